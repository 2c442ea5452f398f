namespace GenShark.Protocols;

/// <summary>What a block acknowledgment tells (802.11-2020, 9.3.1.7).</summary>
public enum BlockAckType : ushort
{
    [Name("Basic BlockAck")] BasicBlockAck = 0,
    [Name("Extended Compressed BlockAck")] ExtendedCompressedBlockAck = 1,
    [Name("Compressed BlockAck")] CompressedBlockAck = 2,
    [Name("Multi-TID BlockAck")] MultiTIDBlockAck = 3,
    [Name("GCR BlockAck")] GCRBlockAck = 6,
    [Name("GLK-GCR BlockAck")] GLKGCRBlockAck = 10,
    [Name("Multi-STA BlockAck")] MultiSTABlockAck = 11,
}
