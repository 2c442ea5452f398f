using GenShark.Cli.Tests.Running;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

public sealed class FilterTests
{
    private const string Capture = "dns-common-types.pcap";

    [Theory]
    [InlineData("ip.nonsense", "^~~~~~~~~~~")]
    [InlineData("ip.src ==", null)]
    [InlineData("ip.ttl == banana", "          ^~~~~~")]
    [InlineData("udp.port == 53 &&", null)]
    [InlineData("(ip", null)]
    public void A_bad_filter_is_shown_with_the_place_of_the_fault(string filter, string? marks)
    {
        CommandRun run = CommandRun.Over(Capture, "-Y", filter);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("genshark: ", run.Errors, StringComparison.Ordinal);
        if (marks is null) return;
        Assert.Equal(["    " + filter, "    " + marks], run.ErrorLines[1..3]);
    }

    [Fact]
    public void A_filter_may_stand_behind_the_options()
    {
        string[] expected = CommandRun.Over(Capture, "-Y", "dns.flags.response == 1 && ip").Lines;
        Assert.NotEmpty(expected);
        Assert.Equal(expected, CommandRun.Over(Capture, "dns.flags.response", "==", "1", "&&", "ip").Lines);
        Assert.Equal(expected, CommandRun.Over(Capture, "dns.flags.response == 1 && ip").Lines);
    }

    [Fact]
    public void Damage_and_remarks_can_be_filtered()
    {
        Assert.NotEmpty(CommandRun.Over("dns-counts.pcap", "-Y", "_ws.malformed").Lines);
        Assert.NotEmpty(CommandRun.Over("dns-counts.pcap", "-Y", "_ws.expert.severity == warning").Lines);
        Assert.NotEmpty(CommandRun.Over("cut-dns.pcap", "-Y", "_ws.short").Lines);
    }
}
