using System.Text.RegularExpressions;

namespace GenShark.Conformance.Programs;

/// <summary>Something wrong with a whole run of genshark, whatever it printed.</summary>
/// <param name="IsFatal">It crashed, hung, or threw: never allowed.</param>
internal sealed partial record Problem(string Kind, string Capture, string Detail, bool IsFatal)
{
    private const int FirstSignal = 128;

    public static IEnumerable<Problem> Of(ProgramOutcome outcome, bool tsharkFailed, string capture, TimeSpan timeout)
    {
        var message = FirstLine(outcome.Stderr);
        if (outcome.TimedOut)
            yield return new Problem("timeout", capture, $"killed after {timeout.TotalSeconds} s", true);
        else if (outcome.ExitCode >= FirstSignal)
            yield return new Problem("crash", capture, $"exit code {outcome.ExitCode}: {message}", true);
        else if (ExceptionText().Match(outcome.Stderr) is { Success: true } exception)
            yield return new Problem("exception", capture, FirstLine(outcome.Stderr[exception.Index..]), true);
        else if (outcome.ExitCode != 0 && !tsharkFailed)
            yield return new Problem("exit code", capture, $"{outcome.ExitCode} where tshark succeeds: {message}", false);
        else if (outcome.ExitCode == 0 && tsharkFailed)
            yield return new Problem("exit code", capture, "0 where tshark fails", false);
    }

    private static string FirstLine(string text)
    {
        var line = text.AsSpan().Trim();
        var end = line.IndexOfAny('\r', '\n');
        return new string(end < 0 ? line : line[..end]);
    }

    [GeneratedRegex(@"Unhandled exception|\b[A-Z]\w*Exception\b|^\s+at \w[\w.<>`]*\(", RegexOptions.Multiline)]
    private static partial Regex ExceptionText();
}
