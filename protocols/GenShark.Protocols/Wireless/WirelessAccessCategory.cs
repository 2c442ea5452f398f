namespace GenShark.Protocols;

/// <summary>Categories of access to the medium (802.11-2020, 10.2.3.2).</summary>
public enum WirelessAccessCategory : ushort
{
    [Name("Best Effort")] BestEffort = 0,
    [Name("Background")] Background = 1,
    [Name("Video")] Video = 2,
    [Name("Voice")] Voice = 3,
}
