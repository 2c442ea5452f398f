namespace GenShark.Protocols;

/// <summary>Versions of ERSPAN's header; the first type has none.</summary>
public enum ErspanVersion : byte
{
    [Name("Type II")] II = 1,
    [Name("Type III")] III = 2,
}

/// <summary>How the mirrored port told VLANs.</summary>
public enum ErspanEncapsulation : byte
{
    [Name("Originally without VLAN tag")] Untagged = 0,
    [Name("Originally ISL encapsulated")] Isl = 1,
    [Name("Originally 802.1Q encapsulated")] Tagged = 2,
    [Name("VLAN tag preserved in frame")] Preserved = 3,
}

/// <summary>What was wrong with the mirrored frame.</summary>
public enum ErspanIntegrity : byte
{
    [Name("Good or unknown integrity")] Good = 0,
    [Name("Short frame")] Short = 1,
    [Name("Oversized frame")] Oversized = 2,
    [Name("CRC or alignment error")] Error = 3,
}

/// <summary>Whether the mirrored frame is there as a whole.</summary>
public enum ErspanTruncation : byte
{
    [Name("Not truncated")] Whole = 0,
    [Name("Truncated")] Truncated = 1,
}

/// <summary>What the mirrored frame starts with.</summary>
public enum ErspanFrameType : byte
{
    [Name("Ethernet")] Ethernet = 0,
    [Name("IP")] Ip = 2,
}

/// <summary>The unit of ERSPAN's timestamps.</summary>
public enum ErspanGranularity : byte
{
    [Name("100 microseconds")] HundredMicroseconds = 0,
    [Name("100 nanoseconds")] HundredNanoseconds = 1,
    [Name("IEEE 1588")] Ieee1588 = 2,
    [Name("Custom granularity")] Custom = 3,
}
