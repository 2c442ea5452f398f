namespace GenShark.Protocols;

/// <summary>Priorities of IEEE 802.1D, with the access category that they are sent in.</summary>
public enum WirelessPriority : ushort
{
    [Name("Best Effort (Best Effort)")] BestEffortBestEffort = 0,
    [Name("Background (Background)")] BackgroundBackground = 1,
    [Name("Spare (Background)")] SpareBackground = 2,
    [Name("Excellent Effort (Best Effort)")] ExcellentEffortBestEffort = 3,
    [Name("Controlled Load (Video)")] ControlledLoadVideo = 4,
    [Name("Video (Video)")] VideoVideo = 5,
    [Name("Voice (Voice)")] VoiceVoice = 6,
    [Name("Network Control (Voice)")] NetworkControlVoice = 7,
}
