namespace GenShark;

/// <summary>
/// Says which field a number belongs to, so that compilers know the fields of a referenced assembly without running it: filters in C# are
/// checked against them. Stands on what the generator makes, and nowhere else needs it.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class FieldSignatureAttribute(string name, FieldType type) : Attribute
{
    /// <summary>The field's or the protocol's name in display filters.</summary>
    public string Name { get; } = name;

    public FieldType Type { get; } = type;

    /// <summary>The enumeration whose labels name the values; null if they have no names.</summary>
    public Type? Names { get; init; }

    /// <summary>What a boolean shows when set and when not: <c>Set|Not set</c>; null for true and false.</summary>
    public string? Truth { get; init; }
}
