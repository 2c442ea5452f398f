using System.Runtime.InteropServices;
using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Comparison;

/// <summary>What is measured on some packets: those of a capture, or of the whole run.</summary>
internal sealed class Measures
{
    private readonly Dictionary<Name, Tally> tallies = [];

    public long Packets { get; set; }

    /// <summary>Packets whose layers at the top are tshark's, in order.</summary>
    public long StackEqual { get; set; }

    /// <summary>Packets with tshark's <c>frame.protocols</c>.</summary>
    public long ProtocolsEqual { get; set; }

    /// <summary>Packets all of whose protocols (tshark's <c>frame.protocols</c>) GenShark knows.</summary>
    public long KnownPackets { get; set; }

    public long KnownStackEqual { get; set; }

    /// <summary>Of the known packets, those with tshark's <c>frame.protocols</c>.</summary>
    public long KnownProtocolsEqual { get; set; }

    /// <summary>Packets of which everything compared is tshark's.</summary>
    public long PacketsEqual { get; set; }

    public DifferenceTable Differences { get; } = new();

    public IReadOnlyDictionary<Name, Tally> Tallies => tallies;

    public Tally this[Name protocol]
    {
        get
        {
            ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, protocol, out _);
            return tally ??= new Tally();
        }
    }

    /// <summary>Adds what was measured on one capture.</summary>
    public void Add(Measures capture)
    {
        Packets += capture.Packets;
        StackEqual += capture.StackEqual;
        ProtocolsEqual += capture.ProtocolsEqual;
        KnownPackets += capture.KnownPackets;
        KnownStackEqual += capture.KnownStackEqual;
        KnownProtocolsEqual += capture.KnownProtocolsEqual;
        PacketsEqual += capture.PacketsEqual;
        foreach (var (protocol, tally) in capture.tallies)
            this[protocol].AddCapture(tally);
        Differences.Add(capture.Differences);
    }
}
