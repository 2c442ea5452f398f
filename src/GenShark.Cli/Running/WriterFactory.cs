using GenShark.Cli.Options;

namespace GenShark.Cli.Running;

/// <summary>Chooses what writes the packets, and what it needs of them.</summary>
internal static class WriterFactory
{
    /// <summary>Makes the writer; null if nothing is printed of packets.</summary>
    public static IPacketWriter? Create(TsharkOptions options, out PacketNeeds needs)
    {
        needs = PacketNeeds.Frames;
        if (options.Quiet || options.Count) return null;
        FormatOptions format = FormatOf(options);
        var info = new WriterInfo { CaptureFile = string.Join(' ', options.ReadFiles) };
        var columns = new ColumnValues(format, options.Columns, options.TimeForm, options.HoursAndMinutes);
        if (options.Fields.Count > 0) return CreateSelected(options, format, info, columns, out needs);
        switch (options.Format)
        {
            case OutputFormat.Pdml:
                needs = PacketNeeds.Labels;
                return new Pdml(format, info, options.Layers);
            case OutputFormat.Json or OutputFormat.JsonRaw:
                needs = PacketNeeds.TextLabels;
                RawBytes raw = options.Format == OutputFormat.JsonRaw ? RawBytes.Only : options.Hex ? RawBytes.Beside : RawBytes.None;
                return options.NoDuplicateKeys ? new JsonGrouped(format, raw, options.Layers) : new Json(format, raw, options.Layers);
            case OutputFormat.Ek:
                needs = PacketNeeds.TextLabels;
                return new Ek(format, options.Hex, options.Layers);
            case OutputFormat.Psml:
                needs = PacketNeeds.Columns;
                return new Psml(columns, info);
            default:
                return CreateText(options, format, columns, out needs);
        }
    }

    /// <summary>The fields that are printed of packets, as the user wants them shown.</summary>
    public static FieldSelection SelectFields(TsharkOptions options) => new(FormatOf(options), options.Fields);

    private static FormatOptions FormatOf(TsharkOptions options) => new() { TimeZone = TimeZoneInfo.Local, ResolvesMacAddresses = !options.NoNames };

    private static IPacketWriter CreateSelected(TsharkOptions options, FormatOptions format, WriterInfo info, ColumnValues columns, out PacketNeeds needs)
    {
        var fields = new FieldSelection(format, options.Fields, columns);
        needs = PacketNeeds.Fields;
        if (options.Fields.Any(FieldSelection.IsColumn)) needs |= PacketNeeds.Columns;
        if (options.Format != OutputFormat.Fields || options.Fields.Any(IsShownAsTitle)) needs |= PacketNeeds.Labels;
        else if (options.Fields.Any(IsShownAsLabel)) needs |= PacketNeeds.FieldLabels;
        return options.Format switch
        {
            OutputFormat.Json => new JsonSelected(fields, format),
            OutputFormat.Ek => new EkSelected(fields, format),
            OutputFormat.Pdml => new PdmlSelected(fields, format, info),
            _ when options.Distinct => new DistinctPrinter(new FieldsPrinter(fields, options.FieldsOptions), options.FieldsOptions),
            _ => new FieldsPrinter(fields, options.FieldsOptions),
        };
    }

    // Protocols print as their title, which hangs on all that they hold; so do nodes that are nothing but text.
    private static bool IsShownAsTitle(string name) => name == "text" || Registry.TryFindField(name, out FieldInfo? field) && field.Type == FieldType.Protocol;

    // Nodes without a value print as their label.
    private static bool IsShownAsLabel(string name) => Registry.TryFindField(name, out FieldInfo? field) && field.Type == FieldType.None;

    private static PacketText CreateText(TsharkOptions options, FormatOptions format, ColumnValues columns, out PacketNeeds needs)
    {
        bool tabs = options.Format == OutputFormat.Tabs;
        bool summary = options.Summary || !options.Details && !options.Hex;
        needs = PacketNeeds.Frames;
        if (summary) needs |= PacketNeeds.Columns;
        if (options.Details) needs |= PacketNeeds.Labels;
        if (options.Hex) needs |= PacketNeeds.Sources;
        Func<Protocol, bool>? expands = options.ExpandedProtocols is { } names ? protocol => names.Contains(protocol.FilterName) : null;
        return new PacketText(
            summary ? new SummaryLine(columns, tabs ? '\t' : ' ') : null,
            options.Details ? new TreeText(format, expands, dumpsData: !options.Hex) : null,
            options.Hex ? new HexDump() : null,
            options.Separator);
    }
}
