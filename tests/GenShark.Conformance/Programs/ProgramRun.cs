using System.Diagnostics;

namespace GenShark.Conformance.Programs;

/// <summary>How a program ended. <see cref="Stderr"/> holds its beginning.</summary>
internal sealed record ProgramOutcome(int ExitCode, bool TimedOut, string Stderr);

/// <summary>
/// A program under test: its standard output as a stream, killed when its time is up. It runs in UTC, with an empty home.
/// </summary>
internal sealed class ProgramRun : IDisposable
{
    private const int StderrKept = 1 << 16;

    private readonly Process process;
    private readonly Task<string> stderr;
    private readonly Timer timer;
    private volatile bool timedOut;

    private ProgramRun(Process process, TimeSpan timeout)
    {
        this.process = process;
        stderr = Task.Run(() => ReadStart(process.StandardError));
        timer = new Timer(_ => StopForTimeout(), null, timeout, Timeout.InfiniteTimeSpan);
    }

    public Stream Output => process.StandardOutput.BaseStream;

    public static ProgramRun Start(string path, IEnumerable<string> arguments, EmptyHome home, TimeSpan timeout)
    {
        var start = new ProcessStartInfo(path)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        home.Apply(start.Environment);
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{path} does not start");
        process.StandardInput.Close();
        return new ProgramRun(process, timeout);
    }

    /// <summary>Reads what is left of the output and waits for the end.</summary>
    public ProgramOutcome Finish()
    {
        Output.CopyTo(Stream.Null);
        process.WaitForExit();
        return new ProgramOutcome(process.ExitCode, timedOut, stderr.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        timer.Dispose();
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private void StopForTimeout()
    {
        try
        {
            timedOut = !process.HasExited;
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended, or was disposed, in the same moment.
        }
    }

    private static string ReadStart(StreamReader reader)
    {
        var buffer = new char[StderrKept];
        var length = reader.ReadBlock(buffer, 0, buffer.Length);
        var rest = new char[4096];
        while (reader.Read(rest, 0, rest.Length) > 0)
        {
            // The program must not wait for a reader.
        }
        return new string(buffer, 0, length);
    }
}
