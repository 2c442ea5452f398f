using GenShark.Cli.Tests.Running;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Formats;

/// <summary>Every statistic (<c>-z</c>) that <c>make/statistics.txt</c> lists for a capture, line for line.</summary>
public sealed class StoredStatisticsTests
{
    private const string Heading = "# -z ";

    public static TheoryData<string, string> Statistics() =>
    [
        .. File.ReadLines(Path.Combine(StoredCaptures.Folder, "make", "statistics.txt"))
            .Select(line => line.Split(' ', 2)).Select(parts => (parts[0], parts[1])),
    ];

    [Theory]
    [MemberData(nameof(Statistics))]
    public void A_statistic_is_printed_as_tshark_prints_it(string capture, string statistic)
    {
        CommandRun run = CommandRun.Over(capture, "-q", "-z", statistic);
        Assert.Equal("", run.Errors);
        Assert.Null(FirstDifference.Find(Expected(capture, statistic), run.Output));
    }

    private static string Expected(string capture, string statistic)
    {
        string all = StoredCaptures.Answer(capture, "statistics.gz"), heading = $"{Heading}{statistic}\n";
        int start = all.StartsWith(heading, StringComparison.Ordinal) ? heading.Length : all.IndexOf('\n' + heading, StringComparison.Ordinal) + 1 + heading.Length;
        int end = all.IndexOf('\n' + Heading, start - 1, StringComparison.Ordinal);
        return end < 0 ? all[start..] : all[start..(end + 1)];
    }
}
