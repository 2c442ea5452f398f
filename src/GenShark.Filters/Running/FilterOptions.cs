using GenShark.Filters.Checking;

namespace GenShark.Filters;

/// <summary>What a filter's meaning depends on beside its text.</summary>
public sealed class FilterOptions
{
    /// <summary>The fields; those of <see cref="Registry"/> unless said otherwise.</summary>
    public IFieldCatalog Catalog { get; init; } = RegistryCatalog.Instance;

    /// <summary>The macros; Wireshark's own unless said otherwise.</summary>
    public FilterMacros Macros { get; init; } = FilterMacros.Default;
}
