using System.Diagnostics;
using System.Text;
using GenShark.Cli.Tests.Running;

namespace GenShark.Cli.Tests.Processes;

/// <summary>The command, or tshark, as a process of its own.</summary>
internal sealed class CommandProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private CommandProcess(string program, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TZ"] = "UTC";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["HOME"] = Path.Combine(Path.GetTempPath(), "no-such-home");
        _process = Process.Start(start)!;
        _errors = Task.Run(_process.StandardError.ReadToEnd);
    }

    /// <summary>What it prints.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>What it reads; closed by <see cref="Finish"/>.</summary>
    public Stream Input => _process.StandardInput.BaseStream;

    public int Id => _process.Id;

    /// <summary>Starts genshark, which lies beside the tests.</summary>
    public static CommandProcess Genshark(params string[] args) => Dotnet("genshark.dll", args);

    /// <summary>Starts a program that lies beside the tests.</summary>
    public static CommandProcess Dotnet(string assembly, params string[] args) =>
        new(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [Path.Combine(AppContext.BaseDirectory, assembly), .. args]);

    /// <summary>Starts another program; null if it isn't there.</summary>
    public static CommandProcess? TryStart(string program, params string[] args)
    {
        try
        {
            return new CommandProcess(program, args);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Closes the input and reads on to the end.</summary>
    public CommandRun Finish()
    {
        _process.StandardInput.Close();
        using var output = new MemoryStream();
        Output.CopyTo(output);
        _process.WaitForExit();
        return new CommandRun(_process.ExitCode, Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length), _errors.Result);
    }

    /// <summary>Waits for the end, whose output nobody reads.</summary>
    public CommandRun FinishUnread()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        return new CommandRun(_process.ExitCode, "", _errors.Result);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
