using System.Collections.Concurrent;
using GenShark.Conformance.Comparison;
using GenShark.Conformance.Pdml;
using GenShark.Conformance.Programs;

namespace GenShark.Conformance.Text;

/// <summary>One capture printed in one mode.</summary>
internal sealed record PrintedCapture(Capture Capture, OutputMode Mode, TextComparison Comparison, IReadOnlyList<Problem> Problems);

/// <summary>Compares what the programs print, on the captures all of whose protocols GenShark knows.</summary>
internal sealed class TextRun(Settings settings, TsharkCache cache, EmptyHome home, KnownProtocols known)
{
    public IReadOnlyList<PrintedCapture> Run(IReadOnlyList<Capture> captures)
    {
        var results = new ConcurrentBag<PrintedCapture>();
        using var progress = new Progress(captures.Count);
        var names = new NameTable(GlobList.Nothing);
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs };
        Parallel.ForEach(Partitioner.Create(captures, EnumerablePartitionerOptions.NoBuffering), options, capture =>
        {
            if (IsKnown(capture, names))
            {
                foreach (var mode in settings.Modes)
                    results.Add(Compare(capture, mode));
            }
            progress.Advance(capture.Name);
        });
        return [.. results.OrderBy(result => result.Capture.Index)];
    }

    private bool IsKnown(Capture capture, NameTable names)
    {
        using var pdml = cache.Get(capture, settings.Pdml).Open();
        var reader = new PdmlReader(pdml, names);
        var layers = new LayerList(names);
        while (reader.Read())
        {
            layers.Build(reader.Packet);
            if (!known.KnowsAll(layers.FrameProtocols))
                return false;
        }
        return true;
    }

    private PrintedCapture Compare(Capture capture, OutputMode mode)
    {
        var answer = cache.Get(capture, mode);
        using var tsharkOutput = answer.Open();
        using var run = ProgramRun.Start(settings.Genshark, mode.For(capture.Path), home, settings.Timeout);
        var genshark = Lines.Read(run.Output, mode, settings.Drop);
        var tshark = Lines.Read(tsharkOutput, mode, settings.Drop);
        var problems = Problem.Of(run.Finish(), answer.Failed, $"{capture.Name} {mode}", settings.Timeout);
        return new PrintedCapture(capture, mode, TextComparer.Compare(tshark, genshark), [.. problems]);
    }
}
