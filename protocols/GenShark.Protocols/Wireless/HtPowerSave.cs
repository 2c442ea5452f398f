namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum HtPowerSave : ushort
{
    [Name("Static SM Power Save mode")] StaticSMPowerSaveMode = 0,
    [Name("Dynamic SM Power Save mode")] DynamicSMPowerSaveMode = 1,
    [Name("Reserved")] Reserved = 2,
    [Name("SM Power Save disabled")] SMPowerSaveDisabled = 3,
}
