using GenShark.Cli.Tests.Running;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

public sealed class ReportTests
{
    [Fact]
    public void Protocols_are_listed_with_three_names_each()
    {
        CommandRun run = CommandRun.Of("-G", "protocols");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("Transmission Control Protocol\tTCP\ttcp", run.Lines);
        Assert.All(run.Lines, line => Assert.Equal(3, line.Split('\t').Count(name => name.Length > 0)));
        Assert.Equal(run.Lines.Length, run.Lines.Select(line => line.Split('\t')[2]).Distinct().Count());
    }

    [Fact]
    public void Fields_are_listed_in_the_columns_of_tshark()
    {
        CommandRun run = CommandRun.Of("-G", "fields");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("P\tInternet Protocol Version 4\tip", run.Lines);
        Assert.Contains("F\tTime to Live\tip.ttl\tFT_UINT8\tip\tBASE_DEC\t0x0\t", run.Lines);
        Assert.Contains("F\tSource Address\tip.src\tFT_IPv4\tip\t\t0x0\t", run.Lines);
        Assert.Contains("F\tVersion\tip.version\tFT_UINT8\tip\tBASE_DEC\t0x0\t", run.Lines);
        Assert.All(run.Lines, line => Assert.Equal(line[0] == 'P' ? 3 : 8, line.Split('\t').Length));
    }

    [Fact]
    public void Interfaces_are_numbered_or_it_is_said_why_not()
    {
        CommandRun run = CommandRun.Of("-D");
        if (run.ExitCode == 0) Assert.All(run.Lines, (line, i) => Assert.StartsWith($"{i + 1}. ", line, StringComparison.Ordinal));
        else Assert.StartsWith("genshark: ", run.Errors, StringComparison.Ordinal);
    }
}
