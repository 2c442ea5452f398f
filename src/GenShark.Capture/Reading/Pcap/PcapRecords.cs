using System.Runtime.CompilerServices;

namespace GenShark.Capture.Reading.Pcap;

/// <summary>How the records of a pcap file are read. It holds nothing that changes: several threads may use it at a time.</summary>
internal sealed unsafe class PcapRecords
{
    private readonly bool _isSwapped;
    private readonly LengthOrder _lengthOrder;
    private readonly bool _isNanoseconds;
    private readonly int _linkType;
    private readonly sbyte _fcsLength;

    public PcapRecords(PcapHeader header, PcapVariant variant)
    {
        (_isSwapped, _lengthOrder, _isNanoseconds) = (header.IsSwapped, header.LengthOrder, variant.IsNanoseconds);
        (_linkType, _fcsLength) = (header.LinkType, header.FcsLength);
        HeaderLength = variant.RecordHeaderLength;
        Maximum = (uint)LinkTypes.MaximumLength(_linkType);
    }

    /// <summary>The size of a record's header in bytes.</summary>
    public int HeaderLength { get; }

    /// <summary>The most bytes that a packet may have.</summary>
    public uint Maximum { get; }

    /// <summary>What all packets of the capture share.</summary>
    public Frame Template(ushort pseudoHeaderLength = 0) => new(null, 0)
    {
        LinkType = _linkType,
        FcsLength = _fcsLength,
        PseudoHeaderLength = pseudoHeaderLength,
        HasTime = true,
        TimeDecimals = (byte)(_isNanoseconds ? 9 : 6),
    };

    /// <summary>The captured length and the length on the wire in a record's header.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (uint Captured, uint Length) Lengths(byte* record) => Lengths(record, _isSwapped, _lengthOrder);

    /// <inheritdoc cref="Lengths(byte*)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (uint Captured, uint Length) Lengths(byte* record, bool isSwapped, LengthOrder order)
    {
        uint first = ByteOrder.Load32(record + 8, isSwapped), second = ByteOrder.Load32(record + 12, isSwapped);
        return order == LengthOrder.CapturedFirst || order == LengthOrder.SmallerIsCaptured && first <= second ? (first, second) : (second, first);
    }

    /// <summary>Microseconds beyond a second run over 32 bits in tshark; so they do here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Timestamp Time(byte* record)
    {
        uint seconds = ByteOrder.Load32(record, _isSwapped), parts = ByteOrder.Load32(record + 4, _isSwapped);
        return new Timestamp(seconds, (int)(_isNanoseconds ? parts : parts * 1000));
    }

    /// <summary>Whether bytes may be a record's header, and what it would say.</summary>
    public bool LooksLike(byte* record, out uint seconds, out uint captured)
    {
        (captured, uint length) = Lengths(record);
        seconds = ByteOrder.Load32(record, _isSwapped);
        uint parts = ByteOrder.Load32(record + 4, _isSwapped);
        return captured > 0 && captured <= Maximum && captured <= length && length <= Maximum && parts < (_isNanoseconds ? 1_000_000_000 : 1_000_000);
    }

    /// <summary>Moves a frame to a record without a pseudo-header.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Move(ref Frame frame, byte* record, uint captured, uint length, int number) =>
        frame.Move(record + HeaderLength, (int)captured, Shown(length), number, Time(record));

    /// <summary>The length on the wire as it is shown.</summary>
    public static int Shown(uint length) => (int)Math.Min(length, int.MaxValue);
}
