using GenShark.Filters.Checking;

namespace GenShark.Filters;

/// <summary>What a filter's meaning depends on beside its text.</summary>
public sealed class FilterOptions
{
    /// <summary>The fields; those of <see cref="Registry"/> unless said otherwise.</summary>
    public IFieldCatalog Catalog { get; init; } = RegistryCatalog.Instance;

    /// <summary>The macros; Wireshark's own unless said otherwise.</summary>
    public FilterMacros Macros { get; init; } = FilterMacros.Default;

    /// <summary>After how many packets the filter is compiled to IL, where dynamic code is allowed; 0 for at once, <see cref="int.MaxValue"/> for never.
    /// Changes no answer.</summary>
    public int CompileAfter { get; init; } = DisplayFilter.UsualPatience;
}
