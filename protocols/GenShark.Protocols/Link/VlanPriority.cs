namespace GenShark.Protocols;

/// <summary>Priority code points of IEEE 802.1Q-2005.</summary>
public enum VlanPriority : byte
{
    [Name("Best Effort (default)")] BestEffort = 0,
    [Name("Background")] Background = 1,
    [Name("Excellent Effort")] ExcellentEffort = 2,
    [Name("Critical Applications")] CriticalApplications = 3,
    [Name("Video, < 100ms latency and jitter")] Video = 4,
    [Name("Voice, < 10ms latency and jitter")] Voice = 5,
    [Name("Internetwork Control")] InternetworkControl = 6,
    [Name("Network Control")] NetworkControl = 7,
}
