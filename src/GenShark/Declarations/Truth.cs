namespace GenShark;

/// <summary>Common texts of booleans, set first: for <see cref="FieldAttribute.Truth"/>.</summary>
public static class Truth
{
    public const string SetNotSet = "Set|Not set";
    public const string YesNo = "Yes|No";
    public const string TrueFalse = "True|False";
    public const string PresentAbsent = "Present|Absent";
    public const string HighNormal = "High|Normal";
    public const string LowNormal = "Low|Normal";
    public const string EnabledDisabled = "Enabled|Disabled";
}
