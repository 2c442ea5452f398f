using System.CommandLine;
using System.Text;
using GenShark.Capture;
using GenShark.Capture.Reading;
using GenShark.Cli.Options;
using GenShark.Cli.Running;
using GenShark.Filters;
using GenShark.Output;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Running;

/// <summary>What several sessions print of a capture, each of some hosts' packets, is what one session prints of it, byte for byte.</summary>
public sealed class ShardCrewTests
{
    private static readonly string[] s_fields =
    [
        "frame.number", "frame.time_delta", "ip.src", "tcp.stream", "udp.stream", "tcp.analysis.flags", "tcp.analysis.acks_frame", "tcp.analysis.bytes_in_flight", "tcp.completeness", "tcp.time_delta",
        "tcp.seq", "tcp.window_size", "tcp.reassembled.length", "http.request.uri", "http.time", "http.response_for.uri", "dns.time", "dns.response_to", "icmp.resptime", "tls.handshake.type", "smb2.time",
        "smb2.filename", "ip.reassembled_in", "snmp.response_to", "rtp.setup-frame", "ftp-data.setup-frame", "wg.stream", "quic.connection.number",
    ];

    private const int PcapHeaderSize = 24;

    public ShardCrewTests() => PacketCursor.LoadProtocols();

    public static TheoryData<string> Captures => StoredCaptures.All();

    /// <summary>A filter on what packets before tell: conversations begin in packets that are not printed, too.</summary>
    [Theory]
    [MemberData(nameof(Captures))]
    public void Shards_print_what_one_session_prints(string capture)
    {
        Compare(StoredCaptures.PathOf(capture), shards: 3);
        Compare(StoredCaptures.PathOf(capture), shards: 2, "-Y", "tcp.analysis.flags || udp.dstport < 1024 || tcp.len > 0", "-E", "quote=d", "-E", "occurrence=l");
    }

    /// <summary>Real captures, where they lie beside the repository; all of them if asked for.</summary>
    [Fact]
    public void Shards_print_of_real_captures_what_one_session_prints()
    {
        int step = Environment.GetEnvironmentVariable("GENSHARK_ALL_CAPTURES") is null ? 25 : 1;
        foreach (string capture in RealCaptures.Every(step)) Compare(capture, shards: 4);
    }

    /// <summary>Packets of a tunnel, and the quotes of error messages, belong to those of the hosts within: they are found before the capture is split.</summary>
    [Theory]
    [InlineData("ip-tunnels.pcap")]
    [InlineData("icmp-quotes.pcap")]
    [InlineData("icmpv6-quotes.pcap")]
    [InlineData("icmp-traceroute.pcap")]
    public void Hosts_of_tunnels_and_quotes_are_of_one_shard(string capture) => Assert.Equal(0, Compare(StoredCaptures.PathOf(capture), shards: 4));

    /// <summary>What announces media or a transfer to hosts that are not known is dissected by all shards; what answers to it is of one. Among other packets: where there
    /// are too many announcements, it does not pay.</summary>
    [Theory]
    [InlineData("rtp.pcap")]
    [InlineData("sip-bodies.pcap")]
    [InlineData("tftp.pcap")]
    public void Announcements_end_no_shard(string capture)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [.. File.ReadAllBytes(StoredCaptures.PathOf("tcp-loss.pcap")), .. PacketsOf(capture), .. PacketsOf("tcp-server-port.pcap"), .. PacketsOf("tcp-loss.pcap"), .. PacketsOf("tcp-loss.pcap")]);
            Assert.Equal(0, Compare(path, shards: 4));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] PacketsOf(string capture) => File.ReadAllBytes(StoredCaptures.PathOf(capture))[PcapHeaderSize..];

    /// <summary>Where one session would forget, shards end before: what is forgotten hangs on all of them.</summary>
    [Fact]
    public void Shards_end_before_anything_is_forgotten() =>
        Assert.InRange(Compare(StoredCaptures.PathOf("demo.pcapng"), shards: 2, "--most-states", "4"), 2, int.MaxValue);

    [Theory]
    [InlineData("-e", "tcp.stream", "-Y", "tcp.stream == 1")]
    [InlineData("-e", "tcp.stream", "-e", "frame.time_delta_displayed", "-Y", "tcp.len > 0")]
    [InlineData("-e", "tcp.stream", "-e", "_ws.col.Info")]
    [InlineData("-e", "ip.src", "-e", "tcp.dstport")]
    public void What_hangs_on_all_packets_or_on_none_before_is_not_split(params string[] args)
    {
        TsharkOptions options = Read(["-n", "-r", StoredCaptures.PathOf("demo.pcapng"), "-T", "fields", .. args]);
        Assert.False(CanPrint(options, FilterOf(options)));
        Assert.True(CanPrint(Read(["-n", "-r", StoredCaptures.PathOf("demo.pcapng"), "-T", "fields", "-e", "tcp.stream"]), null));
    }

    // Returns the first packet that shards leave to one session; 0 if they print all.
    private static int Compare(string capture, int shards, params string[] args)
    {
        args = ["-n", "-r", capture, "-T", "fields", .. s_fields.SelectMany(field => new[] { "-e", field }), .. args];
        CommandRun one = CommandRun.Of(args);
        if (one.ExitCode == 1) return 0;
        TsharkOptions options = Read(args);
        WriterFactory.Create(options, out PacketNeeds needs);
        using var text = new MemoryStream();
        var output = new StandardOutput(text);
        int rest;
        try
        {
            using var crew = new ShardCrew(options, FilterOf(options), needs, shards, output, CancellationToken.None);
            rest = crew.Print();
        }
        catch (CaptureFormatException)
        {
            rest = 0;
        }
        output.Flush();
        string printed = Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
        if (rest == 0) Assert.Equal(one.Output, printed);
        else Assert.StartsWith(printed, one.Output, StringComparison.Ordinal);
        return rest;
    }

    private static bool CanPrint(TsharkOptions options, DisplayFilter? filter)
    {
        IPacketWriter? writer = WriterFactory.Create(options, out PacketNeeds needs);
        using CaptureReader reader = ReadRun.Open(options);
        var cursor = new PacketCursor(reader, filter, needs, ReadRun.FieldsOf(options));
        return ShardCrew.CanPrint(options, reader, filter, cursor, writer);
    }

    private static TsharkOptions Read(string[] args)
    {
        var line = new CommandLine();
        return new OptionsReader(line, line.Command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null })).Read();
    }

    private static DisplayFilter? FilterOf(TsharkOptions options) => options.Filter.Length == 0 ? null : DisplayFilter.Compile(options.Filter);
}
