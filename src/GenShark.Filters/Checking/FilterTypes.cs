namespace GenShark.Filters.Checking;

/// <summary>What is known of each type: family, abilities, size and the words that messages use.</summary>
internal static class FilterTypes
{
    /// <param name="Family">What it compares with.</param>
    /// <param name="Traits">What can be done with it.</param>
    /// <param name="Size">What len() says, in bytes; null for what varies.</param>
    /// <param name="WiresharkName">FT_ and so on.</param>
    /// <param name="Description">What Wireshark calls it in a sentence.</param>
    private sealed record Info(TypeFamily Family, TypeTraits Traits, int? Size, string WiresharkName, string Description);

    // No dictionary: one by an enumeration would be compiled at every start.
    private sealed class Table
    {
        private readonly Info[] _infos = new Info[(int)FilterType.FcWwn + 1];

        public Info this[FilterType type]
        {
            get => _infos[(int)type];
            set => _infos[(int)type] = value;
        }
    }

    private const TypeTraits Fractional =
        TypeTraits.Add | TypeTraits.Multiply | TypeTraits.Divide | TypeTraits.Negate | TypeTraits.Absolute | TypeTraits.ToText | TypeTraits.ToNumber;

    private static readonly Table s_all = new()
    {
        [FilterType.None] = new(TypeFamily.None, TypeTraits.None, 0, "NONE", "Label"),
        [FilterType.Protocol] = new(TypeFamily.Protocol, TypeTraits.Text, null, "PROTOCOL", "Protocol"),
        [FilterType.Boolean] = new(TypeFamily.Boolean, TypeTraits.Absolute | TypeTraits.FromCharacter | TypeTraits.ToNumber, 0, "BOOLEAN", "Boolean"),
        [FilterType.Char] = new(TypeFamily.Integer, TypeTraits.Number & ~TypeTraits.ToText, 1, "CHAR", "Character (1 byte)"),
        [FilterType.UInt8] = Integer("UINT8", "Unsigned", 1),
        [FilterType.UInt16] = Integer("UINT16", "Unsigned", 2),
        [FilterType.UInt24] = Integer("UINT24", "Unsigned", 3),
        [FilterType.UInt32] = Integer("UINT32", "Unsigned", 4),
        [FilterType.UInt40] = Integer("UINT40", "Unsigned", 5),
        [FilterType.UInt48] = Integer("UINT48", "Unsigned", 6),
        [FilterType.UInt56] = Integer("UINT56", "Unsigned", 7),
        [FilterType.UInt64] = Integer("UINT64", "Unsigned", 8),
        [FilterType.Int8] = Integer("INT8", "Signed", 1),
        [FilterType.Int16] = Integer("INT16", "Signed", 2),
        [FilterType.Int24] = Integer("INT24", "Signed", 3),
        [FilterType.Int32] = Integer("INT32", "Signed", 4),
        [FilterType.Int40] = Integer("INT40", "Signed", 5),
        [FilterType.Int48] = Integer("INT48", "Signed", 6),
        [FilterType.Int56] = Integer("INT56", "Signed", 7),
        [FilterType.Int64] = Integer("INT64", "Signed", 8),
        [FilterType.Float] = new(TypeFamily.Float, Fractional, 0, "FLOAT", "Floating point (single-precision)"),
        [FilterType.Double] = new(TypeFamily.Float, Fractional, 0, "DOUBLE", "Floating point (double-precision)"),
        [FilterType.AbsoluteTime] = new(TypeFamily.AbsoluteTime, TypeTraits.FromString | TypeTraits.ToNumber, 0, "ABSOLUTE_TIME", "Date and time"),
        [FilterType.RelativeTime] =
            new(TypeFamily.RelativeTime, TypeTraits.Add | TypeTraits.Negate | TypeTraits.Absolute | TypeTraits.ToNumber, 0, "RELATIVE_TIME", "Time offset"),
        [FilterType.String] = Text("STRING"),
        [FilterType.StringZ] = Text("STRINGZ"),
        [FilterType.UIntString] = Text("UINT_STRING"),
        [FilterType.StringZPad] = Text("STRINGZPAD"),
        [FilterType.StringZTrunc] = Text("STRINGZTRUNC"),
        [FilterType.Ether] = Bytes("ETHER", "Ethernet or other MAC address", TypeTraits.ByteRun | TypeTraits.Matches),
        [FilterType.Bytes] = Bytes("BYTES", "Byte sequence", TypeTraits.Text | TypeTraits.BitwiseAnd),
        [FilterType.UIntBytes] = Bytes("UINT_BYTES", "Byte sequence", TypeTraits.ByteRun & ~TypeTraits.ToText),
        [FilterType.IPv4] = new(TypeFamily.IPv4, TypeTraits.Slice | TypeTraits.BitwiseAnd | TypeTraits.ToText, 4, "IPv4", "IPv4 address"),
        [FilterType.IPv6] = new(TypeFamily.IPv6, TypeTraits.Slice | TypeTraits.BitwiseAnd | TypeTraits.ToText, 16, "IPv6", "IPv6 address"),
        [FilterType.IpxNetwork] = new(TypeFamily.Integer, TypeTraits.BitwiseAnd | TypeTraits.Negate | TypeTraits.Absolute | TypeTraits.ToText,
            4, "IPXNET", "IPX network number"),
        [FilterType.FrameNumber] = new(TypeFamily.Integer, TypeTraits.Number, 4, "FRAMENUM", "Frame number"),
        [FilterType.Guid] = Bytes("GUID", "Globally Unique Identifier", TypeTraits.ToText),
        [FilterType.Oid] = Bytes("OID", "ASN.1 object identifier", TypeTraits.ByteRun),
        [FilterType.RelativeOid] = Bytes("REL_OID", "ASN.1 relative object identifier", TypeTraits.ByteRun),
        [FilterType.Eui64] = new(TypeFamily.Integer, TypeTraits.Add | TypeTraits.BitwiseAnd | TypeTraits.Negate | TypeTraits.Absolute | TypeTraits.ToText,
            8, "EUI64", "EUI64 address"),
        [FilterType.Ax25] = Bytes("AX25", "AX.25 address", TypeTraits.ByteRun | TypeTraits.Matches),
        [FilterType.Vines] = Bytes("VINES", "VINES address", TypeTraits.ByteRun | TypeTraits.Matches),
        [FilterType.SystemId] = Bytes("SYSTEM_ID", "OSI System-ID", TypeTraits.ByteRun),
        [FilterType.FcWwn] = Bytes("FCWWN", "Fibre Channel WWN", TypeTraits.ByteRun | TypeTraits.Matches),
    };

