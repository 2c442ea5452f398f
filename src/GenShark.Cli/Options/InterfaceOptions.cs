using System.CommandLine;
using System.CommandLine.Parsing;
using GenShark.Capture.Live;

namespace GenShark.Cli.Options;

/// <summary>What is asked of interfaces. As in tshark it stands behind the interface (<c>-i</c>) that it is for; before the first one, for all.</summary>
internal static class InterfaceOptions
{
    /// <exception cref="CommandLineException">A number is none.</exception>
    public static LiveCaptureOptions Read(CommandLine line, ParseResult parsed)
    {
        var (all, names, own) = (new LiveCaptureOptions(), new List<string>(), new Dictionary<string, LiveCaptureOptions>());
        foreach ((string option, string value) in Given(parsed))
        {
            if (Is(line.Interface, option))
            {
                names.Add(value);
                own.TryAdd(value, all);
            }
            else if (names.Count == 0) all = With(all, line, option, value);
            else own[names[^1]] = With(own[names[^1]], line, option, value);
        }
        return names.Count == 1 ? own[names[0]] with { Interfaces = names } : all with { Interfaces = names, Individually = own };
    }

    private static LiveCaptureOptions With(LiveCaptureOptions options, CommandLine line, string option, string value)
    {
        if (Is(line.CaptureFilter, option)) return options with { BpfFilter = value };
        if (Is(line.NotPromiscuous, option)) return options with { Promiscuous = false };
        if (Is(line.Monitor, option)) return options with { Monitor = true };
        if (Is(line.SnapLength, option)) return options with { SnapLength = CapturingOptions.SnapLength(value) };
        if (Is(line.BufferSize, option)) return options with { BufferSize = CapturingOptions.BufferSize(value) };
        if (Is(line.LinkType, option)) return options with { LinkType = value };
        return Is(line.TimestampType, option) ? options with { TimestampType = value } : options;
    }

    // The options in order, each with the last word behind it.
    private static IEnumerable<(string Option, string Value)> Given(ParseResult parsed)
    {
        (string Option, string Value)? last = null;
        foreach (Token token in parsed.Tokens)
        {
            if (token.Type == TokenType.Option)
            {
                if (last is { } known) yield return known;
                last = (token.Value, "");
            }
            else if (last is { Value: "" } open) last = open with { Value = token.Value };
        }
        if (last is { } final) yield return final;
    }

    private static bool Is(Option option, string name) => option.Name == name || option.Aliases.Contains(name);
}
