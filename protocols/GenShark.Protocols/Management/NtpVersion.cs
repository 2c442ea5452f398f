namespace GenShark.Protocols;

/// <summary>Versions of NTP.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5905"/>
[NameRange(5, 7, "reserved")]
public enum NtpVersion : byte
{
    [Name("reserved")] Reserved = 0,
    [Name("NTP Version 1")] Version1 = 1,
    [Name("NTP Version 2")] Version2 = 2,
    [Name("NTP Version 3")] Version3 = 3,
    [Name("NTP Version 4")] Version4 = 4,
}
