namespace GenShark;

/// <summary>A declared ASN.1 type as <see cref="BerWalker"/> walks it.</summary>
public sealed class BerType
{
    public required BerForm Form { get; init; }

    /// <summary>The tag of all its values, if the type has one of its own.</summary>
    public BerTag Tag { get; init; }

    public required BerMember[] Members { get; init; }

    /// <summary>The field that heads a value where no component's field does; -1 without one.</summary>
    public int Field { get; init; } = -1;

    /// <summary>Whether nothing is ever shown of its values.</summary>
    public bool IsSilent => Form == BerForm.Value && Members[0] is { Field: < 0, Type: Asn.Any, Structure: null, Content: null };

    /// <summary>Writes what stands behind the label of a value's field.</summary>
    public BerCall? Append { get; init; }
}

/// <summary>A component of a declared type.</summary>
public sealed class BerMember
{
    /// <summary>The field, or -1.</summary>
    public int Field { get; init; } = -1;

    public FieldType FieldType { get; init; }

    /// <summary>The field's label, for values whose text is not the field type's own.</summary>
    public string Label { get; init; } = "";

    /// <summary>What it is where it is of no declared type.</summary>
    public Asn Type { get; init; }

    /// <summary>Its declared type; a function, since types may hold each other.</summary>
    public Func<BerType>? Structure { get; init; }

    public BerTag Tag { get; init; }
    public bool IsOptional { get; init; }

    /// <summary>The value of the choice's field that stands for this one.</summary>
    public int Choice { get; init; }

    /// <summary>Whether the object identifier before it tells what it is.</summary>
    public bool IsDefined { get; init; }

    /// <summary>The fields of the named bits of a bit string, from the first bit on.</summary>
    public int[] Bits { get; init; } = [];

    public BerContent? Content { get; init; }

    /// <summary>What is done once it has been walked.</summary>
    public BerCall? After { get; init; }

    /// <summary>Writes the label.</summary>
    public BerCall? Text { get; init; }

    /// <summary>Writes what stands behind the label.</summary>
    public BerCall? Append { get; init; }
}

/// <summary>Calls a method of a declared type's view: one that writes a text to <see cref="Dissection.BeginText"/>'s builder, or a step.</summary>
/// <param name="dissection">The packet.</param>
/// <param name="structure">The value of the declared type whose method it is.</param>
public delegate void BerCall(Dissection dissection, in Slice structure);

/// <summary>Walks what a component's bytes hold; false after a fault.</summary>
/// <param name="dissection">The packet.</param>
/// <param name="structure">The value of the declared type whose method it is.</param>
/// <param name="content">The component's contents.</param>
public delegate bool BerContent(Dissection dissection, in Slice structure, in Slice content);
