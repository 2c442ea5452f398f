using GenShark.Output;

namespace GenShark.Capture;

/// <summary>How a <see cref="FileCapture"/> reads.</summary>
public sealed record FileCaptureOptions
{
    /// <summary>Which packets the capture has, in Wireshark's display-filter language; empty for all.</summary>
    public string DisplayFilter { get; init; } = "";

    /// <summary>
    /// Whether packets that were passed can be had again, by index or by going through the capture once more. Costs 40 bytes a packet, and
    /// what conversations must remember; without it, memory does not grow with the file, and going through the capture again reads it again.
    /// </summary>
    public bool KeepPackets { get; init; } = true;

    /// <summary>Packets have only their <see cref="Packet.Summary"/>; faster, since no labels are made.</summary>
    public bool OnlySummaries { get; init; }

    /// <summary>How values are shown: names of addresses, time zone.</summary>
    public FormatOptions Format { get; init; } = FormatOptions.Default;
}
