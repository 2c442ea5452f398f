namespace GenShark.Protocols;

/// <summary>Text, line by line.</summary>
[Protocol("data-text-lines", "Line-based text data", Short = "Line-based text data", Column = "")]
[Over("media_type", Names = [
    "text/plain", "text/html", "text/css", "text/javascript", "text/richtext", "text/parameters", "application/x-javascript", "application/x-ns-proxy-autoconfig",
    "application/xml-external-parsed-entity", "text/xml-external-parsed-entity", "text/vnd.sun.j2me.app-descriptor"])]
public readonly ref partial struct DataTextLines
{
    /// <summary>Lines have no fixed place.</summary>
    [Custom]
    private bool WalkLines(Dissection d, in Slice s, ref int at)
    {
        ReadOnlySpan<byte> text = s.Bytes;
        if (text.Length == 0) d.LeaveUnnamed();
        while (at < text.Length)
        {
            int size = LineSize(text[at..]);
            TextNodes.ShowText(d, s, at, size);
            at += size;
        }
        return true;
    }

    private static int LineSize(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOfAny((byte)'\r', (byte)'\n');
        if (end < 0) return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    private int CountLines()
    {
        ReadOnlySpan<byte> text = Slice.Bytes;
        int lines = 0;
        for (; text.Length > 0; lines++) text = text[LineSize(text)..];
        return lines;
    }

    [Title]
    private void WriteTitle(TextBuilder text) => MediaTypes.WriteType(Dissection!, text.Append(HasType ? "Line-based text data: " : "Line-based text data")).Append($" ({CountLines()} lines)");

    private bool HasType => Dissection!.Session.State<MediaTypes>().Type.Length > 0;

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        if (HasType && !IsTypeTold) MediaTypes.WriteType(Dissection!, text.Append(text.Length > 0 ? " (" : "(")).Append(')');
    }

    // What did not turn out to be JSON says already what it was said to be.
    private bool IsTypeTold => Dissection is { LayerCount: > 1 } d && d.Layers[^2].Protocol == JsonProtocol.Instance;
}
