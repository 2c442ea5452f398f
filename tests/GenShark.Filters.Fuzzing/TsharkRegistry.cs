using System.Text;

namespace GenShark.Filters.Fuzzing;

/// <summary>What tshark knows of fields: their types, and which names of values mean one number.</summary>
internal sealed class TsharkRegistry
{
    private readonly Dictionary<string, string> _types = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _names = [];

    public TsharkRegistry()
    {
        foreach (string line in Lines("fields"))
        {
            string[] parts = line.Split('\t');
            if (parts[0] == "P") _types[parts[2]] = "FT_PROTOCOL";
            else if (parts[0] == "F") _types.TryAdd(parts[2], parts[3]);
        }
        foreach (var names in Lines("values").Select(line => line.Split('\t')).Where(parts => parts[0] is "V" or "V64" or "T" && parts.Length == 4).GroupBy(parts => parts[1]))
        {
            if (names.First()[0] == "T")
            {
                if (names.Count() == 1) _names[names.Key] = names.First()[2..];
                continue;
            }
            _names[names.Key] = [.. names.GroupBy(parts => parts[3].ToLowerInvariant())
                .Where(same => same.Select(parts => parts[2]).Distinct().Count() == 1).Select(same => same.First()[3])];
        }
    }

    /// <summary>Whether tshark's field has the type that GenShark's has: only values of one type go into min() and max().</summary>
    public bool HasType(FieldInfo field) => _types.TryGetValue(field.Name, out string? type) && type.Equals(field.Type.WiresharkName(), StringComparison.OrdinalIgnoreCase);

    public IReadOnlyList<string> NamesOf(string field) => _names.GetValueOrDefault(field) ?? [];

    private static string[] Lines(string report) => Encoding.UTF8.GetString(TsharkFilters.Run(["-G", report])).Split('\n');
}
