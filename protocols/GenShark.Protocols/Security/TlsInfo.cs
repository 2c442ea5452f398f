namespace GenShark.Protocols;

/// <summary>The Info column: what a frame's records hold, in their order.</summary>
internal static class TlsInfo
{
    /// <summary>Names one more.</summary>
    public static void Append(Dissection d, string name)
    {
        if (Next(d) is { } text) text.Append(name);
    }

    /// <summary>The column behind what it names so far; null if it is not wanted.</summary>
    public static TextBuilder? Next(Dissection d)
    {
        TlsConversations conversations = Tls.Conversations(d);
        bool isFirst = !conversations.HasInfo;
        conversations.HasInfo = true;
        TextBuilder? text = d.BeginInfo(append: !isFirst);
        if (text is not null && text.Length > d.Columns.Fence) text.Append(", "u8);
        return text;
    }
}
