namespace GenShark.Protocols;

/// <summary>Whose extension of RTP's header follows (RFC 3550, 5.3.1).</summary>
public enum RtpProfile : ushort
{
    [Name("ED137")] Ed137 = 0x67,
    [Name("ED137A")] Ed137A = 0x167,
}
