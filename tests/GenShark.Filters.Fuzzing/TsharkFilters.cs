using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace GenShark.Filters.Fuzzing;

/// <summary>What a program says to a filter.</summary>
/// <param name="Frames">The numbers of the frames that pass, blanks between them; null if the filter is refused.</param>
/// <param name="Message">Why it is refused.</param>
internal sealed record FilterAnswer(string? Frames, string? Message);

/// <summary>Runs many filters in one run of tshark: a Lua script gives each a listener of its own, which hears of the frames that pass.</summary>
internal static partial class TsharkFilters
{
    /// <summary>Whether the reference version is installed, with Lua.</summary>
    public static bool IsThere { get; } = Version() is var version && version.Contains(" 4.0.", StringComparison.Ordinal) && version.Contains("with Lua", StringComparison.Ordinal);

    /// <summary>tshark's PDML of a capture.</summary>
    public static byte[] Pdml(string capture) => Run(["-n", "-r", capture, "-T", "pdml"]);

    /// <summary>tshark's answers, in the order of the filters; null for filters that make it crash.</summary>
    public static List<FilterAnswer?> Ask(string capture, IReadOnlyList<string> filters)
    {
        if (TryAsk(capture, filters) is { } answers) return answers;
        if (filters.Count == 1) return [null];
        int half = filters.Count / 2;
        return [.. Ask(capture, [.. filters.Take(half)]), .. Ask(capture, [.. filters.Skip(half)])];
    }

    /// <summary>tshark's answer to one filter, in a run of its own (<c>-Y</c>).</summary>
    public static FilterAnswer AskAlone(string capture, string filter)
    {
        byte[] frames = Run(["-n", "-r", capture, "-Y", filter, "-T", "fields", "-e", "frame.number"], out string errors, out int exitCode);
        return exitCode == 0 ? new FilterAnswer(Encoding.ASCII.GetString(frames).Trim().Replace('\n', ' '), null) : new FilterAnswer(null, errors);
    }

    /// <summary>Whether a field is tested in some layers and behind that in all: tshark 4.0 reads it once, and takes the values of those layers for all
    /// (<c>ip.ttl#2 == 9 or ip.ttl == 255</c> passes nothing).</summary>
    public static bool MixesUp(string filter) => InSomeLayers().Matches(filter).Any(some =>
        Regex.IsMatch(filter[(some.Index + some.Length)..], $@"(?<![\w.-]){Regex.Escape(some.Groups[1].Value)}(?![\w.#-])"));

    /// <summary>Whether a value's name is refused. Where several fields share a name tshark 4.0 lists the values of the first and looks among those of the last.</summary>
    public static bool RefusesName(FilterAnswer answer) => answer.Message is { } message
        && (message.Contains("cannot be converted from a string (", StringComparison.Ordinal) || message.Contains("cannot be found among the possible values for", StringComparison.Ordinal));

    [GeneratedRegex(@"([\w.-]+)#")]
    private static partial Regex InSomeLayers();

    private static List<FilterAnswer?>? TryAsk(string capture, IReadOnlyList<string> filters)
    {
        string folder = Directory.CreateTempSubdirectory("genshark-fuzzing").FullName;
        try
        {
            string script = Path.Combine(folder, "taps.lua"), asked = Path.Combine(folder, "filters"), answers = Path.Combine(folder, "answers");
            using (Stream embedded = typeof(TsharkFilters).Assembly.GetManifestResourceStream("taps.lua")!, file = File.Create(script)) embedded.CopyTo(file);
            File.WriteAllLines(asked, filters);
            Run(["-n", "-q", "-r", capture, "-X", $"lua_script:{script}", "-X", $"lua_script1:{asked}", "-X", $"lua_script1:{answers}"]);
            return File.Exists(answers) ? [.. File.ReadLines(answers, Encoding.Latin1).Select(Parse)] : null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Version()
    {
        try
        {
            // The lines are folded at words.
            return Encoding.UTF8.GetString(Run(["--version"])).Replace('\n', ' ');
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }

    private static FilterAnswer Parse(string line)
    {
        if (!line.StartsWith("! ", StringComparison.Ordinal)) return new FilterAnswer(line, null);
        const string Before = "\" is invalid - ";
        int at = line.LastIndexOf(Before, StringComparison.Ordinal);
        return new FilterAnswer(null, at < 0 ? line[2..] : line[(at + Before.Length)..]);
    }

    /// <summary>What tshark prints, run as the reference is: no profile, in UTC.</summary>
    public static byte[] Run(string[] arguments) => Run(arguments, out _, out _);

    private static byte[] Run(string[] arguments, out string errors, out int exitCode)
    {
        string home = Directory.CreateTempSubdirectory("genshark-home").FullName;
        var start = new ProcessStartInfo("tshark", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["HOME"] = home;
        start.Environment["TZ"] = "UTC";
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("tshark does not start.");
        using var output = new MemoryStream();
        Task<string> reading = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        (errors, exitCode) = (reading.Result, process.ExitCode);
        Directory.Delete(home, recursive: true);
        return output.ToArray();
    }
}
