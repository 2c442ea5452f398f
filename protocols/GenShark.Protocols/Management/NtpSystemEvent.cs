namespace GenShark.Protocols;

/// <summary>Last event of a system.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9327"/>
public enum NtpSystemEvent : byte
{
    [Name("unspecified")] Unspecified = 0,
    [Name("frequency correction (drift) file not available")] NoDriftFile = 1,
    [Name("frequency correction started (frequency stepped)")] FrequencyCorrected = 2,
    [Name("spike detected and ignored, starting stepout timer")] SpikeDetected = 3,
    [Name("frequency training started")] FrequencyTrainingStarted = 4,
    [Name("clock synchronized")] ClockSynchronized = 5,
    [Name("system restart")] SystemRestart = 6,
    [Name("panic stop (required step greater than panic threshold)")] PanicStop = 7,
    [Name("no system peer")] NoSystemPeer = 8,
    [Name("leap second insertion/deletion armed")] LeapArmed = 9,
    [Name("leap second disarmed")] LeapDisarmed = 10,
    [Name("leap second inserted or deleted")] LeapDone = 11,
    [Name("clock stepped (stepout timer expired)")] ClockStepped = 12,
    [Name("kernel loop discipline status changed")] KernelDisciplineChanged = 13,
    [Name("leapseconds table loaded from file")] LeapTableLoaded = 14,
    [Name("leapseconds table outdated, updated file needed")] LeapTableOutdated = 15,
}
