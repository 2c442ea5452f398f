using GenShark.Cli.Tests.Running;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Formats;

/// <summary>Every stored capture in every stored format, line for line; what differs is listed in <c>known-differences.txt</c>.</summary>
public sealed class StoredAnswerTests
{
    // Set to 1, the list loses the differences that are no more; then the tests say nothing of them.
    private const string Shrink = "GENSHARK_SHRINK_KNOWN_DIFFERENCES";

    // tshark takes it for a CommView capture, which GenShark does not read.
    private const string NotPcapng = "pcapng-bad-first-block.pcapng";

    public static TheoryData<string> Captures() => StoredCaptures.All();

    [Theory]
    [MemberData(nameof(Captures))]
    public void What_is_printed_is_what_tshark_prints_unless_the_list_says_otherwise(string capture)
    {
        var wrong = new List<string>();
        foreach (StoredFormat format in StoredFormat.All)
        {
            if (KnownDifferences.All.Contains((capture, format.Name)) || !format.IsStoredOf(capture)) continue;
            if (Compare(capture, format) is { } difference) wrong.Add($"{capture}: {format.Name}, {difference}");
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Every_difference_that_is_listed_is_there()
    {
        (string Capture, string Format)[] gone = [.. KnownDifferences.All.Where(entry => Compare(entry.Capture, StoredFormat.Named(entry.Format)) is null)];
        if (Environment.GetEnvironmentVariable(Shrink) == "1") KnownDifferences.Remove(gone);
        else Assert.True(gone.Length == 0, $"No longer different; take off {Path.GetFileName(KnownDifferences.FilePath)} (or run this with {Shrink}=1):\n{string.Join('\n', gone)}");
    }

    [Fact]
    public void Every_column_that_is_stored_is_a_known_field_unless_the_list_says_otherwise() =>
        Assert.Equal(KnownDifferences.Columns, StoredFormat.UnknownColumns);

    [Theory]
    [MemberData(nameof(Captures))]
    public void Complaints_and_exit_codes_are_those_of_tshark(string capture)
    {
        CommandRun run = CommandRun.Over(capture);
        string? complaint = StoredCaptures.Complaint(capture);
        Assert.Equal(complaint is null ? 0 : 2, run.ExitCode);
        if (capture != NotPcapng) Assert.Equal(complaint is null ? "" : $"genshark: {complaint}\n", run.Errors.Replace(StoredCaptures.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    private static string? Compare(string capture, StoredFormat format)
    {
        CommandRun run = CommandRun.Over(capture, format.Options);
        return FirstDifference.Find(format.ExpectedFor(capture), format.Settle(run.Output)) is { } difference
            ? difference + (run.ExitCode == 0 ? "" : $"\n  exit code {run.ExitCode}: {run.Errors}")
            : null;
    }
}
