namespace GenShark.Protocols;

/// <summary>Whether and how a frame is to be acknowledged.</summary>
public enum WirelessAckPolicy : ushort
{
    [Name("Normal Ack")] NormalAck = 0,
    [Name("No Ack")] NoAck = 1,
    [Name("No explicit acknowledgment")] NoExplicitAcknowledgment = 2,
    [Name("Block Ack")] BlockAck = 3,
}
