namespace GenShark.Output;

/// <summary>Which of some wanted field names a node bears: an array by field number, filled as numbers turn up.</summary>
internal sealed class FieldIndex
{
    private const int Unknown = 0, NotWanted = -1;

    private readonly Dictionary<string, int> _byName = [];

    // By field number: one more than the first position that wants the field.
    private int[] _first = new int[1024];

    // By position: one more than the next position that wants the same field.
    private readonly int[] _next;

    /// <param name="names">The names, by position; one may stand there several times.</param>
    public FieldIndex(IReadOnlyList<string> names)
    {
        _next = new int[names.Count];
        for (int i = names.Count - 1; i >= 0; i--)
        {
            _next[i] = _byName.GetValueOrDefault(names[i]);
            _byName[names[i]] = i + 1;
        }
    }

    /// <summary>The first position that wants the field; -1 if none does.</summary>
    public int First(int field)
    {
        if (field >= _first.Length) Array.Resize(ref _first, Math.Max(field + 1, Registry.FieldCount));
        int first = _first[field];
        if (first == Unknown) _first[field] = first = Resolve(field);
        return first < 0 ? -1 : first - 1;
    }

    /// <summary>The next position that wants the same field; -1 if no other does.</summary>
    public int Next(int position) => _next[position] - 1;

    // Text nodes have no name in a tree, but one to ask for.
    private int Resolve(int field) =>
        _byName.TryGetValue(field == Registry.TextField ? "text" : Registry.Field(field).Name, out int first) ? first : NotWanted;
}
