namespace GenShark.Protocols;

/// <summary>What the user may choose of what the capture says of packets.</summary>
internal sealed class FramePreferences
{
    [Preference("show_file_off", "Show offset of frame in capture file")]
    public bool ShowFileOff { get; }

    [Preference("force_docsis_encap", "Treat all frames as DOCSIS Frames")]
    public bool ForceDocsisEncap { get; }

    [Preference("generate_md5_hash", "Whether or not MD5 hashes should be generated for each frame, useful for finding duplicate frames.")]
    public bool GenerateMd5Hash { get; set; }

    [Preference("generate_epoch_time", "Whether or not an Epoch time entry should be generated for each frame.")]
    public bool GenerateEpochTime { get; set; } = true;

    [Preference("generate_bits_field", "Whether or not the number of bits in the frame should be shown.")]
    public bool GenerateBitsField { get; set; } = true;

    [Preference("disable_packet_size_limited_in_summary", "Whether or not 'packet size limited during capture' message in shown in Info column.")]
    public bool DisablePacketSizeLimitedInSummary { get; }
}
