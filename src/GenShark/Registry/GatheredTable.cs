namespace GenShark;

/// <summary>What is made of the contributions of many protocols when it is first asked for, and made anew after another contribution.</summary>
/// <param name="make">Makes it of the contributions, in the order in which they came.</param>
internal sealed class GatheredTable<TSource, TTable>(Func<IReadOnlyList<TSource>, TTable> make) where TTable : class
{
    private readonly Lock _gate = new();
    private readonly List<TSource> _sources = [];

    // Replaced as a whole, so that readers need no lock.
    private TTable? _table;

    /// <summary>The table as of now.</summary>
    public TTable Value => _table ?? Make();

    public void Add(TSource source)
    {
        lock (_gate)
        {
            _sources.Add(source);
            _table = null;
        }
    }

    // Protocols' own code runs outside the lock: it may wait for an assembly that another thread is loading, and that contributes more.
    private TTable Make()
    {
        TSource[] sources;
        lock (_gate) sources = [.. _sources];
        TTable table = make(sources);
        lock (_gate)
        {
            if (_sources.Count == sources.Length) _table = table;
        }
        return table;
    }
}
