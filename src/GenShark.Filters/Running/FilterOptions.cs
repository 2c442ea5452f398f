using GenShark.Filters.Checking;
using GenShark.Filters.Syntax;

namespace GenShark.Filters;

/// <summary>What a filter's meaning depends on beside its text.</summary>
public sealed class FilterOptions
{
    /// <summary>The fields; those of <see cref="Registry"/> unless said otherwise.</summary>
    public IFieldCatalog Catalog { get; init; } = RegistryCatalog.Instance;

    /// <summary>Whose rules hold.</summary>
    public FilterDialect Dialect { get; init; } = FilterDialect.Wireshark40;

    /// <summary>The macros; Wireshark's own unless said otherwise.</summary>
    public FilterMacros Macros { get; init; } = FilterMacros.Default;
}
