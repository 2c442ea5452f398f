using System.CommandLine;
using System.Globalization;
using GenShark.Capture.Live;

namespace GenShark.Cli.Options;

/// <summary>Makes sense of a parsed command line; complains in tshark's words.</summary>
internal sealed class OptionsReader(CommandLine line, ParseResult parsed)
{
    public TsharkOptions Read()
    {
        CheckTokens();
        UnsupportedOptions.Refuse(parsed);
        OutputFormat format = ReadFormat();
        string[] fields = Values(line.Fields);
        if (format == OutputFormat.Fields && fields.Length == 0)
            throw new CommandLineException("\"-Tfields\" was specified, but no fields were specified with \"-e\".");
        if (fields.Length > 0 && format is not (OutputFormat.Fields or OutputFormat.Json or OutputFormat.Ek or OutputFormat.Pdml))
            throw new CommandLineException("Output fields were specified with \"-e\", but \"-Tek, -Tfields, -Tjson or -Tpdml\" was not specified.");
        CheckFields(fields);
        string[]? expanded = Last(line.Expanded)?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        string[] readFiles = Values(line.ReadFile);
        bool isLive = readFiles.Length == 0;
        var saving = SavingOptions.Read(Last(line.WriteFile), Last(line.FileType), Values(line.AutoStop), Values(line.RingBuffer), isLive);
        CheckOutput(saving);
        CheckInput(readFiles);
        var preferences = Preferences.Read(Values(line.Preferences));
        CheckPasses(readFiles);
        return new TsharkOptions
        {
            ReadFiles = readFiles,
            BpfFilter = Last(line.BpfFilter),
            Follow = parsed.GetValue(line.Follow),
            Saving = saving,
            Live = ReadLive(!isLive),
            ErrorsOnly = parsed.GetValue(line.ErrorsOnly),
            Filter = ReadFilter(isLive),
            TwoPasses = parsed.GetValue(line.TwoPasses),
            ReadFilter = Last(line.ReadFilter) ?? "",
            SelectedFrame = ReadSelectedFrame(),
            Explain = parsed.GetValue(line.Explain),
            PacketCount = ReadPacketCount(),
            Format = format,
            Details = parsed.GetValue(line.Details) || expanded is not null,
            ExpandedProtocols = expanded,
            Summary = parsed.GetValue(line.Summary),
            Hex = parsed.GetValue(line.Hex),
            Separator = Unescape(Last(line.Separators) ?? ""),
            Fields = fields,
            FieldsOptions = ReadFieldsOptions(),
            Distinct = ReadDistinct(format, fields),
            Layers = ReadLayers(),
            NoDuplicateKeys = parsed.GetValue(line.NoDuplicateKeys),
            NoNames = parsed.GetValue(line.NoNames) || !preferences.ResolvesMacAddresses,
            Quiet = parsed.GetValue(line.Quiet) || parsed.GetValue(line.ErrorsOnly) || saving.Path is not null && !PrintsBesides,
            Statistics = Values(line.Statistics),
            Exports = [.. Values(line.ExportObjects).Select(ObjectExport.Parse)],
            Count = parsed.GetValue(line.Count),
            Index = parsed.GetValue(line.Index),
            LineBuffered = parsed.GetValue(line.LineBuffered),
            TimeForm = ReadTimeForm(),
            HoursAndMinutes = ReadSeconds(),
            Columns = preferences.Columns,
            Dissection = ReadChoices(preferences.OfProtocols),
        };
    }

