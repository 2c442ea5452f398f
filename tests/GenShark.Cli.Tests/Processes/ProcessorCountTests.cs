using GenShark.Cli.Tests.Running;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Processes;

/// <summary>The output on several processors is that on one, byte for byte, and so are errors and exit code.</summary>
public sealed class ProcessorCountTests
{
    [Theory]
    [InlineData("demo.pcapng", "-T", "json")]
    [InlineData("demo.pcapng", "-T", "json", "--no-duplicate-keys", "-x")]
    [InlineData("demo.pcapng", "-T", "json", "-e", "tcp.flags", "-e", "_ws.expert")]
    [InlineData("demo.pcapng", "-V", "-x")]
    [InlineData("demo.pcapng", "-T", "ek")]
    [InlineData("demo.pcapng", "-V", "-c", "37")]
    [InlineData("demo.pcapng", "-T", "json", "-Y", "tcp.analysis.flags or dns")]
    [InlineData("demo.pcapng", "-T", "json", "-Y", "frame.number == 1")]
    [InlineData("demo.pcapng", "-T", "json", "-Y", "frame.number == 0")]
    [InlineData("demo.pcapng", "-2", "-V", "-z", "expert")]
    [InlineData("file-cut-data.pcap", "-T", "json")]
    public void Several_print_what_one_prints(string capture, params string[] args)
    {
        args = ["-n", "-r", StoredCaptures.PathOf(capture), .. args];
        CommandRun one = Run(1, args);
        foreach (int processors in new[] { 2, 5 }) Assert.Equal(one, Run(processors, args));
    }

    [Fact]
    public void Several_print_all_that_stands_before_damage()
    {
        string cut = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(cut, File.ReadAllBytes(StoredCaptures.PathOf("demo.pcapng"))[..^9_000]);
            string[] args = ["-n", "-r", cut, "-T", "json"];
            CommandRun one = Run(1, args);
            Assert.Equal(2, one.ExitCode);
            Assert.Contains("\"frame.number\": \"50\"", one.Output, StringComparison.Ordinal);
            Assert.EndsWith("\n]\n", one.Output, StringComparison.Ordinal);
            foreach (int processors in new[] { 2, 5 }) Assert.Equal(one, Run(processors, args));
        }
        finally
        {
            File.Delete(cut);
        }
    }

    /// <summary>A capture that is long enough to be split by hosts; in its middle media are announced, of which packets of all hosts may be.</summary>
    [Theory]
    [InlineData("-e", "tcp.stream", "-e", "tcp.analysis.flags", "-e", "http.request.uri", "-e", "frame.time_delta")]
    [InlineData("-e", "tcp.stream", "-e", "tcp.analysis.flags", "-c", "20000", "-E", "header=y")]
    [InlineData("-e", "udp.stream", "-e", "tcp.stream", "-e", "rtp.setup-frame", "-e", "icmp.resptime")]
    [InlineData("-e", "frame.number", "-e", "tcp.time_delta", "-Y", "tcp.analysis.flags || icmp")]
    [InlineData("-e", "frame.time_epoch", "-e", "frame.len", "-e", "tcp.srcport", "-e", "tcp.dstport", "-e", "udp.port", "-E", "header=y")]
    [InlineData("-e", "frame.len", "-e", "tcp.flags", "-Y", "tcp.port == 80 || icmp.type == 3")]
    [InlineData("-e", "frame.time_delta", "-e", "tcp.srcport")]
    public void Several_print_what_one_prints_of_a_long_capture(params string[] args)
    {
        string path = Path.GetTempFileName();
        try
        {
            WriteLongCapture(path);
            args = ["-n", "-r", path, "-T", "fields", "-e", "ip.src", .. args];
            CommandRun one = Run(1, args);
            Assert.Equal(args.Contains("-c") ? 0 : 2, one.ExitCode);
            Assert.True(one.Lines.Length > 4_000);
            foreach (int processors in new[] { 2, 5 }) Assert.Equal(one, Run(processors, args));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Frames that need no dissection in order are judged by those who read ahead; a stream is left alone until there is a tunnel through a proxy in it.</summary>
    [Theory]
    [InlineData("-Y", "dns", "-T", "fields", "-e", "dns.qry.name", "-e", "frame.len", "--distinct")]
    [InlineData("-Y", "!dns and !http", "-T", "fields", "-e", "tcp.options.mss_val", "-e", "ip.src", "--distinct")]
    [InlineData("-Y", "http.request or smtp or tls.handshake.type == 1", "-T", "fields", "-e", "ip.src", "-e", "_ws.col.Info", "--distinct")]
    [InlineData("-Y", "icmp or ip.fragment", "-V")]
    [InlineData("--count", "tcp.options.mss_val > 1400")]
    [InlineData("--count", "!(tcp.options.sack_perm) or ip.reassembled.length")]
    [InlineData("--count", "tls")]
    [InlineData("--count", "tcp.stream % 7 == 3 && tcp.seq > 100")]
    [InlineData("--count", "dns.qry.name contains \"e\" or tcp.analysis.retransmission")]
    [InlineData("-q", "-z", "conv,tcp", "-z", "endpoints,tcp")]
    [InlineData("-q", "-z", "conv,udp", "-z", "conv,tcp,tcp.len > 0")]
    public void Several_let_those_pass_that_one_lets_pass(params string[] args)
    {
        string path = Path.GetTempFileName();
        try
        {
            WriteLongCapture(path);
            args = ["-n", "-r", path, .. args];
            CommandRun one = Run(1, args);
            Assert.True(one.Output.Length > 2);
            foreach (int processors in new[] { 2, 5 }) Assert.Equal(one, Run(processors, args));
        }
        finally
        {
            File.Delete(path);
        }
    }

    // The packets of captures one behind the other, again and again; the last is cut.
    private static void WriteLongCapture(string path)
    {
        string[] parts = ["tcp-loss.pcap", "http-segments.pcap", "ip-tunnels.pcap", "icmp-quotes.pcap", "tls.pcap", "http-tunnel-dns.pcap", "http-tunnel-late.pcap", "tls-tunnel.pcap", "dns-tcp.pcap", "ip-fragments.pcap", "tcp-streams.pcap", "icmp-requests.pcap"];
        byte[][] records = [.. parts.Select(part => File.ReadAllBytes(StoredCaptures.PathOf(part))).Where(IsUsual)];
        Assert.True(records.Length > 4);
        using FileStream file = File.Create(path);
        file.Write(records[0], 0, HeaderSize);
        for (bool isAnnounced = false; file.Length < 10 << 20; isAnnounced |= file.Length > 5 << 20)
        {
            if (!isAnnounced && file.Length > 5 << 20) file.Write(File.ReadAllBytes(StoredCaptures.PathOf("rtp.pcap")).AsSpan(HeaderSize));
            foreach (byte[] part in records) file.Write(part.AsSpan(HeaderSize));
        }
        file.SetLength(file.Length - 1);
    }

    private const int HeaderSize = 24;

    // Little-endian, in microseconds, of Ethernet.
    private static bool IsUsual(byte[] capture) => capture.AsSpan(0, 4).SequenceEqual<byte>([0xd4, 0xc3, 0xb2, 0xa1]) && capture[20] == 1;

    private static CommandRun Run(int processors, string[] args)
    {
        using CommandProcess genshark = CommandProcess.GensharkOn(processors, args);
        return genshark.Finish();
    }
}
