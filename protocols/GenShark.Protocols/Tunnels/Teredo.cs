namespace GenShark.Protocols;

/// <summary>Teredo: IPv6 over UDP through NATs. Either header may stand before the packet, authentication first.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4380"/>
[Protocol("teredo", "Teredo IPv6 over UDP tunneling", Short = "Teredo"), Over("udp.port", Port)]
public readonly ref partial struct Teredo
{
    internal const int Port = 3544;

    [If(nameof(HasAuthentication))]
    public partial TeredoAuthentication Authentication { get; }

    [If(nameof(HasOrigin))]
    public partial TeredoOrigin Origin { get; }

    /// <summary>The number behind a header tells whether there is another, or else a packet.</summary>
    [Payload(Covered = true, Least = 2), Next("ip.proto", nameof(Carried))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int AuthenticationSize => HasAuthentication ? TeredoAuthentication.FixedSize + Slice.UInt8(2) + Slice.UInt8(3) : 0;
    private bool HasAuthentication => Slice is { Length: >= 2 } && Slice.UInt16(0) == 1;
    private bool HasOrigin => Slice.Length >= AuthenticationSize + 2 && Slice.UInt16(AuthenticationSize) == 0;
    private uint Carried => (uint)IpProtocol.Ipv6;

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        if (HasAuthentication) text.Append("Authentication header");
    }
}

/// <summary>Who sends, and proof of it (RFC 4380, 5.1.1).</summary>
[PartOf<Teredo>, Node("teredo.auth", "Teredo Authentication header")]
public readonly ref partial struct TeredoAuthentication
{
    /// <summary>In bytes, without identifier and value.</summary>
    internal const int FixedSize = 13;

    private partial ushort Kind { get; }

    [Field("teredo.auth.idlen", "Client identifier length", Description = "Client identifier length (ID-len)")]
    public partial byte IdentifierSize { get; }

    [Field("teredo.auth.aulen", "Authentication value length", Description = "Authentication value length (AU-len)")]
    public partial byte ValueSize { get; }

    [Field("teredo.auth.id", "Client identifier", Description = "Client identifier (ID)"), Size(nameof(IdentifierSize)), If(nameof(HasIdentifier))]
    public partial ReadOnlySpan<byte> Identifier { get; }

    [Field("teredo.auth.value", "Authentication value", Description = "Authentication value (hash)"), Size(nameof(ValueSize)), If(nameof(HasValue))]
    public partial ReadOnlySpan<byte> Value { get; }

    [Field("teredo.auth.nonce", "Nonce value", Description = "Nonce value prevents spoofing Teredo server."), Size(8)]
    public partial ReadOnlySpan<byte> Nonce { get; }

    [Field("teredo.auth.conf", "Confirmation byte", Description = "Confirmation byte is zero upon successful authentication."), Size(1)]
    public partial ReadOnlySpan<byte> Confirmation { get; }

    private bool HasIdentifier => IdentifierSize > 0;
    private bool HasValue => ValueSize > 0;
}

/// <summary>Where the packet came from, with all bits inverted (RFC 4380, 5.1.1).</summary>
[PartOf<Teredo>, Node("teredo.orig", "Teredo Origin Indication header")]
public readonly ref partial struct TeredoOrigin
{
    private partial ushort Kind { get; }

    private partial ushort ObfuscatedPort { get; }

    [Field("teredo.orig.port", "Origin UDP port", Generated = false, At = nameof(ObfuscatedPort), Covers = true)]
    public ushort Port => (ushort)~ObfuscatedPort;

    private partial uint ObfuscatedAddress { get; }

    [Field("teredo.orig.addr", "Origin IPv4 address", Generated = false, At = nameof(ObfuscatedAddress), Covers = true)]
    public IPv4Address Address => new(~ObfuscatedAddress);

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text) => text.Append(Slice.LayerOffset > 0 ? ", Origin indication" : "Origin indication");
}
