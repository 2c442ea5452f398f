namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum MicrosoftElement : byte
{
    [Name("WPA Information Element")] WPAInformationElement = 1,
    [Name("WMM/WME")] WMMWME = 2,
    [Name("WPS")] WPS = 4,
}
