using GenShark.Capture;
using GenShark.Capture.Reading;
using GenShark.Filters;
using GenShark.Filters.Tests.Wireshark;
using GenShark.Tests.Fixture;

namespace GenShark.Generators.Tests.Filters;

/// <summary>A filter has one meaning, whether it is interpreted over the tape, compiled to IL over the tape or over accessors, or compiled with the program.</summary>
public sealed class ThreeWaysTests(ITestOutputHelper output)
{
    [Fact]
    public void OurOwnTableHasTsharksAnswersInAllThree()
    {
        List<DfilterRow> rows = [.. DfilterRow.Read(Path.Combine(AppContext.BaseDirectory, "Filters", "filters.tsv"))];
        List<(DfilterRow Row, int[] Frames)> answers = Run(rows, StoredCaptures.PathOf("demo.pcapng"));
        Assert.Empty(answers.Where(answer => answer.Row.Frames is not null)
            .Where(answer => answer.Frames.Length != answer.Row.Frames || DfilterRow.Hash(answer.Frames) != answer.Row.Check)
            .Select(answer => $"{answer.Row.Filter}: {answer.Frames.Length}, not {answer.Row.Frames}"));
        // What tshark 4.0 refuses and 4.4 takes is taken, all else that it refuses is not.
        Assert.Equal(["udp xor ip", "$private_ipv4(ip.src)"], answers.Where(answer => answer.Row.Frames is null).Select(answer => answer.Row.Filter));
    }

    [Theory]
    [InlineData("features.tsv", "mix.pcap")]
    [InlineData("features-dns-icmp.tsv", "dns+icmp.pcapng.gz")]
    public void AWholeTableHasOneMeaning(string table, string capture)
    {
        string? tableFile = SharedFolder.Find(table), captureFile = SharedFolder.Find(capture);
        Assert.SkipWhen(tableFile is null || captureFile is null, "The tables of filters are not beside the repository.");
        Assert.NotEmpty(Run([.. DfilterRow.Read(tableFile!)], captureFile!));
    }

    /// <summary>Runs all filters in all ways, which must agree; returns those that are right with the frames that pass.</summary>
    private List<(DfilterRow Row, int[] Frames)> Run(List<DfilterRow> rows, string capture)
    {
        PacketCursor.LoadProtocols();
        BuildTimeFilters built = BuildTimeFilters.Compile([.. rows.Select(row => row.Filter).Distinct()]);
        var filters = new List<Running>();
        foreach (DfilterRow row in rows)
        {
            bool isRight = DisplayFilter.TryCompile(row.Filter, out DisplayFilter? filter, out _, new() { CompileAfter = int.MaxValue });
            Assert.True(isRight == (built.Find(row.Filter) is not null), $"{row.Filter}: {(isRight ? "refused" : "taken")} by the compiler only");
            if (isRight) filters.Add(new Running(row, filter!, built.Find(row.Filter)!));
        }
        int frames = 0;
        ForEach(capture, packet => frames++);
        foreach (Running one in filters) one.CompileAfter(frames);
        // The first time through, the ways of the frames are learnt.
        ForEach(capture, packet => filters.ForEach(one => one.Learn(packet)));
        ForEach(capture, packet => filters.ForEach(one => one.Check(packet)));
        output.WriteLine($"{Path.GetFileName(capture)}: {rows.Count} rows, {rows.Count - filters.Count} refused by all; {filters.Count} interpreted and compiled with the program, {filters.Count(one => one.IsTapeIl)} compiled to IL over the tape, {filters.Count(one => one.IsIl)} over accessors");
        return [.. filters.Select(one => (one.Row, one.Frames.ToArray()))];
    }

    private static void ForEach(string capture, Action<Dissection> look)
    {
        using CaptureReader reader = CaptureReader.Open(capture);
        var cursor = new PacketCursor(reader);
        while (cursor.MoveNext()) look(cursor.Dissection);
    }

    private sealed class Running(DfilterRow row, DisplayFilter filter, Func<Dissection, bool> built)
    {
        private readonly DisplayFilter _compiled = DisplayFilter.Compile(row.Filter, new() { CompileAfter = 0 });
        private DirectFilter? _direct;

        public DfilterRow Row => row;

        public List<int> Frames { get; } = [];

        public bool IsIl => _direct is { IsCompiled: true };

        public bool IsTapeIl => _compiled.IsCompiled;

        public void CompileAfter(int frames) => DirectFilter.TryCreate(filter, out _direct, frames);

        public void Learn(Dissection packet) => _direct?.Matches(packet.Frame);

        public void Check(Dissection packet)
        {
            bool passes = filter.Matches(packet);
            if (passes) Frames.Add(packet.Frame.Number);
            if (_compiled.Matches(packet) != passes) Assert.Fail($"{row.Filter}: the interpreter says {passes} of frame {packet.Frame.Number}, IL over the tape not");
            if (built(packet) != passes) Assert.Fail($"{row.Filter}: the interpreter says {passes} of frame {packet.Frame.Number}, the compiled program not");
            if (_direct?.Matches(packet.Frame) is { } direct && direct != passes) Assert.Fail($"{row.Filter}: the tape says {passes} of frame {packet.Frame.Number}, accessors {direct}");
        }
    }
}
