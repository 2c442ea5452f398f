namespace GenShark.Protocols;

/// <summary>Nodes among TCP's options that are no option's own.</summary>
internal static class TcpRemarks
{
    /// <summary>An option whose length cannot be: its text, which was begun, and expert information below it.</summary>
    public static void AddMisfit(Dissection d, in Slice s)
    {
        Span<byte> text = stackalloc byte[160];
        ReadOnlySpan<byte> message = d.CopyText(text);
        d.TextNode(message, s, 0, s.Length);
        d.Open();
        d.BeginText().Append(message);
        d.Expert(TcpFields.OptionLenInvalid, s, Severity.Note, ExpertGroup.Sequence);
        d.Close();
    }

    /// <summary>Four no-operations: where options stood.</summary>
    public static void AddPadding(Dissection d, in Slice s)
    {
        d.BeginText().Append("4 NOP in a row - a router may have removed some options");
        d.Expert(TcpFields.Nop, s, Severity.Warning, ExpertGroup.Protocol);
    }

    /// <summary>Bytes behind the end of the list.</summary>
    public static void AddNonZeroPadding(Dissection d, in Slice s)
    {
        const string Message = "Non-zero header padding";
        d.TextNode(Message, s, 1, s.Length - 1);
        d.Open();
        d.BeginText().Append(Message);
        d.Expert(TcpFields.NonZeroBytesAfterEol, s, Severity.Error, ExpertGroup.Protocol);
        d.Close();
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
        const string Message = "Short segment. Segment/fragment does not contain a full TCP header (might be NMAP or someone else deliberately sending unusual packets)";
        d.TextNode(Message, s, 0, 0);
        d.Open();
        d.BeginText().Append(Message);
        d.Expert(TcpFields.ShortSegment, s, Severity.Warning, ExpertGroup.Malformed);
        d.Close();
    }

    /// <summary>A block that was received twice.</summary>
    public static void AddDuplicate(Dissection d, in Slice s, in TcpSackBlock block)
    {
        d.Number(TcpFields.OptionsSackDsackLe, s, 2, 4, (ulong)block.RelativeLeft, NodeFlags.Generated);
        WriteEdge(d, "Left", block.RelativeLeft, block.IsRelative);
        d.Number(TcpFields.OptionsSackDsackRe, s, 6, 4, (ulong)block.RelativeRight, NodeFlags.Generated);
        WriteEdge(d, "Right", block.RelativeRight, block.IsRelative);
        d.TextNode("D-SACK Sequence", s, 2, 8);
        d.Open();
        d.BeginText().Append("D-SACK Sequence");
        d.Expert(TcpFields.OptionsSackDsack, s, Severity.Warning, ExpertGroup.Sequence);
        d.Close();
    }

    private static void WriteEdge(Dissection d, string side, uint edge, bool isRelative)
    {
        if (!d.WantsText) return;
        d.BeginText().Append($"D-SACK {side} Edge = {edge}{(isRelative ? " (relative)" : "")}");
        d.EndText(d.LastNode);
    }
}
