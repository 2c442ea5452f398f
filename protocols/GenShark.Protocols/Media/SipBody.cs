namespace GenShark.Protocols;

/// <summary>Shows what a message carries.</summary>
internal static class SipBody
{
    /// <summary>False after a fault.</summary>
    public static bool Show(Dissection d, in Slice s, in SipHead head, int size)
    {
        d.Node(SipFields.MsgBody, s, head.Size, size);
        d.Open();
        SipMessages messages = d.Session.State<SipMessages>();
        messages.EnterBody(head.CallId.Of(s.Bytes));
        bool done = ShowContent(d, s.Payload(head.Size, size), head.ContentType.Of(s.Bytes));
        messages.LeaveBody();
        d.Close();
        return done;
    }

    private static bool ShowContent(Dissection d, in Slice body, ReadOnlySpan<byte> header)
    {
        ReadOnlySpan<byte> type = HttpBody.TypeOf(header);
        int semicolon = header.IndexOf((byte)';');
        d.Session.State<MediaTypes>().Enter(type, semicolon < 0 ? default : header[(semicolon + 1)..]);
        if (type.Length > 0 && d.TryCall(Registry.Table("media_type"), MediaTypes.KeyOf(type), body) is { } done) return done;
        if (MediaTypes.IsUndeclared(type)) return true;
        ReadOnlySpan<byte> text = body.Bytes;
        var lines = new TextLines(text, 0, takesRest: true);
        while (lines.MoveNext()) TextNodes.ShowText(d, body, lines.Whole.At, lines.Whole.Size);
        return true;
    }
}
