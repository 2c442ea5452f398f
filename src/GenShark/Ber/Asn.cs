namespace GenShark;

/// <summary>ASN.1's own types by their universal tags (X.680, 8.4).</summary>
public enum Asn : byte
{
    /// <summary>ANY: a value of whatever type.</summary>
    Any = 0,
    Boolean = 1,
    Integer = 2,
    BitString = 3,
    OctetString = 4,
    Null = 5,
    ObjectIdentifier = 6,
    Enumerated = 10,
    Utf8String = 12,
    Sequence = 16,
    Set = 17,
    NumericString = 18,
    PrintableString = 19,
    TeletexString = 20,
    VideotexString = 21,
    Ia5String = 22,
    UtcTime = 23,
    GeneralizedTime = 24,
    GraphicString = 25,
    VisibleString = 26,
    GeneralString = 27,
    UniversalString = 28,
    BmpString = 30,
}

/// <summary>Who gave a tag its meaning (X.690, 8.1.2).</summary>
public enum BerClass : byte
{
    Universal,
    Application,
    Context,
    Private,
}

/// <summary>How a declared type is made of its components.</summary>
public enum BerForm : byte
{
    Sequence,
    Set,

    /// <summary>SEQUENCE OF: the one component is what it repeats.</summary>
    SequenceOf,

    /// <summary>SET OF: the one component is what it repeats.</summary>
    SetOf,

    /// <summary>One of the components.</summary>
    Choice,

    /// <summary>The one component under another name: <c>KeyHash ::= OCTET STRING</c>.</summary>
    Value,
}
