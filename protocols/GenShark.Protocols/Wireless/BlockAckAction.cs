namespace GenShark.Protocols;

/// <summary>Actions of block acknowledgment (802.11-2020, 9.6.4).</summary>
public enum BlockAckAction : byte
{
    [Name("Add Block Ack Request")] AddRequest = 0,
    [Name("Add Block Ack Response")] AddResponse = 1,
    [Name("Delete Block Ack")] Delete = 2,
}
