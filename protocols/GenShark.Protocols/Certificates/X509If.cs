namespace GenShark.Protocols;

/// <summary>X.501's information framework: names. Other protocols' values hold them.</summary>
/// <seealso href="https://www.itu.int/rec/T-REC-X.501"/>
[Protocol("x509if", "X.509 Information Framework", Short = "X509IF", Column = "")]
public readonly ref partial struct X509If
{
    public partial X509Name Name { get; }
}

/// <summary>Name ::= CHOICE.</summary>
[PartOf<X509If>, Ber(BerForm.Choice)]
public readonly ref partial struct X509Name
{
    [Field("x509if.rdnSequence", "rdnSequence")] public partial RdnSequence RdnSequence { get; }
}

/// <summary>What a name is.</summary>
public enum X509NameChoice : uint { [Name("rdnSequence")] RdnSequence }

/// <summary>RDNSequence ::= SEQUENCE OF RelativeDistinguishedName: from the country to what is named.</summary>
[PartOf<X509If>, Ber(BerForm.SequenceOf)]
public readonly ref partial struct RdnSequence
{
    private const int MostNames = 64;

    [Field("x509if.RDNSequence_item", "RDNSequence item")] public partial Sequence<RelativeDistinguishedName> Names { get; }

    [Title(Append = true)]
    private void WriteNames(TextBuilder text)
    {
        int start = text.Length;
        text.Append(" ("u8);
        int empty = text.Length;
        Write(text);
        if (text.Length == empty) text.Truncate(start);
        else text.Append(')');
    }

    /// <summary>Writes the names, the last one first.</summary>
    public void Write(TextBuilder text)
    {
        int count = 0;
        foreach (RelativeDistinguishedName _ in Names) count++;
        for (int last = Math.Min(count, MostNames) - 1; last >= 0; last--)
        {
            int index = 0;
            foreach (RelativeDistinguishedName name in Names)
            {
                if (index++ < last) continue;
                name.Write(text);
                if (last > 0) text.Append(',');
                break;
            }
        }
    }
}

/// <summary>DistinguishedName ::= RDNSequence, as an attribute's value.</summary>
[PartOf<X509If>, Ber(BerForm.Value)]
[ByOid("2.5.4.1", "id-at-aliasedEntryName"), ByOid("2.5.4.31", "id-at-member"), ByOid("2.5.4.32", "id-at-owner"), ByOid("2.5.4.33", "id-at-roleOccupant")]
[ByOid("2.5.4.34", "id-at-seeAlso"), ByOid("2.5.4.49", "id-at-distinguishedName")]
public readonly ref partial struct DistinguishedName
{
    [Field("x509if.DistinguishedName", "DistinguishedName")] public partial RdnSequence Names { get; }
}

/// <summary>RelativeDistinguishedName ::= SET OF AttributeTypeAndDistinguishedValue.</summary>
[PartOf<X509If>, Ber(BerForm.SetOf)]
public readonly ref partial struct RelativeDistinguishedName
{
    // More is left off in tshark's texts.
    private const int LongestName = 127;

    [Field("x509if.RelativeDistinguishedName_item_element", "RelativeDistinguishedName item")] public partial Sequence<AttributeTypeAndValue> Values { get; }

    [Title(Append = true)]
    private void WriteValues(TextBuilder text)
    {
        text.Append(" ("u8);
        Write(text);
        text.Append(')');
    }

    /// <summary>Writes the values, as <c>id-at-commonName=example.org</c>.</summary>
    public void Write(TextBuilder text)
    {
        int start = text.Length;
        foreach (AttributeTypeAndValue value in Values)
        {
            if (text.Length > start) text.Append('+');
            value.Write(text);
        }
        text.Truncate(Math.Min(text.Length, start + LongestName));
    }
}

/// <summary>AttributeTypeAndDistinguishedValue ::= SEQUENCE.</summary>
[PartOf<X509If>, Ber]
public readonly ref partial struct AttributeTypeAndValue
{
    [Field("x509if.oid", "Object Id", Description = "Object identifier Id"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Type { get; }
    [Asn(Asn.Any), DefinedBy(nameof(Type))] public partial ReadOnlySpan<byte> Value { get; }

    [Title(Append = true)]
    private void WriteValue(TextBuilder text)
    {
        text.Append(" ("u8);
        Write(text);
        // In tshark the bracket stays open behind what is no string.
        if (IsString) text.Append(')');
    }

    /// <summary>Writes the value, as <c>id-at-commonName=example.org</c>; the bytes of strings of all types are taken for UTF-8, other values left off.</summary>
    public void Write(TextBuilder text)
    {
        if (!OidNames.TryWrite(text, Type)) return;
        text.Append('=');
        if (IsString) text.AppendPrintable(Value);
    }

    private bool IsString => BerView.TypeOf(BerView.Element(Slice, BerType, 1)) is Asn.Utf8String or Asn.NumericString or Asn.PrintableString or Asn.TeletexString or Asn.Ia5String
        or Asn.VisibleString or Asn.UniversalString or Asn.BmpString;
}
