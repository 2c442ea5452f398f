namespace GenShark.Protocols;

/// <summary>User priorities of IEEE 802.1D-2004: an E-Tag's, and the names of a VLAN tag's that filters know.</summary>
public enum VlanUserPriority : byte
{
    [Name("Best Effort (default)")] BestEffort = 0,
    [Name("Background")] Background = 1,
    [Name("Spare")] Spare = 2,
    [Name("Excellent Effort")] ExcellentEffort = 3,
    [Name("Controlled Load")] ControlledLoad = 4,
    [Name("Video, < 100ms latency and jitter")] Video = 5,
    [Name("Voice, < 10ms latency and jitter")] Voice = 6,
    [Name("Network Control")] NetworkControl = 7,
}
