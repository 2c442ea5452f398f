namespace GenShark.Protocols;

/// <summary>The family of an address that a client listens at (RFC 2428, 2).</summary>
public enum FtpAddressFamily : byte
{
    [Name("IPv4")] IPv4 = 1,
    [Name("IPv6")] IPv6 = 2,
}
