namespace GenShark.Protocols;

/// <summary>Channels of IEEE 802.11 and their centre frequencies (802.11-2020, annex E).</summary>
internal static class RadioChannel
{
    /// <summary>The channel's number in its band; -1 if there is none at this frequency.</summary>
    internal static int Of(int megahertz) => megahertz switch
    {
        2484 => 14,
        >= 2412 and <= 2472 when (megahertz - 2407) % 5 == 0 => (megahertz - 2407) / 5,
        >= 4910 and <= 4980 when megahertz % 5 == 0 => (megahertz - 4000) / 5,
        >= 5000 and <= 5945 when megahertz % 5 == 0 => (megahertz - 5000) / 5,
        >= 5955 and <= 7115 when (megahertz - 5950) % 5 == 0 => (megahertz - 5950) / 5,
        _ => -1,
    };

    /// <summary>Behind a frequency: band and channel.</summary>
    internal static void Write(TextBuilder text, int megahertz)
    {
        int channel = Of(megahertz);
        if (channel < 0) text.Append(" [unknown]");
        else text.Append($" [{(megahertz < 2500 ? "BG" : "A")} {channel}]");
    }
}
