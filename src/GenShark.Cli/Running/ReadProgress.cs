using GenShark.Capture.Reading;
using Spectre.Console;

namespace GenShark.Cli.Running;

/// <summary>
/// How far the reading of a long capture has come: on the standard error, if that is a terminal and the standard output is not,
/// and only after a second.
/// </summary>
internal sealed class ReadProgress : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1), s_interval = TimeSpan.FromMilliseconds(200);

    private readonly CaptureReader _reader;
    private readonly ManualResetEventSlim _done = new();
    private readonly Thread _thread;

    private ReadProgress(CaptureReader reader)
    {
        _reader = reader;
        _thread = new Thread(Show) { IsBackground = true, Name = "progress" };
        _thread.Start();
    }

    public static ReadProgress? Start(CaptureReader reader) =>
        Console.IsErrorRedirected || !Console.IsOutputRedirected || reader.Length <= 0 ? null : new ReadProgress(reader);

    private void Show()
    {
        if (_done.Wait(s_patience)) return;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress().AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new DownloadedColumn(), new TransferSpeedColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask("", maxValue: _reader.Length);
                do
                {
                    // Read without a lock: a figure that is a packet old does no harm.
                    task.Value = Math.Clamp(_reader.Position, 0, _reader.Length);
                    task.Description = $"{_reader.PacketsRead:N0} packets";
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
