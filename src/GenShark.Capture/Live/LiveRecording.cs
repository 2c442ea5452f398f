using GenShark.Capture.Reading;
using GenShark.Capture.Reading.Input;
using GenShark.Capture.Writing;

namespace GenShark.Capture.Live;

/// <summary>
/// What is captured on interfaces, as a capture that grows while it is read: for programs that dissect with a <see cref="PacketCursor"/>.
/// <see cref="LiveCapture"/> is the comfortable way.
/// </summary>
/// <remarks>Packets are taken from libpcap by a thread of their own and recorded in a file that goes with the process.</remarks>
public sealed class LiveRecording : IDisposable
{
    private readonly LiveCaptureOptions _options;
    private readonly Recording _recording;
    private readonly List<CaptureInterface> _interfaces = [];
    private readonly RecordBuffer _buffer = new();
    private Recorder? _recorder;
    private PipePump? _pump;
    private Timer? _end;
    private CaptureReader? _reader;

    /// <summary>Makes an empty recording.</summary>
    public LiveRecording(LiveCaptureOptions options) : this(options, new Recording())
    {
    }

    internal LiveRecording(LiveCaptureOptions options, Recording recording)
    {
        (_options, _recording) = (options, recording);
        // A pipe brings its own.
        if (IsPipe) return;
        PcapngBlocks.AppendSection(_buffer, SectionDescription.OfThisMachine);
        recording.Publish(_buffer);
    }

    /// <summary>Reads what has been recorded. At its end it may go on: see <see cref="WaitForMore"/>.</summary>
    /// <exception cref="CaptureFormatException">What comes from a pipe is no capture.</exception>
    public CaptureReader Reader => _reader ??= OpenReader();

    /// <summary>Whether the only interface is the standard input (<c>-</c>), where another program writes a capture.</summary>
    private bool IsPipe => _options.Interfaces is ["-"];

    /// <summary>How the interfaces fared; known when the recording has ended.</summary>
    public IReadOnlyList<InterfaceStatistics> Statistics => _recorder?.Statistics ?? [];

    /// <summary>Opens the interfaces and begins.</summary>
    /// <param name="packetCount">Ends after so many packets, but for the standard input; 0 for no limit.</param>
    /// <param name="duration">Ends after so long; null for no limit.</param>
    /// <exception cref="LiveCaptureException">An interface cannot be opened.</exception>
    /// <exception cref="InvalidOperationException">It has begun already, and not been stopped.</exception>
    public void Start(long packetCount = 0, TimeSpan? duration = null)
    {
        if (_recorder is { IsRunning: true }) throw new InvalidOperationException("The capture is running already; stop it first.");
        if (IsPipe)
        {
            _pump = new PipePump(StandardInput.Open(), _recording);
            if (duration is { } most) _end = new Timer(_ => RequestStop(), null, most, Timeout.InfiniteTimeSpan);
            return;
        }
        List<OpenInterface> opened = InterfaceOpener.Open(_options);
        foreach (OpenInterface from in opened) from.Id = NumberOf(from.Description);
        _recording.Publish(_buffer);
        _recorder = new Recorder(_recording, opened, new RecordingLimits(packetCount, duration));
        _recorder.Start();
    }

    /// <summary>Ends the recording soon; packets that were captured before are still recorded. May come from any thread.</summary>
    public void RequestStop()
    {
        _recorder?.RequestStop();
        if (IsPipe) _recording.Finish();
    }

    /// <summary>Ends the recording, and waits for its end. What was recorded and not read stays to be read.</summary>
    /// <param name="atOnce">Whether packets that were captured and not recorded are left out.</param>
    public void Stop(bool atOnce = false)
    {
        _recorder?.Stop(atOnce);
        if (IsPipe) _recording.Finish();
    }

    /// <summary>Waits until <see cref="Reader"/> can go on.</summary>
    /// <param name="milliseconds">The longest wait.</param>
    /// <returns>True if it can; false if the recording has ended and all is read; null if the time ran out.</returns>
    /// <exception cref="LiveCaptureException">An interface failed; all before has been read.</exception>
    /// <exception cref="CaptureWriteException">The disk is full; all before has been read.</exception>
    public bool? WaitForMore(int milliseconds)
    {
        bool? known = _recording.HasMore(Reader.Position, out Task waiter);
        if (known is not null || !waiter.Wait(milliseconds)) return known;
        return _recording.HasMore(Reader.Position, out _);
    }

    /// <summary>Frees the disk of what was read, which can then not be read again.</summary>
    public void ForgetRead() => _recording.Forget(Reader.Position);

    /// <summary>Ends the recording, and forgets it.</summary>
    public void Dispose()
    {
        Stop(atOnce: true);
        _end?.Dispose();
        _pump?.Dispose();
        _reader?.Dispose();
        _recording.Dispose();
    }

    // Before its header has come it cannot be told what a pipe brings.
    private CaptureReader OpenReader()
    {
        while (IsPipe && _recording.HasMore(0, out Task waiter) is null) waiter.Wait();
        CaptureReader reader = _recording.OpenReader();
        if (IsPipe) reader.BpfFilter = _options.Of(0).BpfFilter;
        return reader;
    }

    // An interface that is captured on again keeps its number.
    private int NumberOf(CaptureInterface described)
    {
        int known = _interfaces.IndexOf(described);
        if (known >= 0) return known;
        PcapngBlocks.AppendInterface(_buffer, described);
        _interfaces.Add(described);
        return _interfaces.Count - 1;
    }
}
