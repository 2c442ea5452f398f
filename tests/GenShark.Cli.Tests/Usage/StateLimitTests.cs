using GenShark.Cli.Tests.Running;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

/// <summary>Captures with more conversations than are kept: it is said once, and no packet lacks.</summary>
public sealed class StateLimitTests
{
    private const string Capture = "demo.pcapng";

    [Theory]
    [InlineData("-V")]
    [InlineData("-2")]
    [InlineData("-T", "fields", "-e", "tcp.stream")]
    [InlineData("-q", "-z", "io,phs")]
    [InlineData("-q", "-z", "conv,tcp")]
    public void It_is_said_once_that_something_is_forgotten(params string[] args)
    {
        CommandRun run = CommandRun.Over(Capture, ["--most-states", "1", .. args]);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^genshark: Packet [0-9]+: more conversations, requests or pieces of messages wait for others than are kept\\.", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void No_packet_lacks()
    {
        string[] all = CommandRun.Over(Capture, "-T", "fields", "-e", "frame.number", "-e", "frame.len").Lines;
        Assert.Equal(all, CommandRun.Over(Capture, "--most-states", "1", "-T", "fields", "-e", "frame.number", "-e", "frame.len").Lines);
    }

    [Fact]
    public void Nothing_is_said_while_all_is_kept_or_only_true_errors_are_wanted()
    {
        Assert.Equal("", CommandRun.Over(Capture, "-V").Errors);
        Assert.Equal("", CommandRun.Over(Capture, "-V", "-Q", "--most-states", "1").Errors);
    }

    /// <summary>No state is kept of connections as long as nothing in them leads to what is asked for: none is forgotten.</summary>
    [Theory]
    [InlineData("tcp-streams.pcap", "dns.qry.name", false)]
    [InlineData("tcp-streams.pcap", "http.host", true)]
    [InlineData("http-tunnel-dns.pcap", "dns.qry.name", true)]
    public void Connections_that_lead_to_nothing_wanted_are_not_kept(string capture, string filter, bool isTold) =>
        Assert.Equal(isTold, CommandRun.Over(capture, "--most-states", "1", "--count", filter).Errors.Length > 0);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public void A_number_above_zero_is_wanted(string number)
    {
        CommandRun run = CommandRun.Over(Capture, "--most-states", number);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"--most-states takes a number above zero, not \"{number}\".", run.Errors, StringComparison.Ordinal);
    }
}
