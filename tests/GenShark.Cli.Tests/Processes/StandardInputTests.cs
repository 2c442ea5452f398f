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
