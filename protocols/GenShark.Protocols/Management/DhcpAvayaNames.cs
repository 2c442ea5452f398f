namespace GenShark.Protocols;

/// <summary>The parameters of Avaya's telephones, and what their values mean.</summary>
internal static class DhcpAvayaNames
{
    private static readonly (int Field, string[] Meanings)[] s_meanings =
    [
        (DhcpFields.OptionVendorAvayaStatic,
        [
            "Static programming never overrides call server (DHCP) or call server administered data", "Static programming overrides only file server administered data",
            "Static programming overrides only call server administered data", "Static programming overrides both file server- and call server-administered data",
        ]),
        (DhcpFields.OptionVendorAvayaL2q, ["Auto", "Enabled", "Disabled"]),
        (DhcpFields.OptionVendorAvayaDot1x, ["With PAE pass-through", "With PAE pass-through and proxy Logoff", "Without PAE pass-through or proxy Logoff"]),
        (DhcpFields.OptionVendorAvayaIcmpdu,
            ["No ICMP Destination Unreachable messages", "Send limited Port Unreachable messages", "Send Protocol and Port Unreachable messages"]),
        (DhcpFields.OptionVendorAvayaIcmpred, ["Ignore ICMP Redirect messages", "Process ICMP Redirect messages"]),
        (DhcpFields.OptionVendorAvayaLoglocal, ["Disabled", "Emergencie", "Alerts", "Critical", "Errors", "Warnings", "Notices", "Information", "Debug"]),
        (DhcpFields.OptionVendorAvayaProcstat, ["All administrative options", "Only view administrative options"]),
        (DhcpFields.OptionVendorAvayaPhy1stat, ["Disabled", "Auto", "10Mbps half", "10Mbps full", "100Mbps half", "100Mbps full", "1000Mbps full"]),
        (DhcpFields.OptionVendorAvayaPhy2stat, ["Disabled", "Auto", "10Mbps half", "10Mbps full", "100Mbps half", "100Mbps full", "1000Mbps full"]),
    ];

    /// <summary>The field of a parameter; -1 if it is unknown.</summary>
    public static int Find(ReadOnlySpan<byte> name)
    {
        for (int field = DhcpFields.OptionVendorAvayaTlssrvr; field <= DhcpFields.OptionVendorAvayaVlantest; field++)
        {
            string label = Registry.Field(field).Label;
            if (label.Length == name.Length && System.Text.Ascii.Equals(name, label)) return field;
        }
        return -1;
    }

    /// <summary>What the digits from 0 mean; null if the value is no choice.</summary>
    public static string[]? Meanings(int field)
    {
        foreach ((int known, string[] meanings) in s_meanings)
        {
            if (known == field) return meanings;
        }
        return null;
    }
}
