namespace GenShark.Protocols;

/// <summary>The packet that an ICMP error quotes, and the extensions behind it.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4884"/>
[PartOf<Icmp>]
public readonly ref partial struct IcmpQuote
{
    private const int IPv4HeaderSize = 20, RedirectedSize = 8;

    /// <summary>A packet in the message's own tree; where its own layers stand, and when the extensions follow, no declaration can say.</summary>
    [Custom]
    private bool WalkPacket(Dissection d, in Slice s, ref int at)
    {
        Icmp message = Icmp.Create(s.Whole);
        if (s.Length == 0) return message.Type != IcmpType.Redirect || d.Need(s, 0, 1);
        int quoted = Math.Min(s.Length, QuotedLength(s, message.Type));
        (int start, int layer) = (d.Tape.Count, d.Layers[^1].Node);
        if (!d.CallQuoted(Ipv4Protocol.Instance, s.Payload(0, quoted))) return false;
        at = s.Length;

        // Extensions stand behind 128 bytes at least, and quotes that are longer have none (RFC 4884, 5.5 turned round).
        int extensions = Math.Max(IcmpExtensions.SmallestQuote, message.OriginalLength);
        if (s.Length <= IcmpExtensions.SmallestQuote || extensions > s.Length || s.UInt16(2) > IcmpExtensions.SmallestQuote) return true;
        int own = d.Tape.Count;
        bool walked = IcmpExtensions.Walk(d, s.From(extensions), out _);
        // UDP's payload stands at the top, behind this layer with all its fields.
        for (int node = start; node < own; node++)
        {
            if (d.Tape[node].Depth > d.Tape[layer].Depth) continue;
            d.MoveTail(own, node);
            break;
        }
        return walked;
    }

    // A message that says how long its quote is (RFC 4884) means the quoted packet's payload; a redirect quotes eight bytes of it.
    private static int QuotedLength(in Slice s, IcmpType type)
    {
        int header = (s.UInt8(0) & 15) * 4, original = Icmp.Create(s.Whole).OriginalLength;
        if (type == IcmpType.Redirect) return header + RedirectedSize;
        return original > 0 ? Math.Max(header, IPv4HeaderSize) + original : s.Length;
    }
}

/// <summary>Destination unreachable.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpUnreachable
{
    [If(nameof(IsPlain)), Field("icmp.unused", "Unused"), Size(nameof(PlainSize))]
    public partial ReadOnlySpan<byte> Unused { get; }

    [If(nameof(HasLength))]
    public partial IcmpLength Length { get; }

    [If(nameof(HasMore)), Field("icmp.unused", "Unused"), Size(2)]
    public partial ReadOnlySpan<byte> MoreUnused { get; }

    /// <summary>In bytes (RFC 1191).</summary>
    [If(nameof(IsTooBig)), Field("icmp.mtu", "MTU of next hop")]
    public partial ushort Mtu { get; }

    public partial IcmpQuote Quote { get; }

    private bool HasLength => Slice.UInt8(1) != 0;
    private bool IsPlain => !HasLength;
    private bool IsTooBig => (IcmpUnreachableCode)Slice.Whole.UInt8(1) == IcmpUnreachableCode.FragmentationNeeded;
    private bool HasMore => HasLength && !IsTooBig;
    private int PlainSize => IsTooBig ? 2 : 4;
}

/// <summary>How long the quoted packet is (RFC 4884, 4).</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpLength
{
    [Field("icmp.unused", "Unused"), Size(1)]
    public partial ReadOnlySpan<byte> Unused { get; }

    /// <summary>In words of 32 bits.</summary>
    [Field("icmp.length", "Length")]
    public partial byte Words { get; }

    [Field("icmp.length.original_datagram", "Length of original datagram", Type = FieldType.UInt8, At = nameof(Words), Covers = true, Generated = true)]
    private int Bytes => Words * 4;
}

/// <summary>Time exceeded.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpTimeExceeded
{
    [If(nameof(IsPlain)), Field("icmp.unused", "Unused"), Size(4)]
    public partial ReadOnlySpan<byte> Unused { get; }

    [If(nameof(HasLength))]
    public partial IcmpLength Length { get; }

    [If(nameof(HasLength)), Field("icmp.unused", "Unused"), Size(2)]
    public partial ReadOnlySpan<byte> MoreUnused { get; }

    public partial IcmpQuote Quote { get; }

    private bool HasLength => Slice.UInt8(1) != 0;
    private bool IsPlain => !HasLength;
}

/// <summary>Parameter problem: where in the quoted packet.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpParameterProblem
{
    [Field("icmp.pointer", "Pointer", Type = FieldType.UInt32)]
    public partial byte Pointer { get; }

    [If(nameof(IsPlain)), Field("icmp.unused", "Unused"), Size(3)]
    public partial ReadOnlySpan<byte> Unused { get; }

    [If(nameof(HasLength)), Field("icmp.length", "Length")]
    public partial byte Words { get; }

    [If(nameof(HasLength)), Field("icmp.length.original_datagram", "Length of original datagram", Type = FieldType.UInt8, At = nameof(Words), Covers = true, Generated = true)]
    private int Bytes => Words * 4;

    [If(nameof(HasLength)), Field("icmp.unused", "Unused"), Size(2)]
    public partial ReadOnlySpan<byte> MoreUnused { get; }

    public partial IcmpQuote Quote { get; }

    private bool HasLength => Slice.UInt8(1) != 0;
    private bool IsPlain => !HasLength;
}

/// <summary>Source quench.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpSourceQuench
{
    [Size(4)]
    public partial ReadOnlySpan<byte> Unused { get; }

    public partial IcmpQuote Quote { get; }
}

/// <summary>Redirect.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpRedirect
{
    [Field("icmp.redir_gw", "Gateway Address")]
    public partial IPv4Address Gateway { get; }

    public partial IcmpQuote Quote { get; }
}
