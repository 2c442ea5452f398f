namespace GenShark.Protocols;

/// <summary>What the capture says of a packet: the layer below all others. It takes no bytes.</summary>
[Protocol("frame", "Frame", Short = "", Preferences = typeof(FramePreferences))]
[DeclareField("pkt_comment", "Packet comments", FieldType.Protocol)]
[DeclareField("frame.comment", "Comment", FieldType.String)]
[DeclareField("frame.comment.expert", "Formatted comment", FieldType.None)]
[DeclareField("frame.verdict", "Verdict", FieldType.String)]
[DeclareField("frame.verdict.hw", "Hardware", FieldType.Bytes, Base.Space)]
[DeclareField("frame.verdict.ebpf_tc", "eBPF TC", FieldType.Int64, Names = typeof(TrafficControlVerdict))]
[DeclareField("frame.verdict.ebpf_xdp", "eBPF XDP", FieldType.Int64, Names = typeof(ExpressDataPathVerdict))]
[DeclareField("frame.coloring_rule.name", "Coloring Rule Name", FieldType.String, Description = "The frame matched the coloring rule with this name")]
[DeclareField("frame.coloring_rule.string", "Coloring Rule String", FieldType.String, Description = "The frame matched this coloring rule string")]
[DeclareField("frame.time_invalid", "Arrival Time: Fractional second out of range (0-1000000000)", FieldType.None)]
public readonly ref partial struct FrameLayer
{
    private ref readonly Frame Frame => ref Dissection!.Frame;
    private FrameTimes Times => Dissection!.Times;
    private FrameDetails? Details => Frame.Details;
    private bool IsPacket => Frame.Kind == RecordKind.Packet;
    private bool IsCustom => Frame.Kind is RecordKind.CustomBlock or RecordKind.CustomBlockNotCopied;

    [Preface]
    internal static void ShowComments(Dissection d, in Slice s) => FrameComments.Show(d, s);

    [Step]
    private void WriteColumns() => FrameText.WriteColumns(Dissection!);

    [Title]
    private void WriteTitle(TextBuilder text) => FrameText.WriteTitle(text, Frame, Preferences.GenerateBitsField);

    private FramePreferences Preferences => Dissection!.Session.Preferences<FramePreferences>();

    private static TextBuilder WriteLength(TextBuilder text, uint length) => text.Append($"{length} byte{(length == 1 ? "" : "s")}");

    [Field("frame.section_number", "Section number", Generated = false)]
    private uint? Section => Frame.InterfaceId >= 0 || !IsPacket ? (uint)(Details?.Section ?? 1) : null;

    [Field("frame.interface_id", "Interface id", Generated = false), Append(nameof(WriteInterface))]
    private uint? InterfaceId => Frame.InterfaceId >= 0 ? (uint)Frame.InterfaceId : null;

    private void WriteInterface(TextBuilder text) => text.Append($" ({InterfaceName})");

    [Field("frame.interface_name", "Interface name", Generated = false), Of(nameof(InterfaceId))]
    private string? InterfaceName => Frame.InterfaceId < 0 ? null : Details?.InterfaceLabel ?? "unknown";

    [Field("frame.interface_description", "Interface description", Generated = false), Of(nameof(InterfaceId))]
    private string? InterfaceDescription => Details?.InterfaceDescription;

    [Field("frame.interface_queue", "Interface queue", Generated = false)]
    private uint? Queue => Details?.Queue;

    [Field("frame.packet_flags", "Packet flags", Base.Hex, Generated = false)]
    private uint? Flags => Details?.Flags;

    [Field("frame.packet_flags_direction", "Direction", Base.Hex, Generated = false, Mask = 0x3, Names = typeof(PacketDirection)), Of(nameof(Flags))]
    private uint Direction => FlagBits(0x3);

    [Field("frame.packet_flags_reception_type", "Reception type", Generated = false, Mask = 0x1c, Names = typeof(PacketReception)), Of(nameof(Flags))]
    private uint ReceptionType => FlagBits(0x1c);

    [Field("frame.packet_flags_fcs_length", "FCS length", Generated = false, Mask = 0x1e0), Of(nameof(Flags))]
    private uint FcsLength => FlagBits(0x1e0);

    [Field("frame.packet_flags_reserved", "Reserved", Generated = false, Mask = 0xfe00), Of(nameof(Flags))]
    private uint Reserved => FlagBits(0xfe00);

    [Field("frame.packet_flags_crc_error", "CRC error", Generated = false, Mask = 0x1000000, Truth = Truth.SetNotSet), Of(nameof(Flags))]
    private bool IsCrcError => FlagBits(0x1000000) != 0;

    [Field("frame.packet_flags_packet_too_error", "Packet too long error", Generated = false, Mask = 0x2000000, Truth = Truth.SetNotSet), Of(nameof(Flags))]
    private bool IsTooLong => FlagBits(0x2000000) != 0;

    [Field("frame.packet_flags_packet_too_short_error", "Packet too short error", Generated = false, Mask = 0x4000000, Truth = Truth.SetNotSet), Of(nameof(Flags))]
    private bool IsTooShort => FlagBits(0x4000000) != 0;

    [Field("frame.packet_flags_wrong_inter_frame_gap_error", "Wrong interframe gap error", Generated = false, Mask = 0x8000000, Truth = Truth.SetNotSet), Of(nameof(Flags))]
    private bool IsWrongGap => FlagBits(0x8000000) != 0;

    [Field("frame.packet_flags_unaligned_frame_error", "Unaligned frame error", Generated = false, Mask = 0x10000000, Truth = Truth.SetNotSet), Of(nameof(Flags))]
    private bool IsUnaligned => FlagBits(0x10000000) != 0;

    [Field("frame.packet_flags_start_frame_delimiter_error", "Start frame delimiter error", Generated = false, Mask = 0x20000000, Truth = Truth.SetNotSet), Of(nameof(Flags))]
    private bool IsDelimiterError => FlagBits(0x20000000) != 0;

    [Field("frame.packet_flags_preamble_error", "Preamble error", Generated = false, Mask = 0x40000000, Truth = Truth.SetNotSet), Of(nameof(Flags))]
    private bool IsPreambleError => FlagBits(0x40000000) != 0;

    [Field("frame.packet_flags_symbol_error", "Symbol error", Generated = false, Mask = 0x80000000, Truth = Truth.SetNotSet), Of(nameof(Flags))]
    private bool IsSymbolError => FlagBits(0x80000000) != 0;

    private uint FlagBits(uint mask) => ((Flags ?? 0) & mask) >> System.Numerics.BitOperations.TrailingZeroCount(mask);

    [Field("frame.packet_id", "Packet id", Generated = false)]
    private ulong? PacketId => Details?.PacketId;

    /// <summary>As many children of one field as there are verdicts.</summary>
    [Custom]
    private bool WalkVerdicts(Dissection d, in Slice s, ref int at) => FrameVerdicts.Walk(d, s, Details?.Verdicts);

    [Field("frame.encap_type", "Encapsulation type", Generated = false), If(nameof(IsPacket))]
    private Encapsulation Encapsulation => LinkTypes.ToEncapsulation(Frame.LinkType);

    [Field("frame.time", "Arrival Time", Base.Local, Generated = false), If(nameof(HasTime))]
    private Timestamp Time => Frame.Time;

    private bool HasTime => Frame.HasTime;
    private bool HasEpochTime => HasTime && Preferences.GenerateEpochTime;

    /// <summary>Expert information beside the time, not below it.</summary>
    [Custom]
    private bool CheckTime(Dissection d, in Slice s, ref int at)
    {
        if (!HasTime || Time.Nanoseconds is >= 0 and <= 1_000_000_000) return true;
        d.BeginText().Append($"Arrival Time: Fractional second {Time.Nanoseconds} is invalid, the valid range is 0-1000000000");
        d.Expert(FrameLayerFields.TimeInvalid, s, Severity.Note, ExpertGroup.Sequence);
        return true;
    }

    [Field("frame.offset_shift", "Time shift for this packet", Unit = " seconds"), If(nameof(HasTime))]
    private Interval Shift => default;

    [Field("frame.time_epoch", "Epoch Time", Unit = " seconds", Generated = false), If(nameof(HasEpochTime))]
    private Interval Epoch => new(Frame.Time.Seconds, Frame.Time.Nanoseconds);

    [Field("frame.time_delta", "Time delta from previous captured frame", Unit = " seconds"), If(nameof(HasTime))]
    private Interval Delta => Times.Delta;

    [Field("frame.time_delta_displayed", "Time delta from previous displayed frame", Unit = " seconds"), If(nameof(HasTime))]
    private Interval DeltaDisplayed => Times.DeltaDisplayed;

    [Field("frame.time_relative", "Time since reference or first frame", Unit = " seconds"), If(nameof(HasTime))]
    private Interval Relative => Times.Relative;

    [Field("frame.number", "Frame Number", Generated = false)]
    private uint Number => (uint)Frame.Number;

    [Field("frame.len", "Frame length on the wire", Generated = false), Label(nameof(WriteFrameLength))]
    [Expert(nameof(IsShorterThanCaptured), "frame.len_lt_caplen", "Frame length is less than captured length", Severity.Error, ExpertGroup.Malformed)]
    private uint Length => (uint)Frame.Length;

    private bool IsShorterThanCaptured => Frame.Length < Frame.CapturedLength;

    private void WriteFrameLength(TextBuilder text) => WriteLength(text.Append("Frame Length: "), Length).Append($" ({Length * 8} bits)");

    [Field("frame.cap_len", "Frame length stored into the capture file", Generated = false), Label(nameof(WriteCapturedLength))]
    private uint CapturedLength => (uint)Frame.CapturedLength;

    private void WriteCapturedLength(TextBuilder text) => WriteLength(text.Append("Capture Length: "), CapturedLength).Append($" ({CapturedLength * 8} bits)");

    [Field("frame.md5_hash", "Frame MD5 Hash"), If(nameof(HasHash))]
    private void WriteHash(TextBuilder text) => HashText.Write(text, Frame.Bytes);

    private bool HasHash => Preferences.GenerateMd5Hash;

    [Field("frame.drop_count", "Drop Count", Generated = false)]
    private ulong? DropCount => Details?.DropCount;

    [Field("frame.marked", "Frame is marked")]
    private bool IsMarked => false;

    [Field("frame.ignored", "Frame is ignored")]
    private bool IsIgnored => false;

    [Field("frame.p2p_dir", "Point-to-Point Direction", Generated = false)]
    private PointToPointDirection? PointToPoint => FrameText.DirectionOf(Frame) is var direction && direction == PacketDirection.Unknown ? null
        : direction == PacketDirection.Inbound ? PointToPointDirection.Received : PointToPointDirection.Sent;

    [Field("frame.cb_pen", "Private Enterprise Number", Generated = false)]
    private EnterpriseNumber? Enterprise => IsCustom ? FrameText.EnterpriseOf(Frame) : null;

    [Field("frame.cb_copy", "Copying", Truth = "Allowed|Not Allowed", Generated = false)]
    private bool? IsCopied => IsCustom ? Frame.Kind == RecordKind.CustomBlock : null;

    [Payload(Catch = true, Covered = true, Unclaimed = nameof(NoteUnclaimed)), Next("wtap_encap", nameof(Encapsulation), When = nameof(IsPacket)), Next("wtap_encap.other", nameof(Encapsulation), When = nameof(IsPacket))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private void NoteUnclaimed()
    {
        if (!IsPacket) return;
        Dissection!.SetProtocolColumn("UNKNOWN");
        Dissection!.BeginInfo(append: false)?.Append($"WTAP_ENCAP = {(uint)Encapsulation}");
    }

    /// <summary>Known only when the payload is done.</summary>
    [Field("frame.protocols", "Protocols in frame")]
    private void WriteProtocols(TextBuilder text)
    {
        Protocol? last = null;
        foreach (Layer layer in Dissection!.Layers)
        {
            if (layer.Protocol.FilterName == "frame" || layer.IsContinuation || !layer.Protocol.IsListed || layer.Protocol.IsStacked && layer.Protocol == last) continue;
            last = layer.Protocol;
            if (text.Length > 0) text.Append(':');
            text.Append(layer.Protocol.FilterName);
        }
    }
}
