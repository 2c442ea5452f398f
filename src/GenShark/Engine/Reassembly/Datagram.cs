using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GenShark;

/// <summary>
/// A datagram that comes in pieces, in any order. It is complete once its bytes are there without a gap up to the end that the first
/// piece without successors set. Pieces that overlap are joined as tshark joins them: in the order of their offsets, and where that is
/// the same, of their arrival; bytes that are there already are kept (RFC 791 leaves it open; RFC 5722 has IPv6 discard them all).
/// </summary>
internal sealed class Datagram
{
    private const int Unknown = -1;
    private const int ManyFragments = 64;

    // What the objects take beside the pieces.
    private const int OwnSize = 256;

    // By offset.
    private List<Fragment> _fragments = [];

    // In the order of arrival.
    private byte[] _bytes = [];
    private int _stored;
    private bool _isInOrder = true;

    // From the start without a gap: how many bytes, and how many of the pieces start in them or right behind.
    private int _reached, _reachedFragments;

    public Datagram() => Age = new LinkedListNode<Datagram>(this);

    public DatagramKey Key { get; set; }

    /// <summary>The datagram's place among those that wait.</summary>
    public LinkedListNode<Datagram> Age { get; }

    /// <summary>In bytes; below zero as long as no piece told it.</summary>
    public int Length { get; private set; } = Unknown;

    /// <summary>The packet that completed it; 0 until then.</summary>
    public int CompletedIn { get; private set; }

    /// <summary>How many bytes are there from the start without a gap.</summary>
    public int Reached => _reached;

    /// <summary>The pieces in the order of their offsets.</summary>
    public ReadOnlySpan<Fragment> Fragments => CollectionsMarshal.AsSpan(_fragments);

    /// <summary>The bytes of the complete datagram, if they are kept.</summary>
    public byte[]? Kept { get; set; }

    /// <summary>How much memory it takes, in bytes.</summary>
    public int Size => OwnSize + _bytes.Length + _fragments.Capacity * Unsafe.SizeOf<Fragment>();

    /// <summary>The bytes that are there from the start on, if every piece followed the one before; empty if they have to be joined.</summary>
    public ReadOnlySpan<byte> InOrder => _isInOrder && _bytes.Length >= _reached ? _bytes.AsSpan(0, _reached) : default;

    /// <summary>Adds a piece; true if that completes the datagram.</summary>
    public bool Add(int frame, in FragmentPlace place, ReadOnlySpan<byte> bytes)
    {
        if (place.OnlyEnds)
        {
            Complete(frame);
            return true;
        }
        _isInOrder &= place.Offset == _stored;
        int index = IndexBehind(place.Offset);
        int stored = TryFindAgain(index, place.Offset, bytes, out int earlier) ? earlier : Store(bytes);
        var fragment = new Fragment(frame, place.Offset, bytes.Length, stored, place.MoreFollow ? FragmentFlags.None : FragmentFlags.Tail);
        if (!place.MoreFollow && Length == Unknown) Length = fragment.End;
        _fragments.Insert(index, fragment);
        Reach(fragment);
        if (Length == Unknown || _reached < Length) return false;
        CompletedIn = frame;
        return true;
    }

    /// <summary>Adds bytes that follow the last piece and came with the same packet to it; false if they do not.</summary>
    public bool TryExtend(int frame, int offset, ReadOnlySpan<byte> bytes)
    {
        if (_fragments.Count == 0 || _fragments[^1] is var last && (last.Frame != frame || last.End != offset || last.Stored + last.Length != _stored)) return false;
        Store(bytes);
        _fragments[^1] = last with { Length = last.Length + bytes.Length };
        if (_reached == offset) _reached += bytes.Length;
        return true;
    }

    /// <summary>Ends the datagram where its pieces reach without a gap: none of them told it.</summary>
    public void Complete(int frame) => (Length, CompletedIn) = (_reached, frame);

    /// <summary>Writes the datagram's bytes, and notes which pieces do not fit.</summary>
    /// <param name="whole">As long as the datagram.</param>
    public void Join(Span<byte> whole)
    {
        int filled = 0;
        foreach (ref Fragment fragment in CollectionsMarshal.AsSpan(_fragments))
        {
            ReadOnlySpan<byte> bytes = _bytes.AsSpan(fragment.Stored, fragment.Length);
            int start = fragment.Offset, end = Math.Min(fragment.End, whole.Length);
            fragment = fragment with { Flags = fragment.Flags | FlagsOf(fragment, bytes, whole, filled) };
            if (end <= filled) continue;
            bytes[(filled - start)..(end - start)].CopyTo(whole[filled..]);
            filled = end;
        }
    }

    private static FragmentFlags FlagsOf(in Fragment fragment, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> whole, int filled)
    {
        FragmentFlags flags = FragmentFlags.None;
        if (fragment.Offset < filled)
        {
            int shared = Math.Min(filled, fragment.End) - fragment.Offset;
            flags |= bytes[..shared].SequenceEqual(whole.Slice(fragment.Offset, shared)) ? FragmentFlags.Overlap : FragmentFlags.Overlap | FragmentFlags.Conflict;
        }
        if (fragment.Is(FragmentFlags.Tail) && fragment.End != whole.Length) flags |= FragmentFlags.MultipleTails;
        if (fragment.End > whole.Length) flags |= FragmentFlags.TooLong;
        return flags;
    }

    /// <summary>Gives the memory of the pieces' bytes back; they cannot be joined any more.</summary>
    public void DropBytes()
    {
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    /// <summary>Makes it a new datagram without pieces.</summary>
    public void Clear()
    {
        DropBytes();
        if (_fragments.Count > ManyFragments) _fragments = [];
        _fragments.Clear();
        (_stored, _reached, _reachedFragments, _isInOrder) = (0, 0, 0, true);
        (Length, CompletedIn, Kept) = (Unknown, 0, null);
    }

    // What is sent again takes no more memory: it may come as often as it likes while a piece lacks.
    private bool TryFindAgain(int behind, int offset, ReadOnlySpan<byte> bytes, out int stored)
    {
        stored = 0;
        if (behind == 0 || _fragments[behind - 1] is var last && (last.Offset != offset || last.Length != bytes.Length)) return false;
        stored = last.Stored;
        return bytes.SequenceEqual(_bytes.AsSpan(stored, bytes.Length));
    }

    private int Store(ReadOnlySpan<byte> bytes)
    {
        int start = _stored, end = start + bytes.Length;
        if (end > _bytes.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(end, 2 * start));
            _bytes.AsSpan(0, start).CopyTo(larger);
            DropBytes();
            _bytes = larger;
        }
        bytes.CopyTo(_bytes.AsSpan(start));
        _stored = end;
        return start;
    }

    private int IndexBehind(int offset)
    {
        int low = 0, high = _fragments.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_fragments[middle].Offset <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    // Each piece is passed once, whatever the order in which they come.
    private void Reach(in Fragment added)
    {
        if (added.Offset > _reached) return;
        _reached = Math.Max(_reached, added.End);
        _reachedFragments++;
        while (_reachedFragments < _fragments.Count && _fragments[_reachedFragments].Offset <= _reached)
        {
            _reached = Math.Max(_reached, _fragments[_reachedFragments++].End);
        }
    }
}
