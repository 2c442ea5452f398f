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

    /// <summary>A block that was received twice.</summary>
    public static void AddDuplicate(Dissection d, in Slice s, in TcpSackBlock block)
    {
        d.Number(TcpFields.OptionsSackDsackLe, s, 2, 4, (ulong)block.RelativeLeft);
        WriteEdge(d, "Left", block.RelativeLeft);
        d.Number(TcpFields.OptionsSackDsackRe, s, 6, 4, (ulong)block.RelativeRight);
        WriteEdge(d, "Right", block.RelativeRight);
        d.TextNode("D-SACK Sequence", s, 2, 8);
        d.Open();
        d.BeginText().Append("D-SACK Sequence");
        d.Expert(TcpFields.OptionsSackDsack, s, Severity.Warning, ExpertGroup.Sequence);
        d.Close();
    }

    private static void WriteEdge(Dissection d, string side, uint edge)
    {
        if (!d.WantsText) return;
        d.BeginText().Append($"D-SACK {side} Edge = {edge} (relative)");
        d.EndText(d.LastNode);
    }
}
