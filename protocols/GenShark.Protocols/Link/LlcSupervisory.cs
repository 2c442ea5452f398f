namespace GenShark.Protocols;

/// <summary>Supervisory frames of IEEE 802.2.</summary>
public enum LlcSupervisory : byte
{
    [Name("Receiver ready")] ReceiverReady = 0,
    [Name("Receiver not ready")] ReceiverNotReady = 1,
    [Name("Reject")] Reject = 2,
    [Name("Selective reject")] SelectiveReject = 3,
}
