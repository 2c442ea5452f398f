using GenShark.Cli.Tests.Running;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

public sealed class FileTests
{
    [Fact]
    public void A_missing_file_is_named()
    {
        CommandRun run = CommandRun.Of("-r", "no-such-file.pcap");
        Assert.Equal(new CommandRun(2, "", "genshark: The file \"no-such-file.pcap\" doesn't exist.\n"), run);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        CommandRun run = CommandRun.Of("-r", Path.Combine(StoredCaptures.Folder, "README.md"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("isn't a capture file in a format GenShark understands.\n", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-T", "pdml", "</pdml>")]
    [InlineData("-T", "json", "]")]
    [InlineData("-T", "psml", "</psml>")]
    public void The_packets_before_a_cut_are_printed_and_the_output_is_complete(string option, string format, string last)
    {
        CommandRun run = CommandRun.Over("file-cut-data.pcap", option, format);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(last, run.Lines.Last(line => line.Length > 0).Trim());
        Assert.EndsWith("appears to have been cut short in the middle of a packet.\n", run.Errors, StringComparison.Ordinal);
        Assert.True(run.Lines.Length > 10);
    }
}
