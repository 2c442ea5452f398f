using GenShark.Cli.Tests.Running;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

public sealed class ExplainTests
{
    private const string Capture = "demo.pcapng";

    [Fact]
    public void A_filter_on_headers_is_direct_and_its_tests_are_counted()
    {
        CommandRun run = CommandRun.Over(Capture, "--explain", "-Y", "udp.dstport == 53 && ip.ttl > 32");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("  looked at:     ip, udp", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("  direct: ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains($" {141,10} {Count("udp.dstport == 53"),10} ", StringComparison.Ordinal) && line.Contains("  udp.dstport == 53    (", StringComparison.Ordinal));
        string passing = Count("udp.dstport == 53 && ip.ttl > 32");
        Assert.Contains(run.Lines, line => line.StartsWith($"In all {passing} of 141 packets pass.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_cheapest_test_is_tried_first_and_the_others_get_what_passes()
    {
        CommandRun run = CommandRun.Over(Capture, "--explain", "-Y", "dns.qry.name contains \"example\" && udp");
        Assert.Contains(run.Lines, line => line.StartsWith("  over the tape: ", StringComparison.Ordinal));
        int udp = int.Parse(Count("udp"));
        string[] tests = [.. run.Lines.SkipWhile(line => !line.StartsWith("Tests", StringComparison.Ordinal)).Skip(2).Take(2)];
        Assert.Contains($" 141 {udp,10} ", tests[0]);
        Assert.Contains("  udp    (only whether it is there)", tests[0]);
        Assert.Contains($" {udp,10} {Count("udp && dns.qry.name contains \"example\""),10} ", tests[1]);
    }

    [Theory]
    [InlineData("tcp contains \"HTTP\"", true)]
    [InlineData("frame contains \"HTTP\" && ip.ttl > 5", true)]
    [InlineData("http.host contains \"a\"", false)]
    public void Searches_through_layers_come_first(string filter, bool searches) => Assert.Equal(
        searches, CommandRun.Over(Capture, "--explain", "-Y", filter).Lines.Any(line => line.StartsWith("  a search first: ", StringComparison.Ordinal)));

    [Fact]
    public void Protocols_that_lead_to_nothing_wanted_are_said_not_to_be_parsed()
    {
        CommandRun run = CommandRun.Over(Capture, "--explain", "-Y", "dns.id > 5");
        string path = run.Lines.Single(line => line.StartsWith("  on the path:", StringComparison.Ordinal));
        Assert.Contains(" udp,", path + ",");
        Assert.DoesNotContain("dhcp", path);
        Assert.Contains(run.Lines, line => line.StartsWith("  never parsed:  the other ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_file_is_explained_as_far_as_it_goes()
    {
        CommandRun run = CommandRun.Over("file-cut-data.pcap", "--explain", "-Y", "ip"), count = CommandRun.Over("file-cut-data.pcap", "--count", "-Y", "ip");
        Assert.Equal((count.ExitCode, count.Errors), (run.ExitCode, run.Errors));
        Assert.EndsWith("appears to have been cut short in the middle of a packet.\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith($"In all {count.Lines[0]} of ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--explain", "-r", "x.pcap")]
    [InlineData("--explain", "-Y", "ip")]
    [InlineData("--explain", "-2", "-Y", "ip", "-r", "x.pcap")]
    public void It_is_for_a_filter_on_files(params string[] options)
    {
        CommandRun run = CommandRun.Of(options);
        Assert.Equal((1, "genshark: --explain is for a display filter (-Y) on files (-r)."), (run.ExitCode, run.ErrorLines[0]));
    }

    private static string Count(string filter) => CommandRun.Over(Capture, "--count", "-Y", filter).Lines[0];
}
