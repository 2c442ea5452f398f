namespace GenShark.Protocols;

/// <summary>Short names in the differentiated services field's line, which IPv4 and IPv6 share.</summary>
internal static class DsFieldNames
{
    public static string Of(Dscp codepoint) => codepoint switch
    {
        Dscp.Default => "CS0",
        Dscp.LowerEffort => "LE",
        Dscp.ClassSelector1 => "CS1",
        Dscp.AssuredForwarding11 => "AF11",
        Dscp.AssuredForwarding12 => "AF12",
        Dscp.AssuredForwarding13 => "AF13",
        Dscp.ClassSelector2 => "CS2",
        Dscp.AssuredForwarding21 => "AF21",
        Dscp.AssuredForwarding22 => "AF22",
        Dscp.AssuredForwarding23 => "AF23",
        Dscp.ClassSelector3 => "CS3",
        Dscp.AssuredForwarding31 => "AF31",
        Dscp.AssuredForwarding32 => "AF32",
        Dscp.AssuredForwarding33 => "AF33",
        Dscp.ClassSelector4 => "CS4",
        Dscp.AssuredForwarding41 => "AF41",
        Dscp.AssuredForwarding42 => "AF42",
        Dscp.AssuredForwarding43 => "AF43",
        Dscp.ClassSelector5 => "CS5",
        Dscp.VoiceAdmit => "VOICE-ADMIT",
        Dscp.ExpeditedForwarding => "EF PHB",
        Dscp.ClassSelector6 => "CS6",
        Dscp.ClassSelector7 => "CS7",
        _ => "Unknown",
    };

    public static string Of(Ecn codepoint) => codepoint switch
    {
        Ecn.NotCapable => "Not-ECT",
        Ecn.Capable1 => "ECT(1)",
        Ecn.Capable0 => "ECT(0)",
        _ => "CE",
    };
}
