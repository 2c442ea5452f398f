namespace GenShark.Protocols;

/// <summary>One TCP option: a kind, and for all but two kinds a length that counts kind and length too (RFC 9293, 3.1).</summary>
[PartOf<Tcp>]
public readonly ref partial struct TcpOption
{
    /// <summary>What stands in place of an option, or before it, and hangs on no field of its own.</summary>
    [Custom]
    private bool WalkRemarks(Dissection d, in Slice s, ref int at)
    {
        if (!IsFit)
        {
            WriteMisfit(d.BeginText());
            TcpRemarks.AddMisfit(d, s);
        }
        else if (Kind == TcpOptionKind.NoOperation && IsFourthInARow) TcpRemarks.AddPadding(d, s);
        return true;
    }

    [If(nameof(IsFit)), Size(nameof(Length)), Switch(nameof(Kind)), Default<TcpUnknownOption>]
    [Case<TcpEndOfList>(TcpOptionKind.EndOfList), Case<TcpNoOperation>(TcpOptionKind.NoOperation)]
    [Case<TcpMaximumSegmentSize>(TcpOptionKind.MaximumSegmentSize), Case<TcpWindowScale>(TcpOptionKind.WindowScale)]
    [Case<TcpSackPermitted>(TcpOptionKind.SackPermitted), Case<TcpSack>(TcpOptionKind.Sack), Case<TcpTimestamps>(TcpOptionKind.Timestamps)]
    public partial Variant Body { get; }

    public TcpOptionKind Kind => (TcpOptionKind)Slice.UInt8(0);

    private int Length => Kind <= TcpOptionKind.NoOperation ? 1 : Slice.UInt8(1);

    internal bool IsFit => Kind <= TcpOptionKind.NoOperation || Length >= 2 && Length <= Slice.Length;

    [Last]
    internal bool IsLast => !IsFit;

    private bool IsFourthInARow
    {
        get
        {
            int run = 0;
            for (int at = Tcp.HeaderSize; at <= Slice.LayerOffset;)
            {
                var kind = (TcpOptionKind)Slice.Layer[at];
                run = kind == TcpOptionKind.NoOperation ? run + 1 : 0;
                // Options before this one fit, or the list had ended.
                at += kind <= TcpOptionKind.NoOperation ? 1 : Math.Max(2, (int)Slice.Layer[at + 1]);
            }
            return run % 4 == 0;
        }
    }

    private void WriteMisfit(TextBuilder text)
    {
        WriteName(text);
        if (Slice.Length < 2) text.Append(" (length byte past end of options)");
        else if (Length < 2) text.Append($" (with too-short option length = {Length} byte{(Length == 1 ? "" : "s")})");
        else text.Append($" (option length = {Length} bytes says option goes past end of options)");
    }

    /// <summary>The shift of a window scale option.</summary>
    internal bool TryGetWindowScale(out int shift)
    {
        shift = Body.As<TcpWindowScale>().Shift;
        return Kind == TcpOptionKind.WindowScale && Length == 3;
    }

    /// <summary>The name in the list of options.</summary>
    internal void WriteName(TextBuilder text)
    {
        switch (Kind)
        {
            case TcpOptionKind.EndOfList: text.Append("End of Option List (EOL)"); break;
            case TcpOptionKind.NoOperation: text.Append("No-Operation (NOP)"); break;
            case TcpOptionKind.MaximumSegmentSize: text.Append("Maximum segment size"); break;
            case TcpOptionKind.WindowScale: text.Append("Window scale"); break;
            case TcpOptionKind.SackPermitted: text.Append("SACK permitted"); break;
            case TcpOptionKind.Sack: text.Append("SACK"); break;
            case TcpOptionKind.Timestamps: text.Append("Timestamps"); break;
            default: text.Append($"Unknown (0x{(byte)Kind:x2})"); break;
        }
    }

    /// <summary>What the Info column shows of the option.</summary>
    internal void WriteInfo(TextBuilder text)
    {
        switch (Kind)
        {
            case TcpOptionKind.MaximumSegmentSize: text.Append($" MSS={Body.As<TcpMaximumSegmentSize>().Value}"); break;
            case TcpOptionKind.WindowScale: text.Append($" WS={1 << Body.As<TcpWindowScale>().Shift}"); break;
            case TcpOptionKind.SackPermitted: text.Append(" SACK_PERM"); break;
            case TcpOptionKind.Sack: Body.As<TcpSack>().WriteInfo(text); break;
            case TcpOptionKind.Timestamps:
                TcpTimestamps times = Body.As<TcpTimestamps>();
                text.Append($" TSval={times.Value} TSecr={times.EchoReply}");
                break;
        }
    }
}

/// <summary>RFC 9293, 3.1.</summary>
[PartOf<Tcp>, Node("tcp.options.eol", "TCP Option - End of Option List (EOL)", FieldType.Bytes)]
public readonly ref partial struct TcpEndOfList
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
}

/// <summary>RFC 9293, 3.1.</summary>
[PartOf<Tcp>, Node("tcp.options.nop", "TCP Option - No-Operation (NOP)", FieldType.Bytes)]
public readonly ref partial struct TcpNoOperation
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
}

