using GenShark.Cli.Tests.Running;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Processes;

public sealed class StandardInputTests
{
    [Theory]
    [InlineData("dns-common-types.pcap")]
    [InlineData("demo.pcapng")]
    [InlineData("file-gzip.pcap.gz")]
    public void A_capture_on_the_standard_input_is_read_like_a_file(string capture)
    {
        using CommandProcess process = CommandProcess.Genshark("-n", "-r", "-", "-T", "json");
        using (FileStream file = File.OpenRead(StoredCaptures.PathOf(capture))) file.CopyTo(process.Input);
        CommandRun run = process.Finish();
        CommandRun expected = CommandRun.Over(capture, "-T", "json");
        Assert.Equal((expected.ExitCode, expected.Output, ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public void An_empty_standard_input_holds_no_packets_as_an_empty_file_does()
    {
        using CommandProcess process = CommandProcess.Genshark("-r", "-");
        Assert.Equal(new CommandRun(0, "", ""), process.Finish());
    }

    [Theory]
    [InlineData("<&-", "-r", "The file \"-\" could not be opened: it is closed.")]
    [InlineData("<&-", "-i", "The file \"-\" could not be opened: it is closed.")]
    [InlineData("< /", "-r", "The standard input could not be read: Is a directory.")]
    public void A_standard_input_that_cannot_be_read_is_an_error(string redirection, string option, string complaint)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no sh.");
        using CommandProcess process = CommandProcess.GensharkInShell(redirection, option, "-");
        CommandRun run = process.Finish();
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith($"genshark: {complaint}\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_command_quietly()
    {
        using CommandProcess process = CommandProcess.Genshark("-n", "-r", StoredCaptures.PathOf("tcp-zero-window.pcap"), "-T", "pdml");
        process.Output.ReadExactly(new byte[100]);
        process.Output.Close();
        CommandRun run = process.FinishUnread();
        Assert.Equal("", run.Errors);
        Assert.Equal(OperatingSystem.IsWindows() ? 0 : 141, run.ExitCode);
    }
}
