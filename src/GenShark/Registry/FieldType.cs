namespace GenShark;

/// <summary>What a field holds: Wireshark's FT_ types, of which display filters and outputs take their meaning.</summary>
public enum FieldType : byte
{
    /// <summary>A node without a value: a label or a subtree.</summary>
    None,
    /// <summary>A protocol's whole layer.</summary>
    Protocol,
    Boolean,
    Char,
    UInt8, UInt16, UInt24, UInt32, UInt40, UInt48, UInt56, UInt64,
    Int8, Int16, Int24, Int32, Int40, Int48, Int56, Int64,
    Float, Double,
    AbsoluteTime, RelativeTime,
    /// <summary>Text of a known length.</summary>
    String,
    /// <summary>Text that ends at a zero byte.</summary>
    StringZ,
    /// <summary>Text behind its length.</summary>
    UIntString,
    /// <summary>Text in a field of fixed size, padded with zero bytes.</summary>
    StringZPad,
    /// <summary>Text that may be cut before its zero byte.</summary>
    StringZTrunc,
    Ether,
    Bytes,
    /// <summary>Bytes behind their length.</summary>
    UIntBytes,
    IPv4, IPv6, IpxNetwork,
    /// <summary>The number of another frame.</summary>
    FrameNumber,
    Guid, Oid, RelativeOid, Eui64, Ax25, Vines, SystemId, FcWwn,
}
