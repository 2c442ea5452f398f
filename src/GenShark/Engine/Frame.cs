using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>
/// One captured packet as it stands in the capture: its bytes, never copied, and what the capture says of them. The bytes lie
/// in memory that does not move (a mapped file, a pinned buffer) and stay valid until the capture moves on.
/// </summary>
public unsafe struct Frame
{
    private byte* _bytes;
    private int _capturedLength;
    private int _length;
    private int _number;
    private Timestamp _time;

    /// <param name="bytes">The first captured byte, in memory that does not move.</param>
    /// <param name="capturedLength">How many bytes were captured.</param>
    public Frame(byte* bytes, int capturedLength)
    {
        _bytes = bytes;
        _capturedLength = capturedLength;
        _length = capturedLength;
        InterfaceId = -1;
        TimeDecimals = 6;
        FcsLength = -1;
    }

    private Frame(in Frame other, byte* bytes)
    {
        this = other;
        _bytes = bytes;
    }

    /// <summary>Moves on to the next packet of the same interface: a reader's way to write no more than what changes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Move(byte* bytes, int capturedLength, int length, int number, Timestamp time)
    {
        _bytes = bytes;
        _capturedLength = capturedLength;
        _length = length;
        _number = number;
        _time = time;
    }

    /// <summary>The same frame with its bytes, and its pseudo-header before them, copied to <paramref name="memory"/>, which does not move.</summary>
    /// <param name="memory">At least <see cref="StoredLength"/> bytes.</param>
    public readonly Frame CopyTo(byte* memory)
    {
        StoredBytes.CopyTo(new Span<byte>(memory, StoredLength));
        return new Frame(this, memory + PseudoHeaderLength);
    }

    /// <summary>How many bytes a copy of the frame takes.</summary>
    public readonly int StoredLength => PseudoHeaderLength + CapturedLength;

    /// <summary>The bytes that were captured.</summary>
    public readonly ReadOnlySpan<byte> Bytes => new(_bytes, CapturedLength);

    /// <summary>What the capture puts before a packet of some link types (ERF, SunATM, MTP2 ...): not counted as captured.</summary>
    public readonly ReadOnlySpan<byte> PseudoHeader => new(_bytes - PseudoHeaderLength, PseudoHeaderLength);

    /// <summary>The pseudo-header and the bytes behind it, as a capture stores them.</summary>
    public readonly ReadOnlySpan<byte> StoredBytes => new(_bytes - PseudoHeaderLength, StoredLength);

    /// <summary>How many bytes were captured.</summary>
    public readonly int CapturedLength => _capturedLength;

    /// <summary>The length on the wire in bytes; more than <see cref="CapturedLength"/> if the capture cut the packet.</summary>
    public int Length { readonly get => _length; init => _length = value; }

    /// <summary>Counted from 1 in the order of the capture.</summary>
    public int Number { readonly get => _number; init => _number = value; }

    /// <summary>The link type of the interface (LINKTYPE_ numbers of pcap and pcapng).</summary>
    public int LinkType { readonly get; init; }

    /// <summary>The interface's number within its section of the capture, from 0; -1 if the capture has none (pcap).</summary>
    public int InterfaceId { readonly get; init; }

    /// <summary>How many bytes of <see cref="PseudoHeader"/> lie before the packet.</summary>
    public ushort PseudoHeaderLength { readonly get; init; }

    /// <summary>How many bytes of frame check sequence end the packet; -1 if the capture does not say.</summary>
    public sbyte FcsLength { readonly get; init; }

    /// <summary>A packet, or another record that stands among the packets.</summary>
    public RecordKind Kind { readonly get; init; }

    /// <summary>How many decimals of the second the capture's clock tells: 6, or 9 where it counts nanoseconds. What the Time column shows.</summary>
    public byte TimeDecimals { readonly get; init; }

    /// <summary>False for packets that carry no time (pcapng's simple packets).</summary>
    public bool HasTime { readonly get; init; }

    /// <summary>
    /// When it was captured. Meaningless unless <see cref="HasTime"/>. The nanoseconds lie outside of 0 to 999,999,999 if the file
    /// says nonsense.
    /// </summary>
    public Timestamp Time { readonly get => _time; init => _time = value; }

    /// <summary>Interface, comments and the like, from pcapng; null if the capture says nothing.</summary>
    public FrameDetails? Details { readonly get; init; }
}
