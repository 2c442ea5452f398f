using GenShark.Output;

namespace GenShark.Protocols;

/// <summary>Transmission Control Protocol.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9293"/>
[Trunk]
[Protocol("tcp", "Transmission Control Protocol", ShownFrom = 4, NamedOnceShown = true, Preferences = typeof(TcpPreferences), Tells = ["udp", "rtp"]), Over("ip.proto", 6)]
[DeclareField("tcp.nop", "4 NOP in a row - a router may have removed some options", FieldType.None)]
[DeclareField("tcp.option.len.invalid", "Invalid length for option", FieldType.None)]
[DeclareField("tcp.options.mss.present", "The non-SYN packet does contain a MSS option", FieldType.None)]
[DeclareField("tcp.options.mss.absent", "The SYN packet does not contain a MSS option", FieldType.None)]
[DeclareField("tcp.non_zero_bytes_after_eol", "Non zero bytes in option space after EOL option", FieldType.None)]
[DeclareField("tcp.short_segment", "Short segment", FieldType.None)]
[DeclareField("tcp.options.tfo.request", "Fast Open Cookie Request", FieldType.None)]
[DeclareField("tcp.options", "TCP Options", FieldType.Bytes)]
[DeclareField("tcp.reset_cause", "Reset cause", FieldType.String)]
[DeclareField("tcp.options.sack.dsack_le", "TCP D-SACK Left Edge", FieldType.UInt32, Base.Dec)]
[DeclareField("tcp.options.sack.dsack_re", "TCP D-SACK Right Edge", FieldType.UInt32, Base.Dec)]
[DeclareField("tcp.options.sack.dsack", "D-SACK Sequence", FieldType.None)]
[DeclareSegments("tcp", "TCP")]
public readonly ref partial struct Tcp
{
    internal const int HeaderSize = 20;

    [Field("tcp.srcport", "Source Port"), Alias("tcp.port", "Source or Destination Port", After = nameof(DestinationPort))]
    public partial ushort SourcePort { get; }

    [Field("tcp.dstport", "Destination Port"), Alias("tcp.port", "Source or Destination Port")]
    public partial ushort DestinationPort { get; }

    [Field("tcp.seq", "Sequence Number", At = nameof(SequenceNumber), Covers = true, Generated = false, Settled = true), If(nameof(IsQuoted))]
    private uint QuotedSequence => SequenceNumber;

    /// <summary>Nothing is known of a segment before all up to its window is there.</summary>
    [Step(Needs = nameof(Window), Always = true), If(nameof(HasConversation))]
    private void Enter() => Conversations.Enter(Dissection!, this);

    [Field("tcp.stream", "Stream index", Counts = typeof(TcpConversation), Settled = true), If(nameof(HasConversation))]
    private uint Stream => Conversations.Current.Index;

    [Field("tcp.completeness", "Conversation completeness", Base.Custom, Format = nameof(TcpCompleteness) + "." + nameof(TcpCompleteness.Write), Settled = true)]
    private byte Completeness => Conversations.Packet.Completeness;

    [Step, If(nameof(IsShortAtTop))]
    private void RemarkShort() => TcpRemarks.AddShortSegment(Dissection!, Slice);

    /// <summary>In bytes.</summary>
    [Field("tcp.len", "TCP Segment Len"), If(nameof(IsRelated))]
    private uint SegmentLength => (uint)(Slice.Length - HeaderLength);

    [Field("tcp.seq", "Sequence Number", At = nameof(SequenceNumber), Covers = true, Generated = false, Settled = true), Append(nameof(WriteRelativeSequence)), If(nameof(IsNotQuoted))]
    private uint ShownSequence => ShowsRelative ? RelativeSequence : SequenceNumber;

    public partial uint SequenceNumber { get; }

    [Field("tcp.seq_raw", "Sequence Number (raw)", At = nameof(SequenceNumber), Covers = true, Generated = false), If(nameof(HasRawNumbers))]
    private uint RawSequence => SequenceNumber;

    [Field("tcp.nxtseq", "Next Sequence Number", Settled = true), Append(nameof(WriteRelativeSequence)), If(nameof(HasLength))]
    private uint NextSequenceNumber => ShownSequence + SegmentLength + (IsSyn || IsFin ? 1u : 0);

    [If(nameof(HasHeader))]
    [Field("tcp.ack", "Acknowledgment Number", At = nameof(AcknowledgmentNumber), Covers = true, Generated = false, Settled = true), Append(nameof(WriteRelativeAcknowledgment))]
    [Expert(nameof(IsAckNumberUnused), "tcp.ack.nonzero", "The acknowledgment number field is nonzero while the ACK flag is not set", Severity.Note, ExpertGroup.Protocol)]
    [Expert(nameof(AcceptsFastOpen), "tcp.analysis.tfo_ack", "TCP SYN-ACK accepting TFO data", Severity.Note, ExpertGroup.Sequence)]
    [Expert(nameof(IgnoresFastOpen), "tcp.analysis.tfo_ignored", "TCP SYN-ACK ignoring TFO data", Severity.Note, ExpertGroup.Sequence)]
    private uint ShownAcknowledgment => ShowsRelative ? RelativeAcknowledgment : AcknowledgmentNumber;

    [Field("tcp.ack_raw", "Acknowledgment number (raw)"), ShowIf(nameof(HasRawAcknowledgment))]
    public partial uint AcknowledgmentNumber { get; }

    [Step(Needs = nameof(Window)), If(nameof(IsHeaderTooShort))]
    private void NoteBogusLength()
    {
        Dissection d = Dissection!;
        if (d.WantsText && IsSummaryShown)
        {
            d.BeginText().Append($", Seq: {ShownSequence}");
            d.AppendText(d.Layers[^1].Node);
        }
        if (d.BeginInfo(append: true) is not { } text) return;
        WriteInfo(text);
        text.Append($", bogus TCP header length ({HeaderLength}, must be at least {HeaderSize})");
    }

    /// <summary>In bytes.</summary>
    [Bits(4, Plain = true), Field("tcp.hdr_len", "Header Length", Scale = 4), Label(nameof(WriteHeaderLength))]
    [Expert(nameof(IsHeaderTooShort), "tcp.bogus_header_length", "Bogus TCP Header length", Severity.Error, ExpertGroup.Protocol, Text = nameof(WriteBogusLength), Stop = true)]
    public partial byte HeaderLength { get; }

    [Bits(12), Field("tcp.flags", "Flags", Base.Hex), Label(nameof(WriteFlags))]
    public partial ushort Flags { get; }

    [Field("tcp.flags.res", "Reserved", Truth = Truth.SetNotSet), Bits(3, Width = 1), Of(nameof(Flags))]
    public partial bool Reserved { get; }

    [Field("tcp.flags.ae", "Accurate ECN", Truth = Truth.SetNotSet), Bits(1, Width = 1), Of(nameof(Flags))]
    public partial bool IsAccurateEcn { get; }

    [Field("tcp.flags.cwr", "Congestion Window Reduced", Truth = Truth.SetNotSet), Bits(1, Width = 1), Of(nameof(Flags))]
    public partial bool IsCwr { get; }

    [Field("tcp.flags.ece", "ECN-Echo", Truth = Truth.SetNotSet), Bits(1, Width = 1), Of(nameof(Flags))]
    public partial bool IsEce { get; }

    [Field("tcp.flags.urg", "Urgent", Truth = Truth.SetNotSet), Bits(1, Width = 1), Of(nameof(Flags))]
    public partial bool IsUrg { get; }

    [Field("tcp.flags.ack", "Acknowledgment", Truth = Truth.SetNotSet), Bits(1, Width = 1), Of(nameof(Flags))]
    public partial bool IsAck { get; }

    [Field("tcp.flags.push", "Push", Truth = Truth.SetNotSet), Bits(1, Width = 1), Of(nameof(Flags))]
    public partial bool IsPsh { get; }

    [Field("tcp.flags.reset", "Reset", Truth = Truth.SetNotSet), Bits(1, Width = 1), Of(nameof(Flags))]
    [Expert(nameof(IsRst), "tcp.connection.rst", "Connection reset (RST)", Severity.Warning, ExpertGroup.Sequence)]
    public partial bool IsRst { get; }

    [Field("tcp.flags.syn", "Syn", Truth = Truth.SetNotSet), Bits(1, Width = 1), Of(nameof(Flags))]
    [Expert(nameof(IsConnectionRequest), "tcp.connection.syn", "Connection establish request (SYN)", Severity.Chat, ExpertGroup.Sequence, Text = nameof(WriteRequest))]
    [Expert(nameof(IsConnectionReply), "tcp.connection.synack", "Connection establish acknowledge (SYN+ACK)", Severity.Chat, ExpertGroup.Sequence, Text = nameof(WriteReply))]
    public partial bool IsSyn { get; }

    [Field("tcp.flags.fin", "Fin", Truth = Truth.SetNotSet), Bits(1, Width = 1), Of(nameof(Flags))]
    [Expert(nameof(IsFin), "tcp.connection.fin", "Connection finish (FIN)", Severity.Chat, ExpertGroup.Sequence)]
    public partial bool IsFin { get; }

    [Field("tcp.flags.str", "TCP Flags", At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    [Expert(nameof(IsActiveClose), "tcp.connection.fin_active", "This frame initiates the connection closing", Severity.Note, ExpertGroup.Sequence)]
    [Expert(nameof(IsPassiveClose), "tcp.connection.fin_passive", "This frame undergoes the connection closing", Severity.Note, ExpertGroup.Sequence)]
    private void WriteFlagLetters(TextBuilder text)
    {
        const string Letters = "RRRACEUAPRSF";
        for (int i = 0; i < Letters.Length; i++)
        {
            if ((Flags >> (11 - i) & 1) != 0) text.Append(Letters[i]);
            else text.Append("·"u8);
        }
    }

    [Field("tcp.window_size_value", "Window")]
    public partial ushort Window { get; }

    [Field("tcp.window_size", "Calculated window size", At = nameof(Window), Covers = true, Settled = true), If(nameof(HasConversation))]
    private uint ScaledWindow => IsSyn || IsShort || Dissection is { IsSampled: true } || WindowScale < 0 ? Window : (uint)Window << WindowScale;

    [Field("tcp.window_size_scalefactor", "Window size scaling factor", At = nameof(Window), Covers = true, Settled = true), Append(nameof(WriteScaleFactor)), If(nameof(IsScalable))]
    private int ScaleFactor => WindowScale < 0 ? WindowScale : 1 << WindowScale;

    [Field("tcp.checksum", "Checksum", Base.Hex), Append(nameof(WriteChecksumState))]
    [Expert(nameof(IsChecksumBad), "tcp.checksum_bad.expert", "Bad checksum", Severity.Error, ExpertGroup.Checksum, Text = nameof(WriteBadChecksum))]
    public partial ushort Checksum { get; }

    [Field("tcp.checksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum))]
    private ChecksumStatus ChecksumStatus => !IsVerified ? ChecksumStatus.Unverified : IsChecksumBad ? ChecksumStatus.Bad : ChecksumStatus.Good;

    [Field("tcp.checksum_calculated", "Calculated Checksum", Base.Hex, At = nameof(Checksum), Covers = true), If(nameof(IsVerified))]
    private ushort CalculatedChecksum => InternetChecksum.Expected(Checksum, Sum);

    [Step, If(nameof(IsChecksumBad))]
    private void NoteChecksum() => Dissection!.BeginInfo(append: true)?.Append(" [TCP CHECKSUM INCORRECT]");

    [Field("tcp.urgent_pointer", "Urgent Pointer")]
    [Expert(nameof(IsUrgentPointerUnused), "tcp.urgent_pointer.non_zero", "The urgent pointer field is nonzero while the URG flag is not set", Severity.Note, ExpertGroup.Protocol)]
    public partial ushort UrgentPointer { get; }

    /// <summary>The Info column goes on once the fixed part of the header is there.</summary>
    [Step, If(nameof(HasConversation))]
    private void AppendInfo()
    {
        if (Dissection!.BeginInfo(append: true) is { } text) WriteLengthAndOptions(text);
    }

    private static readonly FieldSet s_ofOptions = FieldSet.From(
        TcpProtocol.Instance, "tcp.options", "tcp.option", "tcp.option_kind", "tcp.option_len", "tcp.nop", "tcp.non_zero_bytes_after_eol", "mptcp");

    private static readonly FieldSet s_ofTimestamps = new(
        "tcp.options", "tcp.option_kind", "tcp.option_len", "tcp.options.nop", "tcp.options.timestamp", "tcp.options.timestamp.tsval", "tcp.options.timestamp.tsecr");

    /// <summary>Options that the segment breaks off in still leave the times to be shown: their bytes are asked for only behind those.</summary>
    [Step(Shows = typeof(TcpOption)), If(nameof(HasOptions))]
    private void WalkOptions()
    {
        Dissection d = Dissection!;
        // Most segments have no other options, and few ask for those.
        if (!d.WantsAny(s_ofOptions) || HasOnlyTimestamps && !IsSyn && !d.WantsAny(s_ofTimestamps)) return;
        // A header that goes beyond its segment is shown as far as there are bytes, whosever they are.
        if (IsShortAtTop) d.EndNode(d.Layers[^1].Node, Slice, Math.Min(HeaderLength, d.Source(Slice.Source).Length - Slice.Offset));
        int node = d.BytesNode(TcpFields.Options, Slice, HeaderSize, Math.Min(OptionsSize, Slice.CapturedLength - HeaderSize));
        if (d.WantsText)
        {
            d.BeginText().Append($"Options: ({OptionsSize} bytes)");
            d.EndText(node);
            WriteOptions(d.BeginText());
            d.AppendText(node);
        }
        d.Open();
        d.TryWalkSequence<TcpOption>(Slice.Part(HeaderSize, OptionsSize));
        if (IsSyn && LacksSegmentSize) TcpRemarks.AddMaximumSegmentSizeAbsent(d, Slice);
        d.Close();
    }

    [Step(Always = true), If(nameof(HasConversation))]
    private void Learn() => Conversations.Learn(Dissection!, this);

    [Field("tcp.time_relative", "Time since first frame in this TCP stream", Unit = " seconds", Settled = true), Group("Timestamps", Generated = true), If(nameof(HasTimes))]
    private Interval TimeRelative => Conversations.Packet.TimeRelative;

    [Field("tcp.time_delta", "Time since previous frame in this TCP stream", Unit = " seconds", Settled = true), Group("Timestamps", Generated = true), If(nameof(HasTimes))]
    private Interval TimeDelta => Conversations.Packet.TimeDelta;

    private static readonly FieldSet s_ofAnalysis = FieldSet.From(TcpProtocol.Instance, "tcp.analysis");

    [Step(Settled = "tcp.analysis"), If(nameof(HasFindings))]
    private void AddFindings()
    {
        if (Dissection!.WantsAny(s_ofAnalysis)) TcpAnalysisNodes.Show(Dissection, Slice, Findings);
    }

    [Size(nameof(OptionsSize))]
    public partial ReadOnlySpan<byte> OptionBytes { get; }

    /// <summary>What a reset carries is its reason, and no other protocol's (RFC 9293, 3.5.3). A step, so that the payload keeps its place.</summary>
    [Step, If(nameof(HasResetCause))]
    private void AddResetCause()
    {
        Dissection!.Bytes(TcpFields.ResetCause, Slice, HeaderLength, Slice.CapturedLength - HeaderLength);
        Dissection.EndNode(Dissection.Layers[^1].Node, Slice, HeaderLength);
    }

    [Step(Always = true), If(nameof(MayAnnounceMedia))]
    private void ListenForMedia() => MediaSetups.Listen(Dissection!, Slice.Part(HeaderLength, Slice.Length - HeaderLength));

    [Payload(SkipEmpty = true, FieldSize = nameof(ShownPayloadSize)), If(nameof(HasPayloadBytes)), Stream(nameof(Place)), Field("tcp.payload", "TCP payload"), Label(nameof(WritePayload))]
    [Next("tcp.port", nameof(SourcePort), nameof(DestinationPort), ServerPort = nameof(ServerPort)), Next("tcp")]
    public partial ReadOnlySpan<byte> Payload { get; }

    private TcpConversations Conversations => Dissection!.Session.State<TcpConversations>();

    // What a SYN brings follows it (RFC 7413), and it takes a number itself.
    private StreamPlace Place => new(Conversations.Flow, IsSyn ? SequenceNumber + 1 : SequenceNumber, IsFin, Order) { IsOrdered = IsOrdered && !IsSyn };

    private StreamOrder Order => (IsAnalyzed ? Findings.Order : StreamOrder.Next) switch
    {
        StreamOrder.Next => IsUnrelated ? StreamOrder.Unknown : StreamOrder.Next,
        _ when IsOrdered => StreamOrder.Next,
        StreamOrder.Repeated when IsChecksumBad => StreamOrder.Again,
        StreamOrder.Late when Preferences is { NoSubdissectorOnError: false } => StreamOrder.Moved,
        var order => order,
    };

    internal bool HasConversation => Dissection is not null;

    private ushort ServerPort => Conversations.Current.ServerPort;

    private TcpPreferences? Preferences => Dissection?.Session.Preferences<TcpPreferences>();
    private bool ShowsRelative => Preferences is { ShowsRelative: true };
    private bool HasTimes => Preferences is { CalculateTimestamps: true };
    private bool HasRawNumbers => IsNotQuoted && ShowsRelative;
    private bool HasRawAcknowledgment => HasHeader && (Dissection is null || ShowsRelative || !IsAck);
    private bool IsVerified => Preferences is { CheckChecksum: true } && TransportChecksum.CanBeVerified(Dissection!, Slice, Slice.Length);
    private bool IsChecksumBad => IsVerified && !InternetChecksum.IsGood(Sum);
    private uint Sum => TransportChecksum.Sum(Dissection!, Slice.Span(0, Slice.Length), (byte)IpProtocol.Tcp);
    private uint RelativeSequence => IsUnrelated ? SequenceNumber : Conversations.Packet.RelativeSequence;
    private uint RelativeAcknowledgment => IsUnrelated ? AcknowledgmentNumber : Conversations.Packet.RelativeAcknowledgment;
    internal Sequence<TcpOption> Options => new(Slice.Part(HeaderSize, OptionsSize), int.MaxValue);

    /// <summary>Whether the options are none, or the usual ones of a connection's later segments: two bytes of padding and timestamps.</summary>
    internal bool HasOnlyTimestamps => OptionsSize == 0 || OptionsSize == 12 && Slice.Has(HeaderSize, 4) && Slice.UInt32(HeaderSize) == 0x0101080a;

    /// <summary>The segment ends before its header does.</summary>
    internal bool IsShort => HeaderLength > Slice.Length;

    /// <summary>Numbers are not shown relative to the connection's, nor do they tell of it: what follows may be missing.</summary>
    internal bool IsUnrelated => IsShort || Slice.IsIncomplete;

    internal bool HasData => Slice.Length > HeaderLength;

    private bool IsShortAtTop => IsShort && !Slice.IsIncomplete;

    // What ICMPv6 quotes shows its number where other segments do.
    private bool IsQuoted => Dissection is { IsQuoted: true, IsSampled: false, SourceAddress.Kind: AddressKind.IPv4 };
    private bool IsNotQuoted => !IsQuoted;
    private bool IsRelated => !IsUnrelated;
    private bool HasLength => !IsUnrelated && !IsHeaderTooShort;
    private bool HasHeader => !IsHeaderTooShort;
    private bool HasBytes => !IsRst && Slice.CapturedLength > HeaderLength;
    private bool HasPayloadBytes => HasBytes || EndsMessage;
    // As in tshark, what completes another protocol's message by its end is not shown as data of its own.
    private int ShownPayloadSize => EndsMessage && !IsHeldBack ? 0 : Slice.Length - HeaderLength;
    private bool EndsMessage => HasConversation && Conversations.Packet.EndsMessage;
    private bool MayAnnounceMedia => Dissection is not null && (SourcePort == SkinnyMedia.Port || DestinationPort == SkinnyMedia.Port) && HasBytes && !IsHeldBack;
    internal bool IsOrdered => Preferences is { ReassembleOutOfOrder: true };
    private bool IsAnalyzed => Preferences is { AnalyzeSequenceNumbers: true };
    private bool HasFindings => IsAnalyzed && Findings.Any && Slice.CapturedLength >= Math.Min(HeaderLength, Slice.Length);
    private bool IsHeldBack => Order >= StreamOrder.Late;
    private bool HasResetCause => IsRst && HasConversation && Slice.CapturedLength > HeaderLength;
    internal bool IsHeaderTooShort => HeaderLength < HeaderSize;
    private bool HasOptions => HeaderLength > 20;
    private int OptionsSize => HeaderLength - 20;
    private bool IsScalable => HasConversation && !IsSyn;
    private int WindowScale => Conversations.Packet.WindowScale is not TcpConversation.Unknown and var told ? told : PreferredScale;
    private int PreferredScale => Preferences is { } preferences ? (int)preferences.DefaultWindowScaling - 1 : TcpConversation.Unknown;
    private bool IsScaleGuessed => WindowScale >= 0 && Conversations.Packet.WindowScale == TcpConversation.Unknown;
    // RFC 7413, 4.2.2: data in a SYN is acknowledged with it, or not at all.
    private bool AcceptsFastOpen => IsConnectionReply && HasConversation && RelativeAcknowledgment > 1;
    private bool IgnoresFastOpen => IsConnectionReply && HasConversation && RelativeAcknowledgment == 1 && Conversations.Packet.IsFastOpenOffered;
    private bool IsAckNumberUnused => !IsAck && AcknowledgmentNumber != 0;
    private bool IsUrgentPointerUnused => !IsUrg && UrgentPointer != 0;
    internal bool IsConnectionRequest => IsSyn && !IsAck;
    private bool IsConnectionReply => IsSyn && IsAck;
    private bool IsActiveClose => IsFin && HasConversation && Conversations.Packet.Closing == TcpClosing.Active;
    private bool IsPassiveClose => IsFin && HasConversation && Conversations.Packet.Closing == TcpClosing.Passive;

    private bool IsSummaryShown => Preferences is not { SummaryInTree: false };

    [Title]
    private void WriteName(TextBuilder text)
    {
        text.Append("Transmission Control Protocol");
        if (IsSummaryShown) text.Append($", Src Port: {SourcePort}, Dst Port: {DestinationPort}");
    }

    [Title(Append = true), If(nameof(HasHeader))]
    private void WriteTitle(TextBuilder text)
    {
        if (!IsSummaryShown) return;
        text.Append($", Seq: {ShownSequence}");
        if (IsAck) text.Append($", Ack: {ShownAcknowledgment}");
        if (HasLength) text.Append($", Len: {SegmentLength}");
    }

    [Info]
    private void WritePorts(TextBuilder text) => text.Append($"{SourcePort} → {DestinationPort}");

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        WriteFlagNames(text.Append(" ["));
        text.Append($"] Seq={ShownSequence}");
        if (IsAck) text.Append($" Ack={ShownAcknowledgment}");
        text.Append($" Win={ScaledWindow}");
    }

    private void WriteLengthAndOptions(TextBuilder text)
    {
        if (IsUrg) text.Append($" Urg={UrgentPointer}");
        if (HasLength) text.Append($" Len={SegmentLength}");
        foreach (TcpOption option in Options)
        {
            if (option.IsTold && !(option.Kind == TcpOptionKind.Timestamps && Preferences is { IgnoreTimestamps: true })) option.WriteInfo(text);
        }
    }

    private bool LacksSegmentSize
    {
        get
        {
            int end = 0;
            foreach (TcpOption option in Options)
            {
                if (option.Kind == TcpOptionKind.MaximumSegmentSize) return false;
                end = option.End;
            }
            return end == HeaderLength;
        }
    }

    private void WriteRelativeSequence(TextBuilder text) => text.Append(ShowsRelative ? "    (relative sequence number)" : "");
    private void WriteRelativeAcknowledgment(TextBuilder text) => text.Append(IsAck && ShowsRelative ? "    (relative ack number)" : "");

    private void WriteHeaderLength(TextBuilder text)
    {
        BitPattern.Write(text, HeaderLength / 4u, 0xf0, 8);
        text.Append($" = Header Length: {HeaderLength} bytes ({HeaderLength / 4})");
    }

    private void WriteBogusLength(TextBuilder text) => text.Append($"Bogus TCP header length ({HeaderLength}, must be at least 20)");

    private void WriteFlags(TextBuilder text)
    {
        text.Append($"Flags: 0x{Flags:x3} (");
        if (Flags == 0) text.Append("<None>");
        else WriteFlagNames(text);
        text.Append(')');
    }

    private void WriteFlagNames(TextBuilder text)
    {
        if (Flags == 0) { text.Append("<None>"); return; }
        string separator = "";
        for (int bit = 0; bit < 10; bit++)
        {
            int mask = bit == 9 ? 0xe00 : 1 << bit;
            if ((Flags & mask) == 0) continue;
            text.Append(separator).Append(FlagName(bit));
            separator = ", ";
        }
    }

    private static string FlagName(int bit) => bit switch
    {
        0 => "FIN",
        1 => "SYN",
        2 => "RST",
        3 => "PSH",
        4 => "ACK",
        5 => "URG",
        6 => "ECE",
        7 => "CWR",
        8 => "AE",
        _ => "Reserved",
    };

    private void WriteRequest(TextBuilder text) => text.Append($"Connection establish request (SYN): server port {DestinationPort}");
    private void WriteReply(TextBuilder text) => text.Append($"Connection establish acknowledge (SYN+ACK): server port {SourcePort}");

    private void WriteScaleFactor(TextBuilder text) => text.Append(WindowScale switch
    {
        -1 => " (unknown)",
        -2 => " (no window scaling used)",
        _ => IsScaleGuessed ? " (missing - taken from preference)" : "",
    });

    private void WriteChecksumState(TextBuilder text)
    {
        if (IsVerified) ChecksumText.WriteState(text, Checksum, Sum, "(maybe caused by \"TCP checksum offload\"?)");
        else text.Append(" [unverified]");
    }

    private void WriteBadChecksum(TextBuilder text) => ChecksumText.WriteBad(text, Checksum, Sum);

    private void WriteOptions(TextBuilder text)
    {
        foreach (TcpOption option in Options)
        {
            if (option.IsWhole) option.WriteName(text.Append(", "));
        }
    }

    private void WritePayload(TextBuilder text) => text.Append($"TCP payload ({SegmentLength} byte{(SegmentLength == 1 ? "" : "s")})");
}
