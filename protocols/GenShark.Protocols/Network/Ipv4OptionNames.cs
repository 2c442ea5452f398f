namespace GenShark.Protocols;

/// <summary>Names of IPv4 options in the tree.</summary>
internal static class Ipv4OptionNames
{
    /// <summary>Null for options that are not taken apart.</summary>
    public static string? Of(Ipv4OptionType type) => type switch
    {
        Ipv4OptionType.RecordRoute => "Record Route",
        Ipv4OptionType.MtuProbe => "MTU Probe",
        Ipv4OptionType.MtuReply => "MTU Reply",
        Ipv4OptionType.QuickStart => "Quick-Start",
        Ipv4OptionType.Timestamp => "Time Stamp",
        Ipv4OptionType.Traceroute => "Traceroute",
        Ipv4OptionType.Security => "Security",
        Ipv4OptionType.LooseSourceRoute => "Loose Source Route",
        Ipv4OptionType.ExtendedSecurity => "Extended Security",
        Ipv4OptionType.CommercialSecurity => "Commercial Security",
        Ipv4OptionType.StreamIdentifier => "Stream ID",
        Ipv4OptionType.StrictSourceRoute => "Strict Source Route",
        Ipv4OptionType.RouterAlert => "Router Alert",
        Ipv4OptionType.SelectiveDirectedBroadcast => "Selective Directed Broadcast",
        _ => null,
    };

    /// <summary>What an option's subtree is headed by.</summary>
    public static void WriteTitle(TextBuilder text, Ipv4OptionType type, int length) => text.Append($"IP Option - {Of(type)} ({length} bytes)");

    /// <summary>What is said of an option whose length is not the one that it always has.</summary>
    public static void WriteWrongLength(TextBuilder text, Ipv4OptionType type, int length, int expected) =>
        text.Append($"{Of(type)} (with option length = {length} bytes; should be {expected})");
}
