using System.Diagnostics;
using GenShark.Capture.Writing;

namespace GenShark.Capture.Live;

/// <summary>
/// Takes packets from interfaces as fast as they come, in a thread of its own, and records them in the order of their times: the kernel's
/// buffers stay empty however slow the reader is. Allocates nothing a packet.
/// </summary>
internal sealed class Recorder : IDisposable
{
    /// <summary>So many bytes are recorded at a time while packets keep coming.</summary>
    private const int Enough = 128 << 10;

    /// <summary>How long, in milliseconds, what the kernel still holds may take to come.</summary>
    private const int LastTime = InterfaceOpener.GatheringTime + InterfaceOpener.GatheringTime / 2;

    private readonly Recording _recording;
    private readonly List<OpenInterface> _interfaces;
    private readonly RecordingLimits _limits;
    private readonly PacketWait _wait;
    private readonly RecordBuffer _buffer = new();
    private readonly Thread _thread;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly DateTime _start = DateTime.UtcNow;
    private volatile bool _isStopping;
    private volatile bool _isCutOff;
    private long _packets;

    /// <param name="recording">Takes the packets; its interfaces have been told of.</param>
    /// <param name="interfaces">Open; closed when all is recorded.</param>
    /// <param name="limits">When to end by itself.</param>
    public Recorder(Recording recording, List<OpenInterface> interfaces, RecordingLimits limits)
    {
        (_recording, _interfaces, _limits) = (recording, interfaces, limits);
        _wait = new PacketWait([.. interfaces.Select(from => from.Descriptor)]);
        _thread = new Thread(Run) { IsBackground = true, Name = "capture" };
    }

    /// <summary>How the interfaces fared; known when the recorder has ended.</summary>
    public IReadOnlyList<InterfaceStatistics> Statistics { get; private set; } = [];

    /// <summary>Whether more may be recorded.</summary>
    public bool IsRunning => _thread.IsAlive;

    public void Start()
    {
        _recording.Begin();
        _thread.Start();
    }

    /// <summary>Ends the recording, and waits until it has ended.</summary>
    /// <param name="atOnce">Whether packets are left out that were captured before, and have not been recorded.</param>
    public void Stop(bool atOnce)
    {
        RequestStop(atOnce);
        _thread.Join();
    }

    /// <summary>Ends the recording soon.</summary>
    public void RequestStop(bool atOnce = false)
    {
        _isCutOff |= atOnce;
        _isStopping = true;
        _wait.Wake();
    }

    /// <summary>Frees what the thread waited with; it does so itself at its end.</summary>
    public void Dispose() => _wait.Dispose();

    private void Run()
    {
        Exception? failure = null;
        try
        {
            while (!IsOver)
            {
                TakeAll(ref failure);
                if (failure is not null) break;
                if (!IsOver) _wait.Wait(MillisecondsLeft);
            }
            if (failure is null && !_isCutOff && !IsFull) TakeLast(ref failure);
            AppendStatistics();
        }
        catch (Exception broken) when (broken is CaptureWriteException or LiveCaptureException)
        {
            failure = broken;
        }
        finally
        {
            foreach (OpenInterface from in _interfaces) from.Dispose();
            Dispose();
            _recording.Finish(failure);
        }
    }

    private bool IsFull => _limits.Packets > 0 && _packets >= _limits.Packets;

    private bool IsOver => _isStopping || IsFull || MillisecondsLeft == 0;

    // What is taken last belongs to the time too.
    private int MillisecondsLeft =>
        _limits.Duration is { } most ? (int)Math.Clamp(Math.Ceiling((most - _clock.Elapsed).TotalMilliseconds) - LastTime, 0, int.MaxValue) : -1;

    /// <summary>Takes what there is now. What one interface has is recorded even if another one fails.</summary>
    private void TakeAll(ref Exception? failure)
    {
        try
        {
            while (!IsFull && !_isCutOff && Earliest() is { } from)
            {
                PcapngBlocks.AppendPacket(_buffer, from.Id, from.Stamp, from.Length, from.Bytes);
                from.Take();
                _packets++;
                if (_buffer.Length < Enough) continue;
                _recording.Publish(_buffer);
                if (IsOver) break;
            }
        }
        catch (LiveCaptureException broken)
        {
            failure = broken;
        }
        _recording.Publish(_buffer);
    }

    // The kernel hands over a block of packets when it is full or old: what came just before the end comes a moment after it.
    private void TakeLast(ref Exception? failure)
    {
        long end = _clock.ElapsedMilliseconds + LastTime;
        for (long left; (left = end - _clock.ElapsedMilliseconds) > 0 && !IsFull && failure is null;)
        {
            TakeAll(ref failure);
            _wait.WaitForPackets((int)left);
        }
    }

    private OpenInterface? Earliest()
    {
        OpenInterface? earliest = null;
        foreach (OpenInterface from in _interfaces)
        {
            if (!from.HasPacket()) continue;
            if (_interfaces.Count == 1) return from;
            if (earliest is null || from.Nanoseconds < earliest.Nanoseconds) earliest = from;
        }
        return earliest;
    }

    private void AppendStatistics()
    {
        Statistics = [.. _interfaces.Select(from => from.Statistics)];
        for (int i = 0; i < _interfaces.Count; i++)
        {
            InterfaceStatistics counted = Statistics[i];
            PcapngBlocks.AppendStatistics(
                _buffer, _interfaces[i].Id, _interfaces[i].Description.UnitsPerSecond, _start, DateTime.UtcNow, (ulong)counted.Captured, (ulong)counted.Dropped);
        }
        _recording.Publish(_buffer);
    }
}
