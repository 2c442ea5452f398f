namespace GenShark;

/// <summary>Pseudo-protocols of the engine itself: expert information and the marks of a dissection that broke off.</summary>
internal sealed class EngineProtocol(string filterName, string name, string shortName, FieldInfo[] fields) : Protocol
{
    private static readonly ValueNames s_severities = new(
        new(0x0010_0000, "Comment"), new(0x0020_0000, "Chat"), new(0x0040_0000, "Note"), new(0x0060_0000, "Warning"), new(0x0080_0000, "Error"));

    private static readonly ValueNames s_groups = new(
        new(0x0100_0000, "Checksum"), new(0x0200_0000, "Sequence"), new(0x0300_0000, "Response"), new(0x0400_0000, "Request"),
        new(0x0500_0000, "Undecoded"), new(0x0600_0000, "Reassemble"), new(0x0700_0000, "Malformed"), new(0x0800_0000, "Debug"),
        new(0x0900_0000, "Protocol"), new(0x0a00_0000, "Security"), new(0x0b00_0000, "Comment"), new(0x0c00_0000, "Decryption"),
        new(0x0d00_0000, "Assumption"), new(0x0e00_0000, "Deprecated"));

    /// <summary><c>_ws.expert</c>; its fields follow: message, severity, group.</summary>
    public static EngineProtocol Expert { get; } = Register("_ws.expert", "Expert Info", "Expert",
        Field("_ws.expert.message", "Message", FieldType.String),
        new FieldInfo { Name = "_ws.expert.severity", Label = "Severity level", Type = FieldType.UInt32, Names = s_severities, NamesOnly = true, Description = "Wireshark expert severity level" },
        new FieldInfo { Name = "_ws.expert.group", Label = "Group", Type = FieldType.UInt32, Names = s_groups, NamesOnly = true, Description = "Wireshark expert group" });

    public static EngineProtocol Malformed { get; } = Register("_ws.malformed", "Malformed Packet", "Malformed packet",
        Field("_ws.malformed.expert", "Malformed Packet (Exception occurred)", FieldType.None),
        Field("_ws.malformed.reassembly", "Reassembly error", FieldType.None), Field("_ws.malformed.dissector_bug", "Dissector bug", FieldType.None));

    public static EngineProtocol Unreassembled { get; } = Register("_ws.unreassembled", "Unreassembled Fragmented Packet", "Unreassembled fragmented packet",
        Field("_ws.unreassembled.expert", "Unreassembled fragment (change preferences to enable reassembly)", FieldType.None));

    public static EngineProtocol Short { get; } = Register("_ws.short", "Short Frame", "Short frame");

    public static EngineProtocol StringErrors { get; } = Register("_ws.string", "String Errors", "String errors",
        Field("_ws.string.trailing_stray_characters", "Trailing stray characters", FieldType.None));

    /// <summary>What values in BER show whatever their protocol (<see cref="BerFields"/>).</summary>
    public static EngineProtocol Ber { get; } = Register("ber", "Basic Encoding Rules (ASN.1 X.690)", "BER",
        new FieldInfo { Name = "ber.bitstring.padding", Label = "Padding", Type = FieldType.UInt8, Base = Base.Dec, Description = "Number of unused bits in the last octet of the bitstring" },
        new FieldInfo { Name = "ber.bitstring.empty", Label = "Empty", Type = FieldType.UInt8, Base = Base.Dec, Description = "This is an empty bitstring" },
        Field("ber.error.sequence.field_wrong", "BER Error: Wrong field in SEQUENCE", FieldType.None),
        Field("ber.error.unknown_field.sequence", "BER Error: Unknown field in Sequence", FieldType.None),
        Field("ber.error.unknown_field.set", "BER Error: Unknown field in SET", FieldType.None),
        Field("ber.error.wrong_tag_in_tagged_type", "BER Error: Wrong tag in tagged type", FieldType.None),
        Field("ber.error.bits_set_padded", "BER Error: Bits set in padded area", FieldType.None),
        Field("ber.error.oid_not_implemented", "BER: Dissector for OID not implemented. Contact Wireshark developers if you want this supported", FieldType.None),
        Field("ber.error.expected.sequence", "BER Error: Sequence expected", FieldType.None),
        Field("ber.error.expected.set", "BER Error: SET expected", FieldType.None),
        Field("ber.error.expected.octet_string", "BER Error: OctetString expected", FieldType.None),
        Field("ber.error.expected.null", "BER Error: NULL expected", FieldType.None),
        Field("ber.error.expected.object_identifier", "BER Error: Object Identifier expected", FieldType.None),
        Field("ber.error.expected.bitstring", "BER Error: BitString expected", FieldType.None),
        Field("ber.error.expected.string", "BER Error: String expected", FieldType.None),
        Field("ber.error.expected.utc_time", "BER Error: UTCTime expected", FieldType.None),
        Field("ber.error.expected.generalized_time", "BER Error: GeneralizedTime expected", FieldType.None),
        Field("ber.error.invalid_format.utctime", "BER Error: malformed UTCTime encoding", FieldType.None),
        Field("ber.error.invalid_format.generalized_time", "BER Error: GeneralizedTime invalid format", FieldType.None),
        Field("ber.error.length", "BER Error: length is not valid", FieldType.None));

    /// <summary>What stands in frame.protocols between a layer with an EtherType and what that names. Listed before it is first met.</summary>
    public static EngineProtocol EtherType { get; } = Register("ethertype", "Ethertype", "Ethertype");

    /// <summary>Sees to it that these protocols are registered: filters name them.</summary>
    public static void Load() => _ = Expert;

    /// <summary>A layer without a tree that has a name in frame.protocols.</summary>
    public static Protocol Gate(string name) => s_lastGate is { } last && last.FilterName == name ? last : s_lastGate = FindOrRegisterGate(name);

    // Two threads may meet the same one first.
    private static Protocol FindOrRegisterGate(string name)
    {
        lock (s_gates)
        {
            return Registry.TryFindProtocol(name, out Protocol? known) ? known : Register(name, char.ToUpperInvariant(name[0]) + name[1..], char.ToUpperInvariant(name[0]) + name[1..]);
        }
    }

    private static readonly Lock s_gates = new();
    private static Protocol? s_lastGate;

    public static string SeverityName(Severity severity) => s_severities.Find((ulong)severity) ?? "";

    public static string GroupName(ExpertGroup group) => s_groups.Find((ulong)group) ?? "";

    public override string FilterName => filterName;
    public override string Name => name;
    public override string ShortName => shortName;
    public override int FieldCount => fields.Length + 1;
    public override FieldInfo[] DescribeFields() => [Field(filterName, name, FieldType.Protocol), .. fields];
    public override bool Walk(Dissection dissection, in Slice slice) => true;

    public override Protocol? Skim(ReadOnlySpan<byte> frame, ref LayerWindow window, LayerRoles roles, out bool isSure)
    {
        isSure = true;
        return null;
    }

    private static FieldInfo Field(string name, string label, FieldType type) => new() { Name = name, Label = label, Type = type };

    private static EngineProtocol Register(string filterName, string name, string shortName, params FieldInfo[] fields)
    {
        var protocol = new EngineProtocol(filterName, name, shortName, fields);
        Registry.Add(protocol);
        return protocol;
    }
}
