namespace GenShark.Capture.Statistics;

/// <summary>The names of a field's values, as tshark's statistics have them.</summary>
/// <param name="field">The field's name.</param>
/// <param name="unknown">What stands before the number of a value that has no name.</param>
internal sealed class ValueLabels(string field, string unknown)
{
    private readonly ValueNames? _names = Registry.TryFindField(field, out FieldInfo? info) ? info.Names : null;
    private readonly Dictionary<ulong, string> _known = [];

    public string this[ulong value]
    {
        get
        {
            if (!_known.TryGetValue(value, out string? name)) _known.Add(value, name = _names?.Find(value) ?? $"{unknown} ({value})");
            return name;
        }
    }
}
