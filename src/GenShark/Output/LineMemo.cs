namespace GenShark.Output;

/// <summary>
/// Which line the values of a frame make, of frames seen lately: most packets are of flows that had one a moment ago, so that the line need not be
/// written to be counted. Allocates nothing a frame.
/// </summary>
internal sealed class LineMemo
{
    /// <summary>Of more fields nothing is remembered.</summary>
    public const int MostFields = 15;

    // A power of two, few enough for a processor's own cache.
    private const int Size = 4096;

    private const int None = -1;

    private readonly ScannedFields _scanned;
    private readonly ulong[] _key, _keys;
    private readonly int[] _lines = new int[Size];
    private int _slot;

    /// <param name="scanned">Reads the values.</param>
    public LineMemo(ScannedFields scanned)
    {
        _scanned = scanned;
        _key = new ulong[scanned.Count + 1];
        _keys = new ulong[Size * _key.Length];
        Array.Fill(_lines, None);
    }

    /// <summary>Looks for the line of the frame that was read last.</summary>
    public bool TryFind(out int line)
    {
        (line, _slot) = (None, None);
        if (!_scanned.TryWriteKey(_key)) return false;
        ulong hash = 0;
        foreach (ulong part in _key) hash = (hash ^ part ^ hash >> 29) * 0x9e3779b97f4a7c15;
        _slot = (int)(hash >> 32) & (Size - 1);
        line = _lines[_slot];
        return line != None && KeyAt(_slot).SequenceEqual(_key);
    }

    /// <summary>Remembers the line of the frame that was looked for last.</summary>
    public void Remember(int line)
    {
        if (_slot == None) return;
        _key.CopyTo(KeyAt(_slot));
        _lines[_slot] = line;
    }

    private Span<ulong> KeyAt(int slot) => _keys.AsSpan(slot * _key.Length, _key.Length);
}
