using GenShark.Capture.Reading;
using SharpPcap.LibPcap;

namespace GenShark.Capture.Live;

/// <summary>An interface whose packets are being captured.</summary>
internal sealed unsafe class OpenInterface : IDisposable
{
    private readonly LibPcapLiveDevice _device;
    private readonly nint _handle;
    private readonly bool _nanoseconds;
    private LibPcap.PacketHeader* _header;
    private byte* _bytes;

    /// <param name="device">Open, and disposed with this.</param>
    /// <param name="description">What is written of the interface.</param>
    public OpenInterface(LibPcapLiveDevice device, CaptureInterface description)
    {
        (_device, _handle, Description) = (device, device.Handle.DangerousGetHandle(), description);
        _nanoseconds = description.UnitsPerSecond == 1_000_000_000;
        device.NonBlockingMode = true;
        Descriptor = OperatingSystem.IsWindows() ? -1 : LibPcap.SelectableDescriptor(_handle);
    }

    public CaptureInterface Description { get; }

    /// <summary>Becomes readable when there are packets; -1 if there is none that does.</summary>
    public int Descriptor { get; }

    /// <summary>Its number in the recording.</summary>
    public int Id { get; set; }

    public long Captured { get; private set; }

    /// <summary>The time of the packet at hand, in the interface's units since 1970.</summary>
    public ulong Stamp => (ulong)(_header->Seconds * (_nanoseconds ? 1_000_000_000 : 1_000_000) + _header->Fraction);

    /// <summary>The time of the packet at hand, in nanoseconds since 1970.</summary>
    public ulong Nanoseconds => _nanoseconds ? Stamp : Stamp * 1000;

    public uint Length => _header->Length;

    public ReadOnlySpan<byte> Bytes => new(_bytes, _header->CapturedLength);

    public InterfaceStatistics Statistics
    {
        get
        {
            // Of an interface that is gone nothing is known: they stay zero.
            LibPcap.Counts counts = default;
            _ = LibPcap.Count(_handle, &counts);
            return new InterfaceStatistics(Description.Name!, Captured, counts.Received, counts.Dropped, counts.InterfaceDropped);
        }
    }

    /// <summary>Sees to it that there is a packet at hand; false if there is none now.</summary>
    /// <exception cref="LiveCaptureException">The interface is gone.</exception>
    public bool HasPacket()
    {
        if (_header is not null) return true;
        LibPcap.PacketHeader* header;
        byte* bytes;
        int result = LibPcap.Next(_handle, &header, &bytes);
        if (result < 0) throw LiveCaptureException.Broken(Description.Name!, LibPcap.ErrorOf(_handle));
        if (result == 0) return false;
        _header = header;
        _bytes = bytes;
        return true;
    }

    /// <summary>The packet at hand is done with.</summary>
    public void Take()
    {
        _header = null;
        Captured++;
    }

    public void Dispose() => _device.Dispose();
}
