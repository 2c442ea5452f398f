namespace GenShark;

/// <summary>Families of <see cref="FieldType"/>.</summary>
public static class FieldTypes
{
    public static bool IsUnsigned(this FieldType type) =>
        type is (>= FieldType.Char and <= FieldType.UInt64) or FieldType.FrameNumber or FieldType.IpxNetwork;

    public static bool IsSigned(this FieldType type) => type is >= FieldType.Int8 and <= FieldType.Int64;

    public static bool IsInteger(this FieldType type) => type.IsUnsigned() || type.IsSigned();

    public static bool IsString(this FieldType type) => type is >= FieldType.String and <= FieldType.StringZTrunc;

    /// <summary>Types whose value is a run of bytes.</summary>
    public static bool IsBytes(this FieldType type) => type is
        FieldType.Bytes or FieldType.UIntBytes or FieldType.Ether or FieldType.Guid or FieldType.Oid or FieldType.RelativeOid or
        FieldType.Eui64 or FieldType.Ax25 or FieldType.Vines or FieldType.SystemId or FieldType.FcWwn or FieldType.Protocol;

    /// <summary>The size in bits of an integer type; 0 for other types.</summary>
    public static int Bits(this FieldType type) => type switch
    {
        FieldType.Char => 8,
        >= FieldType.UInt8 and <= FieldType.UInt64 => 8 * SizeOf(type - FieldType.UInt8),
        >= FieldType.Int8 and <= FieldType.Int64 => 8 * SizeOf(type - FieldType.Int8),
        FieldType.FrameNumber or FieldType.IpxNetwork => 32,
        _ => 0,
    };

    private static int SizeOf(int index) => index + 1;

    /// <summary>The number that Wireshark 4.0 has for the type: what JSON's raw arrays end with.</summary>
    public static int WiresharkNumber(this FieldType type) => type switch
    {
        <= FieldType.Int64 => (int)type,
        FieldType.Float => 22,
        FieldType.Double => 23,
        FieldType.AbsoluteTime => 24,
        FieldType.RelativeTime => 25,
        FieldType.String => 26,
        FieldType.StringZ => 27,
        FieldType.UIntString => 28,
        FieldType.Ether => 29,
        FieldType.Bytes => 30,
        FieldType.UIntBytes => 31,
        FieldType.IPv4 => 32,
        FieldType.IPv6 => 33,
        FieldType.IpxNetwork => 34,
        FieldType.FrameNumber => 35,
        FieldType.Guid => 36,
        FieldType.Oid => 37,
        FieldType.Eui64 => 38,
        FieldType.Ax25 => 39,
        FieldType.Vines => 40,
        FieldType.RelativeOid => 41,
        FieldType.SystemId => 42,
        FieldType.StringZPad => 43,
        FieldType.FcWwn => 44,
        _ => 45,
    };

    /// <summary>Wireshark's name, as <c>tshark -G fields</c> prints it: <c>FT_UINT16</c>.</summary>
    public static string WiresharkName(this FieldType type) => type switch
    {
        FieldType.UIntString => "FT_UINT_STRING",
        FieldType.UIntBytes => "FT_UINT_BYTES",
        FieldType.AbsoluteTime => "FT_ABSOLUTE_TIME",
        FieldType.RelativeTime => "FT_RELATIVE_TIME",
        FieldType.IPv4 => "FT_IPv4",
        FieldType.IPv6 => "FT_IPv6",
        FieldType.IpxNetwork => "FT_IPXNET",
        FieldType.FrameNumber => "FT_FRAMENUM",
        FieldType.RelativeOid => "FT_REL_OID",
        FieldType.SystemId => "FT_SYSTEM_ID",
        _ => "FT_" + type.ToString().ToUpperInvariant(),
    };
}
