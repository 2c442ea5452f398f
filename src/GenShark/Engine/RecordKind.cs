namespace GenShark;

/// <summary>What a frame is a record of.</summary>
public enum RecordKind : byte
{
    /// <summary>A packet of a network or a bus.</summary>
    Packet,

    /// <summary>A pcapng Custom Block that may be copied; <see cref="Frame.PseudoHeader"/> is its Private Enterprise Number.</summary>
    CustomBlock,

    /// <summary>A pcapng Custom Block that must not be copied; <see cref="Frame.PseudoHeader"/> is its Private Enterprise Number.</summary>
    CustomBlockNotCopied,

    /// <summary>A systemd journal entry in its export format.</summary>
    JournalEntry,

    /// <summary>A sysdig event; <see cref="Frame.PseudoHeader"/> is what the block says before the event's own bytes.</summary>
    SystemCall,
}
