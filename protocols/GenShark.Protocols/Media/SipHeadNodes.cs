namespace GenShark.Protocols;

/// <summary>Shows what stands in front of a message's body.</summary>
internal static class SipHeadNodes
{
    private static readonly AsciiTable<string> s_methods = new(new Dictionary<string, string>
    {
        ["ACK"] = "",
        ["BYE"] = "",
        ["CANCEL"] = "",
        ["DO"] = "",
        ["INFO"] = "",
        ["INVITE"] = "",
        ["MESSAGE"] = "",
        ["NOTIFY"] = "",
        ["OPTIONS"] = "",
        ["PRACK"] = "",
        ["PUBLISH"] = "",
        ["QAUTH"] = "",
        ["REFER"] = "",
        ["REGISTER"] = "",
        ["SPRACK"] = "",
        ["SUBSCRIBE"] = "",
        ["UPDATE"] = "",
    });

    /// <summary>False after a fault.</summary>
    public static bool Show(Dissection d, in Slice s, in SipHead head)
    {
        bool isStream = SipMessages.IsStream(d);
        if (head.Kind == SipKind.None)
        {
            ShowContinuation(d, s);
            return true;
        }
        WriteInfo(d, s.Bytes, head, isStream);
        if (head.Kind == SipKind.Request) ShowRequest(d, s, head);
        else ShowStatus(d, s, head);
        if (!head.IsCut)
        {
            d.Open();
            ShowExchange(d, s, SipTransactions.Enter(d, s, head, isStream));
            d.Close();
        }
        return ShowHeaders(d, s, head) && (!head.IsCut || d.Fail(s, s.Length, 1));
    }

    private static void ShowContinuation(Dissection d, in Slice s)
    {
        d.BeginInfo(append: false)?.Append("Continuation");
        int node = d.TextNode("", s, 0, s.CapturedLength);
        if (d.WantsText)
        {
            var lines = new TextLines(s.Bytes, 0, takesRest: true);
            lines.MoveNext();
            d.BeginText().Append("Continuation line: ").AppendPrintable(lines.Current.Of(s.Bytes));
            d.EndText(node);
        }
        d.Open();
        d.Bytes(SipFields.Continuation, s, 0, s.CapturedLength);
        d.Close();
    }

    private static void ShowRequest(Dissection d, in Slice s, in SipHead head)
    {
        d.Text(SipFields.RequestLine, s, head.Line);
        d.Open();
        d.Text(SipFields.Method, s, head.Method);
        d.Text(SipFields.RUri, s, head.Uri);
        d.Open();
        SipAddressNodes.ShowParts(d, s, head.Uri, SipAddressFields.Request, hasParameters: false);
        d.Close();
        d.Close();
    }

    private static void ShowStatus(Dissection d, in Slice s, in SipHead head)
    {
        d.Text(SipFields.StatusLine, s, head.Line);
        d.Open();
        d.Number(SipFields.StatusCode, s, head.Code.At, head.Code.Size, (ulong)head.Status(s.Bytes));
        d.Close();
    }

    private static void ShowExchange(Dissection d, in Slice s, in SipExchange exchange)
    {
        d.Number(SipFields.Resend, s, 0, 0, exchange.Original > 0, NodeFlags.Generated);
        if (exchange.Original > 0) d.Number(SipFields.ResendOriginal, s, 0, 0, (ulong)exchange.Original, NodeFlags.Generated);
        if (exchange.Request == 0) return;
        ulong milliseconds = (ulong)Math.Max(0, exchange.Milliseconds);
        d.Number(SipFields.ResponseRequest, s, 0, 0, (ulong)exchange.Request, NodeFlags.Generated);
        d.Number(SipFields.ResponseTime, s, 0, 0, milliseconds, NodeFlags.Generated);
        if (exchange.EndsCall) d.Number(SipFields.ReleaseTime, s, 0, 0, milliseconds, NodeFlags.Generated);
    }

