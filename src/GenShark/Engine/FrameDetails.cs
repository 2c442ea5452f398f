namespace GenShark;

/// <summary>What pcapng can say of a packet beside its bytes. One instance serves all packets of an interface that have no options.</summary>
public sealed record FrameDetails
{
    /// <summary>The interface's name (if_name), or null.</summary>
    public string? InterfaceName { get; init; }

    /// <summary>The interface's description (if_description), or null.</summary>
    public string? InterfaceDescription { get; init; }

    /// <summary>The interface's hardware (if_hardware), or null.</summary>
    public string? InterfaceHardware { get; init; }

    /// <summary>What to call the interface: its name, or else its description, or else its hardware.</summary>
    public string InterfaceLabel => InterfaceName ?? InterfaceDescription ?? InterfaceHardware ?? "unknown";

    /// <summary>The interface's place in the capture's list of all interfaces, from 0; -1 if there is none.</summary>
    public int InterfaceIndex { get; init; } = -1;

    /// <summary>The section's number in the capture, from 1.</summary>
    public int Section { get; init; } = 1;

    /// <summary>The section's byte order, which numbers in records other than packets have too.</summary>
    public bool IsBigEndian { get; init; }

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

    /// <summary>The packet's hashes (epb_hash): algorithm, then value.</summary>
    public IReadOnlyList<byte[]> Hashes { get; init; } = [];

    /// <summary>The packet's verdicts (epb_verdict): kind, then value.</summary>
    public IReadOnlyList<byte[]> Verdicts { get; init; } = [];
}
