using System.Runtime.CompilerServices;
using GenShark.Capture.Live;

namespace GenShark.Capture;

/// <summary>The packets of interfaces, captured with libpcap. What was sniffed stays: by index, for another walk, to be saved.</summary>
/// <example>
/// <code>
/// using var live = new LiveCapture("eth0", new() { BpfFilter = "udp port 53", DisplayFilter = "dns.flags.response == 1" });
/// live.Sniff(timeout: TimeSpan.FromSeconds(5));
/// foreach (Packet packet in live) Console.WriteLine(packet.Get("dns.qry.name"));     // those that were sniffed
/// foreach (Packet packet in live.SniffContinuously()) Console.WriteLine(packet); // new ones, until the loop is left
/// </code>
/// </example>
/// <remarks>Not for several threads at once; <see cref="Stop"/> may come from any.</remarks>
public class LiveCapture : RecordedCapture
{
    private readonly LiveCaptureOptions _options;
    private readonly List<InterfaceStatistics> _statistics = [];
    private LiveRecording _live;

    /// <summary>Makes a capture, which captures nothing until it is asked to.</summary>
    /// <param name="interface">The interface's name or number; null for those of the options, or else the first usable one.</param>
    /// <param name="options">What is captured, and how.</param>
    /// <exception cref="Filters.Syntax.FilterException">The display filter is wrong.</exception>
    public LiveCapture(string? @interface = null, LiveCaptureOptions? options = null) : base(options ??= new LiveCaptureOptions())
    {
        _options = @interface is null ? options : options with { Interfaces = [@interface] };
        if (_options.Interfaces.Contains("-")) throw new ArgumentException("The standard input is read by a PipeCapture.", nameof(@interface));
        _live = new LiveRecording(_options, Recording);
    }

    /// <summary>The interfaces that can be captured on.</summary>
    /// <exception cref="LiveCaptureException">There is no libpcap, or it cannot list them.</exception>
    public static IReadOnlyList<LiveInterface> Interfaces => LiveInterface.List();

    /// <summary>How each interface fared, in all that was sniffed.</summary>
    public IReadOnlyList<InterfaceStatistics> Statistics => _statistics;

    /// <summary>Captures packets, which stay.</summary>
    /// <param name="timeout">For how long; null for no limit.</param>
    /// <param name="packetCount">How many that pass the filters; 0 for no limit.</param>
    /// <param name="stop">Ends it early.</param>
    /// <returns>How many passed.</returns>
    /// <exception cref="LiveCaptureException">It cannot begin or go on; what was captured before stays.</exception>
    public int Sniff(TimeSpan? timeout = null, int packetCount = 0, CancellationToken stop = default) => LoadPackets(packetCount, timeout, stop);

    /// <summary>Captures, and calls with each packet that passes the filters.</summary>
    /// <exception cref="LiveCaptureException">It cannot begin or go on; what was captured before stays.</exception>
    public override int ApplyOnPackets(PacketAction action, TimeSpan? timeout = null, int count = 0, CancellationToken stop = default)
    {
        Start(count, timeout);
        using CancellationTokenRegistration registration = stop.Register(_live.RequestStop);
        int seen = 0;
        try
        {
            // What ends by itself is read to its end, where the counts of the interfaces stand.
            while ((EndsItself || count == 0 || seen < count) && MoveOn(Patience.Endless))
            {
                seen++;
                action(Current);
                if (IsSaved) break;
            }
        }
        finally
        {
            End();
        }
        return seen;
    }

    /// <summary>Captures until the loop over it is left, or <see cref="Stop"/> is called. Packets that the loop did not come to do not stay.</summary>
    /// <param name="packetCount">How many that pass the filters; 0 for no limit.</param>
    /// <exception cref="LiveCaptureException">It cannot begin (when the loop does) or go on.</exception>
    public ContinuousPackets SniffContinuously(int packetCount = 0) => new(this, packetCount);