    private static bool ShowHeaders(Dissection d, in Slice s, in SipHead head)
    {
        ReadOnlySpan<byte> rest = s.Bytes[head.HeadersAt..], message = s.Bytes;
        // As in tshark, the value goes on to the end of all that is there, the length only to the body.
        ReadOnlySpan<byte> all = s.Layer[(s.LayerOffset + head.HeadersAt)..];
        int size = head.IsCut ? rest.Length : head.Size - head.HeadersAt;
        d.Made(SipFields.MsgHdr, s, head.HeadersAt, size, TextNodes.Ascii(d, all));
        TextNodes.NoteStray(d, s, all);
        if (d.WantsText && d.LastNode != Tape.Discarded)
        {
            d.BeginText().Append("Message Header");
            d.EndText(d.LastNode);
        }
        d.Open();
        var headers = new SipHeaderLines(message, head.HeadersAt);
        while (headers.MoveNext()) SipHeaderNodes.Show(d, s, headers);
        if (head.IsCut && !message[headers.Next..].Contains((byte)':')) NoteNoColon(d, s);
        if (!headers.IsEnded && !head.IsCut && headers.Current.Size > 0) ShowUnended(d, s, headers.Current.At + headers.Current.Size, headers.Next);
        d.Close();
        return true;
    }

    public static void NoteNoColon(Dissection d, in Slice s)
    {
        d.BeginText().Append("Header has no colon after the name");
        d.Expert(SipFields.HeaderNoColon, s, Severity.Warning, ExpertGroup.Malformed);
    }

    private static void ShowUnended(Dissection d, in Slice s, int at, int end)
    {
        const string Text = "Header not terminated by empty line (CRLF)";
        d.TextNode(Text, s, at, end - at);
        d.Open();
        d.BeginText().Append(Text);
        d.Expert(SipFields.HeaderNotTerminated, s, Severity.Warning, ExpertGroup.Malformed);
        d.Close();
    }

    private static void WriteInfo(Dissection d, ReadOnlySpan<byte> message, in SipHead head, bool isStream)
    {
        if (d.BeginInfo(append: isStream) is not { } info) return;
        if (head.Kind == SipKind.Request)
        {
            ReadOnlySpan<byte> method = head.Method.Of(message);
            info.Append(s_methods.Find(method) is null ? "Unknown request: " : "Request: ").AppendPrintable(method).Append(' ').AppendPrintable(head.Uri.Of(message));
            if (head.HasDialog && (method.SequenceEqual("INVITE"u8) || method.SequenceEqual("SUBSCRIBE"u8) || method.SequenceEqual("REFER"u8))) info.Append(", in-dialog");
            if (!head.IsCut && method.SequenceEqual("REGISTER"u8)) WriteBindings(info.Append(' '), head.Bindings);
        }
        else
        {
            ReadOnlySpan<byte> method = head.SequenceMethod.Of(message), line = head.Line.Of(message);
            info.Append("Status: ").AppendPrintable(line[head.Code.At..]);
            if (head.Status(message) == 200 && !head.IsCut)
            {
                info.Append(" (").AppendPrintable(method).Append(')');
                if (method.SequenceEqual("REGISTER"u8)) WriteKept(info.Append(' '), head.Bindings);
            }
        }
        if (!head.IsCut) info.Append(" | ");
    }

    private static void WriteBindings(TextBuilder info, SipBindings bindings)
    {
        if (bindings.IsAll) info.Append(" (remove all bindings)");
        else if (bindings is { Kept: 0, Removed: 0 }) info.Append(" (fetch bindings)");
        else if (bindings.Removed == 0) Write(info, "", bindings.Kept, "");
        else
        {
            Write(info, "remove ", bindings.Removed, "");
            if (bindings.Kept > 0) Write(info, "add ", bindings.Kept, "");
        }
    }

    private static void WriteKept(TextBuilder info, SipBindings bindings)
    {
        if (bindings.Removed == 0)
        {
            Write(info, "", bindings.Kept, "");
            return;
        }
        Write(info, "removed ", bindings.Removed, "");
        if (bindings.Kept > 0) Write(info, "", bindings.Kept, " kept");
    }

    private static void Write(TextBuilder info, string before, int count, string behind) =>
        info.Append($" ({before}{count} binding{(count == 1 ? "" : "s")}{behind})");
}
