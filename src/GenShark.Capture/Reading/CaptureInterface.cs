namespace GenShark.Capture.Reading;

/// <summary>An interface that packets were captured on. A pcap file has one, which has no name.</summary>
public sealed record CaptureInterface
{
    /// <summary>The interface's place in the list of all of the capture's interfaces, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The section it belongs to, from 1.</summary>
    public int Section { get; init; } = 1;

    /// <summary>Its number within its section, from 0.</summary>
    public int Id { get; init; }

    /// <summary>The link type (LINKTYPE_ number).</summary>
    public int LinkType { get; init; }

    /// <summary>The most bytes that were captured of a packet; 0 if there was no limit.</summary>
    public uint SnapLength { get; init; }

    /// <summary>The name (if_name), or null.</summary>
    public string? Name { get; init; }

    /// <summary>The description (if_description), or null.</summary>
    public string? Description { get; init; }

    /// <summary>The hardware (if_hardware), or null.</summary>
    public string? Hardware { get; init; }

    /// <summary>The capture filter (if_filter) as text, or null.</summary>
    public string? Filter { get; init; }

    /// <summary>The operating system (if_os), or null.</summary>
    public string? OperatingSystem { get; init; }

    /// <summary>How many units of time stamps make a second (if_tsresol).</summary>
    public ulong UnitsPerSecond { get; init; } = 1_000_000;

    /// <summary>Seconds to add to the time stamps (if_tsoffset).</summary>
    public long TimeOffset { get; init; }

    /// <summary>How many bytes of frame check sequence end each packet; -1 if not said.</summary>
    public sbyte FcsLength { get; init; } = -1;

    /// <summary>Whether the capture has the other byte order than this machine: some link types have headers in the byte order of the capturing one.</summary>
    public bool IsSwapped { get; init; }
}
