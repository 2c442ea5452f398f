namespace GenShark.Protocols;

/// <summary>The packet that a redirect answers (RFC 4861, 4.6.3).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborRedirectedHeader
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(6)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.opt.redirected_packet", "Redirected Packet", Type = FieldType.None), Rest] public partial ReadOnlySpan<byte> Packet { get; }

    /// <summary>Whether a message has such an option, as far as it was captured.</summary>
    internal static bool IsIn(in Slice message, Icmpv6Type type)
    {
        int at = type switch
        {
            Icmpv6Type.RouterSolicitation => 8,
            Icmpv6Type.RouterAdvertisement => 16,
            Icmpv6Type.NeighborSolicitation or Icmpv6Type.NeighborAdvertisement => 24,
            Icmpv6Type.Redirect => 40,
            _ => int.MaxValue,
        };
        for (; at < message.CapturedLength - 1 && message.UInt8(at + 1) > 0; at += 8 * message.UInt8(at + 1))
        {
            if ((Icmpv6OptionType)message.UInt8(at) == Icmpv6OptionType.RedirectedHeader) return true;
        }
        return false;
    }

    /// <summary>A packet in the option's own tree.</summary>
    [Custom]
    private bool WalkPacket(Dissection d, in Slice s, ref int at)
    {
        const int Start = 8;
        return Icmpv6Quote.Walk(d, s.Payload(Start, s.Length - Start));
    }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Write(text, Header.Type);
}

/// <summary>When a message was sent (RFC 3971, 5.3.1): seconds, and parts of 64 Ki.</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborTimestamp
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(6)] public partial ReadOnlySpan<byte> Reserved { get; }
    private partial ulong Units { get; }

    [Field("icmpv6.opt.timestamp", "Timestamp", Base.Utc, Generated = false, At = nameof(Units), Covers = true)]
    private Timestamp Time => new((long)(Units >> 16), (int)((Units & 0xffff) * 1_000_000_000 >> 16));

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Write(text, Header.Type);
}

/// <summary>A number that an answer repeats (RFC 3971, 5.3.2).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
public readonly ref partial struct NeighborNonce
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.nonce", "Nonce"), Rest] public partial ReadOnlySpan<byte> Nonce { get; }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Write(text, Header.Type);
}

/// <summary>Domains to search names in (RFC 8106, 5.2).</summary>
[PartOf<Icmpv6>, Node("icmpv6.opt", "ICMPv6 Option", FieldType.None)]
[DeclareField("icmpv6.opt.dnssl", "Domain Names", FieldType.String)]
[DeclareField("icmpv6.opt.padding", "Padding", FieldType.None)]
public readonly ref partial struct NeighborDomains
{
    public partial NeighborOptionHeader Header { get; }
    [Field("icmpv6.opt.reserved", "Reserved", Type = FieldType.None), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }

    /// <summary>In seconds.</summary>
    [Field("icmpv6.opt.dnssl.lifetime", "Lifetime", Names = typeof(SearchListLifetime), SpecialNames = true)] public partial uint Lifetime { get; }

    [Rest] private partial ReadOnlySpan<byte> Names { get; }

    /// <summary>Names without compression, and zeros up to the option's end.</summary>
    [Custom]
    private bool WalkNames(Dissection d, in Slice s, ref int at)
    {
        if (!IsPlain) return d.Fail(s, 8, 0);
        for (int name = 8; name < s.Length;)
        {
            if (!d.Need(s, name, 1)) return false;
            if (s.UInt8(name) == 0)
            {
                d.Node(Icmpv6Fields.OptPadding, s, name, s.Length - name);
                break;
            }
            int size = PlainName.Write(d.BeginText(), s, name);
            d.EndValue(Icmpv6Fields.OptDnssl, s, name, size, NodeFlags.None);
            name += size;
        }
        return true;
    }

    [Title] private void WriteTitle(TextBuilder text) => NeighborText.Begin(text, Header.Type);

    private bool IsPlain => PlainName.ArePlain(Names);

    [Title(Append = true), If(nameof(IsPlain))]
    private void WriteEnd(TextBuilder text)
    {
        Slice names = Slice.From(8);
        for (int name = 0; name < Names.Length && Names[name] != 0;)
        {
            text.Append(' ');
            name += PlainName.Write(text, names, name);
        }
        text.Append(')');
    }
}

/// <summary>Lifetimes of search lists with a meaning of their own.</summary>
public enum SearchListLifetime : uint
{
    [Name("DNSSL domain name MUST no longer be used")] Unusable,
    [Name("Infinity")] Infinity = 0xffffffff,
}
