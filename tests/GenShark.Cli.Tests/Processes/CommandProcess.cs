using System.Diagnostics;
using System.Text;
using GenShark.Cli.Tests.Running;

namespace GenShark.Cli.Tests.Processes;

/// <summary>The command, or tshark, as a process of its own; killed if it does not end, which fails the test.</summary>
internal sealed class CommandProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly string _command;
    private readonly Timer _timer;
    private volatile bool _isStopped;
    private readonly Task<string> _errors;

    private CommandProcess(string program, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TZ"] = "UTC";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["HOME"] = Path.Combine(Path.GetTempPath(), "no-such-home");
        _process = Process.Start(start)!;
        _errors = Task.Run(_process.StandardError.ReadToEnd);
        _command = $"{program} {string.Join(' ', start.ArgumentList)}";
        _timer = new Timer(_ => Stop(), null, s_patience, Timeout.InfiniteTimeSpan);
    }

    /// <summary>What it prints.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>What it reads; closed by <see cref="Finish"/>.</summary>
    public Stream Input => _process.StandardInput.BaseStream;

    public int Id => _process.Id;

    /// <summary>Starts genshark, which lies beside the tests.</summary>
    public static CommandProcess Genshark(params string[] args) => Dotnet("genshark.dll", args);

    /// <summary>Starts genshark with its input or outputs redirected as the shell does it.</summary>
    public static CommandProcess GensharkInShell(string redirection, params string[] args) =>
        new("sh", ["-c", $"exec \"$@\" {redirection}", "sh", Host, Path.Combine(AppContext.BaseDirectory, "genshark.dll"), .. args]);

    /// <summary>Starts genshark so that it hears of Ctrl-C, even if whoever runs the tests does not.</summary>
    public static CommandProcess InterruptibleGenshark(params string[] args) =>
        new("env", ["--default-signal=INT", Host, Path.Combine(AppContext.BaseDirectory, "genshark.dll"), .. args]);

    /// <summary>Starts genshark as on a machine of so many processors.</summary>
    public static CommandProcess GensharkOn(int processors, params string[] args) =>
        new("env", [$"DOTNET_PROCESSOR_COUNT={processors}", Host, Path.Combine(AppContext.BaseDirectory, "genshark.dll"), .. args]);

    /// <summary>Starts a program that lies beside the tests.</summary>
    public static CommandProcess Dotnet(string assembly, params string[] args) => new(Host, [Path.Combine(AppContext.BaseDirectory, assembly), .. args]);

    private static string Host => Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";

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
        return End(Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length));
    }

    /// <summary>Waits for the end, whose output nobody reads.</summary>
    public CommandRun FinishUnread()
    {
        _process.StandardInput.Close();
        return End("");
    }

    public void Dispose()
    {
        _timer.Dispose();
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private CommandRun End(string output)
    {
        _process.WaitForExit();
        if (_isStopped) throw new TimeoutException($"'{_command}' did not end within {s_patience.TotalMinutes} minutes. It had printed:\n{output}\n{_errors.Result}");
        return new CommandRun(_process.ExitCode, output, _errors.Result);
    }

    private void Stop()
    {
        _isStopped = true;
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended, or was disposed, in the same moment.
        }
    }
}
