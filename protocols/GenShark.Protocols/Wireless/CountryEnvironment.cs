namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum CountryEnvironment : byte
{
    [Name("Operating classes in the United States")] OperatingClassesInTheUnitedStates = 1,
    [Name("Operating classes in Europe")] OperatingClassesInEurope = 2,
    [Name("Operating classes in Japan")] OperatingClassesInJapan = 3,
    [Name("Global operating classes")] GlobalOperatingClasses = 4,
    [Name("S1G operating classes")] S1GOperatingClasses = 5,
    [Name("Operating classes in China")] OperatingClassesInChina = 6,
    [Name("All")] All = 32,
    [Name("Indoor")] Indoor = 73,
    [Name("Outdoor")] Outdoor = 79,
    [Name("Non Country Entity")] NonCountryEntity = 88,
}
