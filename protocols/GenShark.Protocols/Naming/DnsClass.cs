namespace GenShark.Protocols;

/// <summary>DNS classes.</summary>
/// <seealso href="https://www.iana.org/assignments/dns-parameters"/>
public enum DnsClass : ushort
{
    [Name("IN")] Internet = 0x0001,
    [Name("CS")] Csnet = 0x0002,
    [Name("CH")] Chaos = 0x0003,
    [Name("HS")] Hesiod = 0x0004,
    [Name("NONE")] None = 0x00fe,
    [Name("ANY")] Any = 0x00ff,
}
