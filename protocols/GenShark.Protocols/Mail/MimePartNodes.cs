namespace GenShark.Protocols;

/// <summary>Shows the parts of a body.</summary>
internal static class MimePartNodes
{
    /// <param name="d">The packet.</param>
    /// <param name="s">All parts.</param>
    /// <param name="mark">What the lines between them begin with; empty if nobody says.</param>
    /// <returns>False after a fault.</returns>
    public static bool Show(Dissection d, in Slice s, ReadOnlySpan<byte> mark)
    {
        var boundaries = new MimeBoundaries(s.Bytes, mark);
        if (mark.Length == 0 || !boundaries.MoveNext()) return d.CallData(s.Payload(0, s.Length));
        if (boundaries.Current.At > 0) d.Bytes(MimeMultipartFields.Preamble, s, 0, boundaries.Current.At);
        d.Text(MimeMultipartFields.FirstBoundary, s, boundaries.Current);
        int at = boundaries.Current.At + boundaries.Current.Size;
        while (!boundaries.IsLast)
        {
            if (!boundaries.MoveNext())
            {
                d.Made(MimeMultipartFields.Part, s, at, 0, "");
                return true;
            }
            if (!ShowPart(d, s, at, boundaries.Current.At - at)) return false;
            d.Text(boundaries.IsLast ? MimeMultipartFields.LastBoundary : MimeMultipartFields.Boundary, s, boundaries.Current);
            at = boundaries.Current.At + boundaries.Current.Size;
        }
        if (at < s.CapturedLength) d.Bytes(MimeMultipartFields.Trailer, s, at, s.CapturedLength - at);
        return true;
    }

    private static bool ShowPart(Dissection d, in Slice s, int at, int size)
    {
        ReadOnlySpan<byte> part = s.Span(at, size);
        d.Made(MimeMultipartFields.Part, s, at, size, "");
        int node = d.LastNode;
        d.Open();
        var headers = new MimeHeaders(part);
        bool hasType = false;
        MediaTypes media = d.Session.State<MediaTypes>();
        while (headers.MoveNext())
        {
            ShowHeader(d, s, at, headers);
            if (headers.Field == MimeMultipartFields.HeaderContentType)
            {
                hasType = true;
                EnterType(media, headers.CompactValue(d));
            }
        }
        if (hasType && d.WantsText && node != Tape.Discarded)
        {
            MediaTypes.WriteType(d, d.BeginText().Append(" (")).Append(')');
            d.EndAppendix(node);
        }
        bool done = ShowBody(d, s.Payload(at + headers.BodyAt, size - headers.BodyAt), hasType, media);
        d.Close();
        return done;
    }

    private static void EnterType(MediaTypes media, ReadOnlySpan<byte> header)
    {
        int semicolon = header.IndexOf((byte)';');
        if (semicolon < 0) media.Enter(header);
        else media.Enter(header[..semicolon], header[(semicolon + 1)..]);
    }

    private static void ShowHeader(Dissection d, in Slice s, int part, in MimeHeaders header)
    {
        TextPart place = header.Whole with { At = part + header.Whole.At };
        if (header.Field == 0)
        {
            TextNodes.ShowText(d, s, place.At, place.Size);
            return;
        }
        d.Made(header.Field, s, place.At, place.Size, TextNodes.Ascii(d, header.CompactValue(d)));
        TextNodes.Label(d, place.Of(s.Bytes));
    }

    private static bool ShowBody(Dissection d, in Slice body, bool hasType, MediaTypes media)
    {
        if (!hasType || HttpHeader.IsToken(media.Type, "application/octet-stream"u8)) return d.CallData(body);
        return d.TryCall(Registry.Table("media_type"), TextKey.Of(media.Type), body)
            ?? (MediaTypes.IsUndeclared(media.Type) ? true : d.TryCall(Registry.Table("media_type.other"), 1, body) ?? true);
    }
}
