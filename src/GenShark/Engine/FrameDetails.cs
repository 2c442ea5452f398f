namespace GenShark;

/// <summary>What pcapng can say of a packet beside its bytes. One instance may serve many packets: nothing here is per packet unless the block had options.</summary>
public sealed class FrameDetails
{
    /// <summary>The interface's name (if_name), or null.</summary>
    public string? InterfaceName { get; init; }

    /// <summary>The interface's description (if_description), or null.</summary>
    public string? InterfaceDescription { get; init; }

    /// <summary>The section's number in the capture, from 1.</summary>
    public int Section { get; init; } = 1;

    /// <summary>The packet's comments (opt_comment), in order.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>The packet's flags word (epb_flags), if it has one.</summary>
    public uint? Flags { get; init; }

    /// <summary>The packet's identifier (epb_packetid), if it has one.</summary>
    public ulong? PacketId { get; init; }

    /// <summary>The packet's queue (epb_queue), if it has one.</summary>
    public uint? Queue { get; init; }

    /// <summary>Packets lost between this and the one before (epb_dropcount), if said.</summary>
    public ulong? DropCount { get; init; }

    /// <summary>The packet's hashes (epb_hash) and verdicts (epb_verdict): kind, then value bytes.</summary>
    public IReadOnlyList<byte[]> Verdicts { get; init; } = [];
}
