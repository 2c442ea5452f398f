namespace GenShark;

/// <summary>What is wrong with a value in BER: a line of text in its place, with expert information below, in tshark's words.</summary>
internal static class BerFaults
{
    private static readonly string[] s_classes = ["UNIVERSAL", "APPLICATION", "CONTEXT", "PRIVATE"];

    // By universal tag.
    private static readonly string[] s_types =
    [
        "'end-of-content'", "BOOLEAN", "INTEGER", "BIT STRING", "OCTET STRING", "NULL", "OBJECT IDENTIFIER", "ObjectDescriptor", "EXTERNAL", "REAL", "ENUMERATED", "EMBEDDED PDV",
        "UTF8String", "RELATIVE-OID", "reserved for future", "reserved for future", "SEQUENCE", "SET", "NumericString", "PrintableString", "TeletexString, T61String", "VideotexString",
        "IA5String", "UTCTime", "GeneralizedTime", "GraphicString", "VisibleString, ISO64String", "GeneralString", "UniversalString", "CHARACTER STRING", "BMPString", "'high tag'",
    ];

    public static void WrongField(Dissection d, in Slice s, int at, BerForm form, BerMember member, in BerElement element)
    {
        string list = form switch { BerForm.SequenceOf => "SEQUENCE OF", BerForm.SetOf => "SET OF", _ => "SEQUENCE" };
        Show(d, s, at, 1, BerFields.WrongField, $"BER Error: Wrong field in {list}: expected {Expected(member)} but found {Found(element)}");
    }

    public static void UnknownField(Dissection d, in Slice s, int at, BerForm form) => Show(d, s, at, 1, form == BerForm.Set ? BerFields.UnknownSetField : BerFields.UnknownSequenceField,
        form == BerForm.Set ? "BER Error: Unknown field in SET" : "BER Error: This field lies beyond the end of the known sequence definition.");

    public static void WrongTag(Dissection d, in Slice s, BerTag tag, in BerElement element) => Show(d, s, 0, 1, BerFields.WrongTag,
        $"BER Error: Wrong tag in tagged type - expected class:{NameOf(tag.Class)} tag:{tag.Number} ({NameOf(tag.Number)}) but found class:{NameOf(element.Class)} tag:{element.Number}");

    public static void UnknownIdentifier(Dissection d, in Slice s)
    {
        // Parameters that are none.
        if (s.Span(0, 2) is [(byte)Asn.Null, 0]) return;
        Show(d, s, 0, s.Length, BerFields.UnknownIdentifier,
        "BER: Dissector for OID not implemented. Contact Wireshark developers if you want this supported", ExpertGroup.Undecoded);
    }

    // The names of lists are tshark's, as they are.
    public static void Unexpected(Dissection d, in Slice s, in BerElement element, Asn type, bool isList)
    {
        (string name, int field) = type switch
        {
            Asn.Sequence when isList => ("SET OF", BerFields.SetExpected),
            Asn.Set when isList => ("SEQUENCE OF", BerFields.SequenceExpected),
            Asn.Sequence => ("Sequence", BerFields.SequenceExpected),
            Asn.Set => ("SET", BerFields.SetExpected),
            Asn.OctetString => ("OctetString", BerFields.OctetStringExpected),
            Asn.Null => ("NULL", BerFields.NullExpected),
            Asn.ObjectIdentifier => ("Object Identifier", BerFields.ObjectIdentifierExpected),
            Asn.BitString => ("BitString", BerFields.BitStringExpected),
            Asn.UtcTime => ("UTCTime", BerFields.UtcTimeExpected),
            Asn.GeneralizedTime => ("GeneralizedTime", BerFields.GeneralizedTimeExpected),
            _ => ($"String with tag={(int)type}", BerFields.StringExpected),
        };
        Show(d, s, 0, s.Length, field, $"BER Error: {name} expected but class:{NameOf(element.Class)} {(element.IsConstructed ? "Constructed" : "Primitive")} tag:{element.Number} was unexpected");
    }

    public static void WrongUtcTime(Dissection d, in Slice s, int at, int size) => Show(d, s, at, size, BerFields.WrongUtcTime,
        size is < BerTime.ShortestUtc or > BerTime.LongestUtc ? $"BER Error: UTCTime invalid length: {size}"
        : BerTime.StartsUtc(s.Span(at, size)) ? "BER Error: malformed UTCTime encoding, if 11th octet is a digit for seconds, the 12th octet has to be a digit, too"
        : "BER Error: malformed UTCTime encoding, first 10 octets have to contain YYMMDDhhmm in digits");

    public static void WrongGeneralizedTime(Dissection d, in Slice s, int at, int size)
    {
        if (size is < BerTime.ShortestGeneralized or > BerTime.LongestGeneralized) Show(d, s, at - 1, 1, BerFields.WrongLength, $"BER Error: GeneralizedTime invalid length: {size}");
        else Show(d, s, at, size, BerFields.WrongGeneralizedTime, $"BER Error: GeneralizedTime invalid format: {System.Text.Encoding.Latin1.GetString(s.Span(at, size))}");
    }

    /// <summary>Bits that a bit string says are unused.</summary>
    public static void PaddedBits(Dissection d, in Slice s, byte bits)
    {
        d.BeginText().Append($"Bits set in padded area: 0x{bits:x2}");
        d.Expert(BerFields.PaddedBits, s, Severity.Warning, ExpertGroup.Undecoded);
    }

    private static string Expected(BerMember member)
    {
        if (member.Tag.IsGiven) return $"class:{NameOf(member.Tag.Class)} tag:{member.Tag.Number}";
        Asn type = member.Structure is { } structure ? structure().Form is BerForm.Set or BerForm.SetOf ? Asn.Set : Asn.Sequence : member.Type;
        return $"class:{NameOf(BerClass.Universal)} tag:{(int)type}({NameOf((int)type)})";
    }

    private static string Found(in BerElement element) => $"class:{NameOf(element.Class)} tag:{element.Number}";

    private static string NameOf(BerClass of) => $"{s_classes[(int)of]}({(int)of})";

    private static string NameOf(int tag) => (uint)tag < (uint)s_types.Length ? s_types[tag] : "Unknown";

    private static void Show(Dissection d, in Slice s, int at, int size, int field, string message, ExpertGroup group = ExpertGroup.Malformed)
    {
        d.TextNode(message, s, at, size);
        d.Open();
        d.BeginText().Append(message);
        d.Expert(field, s, Severity.Warning, group);
        d.Close();
    }
}