/// <summary>RFC 9293, 3.7.1.</summary>
[PartOf<Tcp>, Node("tcp.options.mss", "TCP Option - Maximum segment size", FieldType.Bytes)]
public readonly ref partial struct TcpMaximumSegmentSize
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
    [Field("tcp.option_len", "Length")] public partial byte Length { get; }
    [Field("tcp.options.mss_val", "MSS Value")] public partial ushort Value { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"TCP Option - Maximum segment size: {Value} bytes");
}

/// <summary>RFC 7323, 2.</summary>
[PartOf<Tcp>, Node("tcp.options.wscale", "TCP Option - Window scale", FieldType.Bytes)]
public readonly ref partial struct TcpWindowScale
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
    [Field("tcp.option_len", "Length")] public partial byte Length { get; }
    [Field("tcp.options.wscale.shift", "Shift count")] public partial byte Shift { get; }

    [Field("tcp.options.wscale.multiplier", "Multiplier", At = nameof(Shift), Covers = true)]
    private ushort Multiplier => (ushort)(1 << Math.Min((int)Shift, 14));

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"TCP Option - Window scale: {Shift} (multiply by {Multiplier})");
}

/// <summary>RFC 2018, 2.</summary>
[PartOf<Tcp>, Node("tcp.options.sack_perm", "TCP Option - SACK permitted", FieldType.Bytes)]
public readonly ref partial struct TcpSackPermitted
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
    [Field("tcp.option_len", "Length")] public partial byte Length { get; }
}

/// <summary>RFC 7323, 3.</summary>
[PartOf<Tcp>, Node("tcp.options.timestamp", "TCP Option - Timestamps", FieldType.Bytes)]
public readonly ref partial struct TcpTimestamps
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
    [Field("tcp.option_len", "Length")] public partial byte Length { get; }
    [Field("tcp.options.timestamp.tsval", "Timestamp value")] public partial uint Value { get; }
    [Field("tcp.options.timestamp.tsecr", "Timestamp echo reply")] public partial uint EchoReply { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"TCP Option - Timestamps: TSval {Value}, TSecr {EchoReply}");
}

/// <summary>RFC 2018, 3.</summary>
[PartOf<Tcp>, Node("tcp.options.sack", "TCP Option - SACK", FieldType.Bytes)]
public readonly ref partial struct TcpSack
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
    [Field("tcp.option_len", "Length")] public partial byte Length { get; }
    public partial Sequence<TcpSackBlock> Blocks { get; }

    [Field("tcp.options.sack.count", "TCP SACK Count")] private byte Count => (byte)((Slice.Length - 2) / 8);

    /// <summary>Fields and a remark of their own for a block that is named already (RFC 2883).</summary>
    [Custom]
    private bool WalkDuplicate(Dissection d, in Slice s, ref int at)
    {
        if (IsDuplicate) TcpRemarks.AddDuplicate(d, s, First);
        return true;
    }

    private TcpSackBlock First => TcpSackBlock.Create(Slice.Part(2, 8));
    private TcpSackBlock Second => TcpSackBlock.Create(Slice.Part(10, 8));

    // RFC 2883, 4: data below the acknowledgment, or a part of the block that follows.
    private bool IsDuplicate => Count > 0 && ((int)(First.RelativeRight - First.Acknowledged) <= 0
        || Count > 1 && (int)(First.LeftEdge - Second.LeftEdge) >= 0 && (int)(First.RightEdge - Second.RightEdge) <= 0);

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("TCP Option - SACK");
        foreach (TcpSackBlock block in Blocks) text.Append($" {block.RelativeLeft}-{block.RelativeRight}");
    }

    internal void WriteInfo(TextBuilder text)
    {
        foreach (TcpSackBlock block in Blocks) text.Append($" SLE={block.RelativeLeft} SRE={block.RelativeRight}");
    }
}

/// <summary>One block of data that was received: the left edge belongs to it, the right edge doesn't.</summary>
[PartOf<Tcp>]
public readonly ref partial struct TcpSackBlock
{
    public partial uint LeftEdge { get; }

    [Field("tcp.options.sack_le", "TCP SACK Left Edge", Generated = false, At = nameof(LeftEdge), Covers = true), Label(nameof(WriteLeft))]
    internal uint RelativeLeft => LeftEdge - Base;

    public partial uint RightEdge { get; }

    [Field("tcp.options.sack_re", "TCP SACK Right Edge", Generated = false, At = nameof(RightEdge), Covers = true), Label(nameof(WriteRight))]
    internal uint RelativeRight => RightEdge - Base;

    internal uint Acknowledged => Dissection?.Session.State<TcpConversations>().Packet.RelativeAcknowledgment ?? 0;
    private uint Base => Dissection?.Session.State<TcpConversations>().Packet.OtherBase ?? 0;

    private void WriteLeft(TextBuilder text) => text.Append($"left edge = {RelativeLeft} (relative)");
    private void WriteRight(TextBuilder text) => text.Append($"right edge = {RelativeRight} (relative)");
}

/// <summary>An option of a kind that has no declaration.</summary>
[PartOf<Tcp>, Node("tcp.options.unknown", "TCP Option - Unknown", FieldType.Bytes)]
public readonly ref partial struct TcpUnknownOption
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
    [Field("tcp.option_len", "Length")] public partial byte Length { get; }
    [Field("tcp.options.unknown.payload", "Payload"), Rest] public partial ReadOnlySpan<byte> Payload { get; }
}
