using System.Collections.ObjectModel;
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
    /// Whether packets that were passed can be had again, by index or by going through the capture once more. Costs an index of 8 bytes a
    /// packet (20 where the filter leaves packets out, and 8 for each of all then), 4 for the flow that it is of, and
    /// <see cref="HistoryPackets"/>; without it, memory does not grow with the capture, and going through it again reads it again.
    /// </summary>
    public bool KeepPackets { get; init; } = true;

    /// <summary>
    /// Of how many packets, from the first on, it is kept what conversations told of them: some 100 bytes for each. These are had by index at
    /// once. For those behind them the packets of the same flow are dissected again, in silence: those before it between the same hosts, and
    /// between such as tunnels or quotes brought together with them. Packets that were counted only, not passed, cost a walk up to them the
    /// first time. <see cref="Capture.DissectAlone"/> does without.
    /// </summary>
    public int HistoryPackets { get; init; } = 300_000;

    /// <summary>Packets have only their <see cref="Packet.Summary"/>; faster, since no labels are made.</summary>
    public bool OnlySummaries { get; init; }

    /// <summary>How values are shown: names of addresses, time zone.</summary>
    public FormatOptions Format { get; init; } = FormatOptions.Default;

    /// <summary>
    /// What is decoded as what, as <c>-d</c> takes it in two halves: <c>{ ["udp.port==5300"] = "dns", ["tcp.port==8000-8010"] = "http" }</c>.
    /// </summary>
    public IReadOnlyDictionary<string, string> DecodeAs { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Filter names of protocols that are not asked: <c>["dns"]</c>. What they would have taken goes to the next that wants it, or is data.</summary>
    public IReadOnlyCollection<string> DisableProtocol { get; init; } = [];

    /// <summary>Filter names of the only protocols that are asked; empty for all.</summary>
    public IReadOnlyCollection<string> OnlyProtocols { get; init; } = [];

    /// <summary>Preferences by Wireshark's names: <c>{ ["ip.defragment"] = "false" }</c>. <c>genshark -G defaultprefs</c> lists them.</summary>
    public IReadOnlyDictionary<string, string> OverridePreferences { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>
    /// How many conversations, requests that wait for answers, open files and the like are kept, of each kind. Of more than that those are forgotten that
    /// no packet had to do with for the longest time: if one comes yet, its conversation begins anew.
    /// </summary>
    public int MostStates { get; init; } = StateLimit.Default;

    /// <summary>Is told the number of the packet with which something is forgotten the first time, because of <see cref="MostStates"/> or because pieces
    /// of datagrams and messages took too much memory; null for nobody.</summary>
    public Action<int>? Forgetting { get; init; }

    /// <summary>What the options say of dissections.</summary>
    /// <exception cref="ChoiceException">One of them says what cannot be.</exception>
    public DissectionChoices ToChoices()
    {
        DecodeAs[] decodeAs = [.. DecodeAs.Select(choice => GenShark.DecodeAs.Parse($"{choice.Key},{choice.Value}"))];
        string[] disabled = [.. DisableProtocol, .. OnlyProtocols.Count == 0 ? [] : DissectionChoices.AllBut(OnlyProtocols)];
        return new DissectionChoices(decodeAs, disabled, OverridePreferences) { Limit = new StateLimit(MostStates, Forgetting) };
    }

    /// <summary>
    /// Ends whatever takes long with an <see cref="OperationCanceledException"/>: walks, counting, looking for a packet by index, saving. Packets that were
    /// passed stay, and the capture goes on where it was.
    /// </summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Is told, a few times a second, how far what takes long has come; null for nobody.</summary>
    public IProgress<CaptureProgress>? Progress { get; init; }

    /// <summary>A file that the packets of the capture are saved to as they are passed the first time; null for none.</summary>
    public string? OutputFile { get; init; }

    /// <summary>The format of <see cref="OutputFile"/>, when another file is begun, and when enough is saved.</summary>
    public SaveOptions Output { get; init; } = new();
}
