namespace GenShark;

/// <summary>
/// The part is an ASN.1 type in BER (X.690): its properties are the components of the type, in the order of the module. What a component is
/// says its C# type, or <see cref="AsnAttribute"/> where that leaves it open. With a <see cref="NodeAttribute"/>, that field heads the value
/// where no component's field does: where an object identifier chose the type.
/// </summary>
/// <param name="form">What the type is made of.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class BerAttribute(BerForm form = BerForm.Sequence) : Attribute
{
    public BerForm Form => form;
}

/// <summary>The universal type of a component.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AsnAttribute(Asn type) : Attribute
{
    public Asn Type => type;
}

/// <summary>A tag of its own before a component, or before all values of a type: <c>[1]</c>. Implicit unless said otherwise: it stands in the type's tag's place.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Struct)]
public sealed class TagAttribute(int number) : Attribute
{
    public int Number => number;
    public BerClass Class { get; set; } = BerClass.Context;

    /// <summary>The value stands inside with its own tag.</summary>
    public bool Explicit { get; set; }
}

/// <summary>OPTIONAL, or with a DEFAULT: the component may lack.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OptionalAttribute : Attribute;

/// <summary>ANY DEFINED BY: what the value is, or an octet string holds, tells the object identifier before it (<see cref="ByOidAttribute"/>).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DefinedByAttribute(string identifier) : Attribute
{
    public string Identifier => identifier;
}

/// <summary>A method <c>bool (Dissection, in Slice)</c> that walks what the component's bytes hold, below its field if it has one. False after a fault.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ContentAttribute(string method) : Attribute
{
    public string Method => method;
}

/// <summary>What labels call an object identifier.</summary>
/// <param name="oid">With dots: <c>2.16.840.1.101.3.4.2.1</c>.</param>
/// <param name="name">The name: <c>sha256</c>.</param>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true)]
public sealed class OidNameAttribute(string oid, string name) : Attribute
{
    public string Oid => oid;
    public string Name => name;
}

/// <summary>Values that this object identifier announces are of this type.</summary>
/// <param name="oid">With dots: <c>2.5.29.15</c>.</param>
/// <param name="name">What labels call it: <c>id-ce-keyUsage</c>.</param>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true)]
public sealed class ByOidAttribute(string oid, string name) : Attribute
{
    public string Oid => oid;
    public string Name => name;
}
