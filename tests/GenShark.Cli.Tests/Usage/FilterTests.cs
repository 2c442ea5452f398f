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

    [Theory]
    [InlineData("mac-lte", "mac-lte")]
    [InlineData("eth.dst[0] == ff", "ff")]
    [InlineData("frame.len > 0 && max(ip.ttl) > 0 && quake3 contains 01", "quake3")]
    public void A_protocol_that_is_not_declared_is_in_no_packet_and_the_command_says_so(string filter, string name)
    {
        CommandRun run = CommandRun.Over(Capture, "-Y", filter), opposite = CommandRun.Over(Capture, "-Y", $"not ({filter})");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal($"genshark: {name} is a protocol that GenShark does not dissect: the filter finds none of it.", run.Errors.TrimEnd());
        Assert.Equal(CommandRun.Over(Capture).Lines, opposite.Lines);
    }

    [Fact]
    public void A_field_of_a_protocol_that_is_not_declared_is_an_error() => Assert.Equal(2, CommandRun.Over(Capture, "-Y", "quake3.command").ExitCode);

    [Fact]
    public void Damage_and_remarks_can_be_filtered()
    {
        Assert.NotEmpty(CommandRun.Over("dns-counts.pcap", "-Y", "_ws.malformed").Lines);
        Assert.NotEmpty(CommandRun.Over("dns-counts.pcap", "-Y", "_ws.expert.severity == warning").Lines);
        Assert.NotEmpty(CommandRun.Over("cut-dns.pcap", "-Y", "_ws.short").Lines);
    }

    /// <summary>The response of an SMB pipe has a layer, but no bytes (frames as tshark gives them).</summary>
    [Theory]
    [InlineData("smb_pipe", "22 23")]
    [InlineData("smb_pipe matches \".\"", "22")]
    [InlineData("smb_pipe contains 00", "22")]
    [InlineData("len(smb_pipe) == 0", "23")]
    public void In_a_layer_without_bytes_nothing_is_found(string filter, string frames) =>
        Assert.Equal(frames.Split(' '), CommandRun.Over("smb1-session.pcap", "-Y", filter, "-T", "fields", "-e", "frame.number").Lines);
}
