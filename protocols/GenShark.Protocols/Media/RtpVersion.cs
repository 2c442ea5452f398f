namespace GenShark.Protocols;

/// <summary>Which RTP it is.</summary>
public enum RtpVersion : byte
{
    [Name("Old VAT Version")] Vat = 0,
    [Name("First Draft Version")] Draft = 1,
    [Name("RFC 1889 Version")] Final = 2,
}
