namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessTxbfRcsi : uint
{
    [Name("not supported")] NotSupported = 0,
    [Name("delayed feedback capable")] DelayedFeedbackCapable = 1,
    [Name("immediate feedback capable")] ImmediateFeedbackCapable = 2,
    [Name("delayed and immediate feedback capable")] DelayedAndImmediateFeedbackCapable = 3,
}
