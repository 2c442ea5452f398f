namespace GenShark.Protocols;

/// <summary>Identifiers of experimental TCP options.</summary>
/// <seealso href="https://www.iana.org/assignments/tcp-parameters"/>
public enum TcpExperimentId : ushort
{
    [Name("TCP ACK Rate Request")] TcpAckRateRequest = 0x00ac,
    [Name("Host ID")] HostId = 0x0348,
    [Name("Autonomous System Compensation")] AutonomousSystemCompensation = 0x0a0d,
    [Name("Capability Option")] CapabilityOption = 0x0ca0,
    [Name("Extended Data Offset")] ExtendedDataOffset = 0x0ed0,
    [Name("Encryption Negotiation")] EncryptionNegotiation = 0x454e,
    [Name("Service Number")] ServiceNumber = 0x5323,
    [Name("Timestamp Interval")] TimestampInterval = 0x75ec,
    [Name("Accurate ECN - Order 0")] AccurateEcn0 = 0xacc0,
    [Name("Accurate ECN - Order 1")] AccurateEcn1 = 0xacc1,
    [Name("Accurate ECN")] AccurateEcn = 0xacce,
    [Name("Shared Memory communications over RMDA protocol")] Smc = 0xe2d4,
    [Name("Fast Open")] FastOpen = 0xf989,
    [Name("Low Latency")] LowLatency = 0xf990,
}
