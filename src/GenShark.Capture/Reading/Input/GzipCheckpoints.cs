namespace GenShark.Capture.Reading.Input;

/// <summary>Places to enter a gzip file at, spread evenly; their number, and so their memory, has a limit.</summary>
internal sealed class GzipCheckpoints
{
    /// <summary>32 MB of windows.</summary>
    private const int Limit = 1024;

    private readonly List<GzipCheckpoint> _places = [];
    private long _interval = 4 << 20;

    /// <summary>Whether it is time for a place at <paramref name="offset"/> of the decompressed data.</summary>
    public bool IsDue(long offset) => offset >= _interval + (_places.Count == 0 ? 0 : _places[^1].Offset);

    public void Add(GzipCheckpoint place)
    {
        _places.Add(place);
        if (_places.Count < Limit) return;
        for (int i = 0; i < Limit / 2; i++) _places[i] = _places[i * 2 + 1];
        _places.RemoveRange(Limit / 2, Limit - Limit / 2);
        _interval *= 2;
    }

    /// <summary>The last place that is not behind <paramref name="offset"/>; null if only the start will do.</summary>
    public GzipCheckpoint? Find(long offset)
    {
        int low = 0, high = _places.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_places[middle].Offset <= offset) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : _places[low - 1];
    }
}
