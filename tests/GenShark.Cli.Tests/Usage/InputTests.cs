using GenShark.Cli.Tests.Running;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

/// <summary>What GenShark takes beyond tshark: several files as one, capture filters on files.</summary>
public sealed class InputTests
{
    [Fact]
    public void Several_files_are_read_as_one_in_the_order_of_times()
    {
        CommandRun run = CommandRun.Of("-n", "-r", StoredCaptures.PathOf("arp.pcap"), "-r", StoredCaptures.PathOf("udp-v4.pcap"), "-T", "fields", "-e", "frame.time_epoch");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(CommandRun.Over("arp.pcap").Lines.Length + CommandRun.Over("udp-v4.pcap").Lines.Length, run.Lines.Length);
        Assert.Equal(run.Lines.Order(StringComparer.Ordinal), run.Lines);
    }

    [Fact]
    public void A_file_that_is_read_is_not_written()
    {
        string path = StoredCaptures.PathOf("arp.pcap");
        byte[] before = File.ReadAllBytes(path);
        CommandRun run = CommandRun.Of("-n", "-r", StoredCaptures.PathOf("udp-v4.pcap"), "-r", path, "-w", path);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_capture_filter_chooses_packets_of_a_file()
    {
        CommandRun run = CommandRun.Over("demo.pcapng", "--bpf", "udp port 53", "-T", "fields", "-e", "frame.number");
        if (run.Errors.Contains("libpcap isn't installed", StringComparison.Ordinal)) Assert.Skip(run.Errors);
        Assert.Equal(CommandRun.Over("demo.pcapng", "-Y", "udp.port == 53 && !icmp", "-T", "fields", "-e", "frame.number"), run);
        CommandRun wrong = CommandRun.Over("demo.pcapng", "--bpf", "udp prot");
        Assert.Equal((1, ""), (wrong.ExitCode, wrong.Output));
        Assert.Contains("syntax error", wrong.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_is_taken_from_the_index_beside_the_file_until_that_changes()
    {
        string folder = Directory.CreateTempSubdirectory("genshark-").FullName, path = Path.Combine(folder, "copy.pcap");
        try
        {
            File.Copy(StoredCaptures.PathOf("arp.pcap"), path);
            string expected = CommandRun.Over("arp.pcap", "--count").Output;
            Assert.Equal(new CommandRun(0, expected, ""), CommandRun.Of("--count", "--index", "-r", path));
            DateTime written = File.GetLastWriteTimeUtc(path + ".gsindex");
            Assert.Equal(new CommandRun(0, expected, ""), CommandRun.Of("--count", "--index", "-r", path));
            Assert.Equal(written, File.GetLastWriteTimeUtc(path + ".gsindex"));
            File.AppendAllBytes(path, File.ReadAllBytes(path)[24..]);
            Assert.Equal(CommandRun.Of("--count", "-r", path), CommandRun.Of("--count", "--index", "-r", path));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("--index is for --count", "--index", "-r", "a")]
    [InlineData("--index is for --count", "--index", "--count", "-r", "a", "-r", "b")]
    [InlineData("--bpf is for files", "-i", "lo", "--bpf", "udp")]
    [InlineData("--follow is for one file", "--follow", "-r", "-")]
    [InlineData("--follow is for one file", "--follow", "-r", "a", "-r", "b")]
    [InlineData("The standard input can't be one of several files", "-r", "a", "-r", "-")]
    [InlineData("The standard input can't be one of several interfaces", "-i", "lo", "-i", "-")]
    public void What_does_not_go_together_is_refused(string message, params string[] args)
    {
        CommandRun run = CommandRun.Of(args);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }
}
