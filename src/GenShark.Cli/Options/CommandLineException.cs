namespace GenShark.Cli.Options;

/// <summary>The command line cannot be followed.</summary>
/// <param name="message">What the user is told, without the program's name.</param>
/// <param name="showsUsage">Whether the usage follows.</param>
internal sealed class CommandLineException(string message, bool showsUsage = false) : Exception(message)
{
    public bool ShowsUsage => showsUsage;

    /// <summary>Whether the input that it names cannot be read so, for which tshark has another exit code.</summary>
    public bool IsOfInput { get; init; }

    /// <summary>Whether an empty line stands before the complaint.</summary>
    public bool HasBlankBefore { get; init; }

    /// <summary>The exit code, where it is one of its own; 0 for the usual one.</summary>
    public int Code { get; init; }

    /// <summary>Whether tshark ends without an error all the same.</summary>
    public bool IsNoFailure { get; init; }
}
