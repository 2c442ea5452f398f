using System.Buffers;
using GenShark.Output;

namespace GenShark;

// Pieces of datagrams: the packet that brings the last one goes on with the whole, which is a data source of its own.
public sealed partial class Dissection
{
    /// <summary>The packet that completed the datagram of the piece that was looked at last, if that is a later one and known (in a second pass); else 0.</summary>
    public int ReassembledIn { get; private set; }

    /// <summary>Takes in a piece of a datagram, and shows the datagram if it is complete by that.</summary>
    /// <param name="fields">What the datagram is shown with. Without a layer of their protocol in the same data source there are no pieces: what
    /// says that it is one (a second fragment header, in the whole datagram) is read as it is, as tshark does.</param>
    /// <param name="place">Which datagram, and where in it.</param>
    /// <param name="payload">The piece; then the datagram, if it is complete.</param>
    /// <returns>Whether the next protocol gets the payload. If not, it stays a piece.</returns>
    public bool Reassemble(FragmentFields fields, in FragmentPlace place, ref Slice payload)
    {
        ReassembledIn = 0;
        if (payload.Length == 0 && !place.OnlyEnds || !IsIn(fields.Owner, payload.Source)) return true;
        bool goesOn = TakeIn(fields, place, ref payload);
        _isPiece = !goesOn;
        return goesOn;
    }

    // Whether the payload that is handed on is a piece of a datagram.
    private bool _isPiece;

    private bool TakeIn(FragmentFields fields, in FragmentPlace place, ref Slice payload)
    {
        if (_sources.Count == byte.MaxValue) return false;
        if (place.StaysApart || !place.IsWhole || payload.CapturedLength < payload.Length)
        {
            IsFragment |= place.MoreFollow;
            return place.Offset == 0 && (place.ReadsCut || place.StaysApart);
        }
        Reassembly reassembly = Session.State<Reassembly>();
        CollectedFragment collected = Collect(reassembly, fields, place, payload);
        if (collected.Datagram is not { } datagram) return false;
        // What parts of a layer find out is the layer's.
        if (_isPart) Close();
        if (collected.Completes) payload = ShowDatagram(fields, datagram, reassembly.Table);
        else if (Session.IsSecondPass && datagram.CompletedIn > 0 && datagram.CompletedIn != Frame.Number && fields.ReassembledIn >= 0) ShowReassembledIn(fields, datagram);
        if (_isPart) Open();
        return collected.Completes;
    }

    private bool IsIn(string protocol, byte source)
    {
        if (Current is not { } current || current.FilterName != protocol && !(_isPart && current.Extends == protocol)) return false;
        int owner = LayerCount - 1;
        while (owner > 0 && _layers[owner].Protocol.FilterName != protocol) owner--;
        return _layers[owner].Source == source;
    }

    private CollectedFragment Collect(Reassembly reassembly, FragmentFields fields, in FragmentPlace place, in Slice payload)
    {
        if (reassembly.Memory.TryRecall(this, payload, out CollectedFragment known)) return known;
        if (Session.IsRevisit) return default;
        (reassembly.Table.Recycles, reassembly.Table.Limit) = (!Session.KeepsHistory, Session.Choices.Limit);
        var key = new DatagramKey(fields.Owner, SourceAddress, DestinationAddress, place.Datagram);
        Datagram datagram = reassembly.Table.Add(key, Frame.Number, place, payload.Bytes, out bool completes);
        var collected = new CollectedFragment(datagram, completes);
        reassembly.Memory.Remember(this, payload, collected);
        return collected;
    }

    private Slice ShowDatagram(FragmentFields fields, Datagram datagram, ReassemblyTable table)
    {
        Slice whole = ShowWhole(fields, datagram);
        if (!Session.IsRevisit) table.Recycle(datagram);
        IsFragment = false;
        return whole;
    }

    // Shows how something was put together, as a data source of its own.
    private Slice ShowWhole(FragmentFields fields, Datagram datagram)
    {
        int length = datagram.Length;
        byte[] bytes = datagram.Kept ?? Join(datagram);
        byte source = AddSource(bytes, length, fields.SourceName, isRented: datagram.Kept is null);
        var whole = new Slice(bytes.AsSpan(0, length), length, 0, source, this);
        ShowFragments(fields, datagram.Fragments, whole);
        return whole;
    }