    public static TypeFamily Family(this FilterType type) => s_all[type].Family;

    public static bool Can(this FilterType type, TypeTraits traits) => (s_all[type].Traits & traits) == traits;

    /// <summary>The size in bytes of numbers and IP addresses, 0 for what has none; null for what varies.</summary>
    public static int? FixedSize(this FilterType type) => s_all[type].Size;

    /// <summary>Wireshark's name: FT_UINT16.</summary>
    public static string WiresharkName(this FilterType type) => "FT_" + s_all[type].WiresharkName;

    /// <summary>What Wireshark calls the type in a sentence: Unsigned integer (2 bytes).</summary>
    public static string Description(this FilterType type) => s_all[type].Description;

    public static bool IsSigned(this FilterType type) => type is >= FilterType.Int8 and <= FilterType.Int64;

    /// <summary>Whether Wireshark computes with the type's values in 32 bits.</summary>
    public static bool IsNarrow(this FilterType type) => s_all[type].Size <= 4;

    private static Info Integer(string name, string sign, int size) =>
        new(TypeFamily.Integer, TypeTraits.Number, size, name, $"{sign} integer ({size} byte{(size == 1 ? "" : "s")})");

    private static Info Text(string name) => new(TypeFamily.String, TypeTraits.Text, null, name, "Character string");

    private static Info Bytes(string name, string description, TypeTraits traits) => new(TypeFamily.Bytes, traits, null, name, description);
}
