using GenShark.Capture.Live;
using GenShark.Capture.Reading;
using GenShark.Capture.Writing;

namespace GenShark.Capture;

/// <summary>Packets that the program has in its memory: bytes are fed, packets come out.</summary>
/// <example><code>
/// using var capture = new InMemoryCapture();
/// if (capture.Parse(bytes, out Packet packet)) Console.WriteLine(packet);
/// </code></example>
public sealed class InMemoryCapture : RecordedCapture
{
    private readonly PcapngRecords _records = new();
    private readonly RecordBuffer _buffer = new();
    private readonly List<int> _linkTypes = [];

    /// <summary>Makes an empty capture.</summary>
    /// <param name="options">What the capture does with its packets.</param>
    /// <exception cref="Filters.Syntax.FilterException">The display filter is wrong.</exception>
    public InMemoryCapture(CaptureOptions? options = null) : base(options ?? new CaptureOptions())
    {
        PcapngBlocks.AppendSection(_buffer, new SectionDescription());
        Recording.Publish(_buffer);
    }

    /// <summary>Adds a packet to the capture.</summary>
    /// <param name="bytes">The packet from its link layer on.</param>
    /// <param name="linkType">The link type (LINKTYPE_ number): 1 is Ethernet, 101 raw IP.</param>
    /// <param name="time">When it was captured; null for now.</param>
    /// <param name="length">Its length on the wire, if the bytes are not all of it.</param>
    public unsafe void Feed(ReadOnlySpan<byte> bytes, int linkType = 1, Timestamp? time = null, int? length = null)
    {
        int id = NumberOf(linkType);
        fixed (byte* start = bytes)
        {
            var frame = new Frame(start, bytes.Length) { Length = length ?? bytes.Length, LinkType = linkType, Time = time ?? Now, HasTime = true };
            _records.AppendPacket(_buffer, frame, id);
        }
        Recording.Publish(_buffer);
    }

    /// <summary>Adds a packet to the capture and dissects it.</summary>
    /// <returns>False if the display filter leaves it out.</returns>
    public bool Parse(ReadOnlySpan<byte> bytes, out Packet packet, int linkType = 1, Timestamp? time = null, int? length = null)
    {
        // What was fed before comes before.
        LoadPackets();
        Feed(bytes, linkType, time, length);
        bool passes = MoveOn(Patience.None);
        packet = passes ? Current : default;
        return passes;
    }

    // What was fed is there; there is nothing to wait for.
    private protected override Patience UsualPatience => Patience.None;

    private static Timestamp Now
    {
        get
        {
            (long seconds, long ticks) = Math.DivRem((DateTime.UtcNow - DateTime.UnixEpoch).Ticks, TimeSpan.TicksPerSecond);
            return new Timestamp(seconds, (int)ticks * 100);
        }
    }

    private int NumberOf(int linkType)
    {
        int known = _linkTypes.IndexOf(linkType);
        if (known >= 0) return known;
        _linkTypes.Add(linkType);
        return _records.AddInterface(_buffer, new CaptureInterface { LinkType = linkType, UnitsPerSecond = 1_000_000_000 });
    }
}
