namespace GenShark.Protocols;

/// <summary>Lifetimes of DNS search lists with a meaning of their own.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8106"/>
public enum DnsslLifetime : uint
{
    [Name("DNSSL domain name MUST no longer be used")] Unusable = 0x00000000,
    [Name("Infinity")] Infinity = 0xffffffff,
}
