using GenShark.Capture.Bpf;

namespace GenShark.Capture.Reading;

public abstract partial class CaptureReader
{
    /// <summary>
    /// Which packets go on to dissections, in libpcap's language (<c>udp port 53</c>); null for all. Readers go through all packets, and number all:
    /// a <see cref="PacketCursor"/> passes over the others as if they had not been captured. A packet passes that <c>tcpdump -r</c> shows.
    /// </summary>
    /// <exception cref="Live.LiveCaptureException">The filter is wrong, or there is no libpcap to compile it.</exception>
    public string? BpfFilter
    {
        get;
        set
        {
            field = value;
            CaptureFilter = string.IsNullOrWhiteSpace(value) ? null : new CaptureFilter(value, this);
        }
    }

    internal CaptureFilter? CaptureFilter { get; private set; }
}
