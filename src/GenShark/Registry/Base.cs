namespace GenShark;

/// <summary>How a value is shown: Wireshark's BASE_ constants.</summary>
public enum Base : byte
{
    /// <summary>The type's own form.</summary>
    None,
    Dec,
    Hex,
    Oct,
    /// <summary>Decimal, hexadecimal in brackets.</summary>
    DecHex,
    /// <summary>Hexadecimal, decimal in brackets.</summary>
    HexDec,
    /// <summary>By a method of the declaration.</summary>
    Custom,
    /// <summary>Bytes with a separator.</summary>
    Dot, Dash, Colon, Space,
    /// <summary>A network mask (IPv4).</summary>
    NetMask,
    /// <summary>A port number with the service's name.</summary>
    PortUdp, PortTcp, PortDccp, PortSctp,
    /// <summary>An organisation's identifier (three bytes).</summary>
    Oui,
    /// <summary>Absolute times: in the user's zone, in UTC, with the day of the year, NTP with 1900 as zero.</summary>
    Local, Utc, DayOfYearUtc, NtpUtc,
}
