namespace GenShark.Conformance.Pdml;

/// <summary>Fills a <see cref="PdmlPacket"/> from the bytes between <c>&lt;packet&gt;</c> and <c>&lt;/packet&gt;</c>.</summary>
/// <remarks>
/// Takes what no XML parser does (control characters, bytes that are no UTF-8): tshark prints them.
/// Tags that don't nest are taken as they come, and reported.
/// </remarks>
internal sealed class PacketParser(NameTable names)
{
    // tshark stops far earlier; what nests deeper is read as if it were flat, so that a walk may recurse.
    private const int DeepestNesting = 1000;

    private readonly List<int> open = [];
    private byte[] nameBuffer = new byte[256];

    /// <summary>What was wrong with the last packet's mark-up, or null.</summary>
    public string? Fault { get; private set; }

    public void Parse(ReadOnlyMemory<byte> content, PdmlPacket packet)
    {
        Fault = null;
        open.Clear();
        packet.Reset(content);
        var xml = content.Span;
        var at = 0;
        while (xml[at..].IndexOf((byte)'<') is >= 0 and var skip)
        {
            at += skip + 1;
            if (at < xml.Length && xml[at] == '/')
                Close(packet, xml[at..].StartsWith("/proto"u8));
            else
                at = Open(xml, at, packet);
        }
        if (open.Count > 0)
            Fault ??= "an element is not closed";
        while (open.Count > 0)
            Close(packet, packet.Nodes[open[^1]].IsProtocol);
    }

    private void Close(PdmlPacket packet, bool isProtocol)
    {
        if (open.Count == 0)
        {
            Fault ??= "an end tag closes nothing";
            return;
        }
        if (packet.Nodes[open[^1]].IsProtocol != isProtocol)
            Fault ??= "an end tag closes another element";
        packet.Close(open[^1]);
        open.RemoveAt(open.Count - 1);
    }

    private int Open(ReadOnlySpan<byte> xml, int at, PdmlPacket packet)
    {
        var isProtocol = xml[at..].StartsWith("proto "u8);
        if (!isProtocol && !xml[at..].StartsWith("field "u8))
        {
            Fault ??= "an element is neither proto nor field";
            return at;
        }
        ref var node = ref packet.Add();
        node.IsProtocol = isProtocol;
        node.Depth = open.Count;
        node.Name = names.Get([]);
        node.AttributesStart = at + "proto ".Length;

        var attributes = new AttributeEnumerator(xml[node.AttributesStart..]);
        while (attributes.MoveNext())
        {
            if (attributes.Name.SequenceEqual("name"u8))
                node.Name = ReadName(attributes.Value);
            else if (attributes.Name.SequenceEqual("show"u8))
                packet.SetShow(ref node, attributes.Value);
        }
        if (attributes.IsDamaged)
            Fault ??= "an attribute is damaged";
        node.AttributesLength = attributes.Position;
        node.End = packet.Count;

        at = node.AttributesStart + attributes.Position;
        var isEmptyElement = at < xml.Length && xml[at] == '/';
        if (!isEmptyElement && open.Count < DeepestNesting)
            open.Add(packet.Count - 1);
        else if (!isEmptyElement)
            Fault ??= "elements nest too deeply";
        return at;
    }

    private Name ReadName(ReadOnlySpan<byte> escaped)
    {
        if (!escaped.Contains((byte)'&'))
            return names.Get(escaped);
        if (nameBuffer.Length < escaped.Length)
            nameBuffer = new byte[escaped.Length];
        return names.Get(nameBuffer.AsSpan(0, Entities.Unescape(escaped, nameBuffer)));
    }
}
