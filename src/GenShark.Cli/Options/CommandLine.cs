using System.CommandLine;

namespace GenShark.Cli.Options;

/// <summary>tshark's flags as <c>genshark</c> takes them, and what each is told to users as.</summary>
internal sealed class CommandLine
{
    public readonly Option<string?> ReadFile = new("-r", "--read-file")
    {
        Description = "set the filename to read from (or '-' for stdin)", HelpName = "infile",
    };
    public readonly Option<string[]> DisplayFilter = new("-Y", "--display-filter")
    {
        Description = "packet displaY filter in Wireshark display filter syntax", HelpName = "display filter", Arity = ArgumentArity.OneOrMore,
    };
    public readonly Option<string[]> PacketCount = new("-c") { Description = "stop after n packets, counted before the filter", HelpName = "packet count" };
    public readonly Option<bool> NoNames = new("-n") { Description = "disable all name resolutions" };
    public readonly Option<string[]> Format = new("-T")
    {
        Description = "format of text output (def: text)", HelpName = "pdml|psml|json|jsonraw|ek|tabs|text|fields",
    };
    public readonly Option<bool> Details = new("-V") { Description = "add output of packet tree        (Packet Details)" };
    public readonly Option<string[]> Expanded = new("-O") { Description = "Only show packet details of these protocols, comma separated", HelpName = "protocols" };
    public readonly Option<bool> Summary = new("-P", "--print") { Description = "print packet summary even when printing details or bytes" };
    public readonly Option<bool> Hex = new("-x") { Description = "add output of hex and ASCII dump (Packet Bytes)" };
    public readonly Option<string[]> Separators = new("-S") { Description = "the line separator to print between packets", HelpName = "separator" };
    public readonly Option<string[]> Fields = new("-e")
    {
        Description = "field to print if -Tfields, -Tjson, -Tek or -Tpdml selected; repeat to print several", HelpName = "field",
    };
    public readonly Option<string[]> FieldsOptions = new("-E")
    {
        Description = "set options for output when -Tfields selected", HelpName = "fieldsoption>=<value",
    };
    public readonly Option<string[]> LayersKept = new("-j") { Description = "protocols layers filter if -T ek|pdml|json selected", HelpName = "protocolfilter" };
    public readonly Option<string[]> LayersExpanded = new("-J")
    {
        Description = "top level protocol filter if -T ek|pdml|json selected, with all child nodes", HelpName = "protocolfilter",
    };
    public readonly Option<bool> NoDuplicateKeys = new("--no-duplicate-keys")
    {
        Description = "if -T json is specified, merge duplicate keys in an object into a single key with as value a json array of all values",
    };
    public readonly Option<string[]> Time = new("-t") { Description = "output format of time stamps (def: r: rel. to first)", HelpName = "a|ad|adoy|d|dd|e|r|u|ud|udoy" };
    public readonly Option<string[]> Seconds = new("-u") { Description = "output format of seconds (def: s: seconds)", HelpName = "s|hms" };
    public readonly Option<bool> LineBuffered = new("-l") { Description = "flush standard output after each packet" };
    public readonly Option<bool> Quiet = new("-q") { Description = "be more quiet on stdout" };
    public readonly Option<bool> ErrorsOnly = new("-Q") { Description = "only log true errors to stderr" };
    public readonly Option<bool> Count = new("--count") { Description = "print only how many packets pass the filter: the fastest way to ask (GenShark's own)" };
    public readonly Option<string[]> Preferences = new("-o") { Description = "override preference setting", HelpName = "name>:<value" };
    public readonly Option<bool> Interfaces = new("-D", "--list-interfaces") { Description = "print list of interfaces and exit" };
    public readonly Option<string?> Report = new("-G") { Description = "dump a report (fields, protocols) and exit", HelpName = "report", Arity = ArgumentArity.ZeroOrOne };
    public readonly Option<bool> Help = new("-h", "--help") { Description = "display this help and exit" };
    public readonly Option<bool> Version = new("-v", "--version") { Description = "display version info and exit" };
    public readonly Argument<string[]> Rest = new("filter") { Arity = ArgumentArity.ZeroOrMore };

    public CommandLine()
    {
        Groups =
        [
            new("Input file:", [ReadFile]),
            new("Processing:", [DisplayFilter, PacketCount, NoNames]),
            new("Output:", [Format, Details, Expanded, Summary, Hex, Separators, Fields, FieldsOptions, LayersKept, LayersExpanded,
                NoDuplicateKeys, Time, Seconds, LineBuffered, Quiet, ErrorsOnly, Count]),
            new("Miscellaneous:", [Preferences, Interfaces, Report, Help, Version]),
        ];
        Command = new Command("genshark");
        foreach (Option option in Groups.SelectMany(group => group.Options)) Command.Add(option);
        foreach (Option option in UnsupportedOptions.All) Command.Add(option);
        Command.Add(Rest);
    }

    public Command Command { get; }

    /// <summary>The options as the help shows them.</summary>
    public IReadOnlyList<OptionGroup> Groups { get; }
}

/// <summary>Options that belong together, under a heading.</summary>
internal sealed record OptionGroup(string Title, IReadOnlyList<Option> Options);