    // As tshark has it, what is disabled stays so even if it is enabled too.
    private CaptureOptions ReadChoices(Dictionary<string, string> preferences)
    {
        string[] only = [.. Values(line.OnlyProtocols).SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        return new CaptureOptions
        {
            DecodeAs = ReadDecodeAs(),
            DisableProtocol = Values(line.DisableProtocol),
            OnlyProtocols = only.Length == 0 ? only : [.. only, .. Values(line.EnableProtocol)],
            OverridePreferences = preferences,
            MostStates = ReadMostStates(),
        };
    }

    private Dictionary<string, string> ReadDecodeAs()
    {
        var choices = new Dictionary<string, string>();
        foreach (string text in Values(line.DecodeAs))
        {
            var choice = DecodeAs.Parse(text);
            choices[$"{choice.Table}=={choice.First}-{choice.Last}"] = choice.Protocol;
        }
        return choices;
    }

    private void CheckTokens()
    {
        foreach (string word in Values(line.Rest))
        {
            // A word that begins with a dash is an option that is not known; behind "--" it is part of the filter.
            if (word is ['-', not ' ', ..] && !parsed.Tokens.Any(token => token.Type == System.CommandLine.Parsing.TokenType.DoubleDash))
                throw new CommandLineException($"unrecognized option: {word.TrimStart('-')}", showsUsage: true);
        }
        foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
        {
            throw error.SymbolResult is System.CommandLine.Parsing.OptionResult { Tokens.Count: 0 } option
                ? new CommandLineException($"option requires an argument: {option.Option.Name.TrimStart('-')}", showsUsage: true)
                : new CommandLineException(error.Message, showsUsage: true);
        }
    }

    private string[] Values(Option<string[]> option) => parsed.GetValue(option) ?? [];

    private string[] Values(Argument<string[]> argument) => parsed.GetValue(argument) ?? [];

    private string? Last(Option<string[]> option) => Values(option).LastOrDefault();

    /// <summary>Whether packets are printed although they are saved.</summary>
    private bool PrintsBesides => parsed.GetValue(line.Summary) || parsed.GetValue(line.Details) || parsed.GetValue(line.Hex)
        || Last(line.Expanded) is not null || Last(line.Format) is not null;

    private void CheckOutput(SavingOptions saving)
    {
        if (saving.Path == "-" && PrintsBesides)
            throw new CommandLineException("You can't write both raw packet data and dissected packets to the standard output.");
    }

    private void CheckInput(string[] readFiles)
    {
        if (readFiles.Length == 0 && Last(line.BpfFilter) is not null) throw new CommandLineException("--bpf is for files that are read (-r); -f filters what is captured.");
        if (parsed.GetValue(line.Follow) && readFiles is not [not "-"]) throw new CommandLineException("--follow is for one file that is read (-r).");
        if (parsed.GetValue(line.Index) && (readFiles is not [not "-"] || !parsed.GetValue(line.Count) || Last(line.Statistics) is not null || parsed.GetValue(line.Follow) || Last(line.WriteFile) is not null || Last(line.PacketCount) is not null))
            throw new CommandLineException("--index is for --count over the whole of one file (-r).");
        if (readFiles.Length > 1 && readFiles.Contains("-")) throw new CommandLineException("The standard input can't be one of several files that are read as one.");
    }

    private void CheckPasses(string[] readFiles)
    {
        bool twice = parsed.GetValue(line.TwoPasses), explains = parsed.GetValue(line.Explain);
        if (!twice && Last(line.ReadFilter) is not null) throw new CommandLineException("-R without -2 is deprecated. For single-pass filtering use -Y.");
        if (twice && readFiles.Length == 0) throw new CommandLineException("Live captures do not support two-pass analysis.");
        if (twice && readFiles.Contains("-"))
            throw new CommandLineException("The standard input could not be opened: The standard input cannot be opened for random access.") { IsOfInput = true };
        if (twice && (parsed.GetValue(line.Follow) || parsed.GetValue(line.Index))) throw new CommandLineException("-2 is for files that are all there: not with --follow or --index.");
        if (explains && (readFiles.Length == 0 || readFiles.Contains("-") || ReadFilter(isLive: false).Length == 0 || twice || parsed.GetValue(line.Follow)))
            throw new CommandLineException("--explain is for a display filter (-Y) on files (-r).");
    }

    private LiveCaptureOptions ReadLive(bool isReading)
    {
        string[] filters = Values(line.CaptureFilter);
        if (isReading && filters.Length > 0)
            throw new CommandLineException("Only read filters, not capture filters, can be specified when reading a capture file.\n(--bpf takes a capture filter for a file.)");
        string rest = isReading ? "" : string.Join(' ', Values(line.Rest));
        if (rest.Length > 0 && filters.Length > 0)
            throw new CommandLineException("A capture filter was specified both with \"-f\" and with additional command-line arguments.");
        LiveCaptureOptions options = InterfaceOptions.Read(line, parsed);
        if (options.Interfaces.Count > 1 && options.Interfaces.Contains("-")) throw new CommandLineException("The standard input can't be one of several interfaces.");
        if (rest.Length == 0) return options;
        return options with { BpfFilter = rest, Individually = options.Individually.ToDictionary(own => own.Key, own => own.Value with { BpfFilter = rest }) };
    }

    // Live, what stands behind the options is a capture filter.
    private string ReadFilter(bool isLive)
    {
        string[] rest = isLive ? [] : Values(line.Rest);
        if (Last(line.DisplayFilter) is not { } filter) return string.Join(' ', rest);
        return rest.Length == 0
            ? filter
            : throw new CommandLineException("Display filters were specified both with \"-Y\" and with additional command-line arguments.");
    }

    private int ReadSelectedFrame()
    {
        if (Last(line.SelectedFrame) is not { } text) return 0;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new CommandLineException($"\"{text}\" is not a valid frame number");
    }

    private int ReadMostStates()
    {
        if (Last(line.MostStates) is not { } text) return StateLimit.Default;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int most) && most > 0
            ? most
            : throw new CommandLineException($"--most-states takes a number above zero, not \"{text}\".");
    }

