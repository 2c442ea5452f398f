using GenShark.Cli.Tests.Running;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

public sealed class FiltersCommandTests
{
    [Fact]
    public void A_wrong_filter_is_shown_with_its_place_and_its_mend()
    {
        CommandRun run = CommandRun.Of("filters", "check", "tcp.dstprt == 443");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("    ^~~~~~~~~~", run.ErrorLines);
        Assert.Contains("Did you mean tcp.dstport", run.Errors);
    }

    [Fact]
    public void A_right_filter_says_what_it_looks_at()
    {
        CommandRun run = CommandRun.Of("filters", "check", "ip.ttl > 3 && tcp");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("It looks at ip.ttl, tcp", run.Lines);
    }

    [Fact]
    public void The_last_word_is_completed_with_type_and_text()
    {
        CommandRun run = CommandRun.Of("filters", "complete", "ip and ip.tt");
        Assert.Equal(["ip.ttl\tUnsigned integer (1 byte)\tTime to Live", "ip.ttl.lncb\tLabel\tTime To Live", "ip.ttl.too_small\tLabel\tTime To Live"], run.Lines);
    }

    [Fact]
    public void A_filter_is_explained_in_words()
    {
        CommandRun run = CommandRun.Of("filters", "explain", "ip.addr != 10.0.0.1 && dns.flags.rcode == 3");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "A packet passes if all of this is true:",
                "  every ip.addr (Source or Destination Address) is not 10.0.0.1 (and there is one: packets without ip.addr do not pass)",
                "  any dns.flags.rcode (Reply code) is 3 (No such name)",
                "",
                "Fields",
                "  ip.addr\tIPv4 address\tSource or Destination Address",
                "  dns.flags.rcode\tUnsigned integer (2 bytes)\tReply code",
            ],
            run.Lines);
    }

    [Fact]
    public void What_is_no_verb_is_refused() => Assert.Equal(1, CommandRun.Of("filters", "nosuch").ExitCode);
}
