namespace GenShark.Protocols;

/// <summary>Link-local Multicast Name Resolution: messages of DNS with flags of their own.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4795"/>
[Protocol("llmnr", "Link-local Multicast Name Resolution", ShownFrom = 4), Carries("security_token"), Over("udp.port", 5355)]
public readonly ref partial struct Llmnr
{
    public partial DnsMessage Message { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append((Slice.UInt8(2) & 0x80) != 0 ? "Link-local Multicast Name Resolution (response)" : "Link-local Multicast Name Resolution (query)");
}
