namespace GenShark.Protocols;

/// <summary>Shows the headers of a mail, and its text.</summary>
internal static class ImfHeaderNodes
{
    private const int EndSize = 2;

    /// <param name="d">The packet.</param>
    /// <param name="s">The mail.</param>
    /// <param name="head">What its headers say of its body.</param>
    public static void Show(Dissection d, in Slice s, in ImfHead head)
    {
        ReadOnlySpan<byte> mail = s.Bytes;
        d.SetProtocolColumn(d.Columns.Protocol + "/IMF");
        d.BeginInfo(append: false);
        var headers = new ImfHeaders(mail);
        while (headers.MoveNext())
        {
            if (ImfKnownHeader.Find(headers.Name.Of(mail)) is { } known) ShowKnown(d, s, headers, known);
            else ShowOther(d, s, headers);
        }
        // What the body says stands behind it, or goes.
        if (d.BeginInfo(append: true) is { } info) d.Columns.Fence = info.Length;
        d.Session.State<MediaTypes>().Enter(head.Type.Of(mail), head.Parameters.Of(mail), asItIs: true);
    }

    /// <summary>A body of which nobody says what it is.</summary>
    public static void ShowText(Dissection d, in Slice s, int at)
    {
        ReadOnlySpan<byte> mail = s.Bytes;
        d.Node(ImfFields.MessageText, s, at, mail.Length - at);
        d.Open();
        var lines = new TextLines(mail, at, takesRest: true);
        while (lines.MoveNext())
        {
            ReadOnlySpan<byte> line = lines.Whole.Of(mail);
            int node = d.TextNode("", s, lines.Whole.At, lines.Whole.Size);
            if (d.WantsText)
            {
                d.BeginText().AppendInOneLine(line);
                d.EndText(node);
            }
            if (d.BeginInfo(append: true) is { } info) (info.Length > 0 ? info.Append(", ") : info).AppendInOneLine(line);
        }
        d.Close();
    }

    private static void ShowKnown(Dissection d, in Slice s, in ImfHeaders header, ImfKnownHeader known)
    {
        ReadOnlySpan<byte> value = header.Value.Of(s.Bytes);
        if (known.Kind == ImfHeaderKind.Label) d.Node(known.Field, s, header.Value.At, header.Value.Size);
        else d.Text(known.Field, s, header.Value);
        int node = d.LastNode;
        d.Open();
        var rest = new TextPart(header.Value.At, Math.Max(0, header.Next - header.Value.At));
        switch (known.Kind)
        {
            case ImfHeaderKind.Mailbox: ImfAddressNodes.ShowMailbox(d, s, rest); break;
            case ImfHeaderKind.Mailboxes: ImfAddressNodes.ShowList(d, s, rest, ImfFields.MailboxListItem, node); break;
            case ImfHeaderKind.Addresses: ImfAddressNodes.ShowList(d, s, rest, ImfFields.AddressListItem, node); break;
            case ImfHeaderKind.ContentType: ShowContentType(d, s, header); break;
        }
        d.Close();
        if (known.Field == ImfFields.From) d.BeginInfo(append: true)?.Append("from: ").AppendPrintable(value).Append(", ");
        if (known.Kind == ImfHeaderKind.Subject) d.BeginInfo(append: true)?.Append("subject: ").AppendPrintable(value).Append(", ");
    }

    private static void ShowContentType(Dissection d, in Slice s, in ImfHeaders header)
    {
        int semicolon = header.Value.Of(s.Bytes).IndexOf((byte)';');
        if (semicolon < 0) return;
        d.Text(ImfFields.ContentTypeType, s, new TextPart(header.Value.At, semicolon));
        TextPart parameters = header.ParametersAt(header.Value.At + semicolon + 1);
        if (parameters.Size >= 0) d.Text(ImfFields.ContentTypeParameters, s, parameters);
    }

    private static void ShowOther(Dissection d, in Slice s, in ImfHeaders header)
    {
        d.Text(ImfFields.Extension, s, new TextPart(header.Name.At, Math.Max(0, header.Next - EndSize - header.Name.At)));
        if (d.WantsText && d.LastNode != Tape.Discarded)
        {
            d.BeginText().Append(" (Contact Wireshark developers if you want this supported.)");
            d.EndAppendix(d.LastNode);
        }
        d.Open();
        d.Text(ImfFields.ExtensionType, s, header.Name);
        d.Text(ImfFields.ExtensionValue, s, header.Value);
        d.Close();
    }
}
