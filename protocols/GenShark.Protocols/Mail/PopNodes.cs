namespace GenShark.Protocols;

/// <summary>Shows commands and replies, and puts mails together.</summary>
internal static class PopNodes
{
    /// <param name="d">The packet.</param>
    /// <param name="s">The lines.</param>
    /// <param name="segment">What they are.</param>
    public static void Show(Dissection d, in Slice s, in PopSegment segment)
    {
        ReadOnlySpan<byte> bytes = s.Bytes;
        bool isRequest = segment.Kind == PopKind.Request;
        PopLine line = PopLine.Read(bytes);
        var lines = new TextLines(bytes, 0, takesRest: true);
        lines.MoveNext();
        d.BeginInfo(append: true)?.Append(isRequest ? "C: " : "S: ").AppendPrintable(lines.Current.Of(bytes));
        ShowLine(d, s, isRequest ? PopFields.Request : PopFields.Response, line.Line);
        d.Open();
        if (line.Head.Size > 0) d.Text(isRequest ? PopFields.RequestCommand : PopFields.ResponseIndicator, s, line.Head);
        if (segment.HasBadLength)
        {
            d.BeginText().Append("Length must be a string containing an integer");
            d.Expert(PopFields.ResponseTotLenInvalid, s, Severity.Error, ExpertGroup.Malformed);
        }
        if (line.Rest.Size > 0) d.Text(isRequest ? PopFields.RequestParameter : PopFields.ResponseDescription, s, line.Rest);
        d.Close();
        while (lines.MoveNext()) ShowLine(d, s, isRequest ? PopFields.RequestData : PopFields.ResponseData, lines.Whole);
    }

    // Lines are shown, but are no values.
    private static void ShowLine(Dissection d, in Slice s, int field, TextPart line)
    {
        d.Made(field, s, line.At, line.Size, "");
        TextNodes.Label(d, line.Of(s.Bytes));
    }

    /// <summary>A segment with nothing but a piece of a mail begins.</summary>
    public static void AnnouncePiece(Dissection d, in Slice s) =>
        d.BeginInfo(append: true)?.Append($"S: DATA fragment, {s.Length} byte{(s.Length == 1 ? "" : "s")}");

    /// <summary>The whole mail if a piece is all of it, or the last one; else nothing.</summary>
    public static Slice Join(Dissection d, scoped in Slice s, scoped in PopSegment segment)
    {
        Slice mail = s.Trim(s.Length);
        bool isLast = segment.Offset + s.Length >= segment.Mail.Length;
        if (segment.Offset == 0 && isLast) return mail;
        var place = new FragmentPlace(segment.Mail.Number, segment.Offset, !isLast) { IsWhole = true };
        return d.Reassemble(PopFields.Fragmentation, place, ref mail) ? mail : s.Trim(0);
    }
}
