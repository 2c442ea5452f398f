using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows a packet's chunks, one behind the other, each with what it carries.</summary>
internal static class SctpPackets
{
    // Of the fields of the header before the one that tells the association.
    private const int FieldsBeforeIndex = 3;

    private const ulong Disabled = ushort.MaxValue;

    /// <param name="d">The packet.</param>
    /// <param name="s">The layer.</param>
    /// <param name="at">Where the first chunk begins.</param>
    public static bool Walk(Dissection d, in Slice s, int at)
    {
        SctpAssociations associations = d.Session.State<SctpAssociations>();
        int layer = d.Layers[^1].Node, tree = layer, depth = d.LeaveTree(), count = 0;
        bool isOpen = true;
        d.EnterTree(depth);
        var scope = new SctpScope(associations, associations.IsInner ? null : associations.Enter(d, s), depth - 1);
        while (at < s.Length)
        {
            if (!isOpen) tree = BeginTree(d, s, at, depth - 1);
            isOpen = true;
            Slice rest = s.From(at);
            if (!d.Need(rest, 2, sizeof(ushort))) return false;
            int size = SctpChunks.SizeOf(rest);
            if (size == 0) return d.Fail(rest, 0, 0);
            if (!SctpChunks.Walk(d, rest.Part(0, size), rest.Length, scope, out int covered)) return false;
            if (scope.ShowsInfo && d.BeginInfo(append: true) is { } info) d.Columns.Fence = info.Length;
            if (covered > 0)
            {
                EndTree(d, s, tree, at + covered);
                isOpen = false;
            }
            at += size;
            count++;
        }
        d.EnterTree(depth);
        ShowIndex(d, s, layer, count > 0 || d.Session.IsSecondPass ? Disabled : 0);
        return true;
    }

    // What follows a user message has a tree of its own.
    private static int BeginTree(Dissection d, in Slice s, int at, int depth)
    {
        d.EnterTree(depth);
        int node = d.BytesNode(SctpProtocol.Instance.FirstField, s, at, s.CapturedLength - at);
        if (d.WantsTextOf(node))
        {
            d.BeginText().Append("Stream Control Transmission Protocol");
            d.EndText(node);
        }
        d.Open();
        return node;
    }

    private static void EndTree(Dissection d, in Slice s, int tree, int end)
    {
        if (tree != Tape.Discarded) d.EndNode(tree, s, end);
    }

    // As in tshark, only of packets that are whole; its number there is only where the user wants it.
    private static void ShowIndex(Dissection d, in Slice s, int layer, ulong index)
    {
        if (layer < 0) return;
        int from = d.Tape.Count;
        if (!d.Number(SctpFields.AssocIndex, s, 0, 0, index, NodeFlags.Generated) || d.Tape.Count == from) return;
        if (d.WantsText)
        {
            d.BeginText().Append("Association index: disabled (enable in preferences)");
            d.EndText(d.LastNode);
        }
        d.MoveTail(from, PlaceOfIndex(d, layer));
    }

    // Behind the verification tag, as far as its fields are wanted.
    private static int PlaceOfIndex(Dissection d, int layer)
    {
        int place = layer + 1;
        for (int i = 0; i < FieldsBeforeIndex && place < d.Tape.Count; i++)
        {
            int field = d.Tape[place].Field;
            if (field == SctpFields.Srcport || field == SctpFields.Dstport || field == SctpFields.VerificationTag) place++;
        }
        return place;
    }
}
