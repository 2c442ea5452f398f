namespace GenShark;

/// <summary>Puts a property on the tape: a partial property is read from the wire, any other is computed.</summary>
/// <param name="name">The name in display filters: <c>udp.srcport</c>.</param>
/// <param name="label">The name in the tree: <c>Source Port</c>.</param>
/// <param name="base">How numbers and bytes are shown; decimal, or the type's own form, if not given.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class FieldAttribute(string name, string label, Base @base = Base.None) : Attribute
{
    public string Name => name;
    public string Label => label;
    public Base Base => @base;

    /// <summary>The type, where it can't be told from the property's.</summary>
    public FieldType Type { get; set; }

    /// <summary>The enumeration that names the values, where the property's type isn't that enumeration.</summary>
    public Type? Names { get; set; }

    /// <summary>Values without a name are shown as plain numbers (BASE_SPECIAL_VALS).</summary>
    public bool SpecialNames { get; set; }

    /// <summary>The tree shows a value's name without the number (BASE_NONE with names).</summary>
    public bool NamesOnly { get; set; }

    /// <summary>The bits show in the tree's label only: by -G fields, PDML and JSON the field has no mask.</summary>
    public bool MaskInLabelOnly { get; set; }

    /// <summary>What a boolean shows: <c>"Set|Not set"</c>. See <see cref="GenShark.Truth"/>.</summary>
    public string? Truth { get; set; }

    /// <summary>The unit behind the number, blank included: <c>" bytes"</c>; <c>" byte| bytes"</c> where one differs from many.</summary>
    public string? Unit { get; set; }

    /// <summary>Bytes may be empty: the tree then shows <c>&lt;none&gt;</c>, not <c>&lt;MISSING&gt;</c>.</summary>
    public bool AllowsEmpty { get; set; }

    /// <summary>The value is what stands on the wire times this.</summary>
    public int Scale { get; set; } = 1;

    /// <summary>For numbers of conversations, as a <see cref="ConversationCounter{T}"/> gives them: the conversations' type.</summary>
    public Type? Counts { get; set; }

    /// <summary>For computed fields that hang on the packets before: the value stands once the steps are done that are always taken (<see cref="StepAttribute.Always"/>).
    /// Where all that is wanted of a layer is settled so, or stands in its bytes, it is not walked.</summary>
    public bool Settled { get; set; }

    /// <summary>For <see cref="GenShark.Base.Custom"/>: a static method <c>(TextBuilder, ulong)</c>, not private.</summary>
    public string? Format { get; set; }

    /// <summary>For computed fields: the bits that the tree shows the value in. The property returns them shifted down.</summary>
    public ulong Mask { get; set; }

    /// <summary>For computed fields: how many bits <see cref="Mask"/> lies in; those of the type if not given.</summary>
    public int MaskWidth { get; set; }

    public bool Hidden { get; set; }

    /// <summary>Shown in square brackets. Computed fields are unless said otherwise.</summary>
    public bool Generated { get; set; }

    /// <summary>For computed fields: the property at whose first byte the field is placed; the structure's start if not given.</summary>
    public string? At { get; set; }

    /// <summary>For computed fields: the field covers all the bytes of the property that <see cref="At"/> names.</summary>
    public bool Covers { get; set; }

    /// <summary>For computed fields: how many bytes from <see cref="At"/> on the field covers.</summary>
    public int Length { get; set; }

    /// <summary>A sentence on the field (Wireshark's blurb).</summary>
    public string? Description { get; set; }
}

/// <summary>The same value under another name (<c>udp.port</c>): hidden unless said otherwise.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class AliasAttribute(string name, string label, Base @base = Base.None) : Attribute
{
    public string Name => name;
    public string Label => label;
    public Base Base => @base;
    public FieldType Type { get; set; }
    public bool Hidden { get; set; } = true;
    public bool Generated { get; set; }

    /// <summary>The property behind which the alias stands; behind its own if not given.</summary>
    public string? After { get; set; }

    /// <summary>The alias is a child of the field.</summary>
    public bool Child { get; set; }
    public string? Description { get; set; }
}
