using GenShark.Cli.Tests.Running;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Processes;

/// <summary>The output on several processors is that on one, byte for byte, and so are errors and exit code.</summary>
public sealed class ProcessorCountTests
{
    [Theory]
    [InlineData("demo.pcapng", "-T", "json")]
    [InlineData("demo.pcapng", "-T", "json", "--no-duplicate-keys", "-x")]
    [InlineData("demo.pcapng", "-T", "json", "-e", "tcp.flags", "-e", "_ws.expert")]
    [InlineData("demo.pcapng", "-V", "-x")]
    [InlineData("demo.pcapng", "-T", "ek")]
    [InlineData("demo.pcapng", "-V", "-c", "37")]
    [InlineData("demo.pcapng", "-T", "json", "-Y", "tcp.analysis.flags or dns")]
    [InlineData("demo.pcapng", "-T", "json", "-Y", "frame.number == 1")]
    [InlineData("demo.pcapng", "-T", "json", "-Y", "frame.number == 0")]
    [InlineData("demo.pcapng", "-2", "-V", "-z", "expert")]
    [InlineData("file-cut-data.pcap", "-T", "json")]
    public void Several_print_what_one_prints(string capture, params string[] args)
    {
        args = ["-n", "-r", StoredCaptures.PathOf(capture), .. args];
        CommandRun one = Run(1, args);
        foreach (int processors in new[] { 2, 5 }) Assert.Equal(one, Run(processors, args));
    }

    [Fact]
    public void Several_print_all_that_stands_before_damage()
    {
        string cut = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(cut, File.ReadAllBytes(StoredCaptures.PathOf("demo.pcapng"))[..^9_000]);
            string[] args = ["-n", "-r", cut, "-T", "json"];
            CommandRun one = Run(1, args);
            Assert.Equal(2, one.ExitCode);
            Assert.Contains("\"frame.number\": \"50\"", one.Output, StringComparison.Ordinal);
            Assert.EndsWith("\n]\n", one.Output, StringComparison.Ordinal);
            foreach (int processors in new[] { 2, 5 }) Assert.Equal(one, Run(processors, args));
        }
        finally
        {
            File.Delete(cut);
        }
    }

    private static CommandRun Run(int processors, string[] args)
    {
        using CommandProcess genshark = CommandProcess.GensharkOn(processors, args);
        return genshark.Finish();
    }
}
