namespace GenShark;

/// <summary>The names of an integer field's values, or of ranges of values: an enumeration's labels.</summary>
public sealed class ValueNames
{
    private readonly Entry[] _entries;

    /// <summary>One value or one range, both ends included, and its name.</summary>
    public readonly record struct Entry(ulong First, ulong Last, string Name)
    {
        public Entry(ulong value, string name) : this(value, value, name) { }
    }

    /// <param name="entries">In ascending order; ranges don't overlap.</param>
    public ValueNames(params Entry[] entries) => _entries = entries;

    /// <summary>All entries in ascending order.</summary>
    public ReadOnlySpan<Entry> Entries => _entries;

    /// <summary>The value's name, or null if it has none.</summary>
    public string? Find(ulong value)
    {
        int low = 0, high = _entries.Length - 1;
        if (value <= (ulong)high && _entries[value].First == value) return _entries[value].Name;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            ref readonly Entry entry = ref _entries[middle];
            if (value < entry.First) high = middle - 1;
            else if (value > entry.Last) low = middle + 1;
            else return entry.Name;
        }
        return null;
    }
}
