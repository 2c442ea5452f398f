using System.CommandLine;

namespace GenShark.Cli.Options;

/// <summary>tshark's flags as <c>genshark</c> takes them, and what each is told to users as.</summary>
internal sealed class CommandLine
{
    public readonly Option<string[]> ReadFile = Value("infile", "set the filename to read from (or '-' for stdin); repeat to read several as one, in the order of times", "-r", "--read-file");
    public readonly Option<bool> Follow = Flag("at the end of the file, wait for what is still written to it, until Ctrl-C (GenShark's own)", "--follow");
    public readonly Option<string[]> BpfFilter = Value("capture filter", "only packets of the file that pass this, in libpcap filter syntax, as tcpdump -r (GenShark's own)", "--bpf");
    public readonly Option<string[]> Interface = Value("interface", "name or idx of interface (def: first non-loopback); repeat to capture on several", "-i", "--interface");
    public readonly Option<string[]> CaptureFilter = Value("capture filter", "packet filter in libpcap filter syntax", "-f");
    public readonly Option<string[]> SnapLength = Value("snaplen", "packet snapshot length (def: appropriate maximum)", "-s", "--snapshot-length");
    public readonly Option<bool> NotPromiscuous = Flag("don't capture in promiscuous mode", "-p", "--no-promiscuous-mode");
    public readonly Option<bool> Monitor = Flag("capture in monitor mode, if available", "-I", "--monitor-mode");
    public readonly Option<string[]> BufferSize = Value("buffer size", "size of kernel buffer in MiB (def: 64)", "-B", "--buffer-size");
    public readonly Option<string[]> LinkType = Value("link type", "link layer type (def: first appropriate)", "-y", "--linktype");
    public readonly Option<string[]> TimestampType = Value("type", "timestamp method for interface", "--time-stamp-type");
    public readonly Option<bool> LinkTypes = Flag("print list of link-layer types of iface and exit", "-L", "--list-data-link-types");
    public readonly Option<bool> TimestampTypes = Flag("print list of timestamp types for iface and exit", "--list-time-stamp-types");
    public readonly Option<string[]> AutoStop = Value("autostop cond.", "stop after duration:NUM seconds, filesize:NUM kB, files:NUM or packets:NUM", "-a", "--autostop");
    public readonly Option<string[]> RingBuffer = Value("ringbuffer opt.", "switch to next file after duration:NUM seconds, filesize:NUM kB, packets:NUM, or when the time is a multiple of interval:NUM seconds; keep files:NUM", "-b", "--ring-buffer");
    public readonly Option<string[]> WriteFile = Value("outfile|-", "write packets to a pcapng-format file named \"outfile\" (or '-' for stdout)", "-w");
    public readonly Option<string[]> FileType = Value("output file type", "set the output file type: pcapng, pcap or nsecpcap (def: pcapng)", "-F");
    public readonly Option<string[]> DisplayFilter = Value("display filter", "packet displaY filter in Wireshark display filter syntax", "-Y", "--display-filter");
    public readonly Option<bool> TwoPasses = Flag("perform a two-pass analysis: what later packets tell of a packet is shown too", "-2");
    public readonly Option<string[]> ReadFilter = Value("read filter", "packet Read filter in Wireshark display filter syntax (requires -2): the others are not there", "-R", "--read-filter");
    public readonly Option<string[]> SelectedFrame = Value("number", "with -2: the packet whose fields ${field} means in -Y", "--selected-frame");
    public readonly Option<bool> Explain = Flag("print how the filter (-Y) is run on the file (-r), and what its tests cost there (GenShark's own)", "--explain");
    public readonly Option<string[]> PacketCount = Value("packet count", "stop after n packets, counted before the display filter", "-c");
    public readonly Option<string[]> DecodeAs = Value("layer_type>==<selector>,<decode_as_protocol", "\"Decode As\", see the man page of tshark; example: tcp.port==8888,http", "-d", "--decode-as");
    public readonly Option<string[]> DisableProtocol = Value("proto_name", "disable dissection of proto_name", "--disable-protocol");
    public readonly Option<string[]> EnableProtocol = Value("proto_name", "enable dissection of proto_name", "--enable-protocol");
    public readonly Option<string[]> OnlyProtocols = Value("protocols", "only enable dissection of these protocols, comma separated (as tshark 4.2)", "--only-protocols");
    public readonly Option<string[]> MostStates = Value("number", "of each kind of conversation, request, open file keep so many, and forget those not used for longest (def: 1048576; GenShark's own)", "--most-states");
    public readonly Option<bool> NoNames = Flag("disable all name resolutions", "-n");
    public readonly Option<string[]> Format = Value("pdml|psml|json|jsonraw|ek|tabs|text|fields", "format of text output (def: text)", "-T");
    public readonly Option<bool> Details = Flag("add output of packet tree        (Packet Details)", "-V");
    public readonly Option<string[]> Expanded = Value("protocols", "Only show packet details of these protocols, comma separated", "-O");
    public readonly Option<bool> Summary = Flag("print packets even when writing to a file, and their summary even when printing details or bytes", "-P", "--print");
    public readonly Option<bool> Hex = Flag("add output of hex and ASCII dump (Packet Bytes)", "-x");
    public readonly Option<string[]> Separators = Value("separator", "the line separator to print between packets", "-S");
    public readonly Option<string[]> Fields = Value("field", "field to print if -Tfields, -Tjson, -Tek or -Tpdml selected; repeat to print several", "-e");
    public readonly Option<string[]> FieldsOptions = Value("fieldsoption>=<value", "set options for output when -Tfields selected", "-E");
    public readonly Option<bool> Distinct = Flag("with -Tfields: each different line once, behind how many packets have it and how many bytes they are (GenShark's own)", "--distinct");
    public readonly Option<string[]> LayersKept = Value("protocolfilter", "protocols layers filter if -T ek|pdml|json selected", "-j");
    public readonly Option<string[]> LayersExpanded = Value("protocolfilter", "top level protocol filter if -T ek|pdml|json selected, with all child nodes", "-J");
    public readonly Option<bool> NoDuplicateKeys = Flag("if -T json is specified, merge duplicate keys in an object into a single key with as value a json array of all values", "--no-duplicate-keys");
    public readonly Option<string[]> Time = Value("a|ad|adoy|d|dd|e|r|u|ud|udoy", "output format of time stamps (def: r: rel. to first)", "-t");
    public readonly Option<string[]> Seconds = Value("s|hms", "output format of seconds (def: s: seconds)", "-u");
    public readonly Option<bool> LineBuffered = Flag("flush standard output after each packet", "-l");
    public readonly Option<bool> Quiet = Flag("be more quiet on stdout", "-q");
    public readonly Option<bool> ErrorsOnly = Flag("only log true errors to stderr", "-Q");
    public readonly Option<bool> Count = Flag("print only how many packets pass the filter: the fastest way to ask (GenShark's own)", "--count");
    public readonly Option<bool> Index = Flag("with --count: keep an index beside the file, <file>.gsindex, which answers at once the next time (GenShark's own)", "--index");
    public readonly Option<string[]> Statistics = Value("statistics", "various statistics, see the man page of tshark; \"-z help\" lists them", "-z");
    public readonly Option<string[]> ExportObjects = Value("protocol>,<folder", "save what was sent over http, smb or imf, an object a file", "--export-objects");
    public readonly Option<string[]> Preferences = Value("name>:<value", "override preference setting", "-o");
    public readonly Option<bool> Interfaces = Flag("print list of interfaces and exit", "-D", "--list-interfaces");
    public readonly Option<string?> Report = new("-G")
    {
        Description = "dump a report (fields, protocols, currentprefs, defaultprefs) and exit",
        HelpName = "report",
        Arity = ArgumentArity.ZeroOrOne,
    };
    public readonly Option<bool> Help = Flag("display this help and exit", "-h", "--help");
    public readonly Option<bool> Version = Flag("display version info and exit", "-v", "--version");
    public readonly Argument<string[]> Rest = new("filter") { Arity = ArgumentArity.ZeroOrMore };

