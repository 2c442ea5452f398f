using GenShark.Cli.Tests.Running;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

public sealed class WritingTests
{
    private const string Capture = "demo.pcapng";

    [Theory]
    [InlineData("pcapng")]
    [InlineData("pcap")]
    [InlineData("nsecpcap")]
    public void What_passes_is_written_and_nothing_is_printed(string format)
    {
        string path = Path.GetTempFileName();
        try
        {
            Assert.Equal(new CommandRun(0, "", ""), CommandRun.Over(Capture, "-Y", "udp", "-w", path, "-F", format));
            string[] expected = CommandRun.Over(Capture, "-Y", "udp", "-T", "fields", "-e", "ip.id", "-e", "udp.srcport", "-e", "frame.time_epoch").Lines;
            string[] written = CommandRun.Of("-n", "-r", path, "-T", "fields", "-e", "ip.id", "-e", "udp.srcport", "-e", "frame.time_epoch").Lines;
            Assert.Equal(expected.Length, written.Length);
            if (format != "pcap") Assert.Equal(expected, written);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Packets_are_printed_beside_the_file_when_asked()
    {
        string path = Path.GetTempFileName();
        try
        {
            Assert.Equal(CommandRun.Over(Capture).Output, CommandRun.Over(Capture, "-P", "-w", path).Output);
            Assert.Equal(File.ReadAllBytes(StoredCaptures.PathOf(Capture)), File.ReadAllBytes(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("Multiple capture files requested, but a capture isn't being done.", "-b", "packets:2", "-w", "out")]
    [InlineData("A maximum capture time was specified, but a capture isn't being done.", "-a", "duration:2", "-w", "out")]
    [InlineData("\"foo\" isn't a valid capture file type", "-F", "foo", "-w", "out")]
    [InlineData("Invalid or unknown -a flag \"foo\"", "-a", "foo:1")]
    [InlineData("You can't write both raw packet data and dissected packets to the standard output.", "-P", "-w", "-")]
    [InlineData("Only read filters, not capture filters, can be specified when reading a capture file.", "-f", "udp")]
    public void What_does_not_go_together_is_refused_in_the_words_of_tshark(string message, params string[] args)
    {
        CommandRun run = CommandRun.Over(Capture, args);
        Assert.Equal((1, "", $"genshark: {message}"), (run.ExitCode, run.Output, run.ErrorLines[0]));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named()
    {
        Assert.Equal(new CommandRun(2, "", "genshark: The path to the file \"/no/such/folder\" doesn't exist.\n"), CommandRun.Over(Capture, "-w", "/no/such/folder"));
        if (File.Exists("/dev/full")) Assert.Contains("no space left", CommandRun.Over(Capture, "-w", "/dev/full").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interface_that_is_not_there_is_said_with_those_that_are()
    {
        CommandRun run = CommandRun.Of("-i", "no-such", "-a", "duration:1");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("genshark: ", run.Errors, StringComparison.Ordinal);
    }
}
