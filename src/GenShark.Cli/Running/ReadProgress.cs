using Spectre.Console;

namespace GenShark.Cli.Running;

/// <summary>
/// How far the reading of a long capture has come: on the standard error, if that is a terminal and the standard output is not,
/// and only after a second.
/// </summary>
internal sealed class ReadProgress : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1), s_interval = TimeSpan.FromMilliseconds(200);

    private readonly long _length;
    private readonly Func<(long Bytes, int Packets)> _now;
    private readonly ManualResetEventSlim _done = new();
    private readonly Thread _thread;

    private ReadProgress(long length, Func<(long Bytes, int Packets)> now)
    {
        (_length, _now) = (length, now);
        _thread = new Thread(Show) { IsBackground = true, Name = "progress" };
        _thread.Start();
    }

    /// <param name="length">How much there is to do, in bytes; nothing is shown if that is not known.</param>
    /// <param name="now">How much is done. Asked from another thread: a figure that is a packet old does no harm.</param>
    public static ReadProgress? Start(long length, Func<(long Bytes, int Packets)> now) =>
        Console.IsErrorRedirected || !Console.IsOutputRedirected || length <= 0 ? null : new ReadProgress(length, now);

    private void Show()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        if (_done.Wait(s_patience)) return;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new DownloadedColumn(), new TransferSpeedColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask("", maxValue: _length);
                do
                {
                    (long bytes, int packets) = _now();
                    task.Value = Math.Clamp(bytes, 0, _length);
                    task.Description = $"{packets:N0} packets, {packets / Math.Max(0.001, watch.Elapsed.TotalSeconds):N0} a second";
                }
                while (!_done.Wait(s_interval));
            });
    }

    public void Dispose()
    {
        _done.Set();
        _thread.Join();
        _done.Dispose();
    }
}
