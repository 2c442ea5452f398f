namespace GenShark.Protocols;

/// <summary>What the user may choose of what the capture says of packets.</summary>
internal sealed class FramePreferences
{
    [Preference("generate_epoch_time", "Whether or not an Epoch time entry should be generated for each frame.")]
    public bool GenerateEpochTime { get; set; } = true;

    [Preference("generate_bits_field", "Whether or not the number of bits in the frame should be shown.")]
    public bool GenerateBitsField { get; set; } = true;
}
