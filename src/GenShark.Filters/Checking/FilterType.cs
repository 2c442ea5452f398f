namespace GenShark.Filters.Checking;

/// <summary>The type of a field or of a value: Wireshark's FT_ types.</summary>
public enum FilterType
{
    None,
    Protocol,
    Boolean,
    Char,
    UInt8, UInt16, UInt24, UInt32, UInt40, UInt48, UInt56, UInt64,
    Int8, Int16, Int24, Int32, Int40, Int48, Int56, Int64,
    Float, Double,
    AbsoluteTime, RelativeTime,
    String, StringZ, UIntString, StringZPad, StringZTrunc,
    Ether, Bytes, UIntBytes,
    IPv4, IPv6, IpxNetwork,
    FrameNumber,
    Guid, Oid, RelativeOid, Eui64, Ax25, Vines, SystemId, FcWwn,
}
