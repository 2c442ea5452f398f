using System.Runtime.InteropServices;

namespace GenShark;

/// <summary>
/// The datagrams of which pieces lack yet. Of those that took too much together, the ones that got no piece for the longest time are
/// forgotten; a datagram in an absurd number of pieces is forgotten at once.
/// </summary>
internal sealed class ReassemblyTable
{
    // What 64 KiB are in the smallest pieces that IP has.
    private const int MostFragments = 8192;
    private const int MostSpare = 256;

    private readonly Dictionary<DatagramKey, Datagram> _byKey = [];
    private readonly LinkedList<Datagram> _byAge = [];
    private readonly Stack<Datagram> _spare = [];

    /// <summary>How many datagrams may wait, how much memory their pieces may take together, and who is told when one has to be forgotten.</summary>
    public StateLimit Limit { get; set; } = new();

    /// <summary>How much memory the pieces take, in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>How many datagrams wait.</summary>
    public int Count => _byKey.Count;

    /// <summary>Whether datagrams that are done with serve again. Not if somebody remembers them.</summary>
    public bool Recycles { get; set; } = true;

    /// <summary>Adds a piece to its datagram. One that is complete by that waits no more, and goes to <see cref="Recycle"/> when it has been looked at.</summary>
    public Datagram Add(in DatagramKey key, int frame, in FragmentPlace place, ReadOnlySpan<byte> bytes, out bool completes)
    {
        Datagram datagram = Find(key);
        Size -= datagram.Size;
        completes = datagram.Add(frame, place, bytes);
        Size += datagram.Size;
        if (completes) Remove(datagram);
        else if (datagram.Fragments.Length >= MostFragments)
        {
            Limit.TellOfOne(frame);
            Forget(datagram);
        }
        if (HasTooMuch) Limit.Tell(frame);
        while (HasTooMuch) Forget(_byAge.First!.Value);
        return datagram;
    }

    /// <summary>The datagram has been looked at.</summary>
    public void Recycle(Datagram datagram)
    {
        if (Recycles) datagram.Clear();
        else datagram.DropBytes();
        if (Recycles && _spare.Count < MostSpare) _spare.Push(datagram);
    }

    private Datagram Find(in DatagramKey key)
    {
        ref Datagram? found = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, key, out bool exists);
        if (exists) _byAge.Remove(found!.Age);
        else found = _spare.TryPop(out Datagram? spare) ? spare : new Datagram();
        found.Key = key;
        if (!exists) Size += found.Size;
        _byAge.AddLast(found.Age);
        return found;
    }

    private void Remove(Datagram datagram)
    {
        _byKey.Remove(datagram.Key);
        _byAge.Remove(datagram.Age);
        Size -= datagram.Size;
    }

    private bool HasTooMuch => Size > Limit.MostBytes || Count > Limit.MostDatagrams;

    private void Forget(Datagram datagram)
    {
        Remove(datagram);
        Recycle(datagram);
    }
}
