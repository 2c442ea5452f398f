namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessWfaIeWmeAcpAci : byte
{
    [Name("Best Effort")] BestEffort = 0,
    [Name("Background")] Background = 1,
    [Name("Video")] Video = 2,
    [Name("Voice")] Voice = 3,
}
