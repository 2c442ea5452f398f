using System.Collections.Concurrent;
using GenShark.Conformance.Comparison;
using GenShark.Conformance.Pdml;
using GenShark.Conformance.Programs;

namespace GenShark.Conformance;

/// <summary>The outcome of comparing captures on PDML.</summary>
internal sealed class PdmlResult
{
    public Measures Measures { get; } = new();

    public List<Problem> Problems { get; } = [];

    /// <summary>Captures of which everything compared is tshark's.</summary>
    public int CapturesEqual { get; set; }

    /// <summary>Captures that hold packets.</summary>
    public int CapturesFilled { get; set; }

    /// <summary>The sum of these captures' shares (0 to 1) of packets with tshark's <c>frame.protocols</c>: each capture weighs the same.</summary>
    public double ProtocolsEqualShares { get; set; }
}

/// <summary>Compares captures on PDML, several at a time.</summary>
internal sealed class PdmlRun(Settings settings, TsharkCache cache, EmptyHome home, NameTable names, KnownProtocols known)
{
    public PdmlResult Run(IReadOnlyList<Capture> captures)
    {
        var result = new PdmlResult();
        using var progress = new Progress(captures.Count);
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs };
        Parallel.ForEach(Partitioner.Create(captures, EnumerablePartitionerOptions.NoBuffering), options,
            () => new PacketComparer(names, known, settings.Attributes),
            (capture, _, comparer) =>
            {
                var measures = new Measures();
                var problems = Compare(capture, comparer, measures);
                lock (result)
                    Add(result, measures, problems);
                progress.Advance(capture.Name);
                return comparer;
            },
            _ => { });
        result.Problems.Sort((a, b) => string.CompareOrdinal(a.Capture, b.Capture));
        return result;
    }

    private static void Add(PdmlResult result, Measures measures, List<Problem> problems)
    {
        result.Measures.Add(measures);
        result.Problems.AddRange(problems);
        if (problems.Count == 0 && measures.PacketsEqual == measures.Packets)
            result.CapturesEqual++;
        if (measures.Packets == 0)
            return;
        result.CapturesFilled++;
        result.ProtocolsEqualShares += (double)measures.ProtocolsEqual / measures.Packets;
    }

    private List<Problem> Compare(Capture capture, PacketComparer comparer, Measures measures)
    {
        var answer = cache.Get(capture, settings.Pdml);
        using var tsharkOutput = answer.Open();
        using var run = ProgramRun.Start(settings.Genshark, settings.Pdml.For(capture.Path), home, settings.Timeout);
        var tshark = new PdmlReader(tsharkOutput, names);
        var genshark = new PdmlReader(run.Output, names);
        var hasMore = true;
        while (tshark.Read())
        {
            hasMore = hasMore && genshark.Read();
            comparer.Compare(tshark.Packet, hasMore ? genshark.Packet : null, measures, capture.Index, tshark.Count);
        }
        while (hasMore && genshark.Read())
        {
            // Packets that tshark does not have: they are counted.
        }
        var problems = Problem.Of(run.Finish(), answer.Failed, capture.Name, settings.Timeout).ToList();
        if (genshark.Fault is { } fault)
            problems.Add(new Problem("PDML", capture.Name, fault, false));
        if (tshark.Fault is { } tsharkFault)
            problems.Add(new Problem("tshark's PDML", capture.Name, tsharkFault, false));
        if (genshark.Count != tshark.Count)
            problems.Add(new Problem("packets", capture.Name, $"tshark prints {tshark.Count}, genshark {genshark.Count}", false));
        return problems;
    }
}
