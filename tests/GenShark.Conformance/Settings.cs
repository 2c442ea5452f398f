using System.Text.RegularExpressions;
using GenShark.Conformance.Programs;

namespace GenShark.Conformance;

/// <summary>What the command line asks for.</summary>
internal sealed record Settings
{
    public required string Folder { get; init; }

    public required string Genshark { get; init; }

    public required string Tshark { get; init; }

    /// <summary>Folder of tshark's answers; null keeps them for this run only.</summary>
    public string? Cache { get; init; }

    public required int Jobs { get; init; }

    public required TimeSpan Timeout { get; init; }

    public GlobList? Only { get; init; }

    /// <summary>Protocols of the table and the thresholds; empty: all that GenShark knows.</summary>
    public required IReadOnlyList<string> Protocols { get; init; }

    /// <summary>Protocols to take as known; null asks genshark.</summary>
    public IReadOnlyList<string>? Known { get; init; }

    public required GlobList Ignored { get; init; }

    /// <summary>The one protocol whose differences are shown.</summary>
    public string? Protocol { get; init; }

    /// <summary>Groups of differences that are shown.</summary>
    public required int Worst { get; init; }

    /// <summary>Rows of the table of protocols.</summary>
    public required int Rows { get; init; }

    public required IReadOnlyList<string> Attributes { get; init; }

    /// <summary>The packet to print, as FILE:FRAME.</summary>
    public string? Shown { get; init; }

    public required bool Text { get; init; }

    /// <summary>How PDML is printed.</summary>
    public required OutputMode Pdml { get; init; }

    /// <summary>What the text comparison prints.</summary>
    public required IReadOnlyList<OutputMode> Modes { get; init; }

    /// <summary>Lines left out of the text comparison.</summary>
    public Regex? Drop { get; init; }

    public required Thresholds Thresholds { get; init; }
}

/// <summary>The least percentages with which a run succeeds; null: not asked for.</summary>
internal sealed record Thresholds(double? Exact, double? Stack, double? Recall, double? Text);