    /// <summary>Captures until the loop over it is left. Packets that the loop did not come to do not stay.</summary>
    /// <param name="packetCount">How many that pass the filters; 0 for no limit.</param>
    /// <param name="stop">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="LiveCaptureException">It cannot begin (when the loop does) or go on.</exception>
    /// <exception cref="InvalidOperationException">The capture does not keep packets.</exception>
    public async IAsyncEnumerable<KeptPacket> SniffAsync(int packetCount = 0, [EnumeratorCancellation] CancellationToken stop = default)
    {
        Start(packetCount, null);
        try
        {
            for (int seen = 0; packetCount == 0 || seen < packetCount;)
            {
                stop.ThrowIfCancellationRequested();
                if (MoveOn(Patience.None))
                {
                    seen++;
                    yield return Keep();
                }
                else if (Recording.HasMore(Position, out Task waiter) is not { } hasMore) await waiter.WaitAsync(stop).ConfigureAwait(false);
                else if (!hasMore) break;
            }
        }
        finally
        {
            End();
        }
    }

    /// <summary>Ends a capture that is under way in another thread.</summary>
    public void Stop() => _live.RequestStop();

    /// <summary>Forgets what was sniffed, and what it took on disk. Numbers begin with 1 again.</summary>
    /// <exception cref="InvalidOperationException">A capture is under way.</exception>
    public override void Clear()
    {
        if (IsRunning) throw new InvalidOperationException("The capture is under way: what it has is cleared when it has ended.");
        Close();
        _statistics.Clear();
        Recording.Dispose();
        Recording = new Recording();
        _live = new LiveRecording(_options, Recording);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _live.Stop(atOnce: true);
        base.Dispose(disposing);
    }

    // A walk over what was sniffed does not wait for more.
    private protected override Patience UsualPatience => Patience.None;

    private bool IsRunning { get; set; }

    /// <summary>Whether the recorder counts for itself: it can, where all that it captures passes.</summary>
    private bool EndsItself => Options.DisplayFilter.Length == 0;

    private void Start(int packetCount, TimeSpan? duration)
    {
        _live.Start(EndsItself ? packetCount : 0, duration);
        IsRunning = true;
    }

    private void End()
    {
        _live.Stop(atOnce: true);
        IsRunning = false;
        Recording.Truncate(Position);
        FlushOutput();
        foreach (InterfaceStatistics counted in _live.Statistics) Add(counted);
    }

    private void Add(InterfaceStatistics counted)
    {
        int known = _statistics.FindIndex(other => other.Interface == counted.Interface);
        if (known < 0) _statistics.Add(counted);
        else _statistics[known] += counted;
    }

    /// <summary>Packets that are captured while a loop goes over them.</summary>
    public readonly struct ContinuousPackets
    {
        private readonly LiveCapture _capture;
        private readonly int _packetCount;

        internal ContinuousPackets(LiveCapture capture, int packetCount) => (_capture, _packetCount) = (capture, packetCount);

        /// <summary>Begins to capture.</summary>
        public Enumerator GetEnumerator()
        {
            _capture.Start(_packetCount, null);
            return new Enumerator(_capture, _packetCount);
        }

        /// <summary>Goes through the packets as they come.</summary>
        public struct Enumerator : IDisposable
        {
            private readonly LiveCapture _capture;
            private readonly int _packetCount;
            private int _seen;

            internal Enumerator(LiveCapture capture, int packetCount) => (_capture, _packetCount) = (capture, packetCount);

            /// <summary>The current packet; valid until the next move.</summary>
            public readonly Packet Current => _capture.Current;

            /// <summary>Waits for the next packet; false when the capture has ended.</summary>
            public bool MoveNext() => (_packetCount == 0 || _seen++ < _packetCount) && !_capture.IsSaved && _capture.MoveOn(Patience.Endless);

            /// <summary>Ends the capture.</summary>
            public readonly void Dispose() => _capture.End();
        }
    }
}
