using System.Text;
using GenShark.Tests.Fixture;

namespace GenShark.Cli.Tests.Running;

/// <summary>What the command did.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    public string[] Lines => LinesOf(Output);

    public string[] ErrorLines => LinesOf(Errors);

    /// <summary>Runs the command in this process.</summary>
    public static CommandRun Of(params string[] args)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        int exitCode = Program.Run(args, output, errors, CancellationToken.None);
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length), errors.ToString());
    }

    /// <summary>Runs the command over a stored capture, without names for addresses.</summary>
    public static CommandRun Over(string capture, params string[] args) => Of(["-n", "-r", StoredCaptures.PathOf(capture), .. args]);

    private static string[] LinesOf(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');
}