    public CommandLine()
    {
        Groups =
        [
            new("Capture interface:", [Interface, CaptureFilter, SnapLength, NotPromiscuous, Monitor, BufferSize, LinkType, TimestampType, Interfaces, LinkTypes, TimestampTypes]),
            new("Capture stop conditions:", [AutoStop]),
            new("Capture output:", [RingBuffer]),
            new("Input file:", [ReadFile, BpfFilter, Follow]),
            new("Processing:", [TwoPasses, ReadFilter, DisplayFilter, SelectedFrame, Explain, PacketCount, NoNames, DecodeAs, EnableProtocol, DisableProtocol, OnlyProtocols, MostStates]),
            new("Output:", [WriteFile, FileType, Format, Details, Expanded, Summary, Hex, Separators, Fields, FieldsOptions, Distinct, LayersKept, LayersExpanded,
                NoDuplicateKeys, Time, Seconds, LineBuffered, Quiet, ErrorsOnly, Statistics, ExportObjects, Count, Index]),
            new("Miscellaneous:", [Preferences, Report, Help, Version]),
        ];
        Command = new Command("genshark");
        foreach (Option option in Groups.SelectMany(group => group.Options)) Command.Add(option);
        foreach (Option option in UnsupportedOptions.All) Command.Add(option);
        Command.Add(Rest);
    }

    private static Option<bool> Flag(string text, params string[] names) => new(names[0], names[1..]) { Description = text };

    // tshark takes the last of several where only one counts.
    private static Option<string[]> Value(string argument, string text, params string[] names) =>
        new(names[0], names[1..]) { Description = text, HelpName = argument };

    public Command Command { get; }

    /// <summary>The options as the help shows them.</summary>
    public IReadOnlyList<OptionGroup> Groups { get; }
}

/// <summary>Options that belong together, under a heading.</summary>
internal sealed record OptionGroup(string Title, IReadOnlyList<Option> Options);
