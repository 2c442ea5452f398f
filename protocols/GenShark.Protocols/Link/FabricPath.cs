namespace GenShark.Protocols;

/// <summary>
/// Cisco FabricPath: a header before the whole Ethernet frame, and a check sequence behind it. It takes the place of
/// Ethernet's own header, which its type rules out.
/// </summary>
[Protocol("cfp", "Cisco FabricPath", Short = "CFP", Column = "FabricPath"), Over("wtap_encap.other", (uint)Encapsulation.Ethernet)]
[DeclareField("cfp.fcs", "Frame check sequence", FieldType.UInt32, Base.Hex, Description = "FabricPath checksum")]
[DeclareField("cfp.fcs.status", "FCS status", FieldType.UInt8, Names = typeof(ChecksumStatus), NamesOnly = true)]
public readonly ref partial struct FabricPath
{
    private const int HeaderSize = 16, FcsSize = 4;

    /// <summary>It is Ethernet that looks for it.</summary>
    [Preface]
    internal static void NameEthernet(Dissection d, in Slice s) => d.PassThrough("eth", s);

    [Field("cfp.d_hmac_mc", "MC Destination", Description = "Multicast Destination Address"), If(nameof(IsGroup))]
    public partial MacAddress GroupDestination { get; }

    [If(nameof(IsSwitch))]
    public partial FabricPathDestination Destination { get; }

    public partial FabricPathSource Source { get; }

    [Step(Always = true)]
    private void SetAddresses() => Dissection?.SetAddresses(AddressAt(6), AddressAt(0));

    [Field("cfp.etype", "FP Ethertype", Base.Hex)]
    public partial EtherType Type { get; }

    /// <summary>The tree that the frame is forwarded along.</summary>
    [Field("cfp.ftag", "FTAG", Description = "FTAG field identifying forwarding distribution tree."), Bits(10, Width = 2)]
    public partial ushort ForwardingTag { get; }

    [Field("cfp.ttl", "TTL", Description = "The remaining hop count for this frame"), Bits(6, Width = 2)]
    public partial ushort TimeToLive { get; }

    /// <summary>It stands behind the inner frame, but is shown before it.</summary>
    [Custom]
    private bool WalkFcs(Dissection d, in Slice s, ref int at)
    {
        int fcs = s.Length - FcsSize;
        if (fcs + FcsSize > s.CapturedLength) return true;
        if (!d.Number(FabricPathFields.Fcs, s, fcs, FcsSize, s.UInt32(fcs))) return false;
        if (d.WantsText)
        {
            d.BeginText().Append(" [unverified]");
            d.EndAppendix(d.LastNode);
        }
        d.Number(FabricPathFields.FcsStatus, s, fcs, 0, (ulong)ChecksumStatus.Unverified, NodeFlags.Generated);
        return fcs >= HeaderSize || d.Fail(s, HeaderSize, FcsSize);
    }

    [Payload, Size(nameof(PayloadSize)), Next("wtap_encap", nameof(EthernetKey)), Next("wtap_encap.other", nameof(EthernetKey))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Accept]
    internal bool IsFabricPath => IsHeader(Slice);

    /// <summary>What tells it from Ethernet.</summary>
    internal static bool IsHeader(in Slice frame) => frame.UInt16(12) == (ushort)EtherType.DataCenterEthernet;

    private bool IsGroup => (Slice.UInt8(0) & 1) != 0;
    private bool IsSwitch => !IsGroup;
    private int PayloadSize => Math.Max(0, Slice.Length - HeaderSize - FcsSize);
    private uint EthernetKey => (uint)Encapsulation.Ethernet;

    private MacAddress AddressAt(int at) => new((ulong)Slice.UInt32(at) << 16 | Slice.UInt16(at + 4));

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        HierarchicalMac.WriteAddress(text.Append("Cisco FabricPath, Src: "), AddressAt(6));
        text.Append(", Dst: ");
        if (IsGroup) text.Append(AddressAt(0));
        else HierarchicalMac.WriteAddress(text, AddressAt(0));
    }

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("Cisco FabricPath MiM Encapsulated Frame");
}

/// <summary>Where the frame goes, unless to a group.</summary>
[PartOf<FabricPath>, Node("cfp.d_hmac", "Destination HMAC", FieldType.None)]
public readonly ref partial struct FabricPathDestination
{
    public partial HierarchicalMac Address { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => HierarchicalMac.WriteAddress(text.Append("Destination: "), new((ulong)Slice.UInt32(0) << 16 | Slice.UInt16(4)));
}

/// <summary>Where the frame comes from.</summary>
[PartOf<FabricPath>, Node("cfp.s_hmac", "Source HMAC", FieldType.None)]
public readonly ref partial struct FabricPathSource
{
    public partial HierarchicalMac Address { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => HierarchicalMac.WriteAddress(text.Append("Source: "), new((ulong)Slice.UInt32(0) << 16 | Slice.UInt16(4)));
}

/// <summary>An address that tells the switch, what is behind it, and its port.</summary>
[PartOf<FabricPath>]
public readonly ref partial struct HierarchicalMac
{
    private const string LocalOrGlobal = "Locally administered address (this is NOT the factory default)|Globally unique address (factory default)";
    private const string GroupOrIndividual = "Group address (multicast/broadcast)|Individual address (unicast)";
    private const string OutOfOrder = "Out of order delivery (If DA) or Do not learn (If SA)|Deliver in order (If DA) or Learn (If SA)";

    /// <summary>tshark shows none, whatever the bits say.</summary>
    [Field("cfp.eid", "End Node ID", Base.DecHex, Mask = 0xfcc000, Generated = false, At = nameof(IsLocal), Length = 3, Description = "Cisco FabricPath End node ID")]
    private UInt24 EndNode => default;

    [Field("cfp.ul", "U/L bit", Truth = LocalOrGlobal, Description = "Specifies if this is a locally administered or globally unique (IEEE assigned) address")]
    [Bits(1, Width = 3, Skip = 6)]
    public partial bool IsLocal { get; }

    [Field("cfp.ig", "I/G bit", Truth = GroupOrIndividual, Description = "Specifies if this is an individual (unicast) or group (broadcast/multicast) address")]
    [Bits(1, Width = 3)]
    public partial bool IsGroup { get; }

    [Field("cfp.ooodl", "OOO/DL Bit", Truth = OutOfOrder,
        Description = "Specifies Out of Order Delivery OK in destination address and Do Not Learn when set in source address")]
    [Bits(1, Width = 3, Skip = 3)]
    public partial bool IsOutOfOrder { get; }

    [Field("cfp.swid", "switch-id", Base.DecHex, Type = FieldType.UInt24, Description = "Switch-id/nickname of switch in FabricPath network"), Bits(12, Width = 3)]
    public partial ushort Switch { get; }

    [Field("cfp.sswid", "sub-switch-id", Base.DecHex, Description = "Sub-switch-id of switch in FabricPath network")]
    public partial byte SubSwitch { get; }

    [Field("cfp.lid", "Source LID", Base.DecHex, Description = "Source or Destination Port index on switch in FabricPath network")]
    public partial ushort LocalId { get; }

    internal static void WriteAddress(TextBuilder text, MacAddress address) =>
        text.Append($"{address.Bits >> 24 & 0xfff:x3}.{address.Bits >> 16 & 0xff:x2}.{address.Bits & 0xffff:x4}");
}
