namespace GenShark.Protocols;

/// <summary>Node information query and reply: names and addresses asked of a node itself. What is asked about, or how it went, is the code.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4620"/>
[PartOf<Icmpv6>]
[DeclareField("icmpv6.ni.query.subject_fqdn", "FQDN subject", FieldType.String)]
[DeclareField("icmpv6.ni.reply.node_name", "Name Node", FieldType.String)]
public readonly ref partial struct NodeInformation
{
    [Field("icmpv6.ni.qtype", "Qtype", Description = "Designates the type of information")]
    public partial NodeInformationQueryType Question { get; }

    [Field("icmpv6.ni.flag", "Flags", Base.Hex, Description = "Qtype-specific flags that may be defined for certain Query types and their Replies")]
    [Append(nameof(WriteFlags))]
    public partial ushort Flags { get; }

    [Field("icmpv6.ni.flag.g", "Global-scope addresses", Truth = Truth.SetNotSet, Description = "Global-scope addresses are requested")]
    [Bits(1, Skip = 10), Of(nameof(Flags))]
    public partial bool IsGlobal { get; }

    [Field("icmpv6.ni.flag.s", "Site-local addresses", Truth = Truth.SetNotSet, Description = "Site-local addresses are requested"), Bits(1), Of(nameof(Flags))]
    public partial bool IsSiteLocal { get; }

    [Field("icmpv6.ni.flag.l", "Link-local addresses", Truth = Truth.SetNotSet, Description = "Link-local addresses are requested"), Bits(1), Of(nameof(Flags))]
    public partial bool IsLinkLocal { get; }

    [Field("icmpv6.ni.flag.c", "Compression", Truth = Truth.SetNotSet, Description = "IPv4-compatible (now deprecated) and IPv4-mapped addresses are requested")]
    [Bits(1), Of(nameof(Flags))]
    public partial bool IsMapped { get; }

    [Field("icmpv6.ni.flag.a", "Unicast Addresses", Truth = "All unicast address|Unicast addresses on the queried interface", Description = "Responder's unicast addresses")]
    [Bits(1), Of(nameof(Flags))]
    public partial bool IsForAllInterfaces { get; }

    [Field("icmpv6.ni.flag.t", "Truncated", Truth = Truth.SetNotSet,
        Description = "Defined in a Reply only, indicates that the set of addresses is incomplete for space reasons")]
    [Bits(1), Of(nameof(Flags))]
    public partial bool IsTruncated { get; }

    /// <summary>Shown behind the bits below them.</summary>
    [Field("icmpv6.ni.flag.rsv", "Reserved", Base.Hex, Mask = 0xffc0, Generated = false, At = nameof(Flags), Covers = true, Description = "Must be Zero"), Of(nameof(Flags))]
    private ushort ReservedFlags => (ushort)(Flags >> 6);

    [Field("icmpv6.ni.nonce", "Nonce", Base.Hex, Description = "An opaque 64-bit field")]
    public partial ulong Nonce { get; }

    [If(nameof(AsksIPv6)), Field("icmpv6.ni.query.subject_ipv6", "IPv6 subject address")]
    public partial IPv6Address IPv6Subject { get; }

    [If(nameof(AsksIPv4)), Field("icmpv6.ni.query.subject_ipv4", "IPv4 subject address")]
    public partial IPv4Address IPv4Subject { get; }

    [If(nameof(TellsName)), Field("icmpv6.ni.reply.node_ttl", "TTL")]
    public partial uint NameTimeToLive { get; }

    [If(nameof(TellsIPv6))]
    public partial Sequence<NodeIPv6Reply> IPv6Addresses { get; }

    [If(nameof(TellsIPv4))]
    public partial Sequence<NodeIPv4Reply> IPv4Addresses { get; }

    /// <summary>One name is asked about; a reply may hold several.</summary>
    [Custom]
    private bool WalkNames(Dissection d, in Slice s, ref int at)
    {
        if (AsksName) return at >= s.Length || WalkName(d, s, ref at, Icmpv6Fields.NiQuerySubjectFqdn);
        while (TellsName && at < s.Length)
        {
            if (!WalkName(d, s, ref at, Icmpv6Fields.NiReplyNodeName)) return false;
        }
        return true;
    }

    private static bool WalkName(Dissection d, in Slice s, ref int at, int field)
    {
        if (!d.Need(s, at, 1)) return false;
        int size = PlainName.Write(d.BeginText(), s, at);
        d.EndValue(field, s, at, size, NodeFlags.None);
        at += size;
        return true;
    }

    private bool IsQuery => (Icmpv6Type)Slice.Whole.UInt8(0) == Icmpv6Type.NodeInformationQuery;
    private byte Code => Slice.Whole.UInt8(1);
    private bool AsksIPv6 => IsQuery && Code == (byte)NodeInformationQueryCode.Ipv6Address;
    private bool AsksName => IsQuery && Code == (byte)NodeInformationQueryCode.NameOrEmpty;
    private bool AsksIPv4 => IsQuery && Code == (byte)NodeInformationQueryCode.Ipv4Address;
    private bool TellsName => !IsQuery && Question == NodeInformationQueryType.NodeName;
    private bool TellsIPv6 => !IsQuery && Question == NodeInformationQueryType.NodeAddresses;
    private bool TellsIPv4 => !IsQuery && Question == NodeInformationQueryType.Ipv4NodeAddresses;

    private void WriteFlags(TextBuilder text)
    {
        if (IsGlobal) text.Append(", Global-scope addresses");
        if (IsSiteLocal) text.Append(", Site-local addresses");
        if (IsLinkLocal) text.Append(", Link-local addresses");
        if (IsMapped) text.Append(", Compression");
        if (IsForAllInterfaces) text.Append(", Unicast Addresses");
        if (IsTruncated) text.Append(", Truncated");
    }
}

/// <summary>An IPv6 address of the node.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct NodeIPv6Reply
{
    /// <summary>In seconds.</summary>
    [Field("icmpv6.ni.reply.node_ttl", "TTL")] public partial uint TimeToLive { get; }
    [Field("icmpv6.ni.reply.node_address", "IPv6 Node address")] public partial IPv6Address Address { get; }
}

/// <summary>An IPv4 address of the node.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct NodeIPv4Reply
{
    /// <summary>In seconds.</summary>
    [Field("icmpv6.ni.reply.node_ttl", "TTL")] public partial uint TimeToLive { get; }
    [Field("icmpv6.ni.reply.ipv4_address", "IPv4 Node address")] public partial IPv4Address Address { get; }
}
