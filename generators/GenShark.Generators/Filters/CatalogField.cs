using GenShark.Filters.Checking;
using GenShark.Generators.Model;

namespace GenShark.Generators.Filters;

/// <summary>A field that a filter can name, as the compiler sees it: of this assembly's declarations or of a reference's.</summary>
/// <param name="Name">The name in display filters.</param>
/// <param name="Type">Its type.</param>
/// <param name="Number">The C# expression of its number.</param>
/// <param name="Names">The names of its values.</param>
internal sealed record CatalogField(string Name, FilterType Type, string Number, EquatableArray<EnumEntry> Names)
{
    /// <summary>The names of a boolean's values.</summary>
    public static EquatableArray<EnumEntry> Truth(string? truth)
    {
        string[] texts = (truth ?? "True|False").Split('|');
        return new EnumEntry[] { new(1, 1, texts[0]), new(0, 0, texts.Length > 1 ? texts[1] : "") }.ToEquatable();
    }
}