    // Without history the bytes live as long as the packet.
    private byte[] Join(Datagram datagram)
    {
        byte[] bytes = Session.KeepsHistory ? datagram.Kept = new byte[datagram.Length] : ArrayPool<byte>.Shared.Rent(datagram.Length);
        datagram.Join(bytes.AsSpan(0, datagram.Length));
        return bytes;
    }

    // Of pieces that do not end where the datagram does, no more is shown than belongs to the first bytes of it.
    private void ShowFragments(FragmentFields fields, ReadOnlySpan<Fragment> fragments, in Slice whole, int used)
    {
        Fragment[] shown = new Fragment[fragments.Length];
        int count = 0;
        foreach (ref readonly Fragment fragment in fragments)
        {
            if (fragment.Offset < used) shown[count++] = fragment with { Length = Math.Min(fragment.Length, used - fragment.Offset) };
        }
        ShowFragments(fields, shown.AsSpan(0, count), whole);
    }

    private void ShowFragments(FragmentFields fields, ReadOnlySpan<Fragment> fragments, in Slice whole)
    {
        int set = BytesNode(fields.Set, whole, 0, whole.Length, NodeFlags.Generated);
        if (WantsText)
        {
            WriteSet(BeginText(), fields, fragments, whole.Length);
            EndText(set);
        }
        Open();
        foreach (ref readonly Fragment fragment in fragments) ShowFragment(fields, fragment, whole);
        Add(fields.Count, whole, 0, 0, NodeFlags.Generated, (ulong)fragments.Length);
        if (fields.Length >= 0) Add(fields.Length, whole, 0, 0, NodeFlags.Generated, (ulong)whole.Length);
        if (fields.Data >= 0) Bytes(fields.Data, whole, 0, whole.Length, NodeFlags.Generated);
        Close();
    }

    private static void WriteSet(TextBuilder text, FragmentFields fields, ReadOnlySpan<Fragment> fragments, int length)
    {
        // As in tshark, one piece of more than is told of is no reassembled one.
        string name = fragments.Length == 1 && fragments[0].Length < length ? $"{fields.Name} Segment" : fields.PieceName;
        text.Append($"{fragments.Length} {name}{(fragments.Length == 1 ? "" : "s")} ({length} byte{(length == 1 ? "" : "s")}): ");
        for (int i = 0; i < fragments.Length; i++) text.Append($"{(i == 0 ? "" : ", ")}#{fragments[i].Frame}({fragments[i].Length})");
        LabelFormatter.Cut(text, 0);
    }

    // Added unchecked: those that are too long end behind the datagram.
    private void ShowFragment(FragmentFields fields, in Fragment fragment, in Slice whole)
    {
        int field = fields.Error >= 0 && fragment.Is(FragmentFlags.Faults) ? fields.Error : fields.Fragment;
        int node = Add(field, whole, fragment.Offset, fragment.Length, NodeFlags.Generated, (ulong)fragment.Frame);
        if (WantsText)
        {
            if (fragment.Length == 0) BeginText().Append($"Frame: {fragment.Frame} (no data)");
            else BeginText().Append($"Frame: {fragment.Frame}, payload: {fragment.Offset}-{fragment.End - 1} ({fragment.Length} byte{(fragment.Length == 1 ? "" : "s")})");
            EndText(node);
        }
        Open();
        ShowFlag(fields.Overlap, FragmentFlags.Overlap, fragment, whole);
        ShowFlag(fields.Conflict, FragmentFlags.Conflict, fragment, whole);
        ShowFlag(fields.MultipleTails, FragmentFlags.MultipleTails, fragment, whole);
        ShowFlag(fields.TooLong, FragmentFlags.TooLong, fragment, whole);
        Close();
    }

    private void ShowFlag(int field, FragmentFlags flag, in Fragment fragment, in Slice whole)
    {
        if (field >= 0 && fragment.Is(flag)) Add(field, whole, fragment.Offset, 0, NodeFlags.Generated, 1);
    }

    private void ShowReassembledIn(FragmentFields fields, Datagram datagram)
    {
        ReassembledIn = datagram.CompletedIn;
        ShowReassembledIn(fields, LayerCount - 1, ReassembledIn);
    }

    /// <summary>Shows at the start of a layer in which packet that is whole which it carries a piece of.</summary>
    internal void ShowReassembledIn(FragmentFields fields, int layer, int frame)
    {
        var start = new Slice([], 0, _layers[layer].Offset, _layers[layer].Source, this);
        Add(fields.ReassembledIn, start, 0, 0, NodeFlags.Generated, (ulong)frame);
    }
}
