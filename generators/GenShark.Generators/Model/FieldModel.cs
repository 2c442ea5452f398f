namespace GenShark.Generators.Model;

/// <summary>What a declaration says of a field: becomes a FieldInfo.</summary>
internal sealed record FieldModel
{
    public required string Name { get; init; }
    public required string Label { get; init; }

    /// <summary>A member of GenShark.FieldType.</summary>
    public required string Type { get; init; }

    /// <summary>A member of GenShark.Base.</summary>
    public string Base { get; init; } = "None";

    /// <summary>Wireshark registers it as a protocol.</summary>
    public bool IsProtocol { get; init; }

    public bool AllowsEmpty { get; init; }
    public ulong Mask { get; init; }
    public int MaskWidth { get; init; }
    public bool MaskInLabelOnly { get; init; }

    /// <summary>Full name of the enumeration whose labels name the values.</summary>
    public string? Names { get; init; }
    public bool SpecialNames { get; init; }
    public bool NamesOnly { get; init; }
    public string? Truth { get; init; }
    public string? Unit { get; init; }
    public string? Format { get; init; }

    /// <summary>Full name of the type of the conversations whose number the field tells.</summary>
    public string? Counts { get; init; }
    public string Description { get; init; } = "";

    public EquatableArray<string> Flags { get; init; }
    public int Scale { get; init; } = 1;
    public string? At { get; init; }
    public bool Covers { get; init; }
    public int Length { get; init; }

    /// <summary>The same field, however it is placed: one number serves all declarations that agree in this.</summary>
    public FieldModel Definition => this with { Flags = default, Scale = 1, At = null, Covers = false, Length = 0 };
}

internal sealed record AliasModel(FieldModel Field, string? After, bool Child);
