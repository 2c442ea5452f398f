using System.Buffers.Binary;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Protocol Independent Multicast, version 2: sparse, dense and bidirectional mode.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc7761"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3973"/>
[Protocol("pim", "Protocol Independent Multicast", Short = "PIM", ShownFrom = 1, Preferences = typeof(PimPreferences)), Over("ip.proto", Number)]
[DeclareField("pim.option", "PIM Options", FieldType.None)]
[DeclareField("pim.rp", "RP", FieldType.IPv4), DeclareField("pim.rp_ip6", "RP", FieldType.IPv6)]
[DeclareField("pim.bsr", "BSR", FieldType.IPv4), DeclareField("pim.bsr_ip6", "BSR", FieldType.IPv6)]
[DeclareField("pim.upstream_neighbor", "Upstream-neighbor", FieldType.IPv4), DeclareField("pim.upstream_neighbor_ip6", "Upstream-neighbor", FieldType.IPv6)]
[DeclareField("pim.join_ip", "IP address", FieldType.IPv4), DeclareField("pim.join_ip6", "IP address", FieldType.IPv6)]
[DeclareField("pim.prune_ip", "IP address", FieldType.IPv4), DeclareField("pim.prune_ip6", "IP address", FieldType.IPv6)]
[DeclareField("pim.address_list", "Address", FieldType.IPv4), DeclareField("pim.address_list_ip6", "Address", FieldType.IPv6)]
[DeclareField("pim.originator", "Originator", FieldType.IPv4), DeclareField("pim.originator_ip6", "Originator", FieldType.IPv6)]
[DeclareField("pim.bidir_winner_ip4", "New Winner IP", FieldType.IPv4), DeclareField("pim.bidir_winner_ip6", "New Winner IP", FieldType.IPv6)]
[DeclareField("pim.bidir_offering_ip4", "Offering IP", FieldType.IPv4), DeclareField("pim.bidir_offering_ip6", "Offering IP", FieldType.IPv6)]
[DeclareField("pim.bidir_win_metric_pref", "Winner Metric Preference", FieldType.UInt32), DeclareField("pim.bidir_win_metric", "Winner Metric", FieldType.UInt32)]
[DeclareField("pim.bidir_off_metric_pref", "Offering Metric Preference", FieldType.UInt32), DeclareField("pim.bidir_off_metric", "Offering Metric", FieldType.UInt32)]
[DeclareField("pim.bidir_offering_interval", "Offering interval (ms)", FieldType.UInt16)]
[DeclareField("pim.group_set", "Group", FieldType.String)]
[DeclareField("pim.numgroups", "Num Groups", FieldType.UInt16, Description = "Number of multicast group sets contained in the message.")]
[DeclareField("pim.numjoins", "Num Joins", FieldType.UInt16, Description = "Number of joined sources.")]
[DeclareField("pim.numprunes", "Num Prunes", FieldType.UInt16, Description = "Number of pruned sources.")]
[DeclareField("pim.fragment_tag", "Fragment tag", FieldType.UInt16, Base.Hex), DeclareField("pim.hash_mask_len", "Hash mask len", FieldType.UInt8)]
[DeclareField("pim.bsr_priority", "BSR priority", FieldType.UInt8), DeclareField("pim.rp_count", "RP count", FieldType.UInt8)]
[DeclareField("pim.frp_count", "FRP count", FieldType.UInt8), DeclareField("pim.priority", "Priority", FieldType.UInt8)]
[DeclareField("pim.prefix_count", "Prefix-count", FieldType.UInt8)]
[DeclareField("pim.rpt", "RP Tree", FieldType.Boolean, Mask = 0x80, MaskWidth = 1, Description = "Set to 1 for assert(*,G) messages and 0 for assert(S,G) messages.")]
[DeclareField("pim.metric_pref", "Metric Preference", FieldType.UInt32, Mask = 0x7fffffff), DeclareField("pim.metric", "Metric", FieldType.UInt32)]
[DeclareField("pim.ttl", "TTL", FieldType.UInt8), DeclareField("pim.interval", "Interval", FieldType.UInt8)]
[DeclareField("pim.prune_indicator", "Prune indicator", FieldType.Boolean, Mask = 0x80, MaskWidth = 1, Truth = Truth.SetNotSet)]
[DeclareField("pim.prune_now", "Prune now", FieldType.Boolean, Mask = 0x40, MaskWidth = 1, Truth = Truth.SetNotSet)]
[DeclareField("pim.assert_override", "Assert override", FieldType.Boolean, Mask = 0x20, MaskWidth = 1, Truth = Truth.SetNotSet)]
public readonly ref partial struct Pim
{
    internal const int Number = 103, HeaderSize = 4;
    private const int RegisterSize = 8, Ipv6Number = 41, Ipv4Number = 4;

    [Step]
    private void WriteColumns()
    {
        Dissection!.SetProtocolColumn(Version == 2 ? "PIMv2" : "PIM");
        if (Dissection!.BeginInfo(append: false) is not { } info) return;
        if (Type.Name() is { } name) info.Append(name);
        else info.Append($"Unknown ({(byte)Type})");
    }

    [Field("pim.version", "Version"), Bits(4)] public partial byte Version { get; }
    [Field("pim.type", "Type"), Bits(4)] public partial PimType Type { get; }

    [If(nameof(IsElection))] public partial PimElection Election { get; }

    [If(nameof(IsOther)), Field("pim.res_bytes", "Reserved byte(s)"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Field("pim.cksum", "Checksum", Base.Hex), Append(nameof(WriteState))]
    [Expert(nameof(IsBad), "pim.bad_checksum", "Bad checksum", Severity.Error, ExpertGroup.Checksum, Text = nameof(WriteBad))]
    public partial ushort Checksum { get; }

    [Field("pim.cksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum))]
    public ChecksumStatus ChecksumStatus => !IsVerified ? ChecksumStatus.Unverified : InternetChecksum.IsGood(Sum) ? ChecksumStatus.Good : ChecksumStatus.Bad;

    /// <summary>Messages count and nest addresses under names that the place gives them, below one node for all.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        int from = HeaderSize;
        if (from >= s.Length) return true;
        int node = d.Node(PimFields.Option, s, from, s.CapturedLength - from);
        if (d.WantsText)
        {
            d.BeginText().Append("PIM Options");
            d.EndText(node);
        }
        d.Open();
        bool done = PimMessages.Walk(d, s, ref from, Type);
        d.Close();
        if (Type == PimType.Bootstrap) PimMessages.ShowReserved(d, s, HeaderSize, from);
        if (done && Type == PimType.Hello && d.WantsText)
        {
            d.BeginText().Append($"PIM Options: {PimMessages.CountOptions(s, HeaderSize)}");
            d.EndText(node);
        }
        // The columns tell of the message, not of what it holds.
        if (Type == PimType.Register) d.Columns.Frozen = true;
        return done;
    }

    [Size(RegisterSize - HeaderSize), If(nameof(IsRegister))]
    public partial ReadOnlySpan<byte> RegisterFlags { get; }

    [Payload(NoData = true), Next("ip.proto", nameof(InnerNumber)), If(nameof(IsRegister))]
    public partial ReadOnlySpan<byte> Registered { get; }

    [Step, If(nameof(IsRegister))]
    private void ThawColumns() => Dissection!.Columns.Frozen = Dissection.IsQuoted;

    private bool IsRegister => Type == PimType.Register;
    private uint InnerNumber => (Slice.UInt8(RegisterSize) >> 4) switch { 4 => Ipv4Number, 6 => Ipv6Number, _ => 0u };
    private bool IsElection => Type == PimType.ForwarderElection;
    private bool IsOther => !IsElection;

    /// <summary>A Register message is summed up without the packet in it (RFC 7761, 4.9).</summary>
    private int SummedSize => Type == PimType.Register ? RegisterSize : Slice.Length;
    private bool IsVerified => Dissection is { IsQuoted: false } && Slice.Length >= SummedSize && Slice.CapturedLength >= SummedSize;
    private bool IsBad => ChecksumStatus == ChecksumStatus.Bad;

    /// <summary>Over IPv6 with the pseudo-header.</summary>
    private uint Sum
    {
        get
        {
            ReadOnlySpan<byte> summed = Slice.Span(0, SummedSize);
            return Dissection!.SourceAddress.Kind == AddressKind.IPv6 ? TransportChecksum.Sum(Dissection, summed, Number) : InternetChecksum.Sum(summed);
        }
    }

    private void WriteState(TextBuilder text)
    {
        if (IsVerified) ChecksumText.WriteState(text, Checksum, Sum);
        else text.Append(" [unverified]");
    }

    private void WriteBad(TextBuilder text) => ChecksumText.WriteBad(text, Checksum, Sum);
}

/// <summary>Which message of an election it is.</summary>
[PartOf<Pim>]
public readonly ref partial struct PimElection
{
    [Field("pim.df_elect.subtype", "DF Subtype"), Bits(4)] public partial PimElectionStep Step { get; }
    [Field("pim.df_elect.rsvd", "DF reserved"), Bits(4)] public partial byte Reserved { get; }
}
