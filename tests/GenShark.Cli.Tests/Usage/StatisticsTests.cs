using GenShark.Cli.Tests.Running;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

/// <summary>What <c>-z</c> says of arguments, and how its reports stand to packets and filters; as tshark 4.0.17.</summary>
public sealed class StatisticsTests
{
    [Theory]
    [InlineData("conv,tcp,zzz", 1, "genshark: Couldn't register conversations tap: Filter \"zzz\" is invalid - zzz is neither a field nor a protocol name.\n")]
    [InlineData("expert,note,zz", 1, "genshark: Expert tap error (Filter \"zz\" is invalid - zz is neither a field nor a protocol name.)!\n")]
    [InlineData("dns,tree,zzz", 0, "genshark: stats_tree for: DNS failed to attach to the tap: Filter \"zzz\" is invalid - zzz is neither a field nor a protocol name.\n")]
    [InlineData("io,stat", 1, "\ngenshark: invalid \"-z io,stat,<interval>[,<filter>][,<filter>]...\" argument\n")]
    [InlineData("io,stat,1,COUNT(x)x", 10, "\ngenshark: There is no field named 'x'.\n")]
    [InlineData("io,stat,1,SUM(ip.ttl", 10, "\ngenshark: Closing parenthesis missing from calculated expression.\n")]
    [InlineData("io,stat,1,MAX(ip.src)ip.src", 10, "\ngenshark: ip.src doesn't have integral values, so MAX(*) calculations are not supported on it.\n")]
    [InlineData("follow,tcp", 1, "genshark: follow - Invalid display mode.\n")]
    [InlineData("follow,tcp,ascii", 1, "genshark: follow - Invalid address.\n")]
    [InlineData("follow,tcp,ascii,[::1]:80,1.1.1.1:80", 1, "genshark: follow - Mismatched IP address types.\n")]
    [InlineData("follow,tcp,ascii,0,x", 1, "genshark: follow - Invalid range.\n")]
    [InlineData("flow,tcp,xx", 1, "genshark: flow - Invalid address type.\n")]
    public void An_argument_that_cannot_be_followed_is_told_of(string argument, int exitCode, string complaint)
    {
        CommandRun run = CommandRun.Over("http.pcap", "-q", "-z", argument);
        Assert.Equal((exitCode, complaint, ""), (run.ExitCode, run.Errors, run.Output));
    }

    [Theory]
    [InlineData("help", 0, "The available statistics for the \"-z\" option are:")]
    [InlineData("conv,xx", 1, "Invalid -z argument \"conv,xx\"; it must be one of:")]
    public void The_statistics_are_listed(string argument, int exitCode, string heading)
    {
        CommandRun run = CommandRun.Over("http.pcap", "-z", argument);
        Assert.Equal((exitCode, $"genshark: {heading}", "     conv,eth"), (run.ExitCode, run.ErrorLines[0], run.ErrorLines[1]));
    }

    [Fact]
    public void Reports_follow_the_packets_the_last_first_whatever_the_display_filter_says()
    {
        CommandRun run = CommandRun.Over("http.pcap", "-Y", "frame.number == 1", "-z", "conv,ip", "-z", "endpoints,ip");
        Assert.StartsWith("    1 ", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("====", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("IPv4 Endpoints", run.Lines[2]);
        Assert.True(Array.IndexOf(run.Lines, "IPv4 Conversations") > 2);
        Assert.Contains("42          4262 ", run.Output, StringComparison.Ordinal);
    }
}
