namespace GenShark.Capture.Writing;

/// <summary>The formats that captures are written in.</summary>
public enum CaptureFileFormat
{
    /// <summary>pcapng: several interfaces, comments, names, secrets, statistics.</summary>
    Pcapng,

    /// <summary>pcap with times in microseconds.</summary>
    Pcap,

    /// <summary>pcap with times in nanoseconds.</summary>
    NanosecondPcap,
}

/// <summary>How tshark's -F calls the formats.</summary>
public static class CaptureFileFormats
{
    /// <summary>The name for -F: <c>pcapng</c>, <c>pcap</c> or <c>nsecpcap</c>.</summary>
    public static string Name(this CaptureFileFormat format) => format switch
    {
        CaptureFileFormat.Pcap => "pcap",
        CaptureFileFormat.NanosecondPcap => "nsecpcap",
        _ => "pcapng",
    };

    /// <summary>The format of a name; false if there is none of that name.</summary>
    public static bool TryParse(string name, out CaptureFileFormat format)
    {
        foreach (CaptureFileFormat known in Enum.GetValues<CaptureFileFormat>())
        {
            format = known;
            if (known.Name() == name) return true;
        }
        format = default;
        return false;
    }
}
