namespace GenShark.Protocols;

/// <summary>RFC 2018, 3.</summary>
[PartOf<Tcp>, Node("tcp.options.sack", "TCP Option - SACK", FieldType.Bytes, IsProtocol = true)]
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

    internal uint Acknowledged => (Packet?.RelativeAcknowledgment ?? 0) + (Packet?.OtherBase ?? 0) - Base;
    private uint Base => IsRelative ? Packet?.OtherBase ?? 0 : 0;
    internal bool IsRelative => Dissection?.Session.Preferences<TcpPreferences>() is { ShowsRelative: true };
    private TcpPacket? Packet => Dissection?.Session.State<TcpConversations>().Packet;

    private void WriteLeft(TextBuilder text) => text.Append($"left edge = {RelativeLeft}{(IsRelative ? " (relative)" : "")}");
    private void WriteRight(TextBuilder text) => text.Append($"right edge = {RelativeRight}{(IsRelative ? " (relative)" : "")}");
}
