using System.Text.RegularExpressions;
using GenShark.Capture;
using GenShark.Tests.Fixture;

namespace GenShark.Cli.Tests.Formats;

/// <summary>A format in which tshark's answers are stored.</summary>
/// <param name="Name">What it is called in lists.</param>
/// <param name="Answer">The file with the answer.</param>
/// <param name="Options">tshark's options for it.</param>
public sealed partial record StoredFormat(string Name, string Answer, params string[] Options)
{
    private const string OnePass = "pdml", TwoPasses = "pdml-2";

    public static IReadOnlyList<StoredFormat> All { get; } =
    [
        new("summary", "summary.txt"),
        new("V", "V.txt.gz", "-V"),
        new("x", "x.txt.gz", "-x"),
        new(OnePass, "pdml.gz", "-T", "pdml"),
        new(TwoPasses, "pdml-2.gz", "-2", "-T", "pdml"),
        new("json", "json.gz", "-T", "json"),
        new("ek", "ek.gz", "-T", "ek"),
        new("fields", "fields.txt", OptionsFor(Columns().Where(IsKnown))),
    ];

    /// <summary>The options that the stored answer was made with: columns that GenShark does not know are among them.</summary>
    public string[] AllOptions => Name == "fields" ? OptionsFor(Columns()) : Options;

    /// <summary>Whether there is an answer: of two passes only if they have news.</summary>
    public bool IsStoredOf(string capture) => Name != TwoPasses || StoredCaptures.Answer(capture, Answer).Length > 0;

    public static StoredFormat Named(string name) => All.Single(format => format.Name == name);

    /// <summary>What tshark printed; of columns, those that GenShark can print.</summary>
    public string ExpectedFor(string capture)
    {
        string answer = StoredCaptures.Answer(capture, Answer);
        return Name == "fields" && UnknownColumns.Count > 0 ? WithoutUnknownColumns(answer) : answer;
    }

    /// <summary>Columns of fields that GenShark does not know.</summary>
    public static IReadOnlyList<string> UnknownColumns { get; } = [.. Columns().Where(name => !IsKnown(name))];

    /// <summary>Output without what differs from run to run: PDML's first element names the moment and the file.</summary>
    public string Settle(string output) => Name is OnePass or TwoPasses ? MomentAndFile().Replace(output, match => MomentOrFile().Replace(match.Value, "$1=\"\""), 1) : output;

    public override string ToString() => Name;

    private static string[] OptionsFor(IEnumerable<string> columns) => ["-T", "fields", "-E", "header=y", .. columns.SelectMany(name => new[] { "-e", name })];

    private static IEnumerable<string> Columns() =>
        File.ReadLines(Path.Combine(StoredCaptures.Folder, "make", "fields.txt")).Select(line => line.Split('#')[0].Trim()).Where(name => name.Length > 0);

    private static bool IsKnown(string name)
    {
        PacketCursor.LoadProtocols();
        return name.StartsWith("_ws.col.", StringComparison.Ordinal) || Registry.TryFindField(name, out _);
    }

    private static string WithoutUnknownColumns(string answer)
    {
        string[] lines = answer.Split('\n'), names = lines[0].Split('\t');
        int[] kept = [.. Enumerable.Range(0, names.Length).Where(i => !UnknownColumns.Contains(names[i]))];
        return string.Join('\n', lines.Select(line => line.Split('\t') is { Length: > 1 } values ? string.Join('\t', kept.Select(i => values[i])) : line));
    }

    [GeneratedRegex("^<pdml .*$", RegexOptions.Multiline)]
    private static partial Regex MomentAndFile();

    [GeneratedRegex("\\b(time|capture_file)=\"[^\"]*\"")]
    private static partial Regex MomentOrFile();
}
