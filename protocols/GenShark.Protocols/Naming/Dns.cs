namespace GenShark.Protocols;

/// <summary>Domain Name System.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1035"/>
[Protocol("dns", "Domain Name System", ShownFrom = 4, Preferences = typeof(DnsPreferences)), Carries("security_token")]
[Over("udp.port", 53), Over("tcp.port", 53, 5353), Over("sctp.port", 53), Over("quic.alpn", Names = ["doq"]), Message(nameof(SizeInStream), Header = 2, ShowsSize = true)]
public readonly ref partial struct Dns
{
    /// <summary>Of the message behind it, in bytes; in streams only (RFC 1035, 4.2.2).</summary>
    [Field("dns.length", "Length", Description = "Length of DNS-over-TCP request or response"), If(nameof(IsStream))]
    public partial ushort Length { get; }

    /// <summary>The same in streams of QUIC (RFC 9250, 4.2), where it does not show.</summary>
    [If(nameof(IsQuicStream))] public partial ushort QuicLength { get; }

    /// <summary>Pointers of names count from the message's start, which need not be the layer's.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        int first = d.Tape.Count, header = at;
        bool done = DnsMessage.Walk(d, s.Payload(at, s.Length - at), out int size);
        at += size;
        // What is computed stands at the layer's start, not at the message's.
        for (int i = first; header > 0 && i < d.Tape.Count; i++)
        {
            ref TapeNode node = ref d.Tape[i];
            if ((node.Flags & NodeFlags.Generated) != 0 && node.Length == 0) node.Offset -= header;
        }
        return done;
    }

    /// <summary>The message.</summary>
    public DnsMessage Message => DnsMessage.Create(Slice.Payload(HeaderSize, Slice.Length - HeaderSize));

    /// <summary>On other ports of UDP: one standard query without answers, or a response to one, with few records.</summary>
    [Guess("udp")]
    internal bool LooksLikeMessage => Slice.CapturedLength > 12 && (Slice.UInt8(2) & 0x78) == 0 && Slice.UInt16(10) <= 10 &&
        (Slice.UInt8(2) >> 7 == 0
            ? Slice.UInt16(4) == 1 && Slice.UInt16(6) == 0 && Slice.UInt16(8) == 0
            : Slice.UInt16(4) <= 1 && Slice.UInt16(6) <= 100 && Slice.UInt16(8) <= 10);

    // In streams each message has its length in front.
    internal int SizeInStream => 2 + Slice.UInt16(0);
    private int HeaderSize => IsStream || IsQuicStream ? 2 : 0;
    private bool IsQuicStream => Dissection is { } d && DnsCarrier.IsQuic(d);
    private bool IsStream => Dissection is { } d && DnsCarrier.IsStream(d, Slice);

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append((Slice.UInt8(HeaderSize + 2) & 0x80) != 0 ? "Domain Name System (response)" : "Domain Name System (query)");
}
