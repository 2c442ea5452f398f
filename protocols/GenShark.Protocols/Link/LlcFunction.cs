namespace GenShark.Protocols;

/// <summary>Short names of IEEE 802.2 frames.</summary>
internal static class LlcFunction
{
    /// <param name="modifier">The five modifier bits, the poll bit's place left empty.</param>
    /// <param name="isResponse">Some mean another thing in a response.</param>
    public static string Unnumbered(byte modifier, bool isResponse) => modifier switch
    {
        0x00 => "UI",
        0x01 => isResponse ? "RIM" : "SIM",
        0x03 => isResponse ? "DM" : "SARM",
        0x08 => "UP",
        0x0b => "SABM",
        0x10 => isResponse ? "RD" : "DISC",
        0x13 => "SARME",
        0x18 => "UA",
        0x1b => "SABME",
        0x20 => "SNRM",
        0x21 => "FRMR",
        0x23 => "RESET",
        0x2b => "XID",
        0x31 => "CFGR",
        0x33 => "SNRME",
        0x38 => "TEST",
        0x3b => "BCN",
        _ => "Unknown",
    };

    public static string Supervisory(int type) => type switch
    {
        0 => "RR",
        1 => "RNR",
        2 => "REJ",
        _ => "SREJ",
    };
}
