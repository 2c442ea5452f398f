namespace GenShark.Capture.Statistics;

/// <summary>What RTP's payload types stand for (RFC 3551, 6), as tshark's statistics name them.</summary>
/// <param name="Name">A short name.</param>
/// <param name="ClockRate">Ticks of the timestamp in a second; 0 if whoever sets up the stream says it.</param>
/// <param name="IsNoise">Comfort noise comes when it likes, and tells nothing of delay.</param>
internal readonly record struct RtpFormat(string Name, int ClockRate, bool IsNoise = false)
{
    // From here on types mean what whoever sets up the stream says.
    public const int FirstDynamic = 96;

    private static readonly string[] s_dynamic = [.. Enumerable.Range(FirstDynamic, sbyte.MaxValue + 1 - FirstDynamic).Select(type => $"RTPType-{type}")];
    private static readonly RtpFormat s_unassigned = new("Unassigned", 0), s_reserved = new("Reserved for RTCP conflict avoidance", 0);

    /// <param name="payloadType">The type.</param>
    /// <param name="isSetUp">Whether the stream was announced: then preferences do not count.</param>
    public static RtpFormat Of(byte payloadType, bool isSetUp) => payloadType switch
    {
        0 => new("g711U", 8000),
        1 => new("fs-1016", 8000),
        2 => new("g721", 8000),
        3 => new("GSM", 8000),
        4 => new("g723", 8000),
        5 => new("DVI4 8k", 8000),
        6 => new("DVI4 16k", 16000),
        7 => new("Exp. from Xerox PARC", 8000),
        8 => new("g711A", 8000),
        9 => new("g722", 8000),
        10 => new("16-bit audio, stereo", 44100),
        11 => new("16-bit audio, monaural", 44100),
        12 => new("Qualcomm", 8000),
        13 => new("CN", 8000, IsNoise: true),
        14 => new("MPEG-I/II Audio", 90000),
        15 => new("g728", 8000),
        16 => new("DVI4 11k", 11025),
        17 => new("DVI4 22k", 22050),
        18 => new("g729", 8000),
        19 => new("CN(old)", 8000, IsNoise: true),
        25 => new("CellB", 90000),
        26 => new("JPEG", 90000),
        28 => new("NV", 90000),
        31 => new("h261", 90000),
        32 => new("MPEG-I/II Video", 90000),
        33 => new("MPEG-II streams", 90000),
        34 => new("h263", 90000),
        >= 72 and <= 76 => s_reserved,
        // What tshark's preferences make of them.
        99 when !isSetUp => new("rtp.rfc2198", 0),
        100 or 101 when !isSetUp => new("rtpevent", 0),
        >= FirstDynamic => new(s_dynamic[payloadType - FirstDynamic], 0),
        _ => s_unassigned,
    };
}
