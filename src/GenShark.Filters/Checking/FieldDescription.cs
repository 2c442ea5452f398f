using System.Collections.Generic;

namespace GenShark.Filters.Checking;

/// <summary>What filters know of a field or of a protocol.</summary>
public sealed class FieldDescription
{
    /// <summary>The name that is current, where the filter had an old one.</summary>
    public required string Name { get; init; }

    /// <summary><see cref="FilterType.Protocol"/> for protocols.</summary>
    public required FilterType Type { get; init; }

    /// <summary>A number by which the catalog's owner knows the field.</summary>
    public int Id { get; init; }

    /// <summary>Whether it is a column of the packet list: it has one text in every packet, and stands in no layer.</summary>
    public bool IsColumn { get; init; }

    /// <summary>Whether it is a protocol of Wireshark's that is not declared, so that no packet has it.</summary>
    public bool IsUndeclared { get; init; }

    public bool IsProtocol => Type == FilterType.Protocol;

    /// <summary>The names of values, or of ranges of them; empty if they have none.</summary>
    public IReadOnlyList<ValueName> ValueNames { get; init; } = [];

    public override string ToString() => Name;
}
