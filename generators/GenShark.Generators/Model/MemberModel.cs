namespace GenShark.Generators.Model;

/// <summary>One member of a structure in the order of declaration.</summary>
internal sealed record MemberModel
{
    public required string Name { get; init; }
    public required MemberKind Kind { get; init; }

    /// <summary>The type as C# text, fully qualified.</summary>
    public string Type { get; init; } = "";
    public string Modifiers { get; init; } = "";

    public ValueKind Value { get; init; }

    /// <summary>Size in bytes where the type or an attribute fixes it; 0 where it doesn't.</summary>
    public int FixedSize { get; init; }

    /// <summary>For structures, sequences and codecs: the structure's full name.</summary>
    public string? Element { get; init; }

    public bool LittleEndian { get; init; }
    public FieldModel? Field { get; init; }
    public EquatableArray<AliasModel> Aliases { get; init; }

    /// <summary>All fields that show its value: its aliases', and its own.</summary>
    public IEnumerable<FieldModel> AllFields => Aliases.Select(alias => alias.Field).Append(Field).OfType<FieldModel>();
    public BitsModel? Bits { get; init; }

    /// <summary>The field whose bits this one is part of.</summary>
    public string? Of { get; init; }

    /// <summary>Where the member lies, apart from those before and behind it: so many bytes behind the structure's start, or behind the layer's start
    /// what a property says.</summary>
    public int? AtOffset { get; init; }
    public string? AtProperty { get; init; }
    public bool IsElsewhere => AtOffset is not null || AtProperty is not null;

    /// <summary>The labels of the booleans that are parts of it, and set, stand behind its own.</summary>
    public bool NamesSetBits { get; init; }

    /// <summary>Text in UTF-16, little-endian.</summary>
    public bool IsUtf16 { get; init; }

    public string? If { get; init; }

    /// <summary>Whether the field of bytes that are there in any case is shown.</summary>
    public string? ShowIf { get; init; }

    public string? ShownUnless { get; init; }

    public string? SizeProperty { get; init; }

    /// <summary>A structure that takes as many bytes as only its own code tells.</summary>
    public bool TellsSize { get; init; }
    public string? CountProperty { get; init; }
    public bool Rest { get; init; }
    public SwitchModel? Switch { get; init; }
    public GroupModel? Group { get; init; }
    public bool Head { get; init; }
    public bool HeadKeepsSize { get; init; }

    /// <summary>Methods that write the label, or what stands behind it.</summary>
    public string? Label { get; init; }
    public string? Append { get; init; }

    public EquatableArray<ExpertModel> Experts { get; init; }
    public PayloadModel? Payload { get; init; }

    /// <summary>What it is of an ASN.1 type.</summary>
    public BerComponentModel? Ber { get; init; }

    /// <summary>A title or an Info text that stands behind what is there.</summary>
    public bool Appends { get; init; }

    /// <summary>The last field whose bytes a step needs.</summary>
    public string? Needs { get; init; }
    public bool Always { get; init; }

    /// <summary>Full name of the part that a step walks by the layer's bytes alone.</summary>
    public string? Shows { get; init; }

    /// <summary>What the member computes stands once the steps are done that are always taken.</summary>
    public bool IsSettled { get; init; }

    /// <summary>Where the names of the fields begin that a step shows once those are done.</summary>
    public string? SettledPrefix { get; init; }

    /// <summary>Read from the wire, so it takes part in the layout.</summary>
    public bool IsWire => Kind is MemberKind.Value or MemberKind.Structure or MemberKind.Sequence or MemberKind.Variant or MemberKind.Codec;

    /// <summary>Takes its own bytes, unlike a part of another field's bits.</summary>
    public bool TakesBytes => IsWire && Of is null && !IsElsewhere;

    public bool HasFixedSize => If is null && FixedSize > 0 && (Kind == MemberKind.Value || Bits is not null);
}

internal enum MemberKind
{
    Value, Structure, Sequence, Variant, Codec, Component,
    Computed, ComputedText, Title, Info, Step, Custom,
}

/// <summary>How a value is read and put on the tape.</summary>
internal enum ValueKind { Unsigned, Signed, Boolean, Single, Double, IPv4, IPv6, Mac, Bytes, Guid, Time, Text }

internal sealed record BitsModel(int Count, int Width, int Skip, bool Plain)
{
    /// <summary>Which bits of its parent the field takes, where it says so itself.</summary>
    public ulong Mask { get; init; }
}

internal sealed record GroupModel(string Label, bool Generated);

internal sealed record SwitchModel(string Property, EquatableArray<CaseModel> Cases, string? Default);

internal sealed record CaseModel(string Structure, EquatableArray<string> Values);

internal sealed record ExpertModel(string Condition, FieldModel Field, string Message, string Severity, string Group, string? Text, bool First, bool Stop, string? Then);

internal sealed record PayloadModel(bool SkipEmpty, bool Nested, bool AtRoot, bool Covered, bool Catch, bool NoData, bool NestedData, string? Via, string? Unclaimed, int Least, string? FieldSize,
    EquatableArray<NextModel> Next, FragmentModel? Fragment, StreamModel? Stream, string? Transform);

internal sealed record StreamModel(string Place, string? Fields);

internal sealed record NextModel(string Table, string? Key, string? OtherPort, string? ServerPort, string? When);
