namespace GenShark;

/// <summary>The field takes this many bits, from the most significant on (RFC order). Neighbours fill whole bytes together.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BitsAttribute(int count) : Attribute
{
    public int Count => count;

    /// <summary>How many bytes the field lies in; as few as hold its bits if not given. A part of another field's bits lies in that
    /// field's bytes; given fewer, it lies in those that hold it, and is shown in the parent's bits (TCP's flags).</summary>
    public int Width { get; set; }

    /// <summary>The tree doesn't show which bits of its bytes the field takes.</summary>
    public bool Plain { get; set; }

    /// <summary>How many unnamed bits to skip before it.</summary>
    public int Skip { get; set; }
}

/// <summary>The bits of its parent that the field takes (<see cref="OfAttribute"/>): for flags that are told from the lowest up, or with gaps.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MaskAttribute(ulong bits) : Attribute
{
    public ulong Bits => bits;
}

/// <summary>The field lies elsewhere: so many bytes behind the structure's start, or as many behind the layer's start as a property says. It is shown where it
/// is declared, what is declared behind it follows on what is declared before it, and the structure goes on at least to the field's end.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AtAttribute : Attribute
{
    public AtAttribute(int offset) => Offset = offset;
    public AtAttribute(string property) => Property = property;
    public int Offset { get; }
    public string? Property { get; }
}

/// <summary>Behind the field's label stand those of the booleans that are parts of it (<see cref="OfAttribute"/>) and set: <c>Flags: 0x03, Read, Write</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NamesSetBitsAttribute : Attribute;

/// <summary>The bytes are text in UTF-16, little-endian.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class Utf16Attribute : Attribute;

/// <summary>The field is another's child in the tree; one that is read from the wire is part of that field's bits.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class OfAttribute(string parent) : Attribute
{
    public string Parent => parent;
}

/// <summary>The field is there only if this boolean property says so.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IfAttribute(string condition) : Attribute
{
    public string Condition => condition;
}

/// <summary>The field's bytes are there in any case; the field is shown only if this boolean property says so.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShowIfAttribute(string condition) : Attribute
{
    public string Condition => condition;

    /// <summary>The boolean property that is true wherever the condition is false, if it says so sooner: what stands there without a look at it.</summary>
    public string? AlwaysUnless { get; init; }
}

/// <summary>Size in bytes: a number, or an integer property.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SizeAttribute : Attribute
{
    public SizeAttribute(int bytes) => Bytes = bytes;
    public SizeAttribute(string property) => Property = property;
    public int Bytes { get; }
    public string? Property { get; }
}

/// <summary>Takes all that is left of the structure.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RestAttribute : Attribute;

/// <summary>A sequence of this many elements: an integer property.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CountAttribute(string property) : Attribute
{
    public string Property => property;
}

/// <summary>On a boolean property of a sequence's element: true for the one that ends the sequence.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LastAttribute : Attribute;

/// <summary>The structure's real length in bytes, where a field of it says so: what lies behind belongs to the carrying layer.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LengthAttribute : Attribute;

/// <summary>On a boolean property of a protocol: false if the bytes are none of this protocol's.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AcceptAttribute : Attribute;

/// <summary>On a boolean property of a protocol: true if the bytes look like this protocol's. Carriers whose payload names
/// <paramref name="table"/> without a key ask it, in the order of registration, when no key led further.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class GuessAttribute(string table) : Attribute
{
    public string Table => table;

    /// <summary>Other tables whose carriers ask too.</summary>
    public string[] Also { get; set; } = [];

    /// <summary>Without a dissection the property is true of all bytes of which it may be true with one, so that only those need be walked. Else, if it asks
    /// the dissection, all that may be this protocol's is walked.</summary>
    public bool Sifts { get; set; }
}

/// <summary>A union: which structure stands here is chosen by this property.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SwitchAttribute(string property) : Attribute
{
    public string Property => property;
}

/// <summary>The union's structure for these values.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class CaseAttribute<T>(params object[] values) : Attribute where T : allows ref struct
{
    public object[] Values => values;
}

/// <summary>The union's structure for all other values.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DefaultAttribute<T> : Attribute where T : allows ref struct;
