using GenShark.Filters.Checking;
using GenShark.Generators.Emission;
using GenShark.Generators.Model;

namespace GenShark.Generators.Filters;

/// <summary>The fields of a protocol that this assembly declares.</summary>
internal static class DeclaredFields
{
    public static EquatableArray<CatalogField> Of(ProtocolFileModel file)
    {
        StructureModel main = file.Main;
        var table = FieldTable.Of(file);
        string holder = "global::" + main.FullName + "Fields.";
        var protocol = new CatalogField(main.Protocol!.FilterName, FilterType.Protocol, holder + "First", default);
        return table.Fields.Select(field => new CatalogField(field.Name, TypeOf(field), holder + table.NameOf(field), NamesOf(field, file))).Prepend(protocol).ToEquatable();
    }

    // The two enumerations name the same types.
    private static FilterType TypeOf(FieldModel field) => (FilterType)Enum.Parse(typeof(FilterType), field.Type);

    private static EquatableArray<EnumEntry> NamesOf(FieldModel field, ProtocolFileModel file) =>
        field.Type == nameof(FilterType.Boolean) ? CatalogField.Truth(field.Truth)
        : field.Names is null ? default
        : file.Structures.Concat(file.Renamed).SelectMany(structure => structure.Enums).FirstOrDefault(names => names.FullName == field.Names)?.Entries ?? default;
}
