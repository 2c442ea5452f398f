namespace GenShark.Protocols;

/// <summary>Nodes among TCP's options that are no option's own.</summary>
internal static class TcpRemarks
{
    /// <summary>An option whose length cannot be: its text, which was begun, and expert information below it.</summary>
    public static void AddMisfit(Dissection d, in Slice s) => d.Remark(TcpFields.OptionLenInvalid, s, 0, s.Length, Severity.Note, ExpertGroup.Sequence);

    /// <summary>Four no-operations: where options stood.</summary>
    public static void AddPadding(Dissection d, in Slice s)
    {
        d.BeginText().Append("4 NOP in a row - a router may have removed some options");
        d.Expert(TcpFields.Nop, s, Severity.Warning, ExpertGroup.Protocol);
    }

    /// <summary>Bytes behind the end of the list.</summary>
    public static void AddNonZeroPadding(Dissection d, in Slice s)
    {
        d.BeginText().Append("Non-zero header padding"u8);
        d.Remark(TcpFields.NonZeroBytesAfterEol, s, 1, s.Length - 1, Severity.Error, ExpertGroup.Protocol);
    }

    /// <summary>A size that comes too late.</summary>
    public static void AddMaximumSegmentSizePresent(Dissection d, in Slice s)
    {
        d.BeginText().Append("The non-SYN packet does contain a MSS option");
        d.Expert(TcpFields.OptionsMssPresent, s, Severity.Warning, ExpertGroup.Protocol);
    }

    /// <summary>A SYN with options, of which none names a segment size.</summary>
    public static void AddMaximumSegmentSizeAbsent(Dissection d, in Slice s)
    {
        d.BeginText().Append("The SYN packet does not contain a MSS option");
        d.Expert(TcpFields.OptionsMssAbsent, s, Severity.Note, ExpertGroup.Protocol);
    }

    /// <summary>A segment that its own header does not fit into.</summary>
    public static void AddShortSegment(Dissection d, in Slice s)
    {
        d.BeginText().Append("Short segment. Segment/fragment does not contain a full TCP header (might be NMAP or someone else deliberately sending unusual packets)"u8);
        d.Remark(TcpFields.ShortSegment, s, 0, 0, Severity.Warning, ExpertGroup.Malformed);
    }

    /// <summary>A block that was received twice.</summary>
    public static void AddDuplicate(Dissection d, in Slice s, in TcpSackBlock block)
    {
        d.Number(TcpFields.OptionsSackDsackLe, s, 2, 4, (ulong)block.RelativeLeft, NodeFlags.Generated);
        WriteEdge(d, "Left", block.RelativeLeft, block.IsRelative);
        d.Number(TcpFields.OptionsSackDsackRe, s, 6, 4, (ulong)block.RelativeRight, NodeFlags.Generated);
        WriteEdge(d, "Right", block.RelativeRight, block.IsRelative);
        d.BeginText().Append("D-SACK Sequence"u8);
        d.Remark(TcpFields.OptionsSackDsack, s, 2, 8, Severity.Warning, ExpertGroup.Sequence);
    }

    private static void WriteEdge(Dissection d, string side, uint edge, bool isRelative)
    {
        if (!d.WantsText) return;
        d.BeginText().Append($"D-SACK {side} Edge = {edge}{(isRelative ? " (relative)" : "")}");
        d.EndText(d.LastNode);
    }
}
