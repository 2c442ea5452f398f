using GenShark.Filters.Checking;

namespace GenShark.Generators.Filters;

/// <summary>All fields of a compilation, as the checker sees them.</summary>
internal sealed class CompilerCatalog : IFieldCatalog
{
    private readonly Dictionary<string, CatalogField> _fields = [];
    private readonly Dictionary<string, FieldDescription> _described = [];

    /// <param name="fields">Of several fields of one name the first says the type, as at run time.</param>
    public CompilerCatalog(IEnumerable<CatalogField> fields)
    {
        foreach (CatalogField field in fields)
        {
            if (!_fields.ContainsKey(field.Name)) _fields.Add(field.Name, field);
        }
    }

    public FieldDescription? Find(string name)
    {
        if (ColumnFields.TryFind(name, out FieldDescription? column)) return column;
        if (!_fields.TryGetValue(name, out CatalogField? field) && !_fields.TryGetValue(RenamedProtocols.CurrentName(name), out field)) return WiresharkProtocols.Find(name);
        if (!_described.TryGetValue(field.Name, out FieldDescription? description)) _described.Add(field.Name, description = Describe(field));
        return description;
    }

    public IEnumerable<string> Names() => _fields.Keys.Concat(ColumnFields.Names);

    /// <summary>The C# expression of a field's number.</summary>
    public string NumberOf(FieldDescription field) => _fields[field.Name].Number;

    private static FieldDescription Describe(CatalogField field) => new()
    {
        Name = field.Name,
        Type = HiddenFields.TypeOf(field.Name, field.Type),
        ValueNames = field.Names.Select(name => new ValueName(name.First, name.Last, name.Name)).ToList(),
    };
}
