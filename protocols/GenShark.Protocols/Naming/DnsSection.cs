namespace GenShark.Protocols;

/// <summary>A section of a message: records in the number that the header promises.</summary>
internal static class DnsSection
{
    public static bool Walk<T>(Dissection d, in Slice s, ref int at, string title, int count) where T : IStructure<T>, allows ref struct
    {
        if (count == 0) return true;
        int start = at, node = d.TextNode(title, s, start, 0);
        d.Open();
        for (int i = 0; i < count; i++)
        {
            if (!d.Need(s, at, 1) || !T.Walk(d, s.From(at), out int size)) return false;
            at += size;
        }
        d.Close();
        d.EndNode(node, s, at);
        return true;
    }
}
