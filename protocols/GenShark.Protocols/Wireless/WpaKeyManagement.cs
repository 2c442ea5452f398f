namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WpaKeyManagement : byte
{
    [Name("NONE")] NONE = 0,
    [Name("WPA")] WPA = 1,
    [Name("PSK")] PSK = 2,
    [Name("FT over IEEE 802.1X")] FTOverIEEE8021X = 3,
    [Name("FT using PSK")] FTUsingPSK = 4,
    [Name("WPA (SHA256)")] WPASHA256 = 5,
    [Name("PSK (SHA256)")] PSKSHA256 = 6,
    [Name("TDLS / TPK Handshake")] TDLSTPKHandshake = 7,
}
