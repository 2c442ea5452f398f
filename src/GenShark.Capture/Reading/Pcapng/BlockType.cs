namespace GenShark.Capture.Reading.Pcapng;

/// <summary>Kinds of pcapng blocks that are not simply passed over.</summary>
/// <seealso href="https://datatracker.ietf.org/doc/html/draft-ietf-opsawg-pcapng"/>
internal static class BlockType
{
    public const uint
        SectionHeader = 0x0a0d0d0a,
        InterfaceDescription = 1,
        Packet = 2,
        SimplePacket = 3,
        NameResolution = 4,
        InterfaceStatistics = 5,
        EnhancedPacket = 6,
        JournalEntry = 9,
        DecryptionSecrets = 10,
        SysdigEvent = 0x204,
        SysdigEventWithFlags = 0x216,
        SysdigEvent2 = 0x221,
        Custom = 0xbad,
        CustomNotCopied = 0x4000_0bad;
}
