namespace GenShark.Capture.Statistics;

/// <summary>A protocol above certain others: how many packets had it there.</summary>
public sealed class ProtocolCount
{
    private readonly int _field;
    private readonly List<ProtocolCount> _above = [];

    internal ProtocolCount(int field) => _field = field;

    /// <summary>The protocol's filter name; of what stands at a protocol's place without being one, the field's, or <c>text</c>.</summary>
    public string Name => Registry.Field(_field).Name is { Length: > 0 } name ? name : "text";

    /// <summary>Packets, and their lengths in bytes.</summary>
    public Traffic Traffic { get; private set; }

    /// <summary>The protocols above it, in the order in which they were seen.</summary>
    public IReadOnlyList<ProtocolCount> Above => _above;

    internal void Add(int bytes) => Traffic = Traffic.With(bytes);

    internal ProtocolCount Get(int field)
    {
        foreach (ProtocolCount known in _above)
        {
            if (known._field == field) return known;
        }
        var added = new ProtocolCount(field);
        _above.Add(added);
        return added;
    }
}
