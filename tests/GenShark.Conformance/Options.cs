using System.CommandLine;
using GenShark.Conformance.Programs;

namespace GenShark.Conformance;

/// <summary>The options, and what they mean.</summary>
internal sealed class Options
{
    public static IReadOnlyList<string> AttributeNames { get; } = ["showname", "pos", "size", "value", "unmaskedvalue", "hide"];

    public Argument<string> Folder { get; } = new("FOLDER")
    {
        Description = "A folder of captures, searched to its depths, or one capture.",
    };

    public Option<string> Genshark { get; } = new("--genshark")
    {
        Description = "The program under test. Default: the repository's Release build of src/GenShark.Cli.",
        HelpName = "PATH",
    };

    public Option<string> Tshark { get; } = new("--tshark")
    {
        Description = "The reference.",
        HelpName = "PATH",
        DefaultValueFactory = _ => "tshark",
    };

    public Option<string?> Cache { get; } = new("--cache")
    {
        Description = "Keeps tshark's answers here (SET/CAPTURE.MODE.gz) and makes the missing ones. "
            + "Without it they are made for this run only.",
        HelpName = "DIR",
    };

    public Option<int> Jobs { get; } = new("--jobs")
    {
        Description = "Captures compared at a time.",
        HelpName = "N",
        DefaultValueFactory = _ => 2,
    };

    public Option<double> Timeout { get; } = new("--timeout")
    {
        Description = "Seconds after which genshark counts as hung.",
        HelpName = "S",
        DefaultValueFactory = _ => 60,
    };

    public Option<string?> Only { get; } = new("--only")
    {
        Description = "Only captures whose SET/NAME matches one of these, such as 'wireshark/dns*,*/icmp*'.",
        HelpName = "GLOBS",
    };

    public Option<string> Protocols { get; } = new("--protocols")
    {
        Description = "Restricts table, thresholds and differences to these protocols: a,b,c.",
        HelpName = "LIST",
        DefaultValueFactory = _ => "",
    };

    public Option<string?> Known { get; } = new("--known")
    {
        Description = "Protocols to take as known, instead of those that 'genshark -G protocols' lists: a,b,c.",
        HelpName = "LIST",
    };

    public Option<string?> Ignore { get; } = new("--ignore")
    {
        Description = "Fields left out on both sides, with all below them: names with * and ?, a,b,c. "
            + "Replaces the list in ignored-fields.txt; 'none' leaves nothing out.",
        HelpName = "LIST",
    };

    public Option<string?> Protocol { get; } = new("--proto")
    {
        Description = "Shows the differences of this protocol, with more examples.",
        HelpName = "NAME",
    };

    public Option<int> Worst { get; } = new("--worst")
    {
        Description = "How many groups of differences are shown.",
        HelpName = "N",
        DefaultValueFactory = _ => 25,
    };

    public Option<int> Rows { get; } = new("--rows")
    {
        Description = "How many protocols the table shows; the others are one row.",
        HelpName = "N",
        DefaultValueFactory = _ => 60,
    };

    public Option<string> Attributes { get; } = new("--attributes")
    {
        Description = $"Compares further attributes of exact layers: {string.Join(',', AttributeNames)}, or all. Changes no measure.",
        HelpName = "LIST",
        DefaultValueFactory = _ => "",
    };

    public Option<string?> Show { get; } = new("--show")
    {
        Description = "Prints one packet of both programs side by side: SET/NAME:FRAME or PATH:FRAME.",
        HelpName = "FILE:FRAME",
    };

    public Option<bool> TwoPasses { get; } = new("--two-passes", "-2")
    {
        Description = "Both programs read each capture twice (-2): packets tell what only later ones know.",
    };

    public Option<bool> Text { get; } = new("--text")
    {
        Description = "Compares what is printed line by line, in all output modes, on captures whose protocols are all known.",
    };

    public Option<string> Modes { get; } = new("--modes")
    {
        Description = $"Restricts --text to these modes: {string.Join(',', OutputMode.All.Select(mode => mode.Name))}.",
        HelpName = "LIST",
        DefaultValueFactory = _ => "",
    };

    public Option<string?> Drop { get; } = new("--drop")
    {
        Description = "Leaves lines that match out of --text, on both sides.",
        HelpName = "REGEX",
    };

    public Option<double?> RequireExact { get; } = new("--require-exact")
    {
        Description = "Exit code 1 below this percentage of exact layers (of known protocols, or of --protocols).",
        HelpName = "%",
    };

    public Option<double?> RequireStack { get; } = new("--require-stack")
    {
        Description = "Exit code 1 below this percentage of equal stacks (of packets whose protocols are all known).",
        HelpName = "%",
    };

    public Option<double?> RequireRecall { get; } = new("--require-recall")
    {
        Description = "Exit code 1 below this percentage of right items (of all protocols, or of --protocols).",
        HelpName = "%",
    };

    public Option<double?> RequireText { get; } = new("--require-text")
    {
        Description = "Exit code 1 below this percentage of equal lines in any mode of --text.",
        HelpName = "%",
    };
}
