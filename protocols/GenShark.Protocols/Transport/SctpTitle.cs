namespace GenShark.Protocols;

/// <summary>Titles of chunks, parameters and causes: they grow with what is read of those.</summary>
internal static class SctpTitle
{
    /// <summary>What is to be written behind a node's title so far, until <see cref="End"/>; null if nobody wants that.</summary>
    public static TextBuilder? Begin(Dissection d, int node) => d.WantsTextOf(node) ? d.BeginText() : null;

    public static void End(Dissection d, int node)
    {
        if (d.WantsTextOf(node)) d.AppendText(node);
    }

    /// <summary>A node's title as far as its type tells it.</summary>
    public static int Node(Dissection d, in Slice s, string name, string kind)
    {
        int node = d.TextNode("", s, 0, s.CapturedLength);
        if (!d.WantsTextOf(node)) return node;
        d.BeginText().Append(name).Append(kind);
        d.EndText(node);
        return node;
    }

    public static string Plural(int count) => count == 1 ? "" : "s";
}
