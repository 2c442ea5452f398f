using System.Collections.Concurrent;
using GenShark.Filters.Checking;

namespace GenShark.Filters;

/// <summary>The fields and protocols of <see cref="Registry"/>, as the checker sees them.</summary>
public sealed class RegistryCatalog : IFieldCatalog
{
    private readonly ConcurrentDictionary<string, FieldDescription> _known = new();

    private RegistryCatalog() { }

    public static RegistryCatalog Instance { get; } = new();

    public FieldDescription? Find(string name)
    {
        if (_known.TryGetValue(name, out FieldDescription? description) || ColumnFields.TryFind(name, out description)) return description;
        if (name.Length == 0) return null;
        if (!Registry.TryFindField(name, out FieldInfo? field) && !Registry.TryFindField(RenamedProtocols.CurrentName(name), out field)) return WiresharkProtocols.Find(name);
        return _known.GetOrAdd(name, Describe(field));
    }

    public IEnumerable<string> Names()
    {
        foreach (Protocol protocol in Registry.Protocols)
        {
            foreach (FieldInfo field in Registry.FieldsOf(protocol).ToArray())
            {
                if (field.Name.Length > 0) yield return field.Name;
            }
        }
        foreach (string column in ColumnFields.Names) yield return column;
    }

    /// <summary>All numbers that nodes of this field can have: fields of one name are one field.</summary>
    internal static int[] Numbers(FieldDescription description)
    {
        FieldInfo first = Registry.Field(description.Id);
        if (first.Protocol is null) return [first.Id];
        // Other protocols may have the field too: IPv6 shows ip.version.
        var numbers = new SortedSet<int>(Registry.FieldsNamed(first.Name).Select(field => field.Id));
        foreach (FieldInfo field in Registry.FieldsOf(first.Protocol))
        {
            if (field.FirstId == description.Id) numbers.Add(field.Id);
        }
        return [.. numbers];
    }

    private static FieldDescription Describe(FieldInfo field) => new()
    {
        Name = field.Name,
        // The two enumerations name the same types in the same order; a test holds them together.
        Type = HiddenFields.TypeOf(field.Name, (FilterType)field.Type),
        Id = field.FirstId,
        ValueNames = field.Type == FieldType.Boolean
            ? [new ValueName(1, 1, field.Truth.True), new ValueName(0, 0, field.Truth.False)]
            : ToValueNames(field.Names),
    };

    private static ValueName[] ToValueNames(ValueNames? names)
    {
        if (names is null) return [];
        var all = new ValueName[names.Entries.Length];
        for (int i = 0; i < all.Length; i++) all[i] = new ValueName(names.Entries[i].First, names.Entries[i].Last, names.Entries[i].Name);
        return all;
    }
}
