using System.Diagnostics.CodeAnalysis;
using GenShark.Capture.Writing;
using GenShark.Filters;
using GenShark.Output;

namespace GenShark.Capture;

/// <summary>What a <see cref="Capture"/> does with its packets, wherever they come from.</summary>
public record CaptureOptions
{
    /// <summary>Which packets the capture has, in Wireshark's display-filter language; empty for all.</summary>
    [StringSyntax(DisplayFilterAttribute.Language)]
    public string DisplayFilter { get; init; } = "";

    /// <summary>
    /// Whether packets that were passed can be had again, by index or by going through the capture once more. Costs an index of 12 bytes a
    /// packet (24 where the filter leaves packets out), and <see cref="HistoryPackets"/>; without it, memory does not grow with the capture,
    /// and going through it again reads it again.
    /// </summary>
    public bool KeepPackets { get; init; } = true;

    /// <summary>
    /// Of how many packets, from the first on, it is kept what conversations told of them: some 100 bytes for each. These are had by index at
    /// once. For those behind them the capture is gone through again up to the packet, in silence; packets that are asked for in order
    /// cost one such walk. <see cref="Capture.DissectAlone"/> does without.
    /// </summary>
    public int HistoryPackets { get; init; } = 300_000;

    /// <summary>Packets have only their <see cref="Packet.Summary"/>; faster, since no labels are made.</summary>
    public bool OnlySummaries { get; init; }

    /// <summary>How values are shown: names of addresses, time zone.</summary>
    public FormatOptions Format { get; init; } = FormatOptions.Default;

    /// <summary>A file that the packets of the capture are saved to as they are passed the first time; null for none.</summary>
    public string? OutputFile { get; init; }

    /// <summary>The format of <see cref="OutputFile"/>, when another file is begun, and when enough is saved.</summary>
    public SaveOptions Output { get; init; } = new();
}
