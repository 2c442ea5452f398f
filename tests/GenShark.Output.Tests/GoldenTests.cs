using System.Text;
using GenShark.Output.Tests.Gold;
using Xunit;

namespace GenShark.Output.Tests;

/// <summary>Whole packets, as tshark 4.0.17 prints them under <c>-n</c> with TZ=UTC. Golden/README.md says how the files were made.</summary>
public sealed class GoldenTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Golden");

    private static readonly string[] s_fields =
    [
        "frame.number", "ip.addr", "eth", "http", "data", "text", "tcp.payload", "tcp.analysis", "http.request.line", "dns.flags.response",
        "_ws.expert", "_ws.col.Info", "_ws.col.Time",
    ];

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (string packet in new[] { "dns", "malformed", "reassembled" })
        {
            foreach (string format in Writers().Keys) files.Add(packet, format);
        }
        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryFormatIsWrittenAsTsharkWritesIt(string packet, string format)
    {
        GoldCapture capture = Load(packet);
        IPacketWriter writer = Writers(packet)[format]();
        var text = new TextBuilder();
        writer.Begin(text);
        foreach (Dissection dissection in capture.Packets()) writer.Write(dissection, text);
        writer.End(text);
        Assert.Equal(Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(s_folder, packet, format))), text.ToString());
    }

    [Theory]
    [InlineData("dns")]
    [InlineData("malformed")]
    [InlineData("reassembled")]
    public void NothingIsAllocatedForAPacketOnceBuffersHaveGrown(string packet)
    {
        Dissection dissection = Load(packet).Packets().First();
        var text = new TextBuilder();
        foreach ((string format, Func<IPacketWriter> make) in Writers())
        {
            IPacketWriter writer = make();
            for (int i = 0; i < 2; i++) WriteOnce(writer, dissection, text);
            long before = GC.GetAllocatedBytesForCurrentThread();
            WriteOnce(writer, dissection, text);
            Assert.True(GC.GetAllocatedBytesForCurrentThread() == before, format);
        }
    }

    internal static GoldCapture Load(string packet)
    {
        GoldRegistry.Load(s_folder);
        string Read(string file) => File.ReadAllText(Path.Combine(s_folder, packet, file));
        return new GoldCapture(File.ReadAllBytes(Path.Combine(s_folder, packet, "pdml.xml")), Read("tree.txt"), Read("dump.txt"), Read("psml.xml"));
    }

    private static void WriteOnce(IPacketWriter writer, Dissection dissection, TextBuilder text)
    {
        text.Clear();
        writer.Write(dissection, text);
    }

    private static Dictionary<string, Func<IPacketWriter>> Writers(string packet = "")
    {
        FormatOptions options = FormatOptions.Default;
        var info = new WriterInfo { CaptureFile = CaptureFile(packet), Time = new DateTime(2026, 11, 2, 7, 7, 10) };
        FieldsOptions quoted = new FieldsOptions().With("header=y")!.With("quote=d")!.With("separator=,")!.With("aggregator=;")!.With("bom=y")!;
        FieldSelection Selection() => new(options, s_fields);
        return new()
        {
            ["pdml.xml"] = () => new Pdml(options, info),
            ["pdml-selected.xml"] = () => new PdmlSelected(Selection(), options, info),
            ["psml.xml"] = () => new Psml(new ColumnValues(options), info),
            ["tree.txt"] = () => new TreeText(options),
            ["dump.txt"] = () => new HexDump(),
            ["summary.txt"] = () => new SummaryLine(new ColumnValues(options)),
            ["summary-dump.txt"] = () => new PacketText(new SummaryLine(new ColumnValues(options)), null, new HexDump()),
            ["tabs.txt"] = () => new SummaryLine(new ColumnValues(options), '\t'),
            ["json.json"] = () => new Json(options),
            ["json-x.json"] = () => new Json(options, RawBytes.Beside),
            ["json-grouped-x.json"] = () => new JsonGrouped(options, RawBytes.Beside),
            ["json-selected.json"] = () => new JsonSelected(Selection(), options),
            ["ek.json"] = () => new Ek(options),
            ["ek-x.json"] = () => new Ek(options, raw: true),
            ["ek-selected.json"] = () => new EkSelected(Selection(), options),
            ["fields.txt"] = () => new FieldsPrinter(Selection(), new FieldsOptions()),
            ["fields-quoted.txt"] = () => new FieldsPrinter(Selection(), quoted),
        };
    }

    private static string CaptureFile(string packet) => packet switch
    {
        "dns" => "DnsEdit7.pcap",
        "malformed" => "mpls-6in6-6in6-4in6-trunc.pcap",
        _ => "http-ooo.pcap",
    };
}
