namespace GenShark.Protocols;

/// <summary>Algorithms of authentication (RFC 4895, 3.3).</summary>
public enum SctpHmac : ushort
{
    [Name("Reserved")] Reserved = 0,
    [Name("SHA-1")] Sha1 = 1,
    [Name("Reserved")] AlsoReserved = 2,
    [Name("SHA-256")] Sha256 = 3,
}
