namespace GenShark.Protocols;

/// <summary>Unnumbered commands of IEEE 802.2: the modifier bits, without poll or final bit.</summary>
public enum LlcCommand : byte
{
    [Name("Unnumbered Information")] UnnumberedInformation = 0x00,
    [Name("Set Initialization Mode")] SetInitializationMode = 0x01,
    [Name("Set Asynchronous Response Mode")] SetAsynchronousResponseMode = 0x03,
    [Name("Unnumbered Poll")] UnnumberedPoll = 0x08,
    [Name("Set Asynchronous Balanced Mode")] SetAsynchronousBalancedMode = 0x0b,
    [Name("Disconnect")] Disconnect = 0x10,
    [Name("Set Asynchronous Response Mode Extended")] SetAsynchronousResponseModeExtended = 0x13,
    [Name("Unnumbered Acknowledge")] UnnumberedAcknowledge = 0x18,
    [Name("Set Asynchronous Balanced Mode Extended")] SetAsynchronousBalancedModeExtended = 0x1b,
    [Name("Set Normal Response Mode")] SetNormalResponseMode = 0x20,
    [Name("Frame reject")] FrameReject = 0x21,
    [Name("Reset")] Reset = 0x23,
    [Name("Exchange identification")] ExchangeIdentification = 0x2b,
    [Name("Configure")] Configure = 0x31,
    [Name("Set Normal Response Mode Extended")] SetNormalResponseModeExtended = 0x33,
    [Name("Test")] Test = 0x38,
    [Name("Beacon")] Beacon = 0x3b,
}
