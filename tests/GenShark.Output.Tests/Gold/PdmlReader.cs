namespace GenShark.Output.Tests.Gold;

/// <summary>Reads tshark's PDML as it stands: attributes may hold raw line ends, which an XML parser would fold.</summary>
internal static class PdmlReader
{
    /// <summary>The packets, each as its elements in order.</summary>
    public static IEnumerable<List<PdmlElement>> Read(byte[] pdml)
    {
        var packet = new List<PdmlElement>();
        int depth = 0, wrapped = 0;
        for (int at = 0; (at = Array.IndexOf(pdml, (byte)'<', at)) >= 0;)
        {
            int end = TagEnd(pdml, at);
            ReadOnlySpan<byte> tag = pdml.AsSpan(at + 1, end - at - 1);
            at = end + 1;
            if (tag.StartsWith("packet"u8)) (depth, wrapped) = (0, 0);
            else if (tag.StartsWith("/packet"u8))
            {
                yield return packet;
                packet = [];
            }
            else if (tag.StartsWith("/field"u8)) depth--;
            else if (tag.StartsWith("/proto"u8))
            {
                if (wrapped > 0 && depth == 0) wrapped--;
                else depth--;
            }
            else if (tag.StartsWith("proto name=\"fake-field-wrapper\""u8)) wrapped++;
            else if (tag.StartsWith("proto "u8) || tag.StartsWith("field "u8))
            {
                bool leaf = tag[^1] == '/';
                packet.Add(Parse(tag, depth, !leaf));
                if (!leaf) depth++;
            }
        }
    }

    private static int TagEnd(byte[] pdml, int at)
    {
        bool quoted = false;
        for (; quoted || pdml[at] != '>'; at++)
        {
            if (pdml[at] == '"') quoted = !quoted;
        }
        return at;
    }

    private static PdmlElement Parse(ReadOnlySpan<byte> tag, int depth, bool hasChildren)
    {
        int space = tag.IndexOf((byte)' ');
        var element = new PdmlElement { Tag = System.Text.Encoding.ASCII.GetString(tag[..space]), Depth = depth, HasChildren = hasChildren };
        tag = tag[(space + 1)..];
        while (true)
        {
            int equals = tag.IndexOf("=\""u8);
            if (equals < 0) return element;
            ReadOnlySpan<byte> rest = tag[(equals + 2)..];
            int close = rest.IndexOf((byte)'"');
            element.Attributes[System.Text.Encoding.ASCII.GetString(tag[..equals]).Trim()] = Unescape(rest[..close]);
            tag = rest[(close + 1)..];
        }
    }

    private static byte[] Unescape(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf((byte)'&') < 0) return text.ToArray();
        string plain = System.Text.Encoding.Latin1.GetString(text)
            .Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&#x27;", "'").Replace("&amp;", "&");
        return System.Text.Encoding.Latin1.GetBytes(plain);
    }
}
