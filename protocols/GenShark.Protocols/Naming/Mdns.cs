namespace GenShark.Protocols;

/// <summary>Multicast DNS: messages of DNS among hosts on a link.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6762"/>
[Protocol("mdns", "Multicast Domain Name System", Short = "mDNS", Column = "MDNS", ShownFrom = 4), Carries("security_token"), Over("udp.port", 5353)]
public readonly ref partial struct Mdns
{
    public partial DnsMessage Message { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append((Slice.UInt8(2) & 0x80) != 0 ? "Multicast Domain Name System (response)" : "Multicast Domain Name System (query)");
}
