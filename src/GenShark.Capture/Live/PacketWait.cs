using System.IO.Pipes;

namespace GenShark.Capture.Live;

/// <summary>Waits until one of several interfaces has packets, or somebody calls.</summary>
internal sealed unsafe class PacketWait : IDisposable
{
    /// <summary>How long to sleep, in milliseconds, where an interface has nothing that could be waited for.</summary>
    private const int BlindSleep = 5;

    private readonly AnonymousPipeServerStream? _caller;
    private readonly LibPcap.Polled[] _polled;
    private readonly bool _isBlind;
    private readonly Lock _gate = new();
    private bool _isCalled, _isDisposed;

    /// <param name="descriptors">The interfaces' selectable descriptors, or -1.</param>
    public PacketWait(int[] descriptors)
    {
        _isBlind = descriptors.Contains(-1);
        if (!OperatingSystem.IsWindows()) _caller = new AnonymousPipeServerStream(PipeDirection.Out);
        int called = _caller is null ? -1 : (int)_caller.ClientSafePipeHandle.DangerousGetHandle();
        _polled = [.. descriptors.Append(called).Select(descriptor => new LibPcap.Polled(descriptor, LibPcap.Polled.Readable, 0))];
    }

    /// <summary>Ends a wait, now or the next one; may come from any thread, and after the end.</summary>
    public void Wake()
    {
        // A write into a pipe that another thread is closing may never return (SafePipeHandle.CreatePipeSocket).
        lock (_gate)
        {
            if (_isCalled || _isDisposed) return;
            _isCalled = true;
            _caller?.WriteByte(1);
        }
    }

    /// <param name="milliseconds">The longest wait; -1 for no limit.</param>
    public void Wait(int milliseconds) => Wait(milliseconds, _polled.Length);

    /// <summary>Waits for packets only, whoever called.</summary>
    public void WaitForPackets(int milliseconds) => Wait(milliseconds, _polled.Length - 1);

    private void Wait(int milliseconds, int count)
    {
        if (_isBlind) milliseconds = milliseconds < 0 ? BlindSleep : Math.Min(milliseconds, BlindSleep);
        if (_caller is null) Thread.Sleep(milliseconds);
        else
        {
            fixed (LibPcap.Polled* polled = _polled) LibPcap.Poll(polled, (nuint)count, milliseconds);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _caller?.Dispose();
        }
    }
}
