using GenShark.Cli.Options;
using GenShark.Cli.Tests.Running;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

public sealed class CommandLineTests
{
    private const string Capture = "dns-common-types.pcap";

    public static TheoryData<string> UnsupportedFlags() => [.. UnsupportedOptions.All.Select(option => option.Name)];

    [Theory]
    [InlineData("-h")]
    [InlineData("--help")]
    public void Help_names_every_option_on_the_standard_output(string option)
    {
        CommandRun run = CommandRun.Of(option);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("GenShark ", run.Output, StringComparison.Ordinal);
        Assert.All(new CommandLine().Groups.SelectMany(group => group.Options), shown => Assert.Contains("  " + shown.Name, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-v")]
    [InlineData("--version")]
    public void Version_is_told_in_the_form_of_tshark(string option)
    {
        CommandRun run = CommandRun.Of(option);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^GenShark \d+\.\d+\.\d+\S* \(tshark-compatible 4\.0\.\d+\)$", run.Lines[0]);
        Assert.All(run.Output, letter => Assert.InRange(letter, '\n', '~'));
    }

    [Fact]
    public void Nothing_is_said_on_the_standard_error_when_all_is_well()
    {
        CommandRun run = CommandRun.Over(Capture);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.NotEmpty(run.Lines);
    }

    [Fact]
    public void Nothing_matched_is_no_failure()
    {
        Assert.Equal(new CommandRun(0, "", ""), CommandRun.Over(Capture, "-Y", "arp"));
    }

    [Theory]
    [MemberData(nameof(UnsupportedFlags))]
    public void An_option_that_is_not_supported_is_refused_by_its_name(string option)
    {
        bool takesValue = UnsupportedOptions.All.Single(other => other.Name == option).ValueType != typeof(bool);
        CommandRun run = takesValue ? CommandRun.Over(Capture, option, "1") : CommandRun.Over(Capture, option);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        string named = option switch
        {
            "--read-filter" => "-R",
            _ => option,
        };
        Assert.Contains(named, run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_option_shows_the_usage()
    {
        CommandRun run = CommandRun.Over(Capture, "--frobnicate");
        Assert.Equal((1, "", "genshark: unrecognized option: frobnicate"), (run.ExitCode, run.Output, run.ErrorLines[0]));
        Assert.Contains("Usage: genshark [options] [display filter]", run.ErrorLines);
    }

    [Fact]
    public void An_option_without_its_argument_shows_the_usage()
    {
        CommandRun run = CommandRun.Of("-r");
        Assert.Equal((1, "genshark: option requires an argument: r"), (run.ExitCode, run.ErrorLines[0]));
        Assert.Contains("Usage: genshark [options] [display filter]", run.ErrorLines);
    }

    [Theory]
    [InlineData("-T", "fields")]
    [InlineData("-e", "ip.src")]
    [InlineData("-T", "fields", "-e", "no.such.field")]
    [InlineData("-T", "nonsense")]
    [InlineData("-T", "fields", "-e", "ip.src", "-E", "nonsense")]
    [InlineData("-t", "nonsense")]
    [InlineData("-u", "nonsense")]
    [InlineData("-c", "0")]
    [InlineData("-c", "-1")]
    [InlineData("-c", "many")]
    [InlineData("-o", "no.such.preference:1")]
    [InlineData("-o", "nonsense")]
    [InlineData("-o", "gui.column.format:\"No.\"")]
    [InlineData("-G", "nonsense")]
    [InlineData("-Y", "ip", "udp")]
    public void A_wrong_command_line_prints_nothing_and_ends_with_1(params string[] args)
    {
        CommandRun run = CommandRun.Over(Capture, args);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("genshark: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_fields_are_all_named()
    {
        CommandRun run = CommandRun.Over(Capture, "-T", "fields", "-e", "no.one", "-e", "ip.src", "-e", "no.two");
        Assert.Equal(["genshark: Some fields aren't valid:", "\tno.two", "\tno.one"], run.ErrorLines);
    }

    [Fact]
    public void Only_so_many_packets_are_read()
    {
        Assert.Equal(3, CommandRun.Over(Capture, "-c", "3").Lines.Length);
        Assert.Empty(CommandRun.Over(Capture, "-c", "3", "-Y", "frame.number > 3").Lines);
    }

    [Fact]
    public void Columns_are_set_by_the_preference_of_tshark()
    {
        CommandRun run = CommandRun.Over(Capture, "-c", "1", "-T", "tabs", "-o", """gui.column.format:"No.","%m","Length","%L","Source port","%Cus:udp.srcport:0:R" """);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^\s*1\t\s*\d+\t\s*\d+\s*$", run.Lines[0]);
    }

    [Fact]
    public void A_count_is_that_of_the_lines()
    {
        Assert.Equal($"{CommandRun.Over(Capture, "-Y", "dns.flags.response == 1").Lines.Length}\n", CommandRun.Over(Capture, "--count", "-Y", "dns.flags.response == 1").Output);
    }
}
