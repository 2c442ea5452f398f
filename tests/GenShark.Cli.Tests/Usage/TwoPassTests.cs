using GenShark.Cli.Tests.Running;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

/// <summary>-2, -R and --selected-frame. What is expected is what tshark 4.0.17 says.</summary>
public sealed class TwoPassTests
{
    private const string Capture = "demo.pcapng";

    private static readonly string[] s_fields =
        ["-T", "fields", "-e", "frame.number", "-e", "frame.time_relative", "-e", "frame.time_delta", "-e", "frame.time_delta_displayed", "-e", "dns.response_in", "-e", "dns.response_to"];

    [Fact]
    public void A_second_pass_shows_what_later_packets_tell()
    {
        Assert.Empty(CommandRun.Over(Capture, "-Y", "dns.response_in").Lines);
        Assert.Contains("    [Response In: 22]", CommandRun.Over(Capture, "-2", "-V", "-Y", "dns.response_in == 22").Lines);
        Assert.Equal(
            [
                "    1   0.000000   192.0.2.10 → 198.51.100.10 IPv4 1514 Fragmented IP protocol (proto=ICMP 1, off=0, ID=45a0) [Reassembled in #2]",
                "    2   0.000048   192.0.2.10 → 198.51.100.10 ICMP 562 Echo (ping) request  id=0xdca3, seq=1/256, ttl=64 (reply in 4)",
                "    3   0.000069 198.51.100.10 → 192.0.2.10   IPv4 1514 Fragmented IP protocol (proto=ICMP 1, off=0, ID=eb93) [Reassembled in #4]",
                "    4   0.000070 198.51.100.10 → 192.0.2.10   ICMP 562 Echo (ping) reply    id=0xdca3, seq=1/256, ttl=63 (request in 2)",
            ],
            CommandRun.Over("ip-fragments.pcap", "-2", "-c", "4").Lines);
    }

    [Fact]
    public void A_second_pass_knows_the_version_of_TLS_from_the_start()
    {
        Assert.Equal("    4   0.011407   192.0.2.10 → 198.51.100.10 TLSv1 383 Client Hello", CommandRun.Over("tls.pcap").Lines[3]);
        Assert.Equal("    4   0.011407   192.0.2.10 → 198.51.100.10 TLSv1.3 383 Client Hello", CommandRun.Over("tls.pcap", "-2").Lines[3]);
        Assert.Contains("    TLSv1.3 Record Layer: Handshake Protocol: Client Hello", CommandRun.Over("tls.pcap", "-2", "-V", "-Y", "frame.number == 4").Lines);
    }

    [Fact]
    public void A_second_pass_misses_replies()
    {
        Assert.Contains("        [Expert Info (Warning/Sequence): No response seen to ICMPv6 request in frame 9]", CommandRun.Over("icmpv6-traceroute.pcap", "-2", "-V").Lines);
        Assert.Contains("        [Expert Info (Warning/Sequence): No response seen to ICMP request]", CommandRun.Over("icmp-echo.pcap", "-2", "-V").Lines);
    }

    [Fact]
    public void Packets_that_a_read_filter_leaves_out_were_never_there()
    {
        string[] lines = CommandRun.Over(Capture, ["-2", "-R", "dns", .. s_fields]).Lines;
        Assert.Equal(["1\t5.267598578\t0.000000000\t0.000000000\t2\t", "2\t5.268037342\t5.268037342\t5.268037342\t\t1", "3\t5.299644519\t0.031607177\t0.031607177\t4\t"], lines[..3]);
        Assert.Equal(["2\t5.268037342\t5.268037342\t0.000000000\t\t1", "4\t5.299853761\t0.000209242\t0.031816419\t\t3"],
            CommandRun.Over(Capture, ["-2", "-R", "dns", "-Y", "dns.flags.response == 1", .. s_fields]).Lines[..2]);
    }

    [Theory]
    [InlineData("frame.number <= 3", 3)]
    [InlineData("frame.number == 2", 0)]
    [InlineData("frame.time_delta > 1", 0)]
    public void A_read_filter_sees_the_numbers_that_packets_would_have(string filter, int passing) =>
        Assert.Equal(passing, CommandRun.Over(Capture, "-2", "-R", filter).Lines.Length);

    [Theory]
    [InlineData("5", 1)]
    [InlineData("25", 5)]
    public void The_count_ends_with_the_first_packet_that_is_read_behind_it(string count, int passing) =>
        Assert.Equal(passing, CommandRun.Over(Capture, "-2", "-R", "dns", "-c", count).Lines.Length);

    [Fact]
    public void Filters_may_refer_to_a_selected_packet()
    {
        string[] Numbers(params string[] options) => CommandRun.Over(Capture, [.. options, "-T", "fields", "-e", "frame.number"]).Lines;
        Assert.Equal(["2", "3", "9", "17", "51", "52"], Numbers("-2", "--selected-frame", "3", "-Y", "frame.len == ${frame.len}")[..6]);
        Assert.Equal(["13", "19"], Numbers("-2", "--selected-frame", "21", "-Y", "ip.src#1 == ${ip.src#1}")[..2]);
        Assert.Equal(["4"], Numbers("-2", "-R", "dns", "--selected-frame", "4", "-Y", "frame.len == ${frame.len}"));
        Assert.Empty(Numbers("-2", "-Y", "frame.len == ${frame.len}"));
        Assert.Empty(Numbers("--selected-frame", "3", "-Y", "frame.len == ${frame.len}"));
    }

    [Theory]
    [InlineData(1, "genshark: -R without -2 is deprecated. For single-pass filtering use -Y.", "-R", "dns", "-r", Capture)]
    [InlineData(1, "genshark: Live captures do not support two-pass analysis.", "-2", "-i", "lo")]
    [InlineData(2, "genshark: The standard input could not be opened: The standard input cannot be opened for random access.", "-2", "-r", "-")]
    [InlineData(1, "genshark: \"x\" is not a valid frame number", "-2", "--selected-frame", "x", "-r", Capture)]
    public void What_cannot_be_done_is_refused_as_tshark_does(int exitCode, string message, params string[] options)
    {
        CommandRun run = CommandRun.Of(options);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Equal(message, run.ErrorLines[0]);
    }

    [Fact]
    public void A_wrong_read_filter_is_shown_with_its_place()
    {
        CommandRun run = CommandRun.Over(Capture, "-2", "-R", "dns.foo");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["genshark: dns.foo is neither a field nor a protocol name.", "    dns.foo", "    ^~~~~~~"], run.ErrorLines[..3]);
    }

    [Fact]
    public void A_damaged_capture_is_printed_up_to_the_damage()
    {
        CommandRun once = CommandRun.Over("file-cut-data.pcap"), twice = CommandRun.Over("file-cut-data.pcap", "-2");
        Assert.Equal((once.ExitCode, once.Output, once.Errors), (twice.ExitCode, twice.Output, twice.Errors));
    }
}
