namespace GenShark.Protocols;

/// <summary>How units of H.264 are put into packets (RFC 6184, 5.4).</summary>
public enum H264PacketizationMode : uint
{
    [Name("Single NAL mode")] SingleUnit = 0,
    [Name("Non-interleaved mode")] NonInterleaved = 1,
    [Name("Interleaved mode")] Interleaved = 2,
}
