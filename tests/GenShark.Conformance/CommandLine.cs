using System.CommandLine;
using System.Text.RegularExpressions;
using GenShark.Conformance.Programs;

namespace GenShark.Conformance;

/// <summary>Explains and reads the command line.</summary>
internal sealed class CommandLine
{
    private const string Help = """
        Compares GenShark with tshark: both print the same captures as PDML, which is compared packet by packet.

          stack   the packet's protocols at the top are tshark's, in order
          exact   a layer's fields (name and show) are tshark's, no more, no fewer, in order
          right   of tshark's (protocol, field, show) items, those that genshark prints in the same packet
          extra   genshark's items that tshark does not print

        Differences are grouped by protocol, field and kind, the worst first: 'layers' has the difference, 'alone'
        would be exact without it. Exit code 0: done; 1: below a threshold, or genshark crashed, hung or threw;
        2: the command line is wrong.

        Examples:
          ... FOLDER --cache answers                  everything
          ... FOLDER --cache answers --proto tcp      what is wrong in TCP
          ... FOLDER --cache answers --show wireshark/dhcp.pcap:2
          ... FOLDER --cache answers --two-passes
          ... FOLDER --cache answers --protocols ip,udp --require-exact 99.5
          ... FOLDER --cache answers --text --modes verbose,json
        """;

    private readonly Options options = new();

    public CommandLine()
    {
        Root = new RootCommand(Help)
        {
            options.Folder, options.Genshark, options.Tshark, options.Cache, options.Jobs,
            options.Timeout, options.Only, options.Protocols, options.Known, options.Ignore,
            options.Protocol, options.Worst, options.Rows, options.Attributes, options.Show,
            options.TwoPasses, options.Text, options.Modes, options.Drop, options.RequireExact, options.RequireStack,
            options.RequireRecall, options.RequireText,
        };
        options.Jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--jobs must be at least 1");
        });
        options.Drop.Validators.Add(result =>
        {
            if (!IsExpression(result.GetValueOrDefault<string>()))
                result.AddError("--drop is no regular expression");
        });
        Accept(options.Attributes, [.. Options.AttributeNames, "all"]);
        Accept(options.Modes, [.. OutputMode.All.Select(mode => mode.Name)]);
    }

    public RootCommand Root { get; }

    public Settings Read(ParseResult result) => new()
    {
        Folder = result.GetRequiredValue(options.Folder),
        Genshark = result.GetValue(options.Genshark) ?? Repository.Genshark(),
        Tshark = result.GetRequiredValue(options.Tshark),
        Cache = result.GetValue(options.Cache),
        Jobs = result.GetValue(options.Jobs),
        Timeout = TimeSpan.FromSeconds(result.GetValue(options.Timeout)),
        Only = result.GetValue(options.Only) is { } patterns ? new GlobList(Split(patterns)) : null,
        Protocols = Split(result.GetValue(options.Protocols)),
        Known = result.GetValue(options.Known) is { } names ? Split(names) : null,
        Ignored = Ignored(result.GetValue(options.Ignore)),
        Protocol = result.GetValue(options.Protocol),
        Worst = result.GetValue(options.Worst),
        Rows = result.GetValue(options.Rows),
        Attributes = Attributes(Split(result.GetValue(options.Attributes))),
        Shown = result.GetValue(options.Show),
        Text = result.GetValue(options.Text),
        Pdml = OutputMode.Pdml with { TwoPasses = result.GetValue(options.TwoPasses) },
        Modes = Modes(Split(result.GetValue(options.Modes)), result.GetValue(options.TwoPasses)),
        Drop = result.GetValue(options.Drop) is { } expression ? new Regex(expression, RegexOptions.CultureInvariant) : null,
        Thresholds = new Thresholds(
            result.GetValue(options.RequireExact),
            result.GetValue(options.RequireStack),
            result.GetValue(options.RequireRecall),
            result.GetValue(options.RequireText)),
    };

    private static GlobList Ignored(string? list) => list switch
    {
        null => GlobList.DefaultIgnored(),
        "none" => GlobList.Nothing,
        _ => new GlobList(Split(list)),
    };

    private static IReadOnlyList<string> Attributes(string[] names) => names.Contains("all") ? Options.AttributeNames : names;

    private static IReadOnlyList<OutputMode> Modes(string[] names, bool twoPasses) =>
    [
        .. OutputMode.All
            .Where(mode => names.Length == 0 || names.Contains(mode.Name))
            .Select(mode => mode with { TwoPasses = twoPasses }),
    ];

    private static string[] Split(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsExpression(string? text)
    {
        try
        {
            return text is null || new Regex(text) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Accept(Option<string> option, string[] words) => option.Validators.Add(result =>
    {
        foreach (var word in Split(result.GetValueOrDefault<string>()))
        {
            if (!words.Contains(word))
                result.AddError($"{option.Name} takes no '{word}', only {string.Join(", ", words)}");
        }
    });
}
