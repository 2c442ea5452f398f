using System.CommandLine;

namespace GenShark.Cli.Options;

/// <summary>tshark's options that are refused by name: to pass over one in silence would change what the user asked for.</summary>
internal static class UnsupportedOptions
{
    private static readonly string[] s_flags =
        ["-g", "--color"];

    private static readonly string[] s_withValue =
    [
        "-A", "-M", "-N", "-H",
        "--enable-heuristic", "--disable-heuristic", "-C", "--capture-comment", "--hexdump", "-W", "-X", "-U",
        "--export-tls-session-keys", "--elastic-mapping-filter", "--temp-dir", "-K", "--log-level", "--log-fatal", "--log-domains",
        "--log-debug", "--log-noisy", "--log-file",
    ];

    public static IReadOnlyList<Option> All { get; } =
        [.. s_flags.Select(Option (name) => new Option<bool>(name)), .. s_withValue.Select(Option (name) => new Option<string[]>(name))];

    /// <summary>Refuses the first of these options that was given.</summary>
    public static void Refuse(ParseResult parsed)
    {
        foreach (Option option in All)
        {
            if (parsed.GetResult(option) is not { Implicit: false }) continue;
            throw new CommandLineException($"The option {option.Name} isn't supported yet.");
        }
    }
}
