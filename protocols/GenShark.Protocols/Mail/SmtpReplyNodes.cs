namespace GenShark.Protocols;

/// <summary>Shows what a server replies.</summary>
internal static class SmtpReplyNodes
{
    private const int CodeSize = 3, TextAt = CodeSize + 1;

    /// <param name="d">The packet.</param>
    /// <param name="s">The replies.</param>
    public static void Show(Dissection d, in Slice s)
    {
        ReadOnlySpan<byte> segment = s.Bytes;
        d.Number(SmtpFields.Rsp, s, 0, 0, true, NodeFlags.Hidden);
        TextBuilder? info = d.BeginInfo(append: true)?.Append("S: ");
        var lines = new TextLines(segment, 0, takesRest: true);
        bool goesOn = false;
        while (lines.MoveNext())
        {
            ReadOnlySpan<byte> line = lines.Current.Of(segment);
            if (lines.Current.At > 0) info?.Append(" | ");
            if (TextConnection.ReplyCodeOf(line) < 0) continue;
            bool hasText = line.Length >= TextAt;
            info?.AppendPrintable(goesOn && hasText ? line[TextAt..] : line);
            if (!goesOn) BeginReply(d, s, lines);
            if (hasText) d.Text(SmtpFields.RspParameter, s, new TextPart(lines.Current.At + TextAt, line.Length - TextAt));
            if (goesOn || GoesOn(line)) goesOn = GoesOn(line);
            if (!goesOn) d.Close();
        }
        if (goesOn) d.Close();
    }

    private static bool GoesOn(ReadOnlySpan<byte> line) => line.Length >= TextAt && line[CodeSize] == '-';

    // Its other lines stand below it, and what is wrong with them too.
    private static void BeginReply(Dissection d, in Slice s, TextLines lines)
    {
        ReadOnlySpan<byte> segment = s.Bytes, line = lines.Current.Of(segment);
        int code = TextConnection.ReplyCodeOf(line);
        d.Text(SmtpFields.Response, s, lines.Whole);
        d.Open();
        d.Number(SmtpFields.ResponseCode, s, lines.Current.At, CodeSize, (ulong)code);
        d.Open();
        for (bool goesOn = GoesOn(line); goesOn && lines.MoveNext();)
        {
            line = lines.Current.Of(segment);
            int other = TextConnection.ReplyCodeOf(line);
            if (other < 0) continue;
            goesOn = GoesOn(line);
            if (other == code) continue;
            d.BeginText().Append($"Unexpected response code {other} in multiline response. Expected {code}");
            d.Expert(SmtpFields.ResponseCodeUnexpected, s, Severity.Warning, ExpertGroup.Protocol);
        }
        d.Close();
    }
}
