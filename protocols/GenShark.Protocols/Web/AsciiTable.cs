namespace GenShark.Protocols;

/// <summary>What stands under names of ASCII, found by bytes from a packet without making text of them.</summary>
internal sealed class AsciiTable<T>
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private readonly int _longest;

    /// <param name="byName">The names, compared as the dictionary compares them.</param>
    public AsciiTable(Dictionary<string, T> byName)
    {
        _byName = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = byName.Keys.Max(name => name.Length);
    }

    /// <summary>What stands under a name; the default if nothing does.</summary>
    public T? Find(ReadOnlySpan<byte> name)
    {
        if (name.Length > _longest) return default;
        Span<char> characters = stackalloc char[_longest];
        for (int i = 0; i < name.Length; i++) characters[i] = (char)name[i];
        return _byName.TryGetValue(characters[..name.Length], out T? found) ? found : default;
    }
}
