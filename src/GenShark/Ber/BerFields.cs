namespace GenShark;

/// <summary>Numbers of the fields that values in BER have of whatever protocol.</summary>
public static class BerFields
{
    [FieldSignature("ber", FieldType.Protocol)]
    public static int Ber => EngineProtocol.Ber.FirstField;

    [FieldSignature("ber.bitstring.padding", FieldType.UInt8)]
    public static int Padding => EngineProtocol.Ber.FirstField + 1;

    [FieldSignature("ber.bitstring.empty", FieldType.UInt8)]
    public static int EmptyBits => EngineProtocol.Ber.FirstField + 2;

    [FieldSignature("ber.error.sequence.field_wrong", FieldType.None)]
    public static int WrongField => EngineProtocol.Ber.FirstField + 3;

    [FieldSignature("ber.error.unknown_field.sequence", FieldType.None)]
    public static int UnknownSequenceField => EngineProtocol.Ber.FirstField + 4;

    [FieldSignature("ber.error.unknown_field.set", FieldType.None)]
    public static int UnknownSetField => EngineProtocol.Ber.FirstField + 5;

    [FieldSignature("ber.error.wrong_tag_in_tagged_type", FieldType.None)]
    public static int WrongTag => EngineProtocol.Ber.FirstField + 6;

    [FieldSignature("ber.error.bits_set_padded", FieldType.None)]
    public static int PaddedBits => EngineProtocol.Ber.FirstField + 7;

    [FieldSignature("ber.error.oid_not_implemented", FieldType.None)]
    public static int UnknownIdentifier => EngineProtocol.Ber.FirstField + 8;

    [FieldSignature("ber.error.expected.sequence", FieldType.None)]
    public static int SequenceExpected => EngineProtocol.Ber.FirstField + 9;

    [FieldSignature("ber.error.expected.set", FieldType.None)]
    public static int SetExpected => EngineProtocol.Ber.FirstField + 10;

    [FieldSignature("ber.error.expected.octet_string", FieldType.None)]
    public static int OctetStringExpected => EngineProtocol.Ber.FirstField + 11;

    [FieldSignature("ber.error.expected.null", FieldType.None)]
    public static int NullExpected => EngineProtocol.Ber.FirstField + 12;

    [FieldSignature("ber.error.expected.object_identifier", FieldType.None)]
    public static int ObjectIdentifierExpected => EngineProtocol.Ber.FirstField + 13;

    [FieldSignature("ber.error.expected.bitstring", FieldType.None)]
    public static int BitStringExpected => EngineProtocol.Ber.FirstField + 14;

    [FieldSignature("ber.error.expected.string", FieldType.None)]
    public static int StringExpected => EngineProtocol.Ber.FirstField + 15;

    [FieldSignature("ber.error.expected.utc_time", FieldType.None)]
    public static int UtcTimeExpected => EngineProtocol.Ber.FirstField + 16;

    [FieldSignature("ber.error.expected.generalized_time", FieldType.None)]
    public static int GeneralizedTimeExpected => EngineProtocol.Ber.FirstField + 17;

    [FieldSignature("ber.error.invalid_format.utctime", FieldType.None)]
    public static int WrongUtcTime => EngineProtocol.Ber.FirstField + 18;

    [FieldSignature("ber.error.invalid_format.generalized_time", FieldType.None)]
    public static int WrongGeneralizedTime => EngineProtocol.Ber.FirstField + 19;

    [FieldSignature("ber.error.length", FieldType.None)]
    public static int WrongLength => EngineProtocol.Ber.FirstField + 20;
}
