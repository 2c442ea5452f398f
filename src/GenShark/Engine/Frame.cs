namespace GenShark;

/// <summary>
/// One captured packet as it stands in the capture: its bytes, never copied, and what the capture says of them. The bytes lie
/// in memory that does not move (a mapped file, a pinned buffer) and stay valid until the capture moves on.
/// </summary>
public readonly unsafe struct Frame
{
    private readonly byte* _bytes;

    /// <param name="bytes">The first captured byte, in memory that does not move.</param>
    /// <param name="capturedLength">How many bytes were captured.</param>
    public Frame(byte* bytes, int capturedLength)
    {
        _bytes = bytes;
        CapturedLength = capturedLength;
        Length = capturedLength;
        InterfaceId = -1;
        TimeDecimals = 6;
        FcsLength = -1;
    }

    private Frame(in Frame other, byte* bytes)
    {
        this = other;
        _bytes = bytes;
    }

    /// <summary>The same frame with its bytes, and its pseudo-header before them, copied to <paramref name="memory"/>, which does not move.</summary>
    /// <param name="memory">At least <see cref="StoredLength"/> bytes.</param>
    public Frame CopyTo(byte* memory)
    {
        new ReadOnlySpan<byte>(_bytes - PseudoHeaderLength, StoredLength).CopyTo(new Span<byte>(memory, StoredLength));
        return new Frame(this, memory + PseudoHeaderLength);
    }

    /// <summary>How many bytes a copy of the frame takes.</summary>
    public int StoredLength => PseudoHeaderLength + CapturedLength;

    /// <summary>The bytes that were captured.</summary>
    public ReadOnlySpan<byte> Bytes => new(_bytes, CapturedLength);

    /// <summary>What the capture puts before a packet of some link types (ERF, SunATM, MTP2 ...): not counted as captured.</summary>
    public ReadOnlySpan<byte> PseudoHeader => new(_bytes - PseudoHeaderLength, PseudoHeaderLength);

    /// <summary>How many bytes were captured.</summary>
    public int CapturedLength { get; }

    /// <summary>The length on the wire in bytes; more than <see cref="CapturedLength"/> if the capture cut the packet.</summary>
    public int Length { get; init; }

    /// <summary>Counted from 1 in the order of the capture.</summary>
    public int Number { get; init; }

    /// <summary>The link type of the interface (LINKTYPE_ numbers of pcap and pcapng).</summary>
    public int LinkType { get; init; }

    /// <summary>The interface's number within its section of the capture, from 0; -1 if the capture has none (pcap).</summary>
    public int InterfaceId { get; init; }

    /// <summary>How many bytes of <see cref="PseudoHeader"/> lie before the packet.</summary>
    public ushort PseudoHeaderLength { get; init; }

    /// <summary>How many bytes of frame check sequence end the packet; -1 if the capture does not say.</summary>
    public sbyte FcsLength { get; init; }

    /// <summary>A packet, or another record that stands among the packets.</summary>
    public RecordKind Kind { get; init; }

    /// <summary>How many decimals of the second the capture's clock tells: 6, or 9 where it counts nanoseconds. What the Time column shows.</summary>
    public byte TimeDecimals { get; init; }

    /// <summary>False for packets that carry no time (pcapng's simple packets).</summary>
    public bool HasTime { get; init; }

    /// <summary>
    /// When it was captured. Meaningless unless <see cref="HasTime"/>. The nanoseconds lie outside of 0 to 999,999,999 if the file
    /// says nonsense.
    /// </summary>
    public Timestamp Time { get; init; }

    /// <summary>Interface, comments and the like, from pcapng; null if the capture says nothing.</summary>
    public FrameDetails? Details { get; init; }
}