    private bool ReadDistinct(OutputFormat format, string[] fields)
    {
        bool distinct = parsed.GetValue(line.Distinct);
        if (distinct && (format != OutputFormat.Fields || fields.Length == 0)) throw new CommandLineException("--distinct is for fields: -T fields -e FIELD.");
        return distinct;
    }

    private int ReadPacketCount()
    {
        if (Last(line.PacketCount) is not { } text) return 0;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int count))
            throw new CommandLineException($"The specified packet count \"{text}\" isn't a decimal number");
        return count switch
        {
            > 0 => count,
            0 => throw new CommandLineException("The specified packet count is zero"),
            _ => throw new CommandLineException("The specified packet count is a negative number"),
        };
    }

    private OutputFormat ReadFormat() => Last(line.Format) switch
    {
        null or "text" => OutputFormat.Text,
        "fields" => OutputFormat.Fields,
        "pdml" => OutputFormat.Pdml,
        "psml" => OutputFormat.Psml,
        "json" => OutputFormat.Json,
        "jsonraw" => OutputFormat.JsonRaw,
        "ek" => OutputFormat.Ek,
        "tabs" => OutputFormat.Tabs,
        "ps" => throw new CommandLineException("-T ps (PostScript) isn't supported."),
        var other => throw new CommandLineException(OptionHelp.Formats(other)),
    };

    private static void CheckFields(string[] fields)
    {
        string[] unknown = [.. fields.Where(field => !FieldSelection.IsColumn(field) && field != "text" && !FieldNames.IsKnown(field))];
        if (unknown.Length == 0) return;
        // tshark prints them last one first.
        Array.Reverse(unknown);
        throw new CommandLineException("Some fields aren't valid:" + string.Concat(unknown.Select(field => $"\n\t{field}")));
    }

    private FieldsOptions ReadFieldsOptions()
    {
        var options = new FieldsOptions();
        foreach (string text in Values(line.FieldsOptions))
        {
            options = options.With(text) ?? throw new CommandLineException(OptionHelp.FieldsOptions(text));
        }
        return options;
    }

    private LayerFilter? ReadLayers()
    {
        (string? text, bool all) = Last(line.LayersExpanded) is { } expanded ? (expanded, true) : (Last(line.LayersKept), false);
        return text is null ? null : new LayerFilter(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), all);
    }

    private TimeForm ReadTimeForm() => Last(line.Time) switch
    {
        null or "r" => TimeForm.Relative,
        "a" => TimeForm.Clock,
        "ad" => TimeForm.Date,
        "adoy" => TimeForm.DayOfYear,
        "d" => TimeForm.Delta,
        "dd" => TimeForm.DeltaDisplayed,
        "e" => TimeForm.Epoch,
        "u" => TimeForm.ClockUtc,
        "ud" => TimeForm.DateUtc,
        "udoy" => TimeForm.DayOfYearUtc,
        var other => throw new CommandLineException(OptionHelp.TimeForms(other)),
    };

    private bool ReadSeconds() => Last(line.Seconds) switch
    {
        null or "s" => false,
        "hms" => true,
        var other => throw new CommandLineException(
            $"Invalid seconds type \"{other}\"; it must be one of:\n\t\"s\"   for seconds\n\t\"hms\" for hours, minutes and seconds"),
    };

    private static string Unescape(string separator) => separator.Replace("\\n", "\n").Replace("\\t", "\t");
}
