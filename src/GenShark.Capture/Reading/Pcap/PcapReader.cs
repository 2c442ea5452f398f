using System.Runtime.CompilerServices;
using GenShark.Capture.Reading.Input;

namespace GenShark.Capture.Reading.Pcap;

/// <summary>Reads pcap, its variants, and either byte order.</summary>
internal sealed unsafe class PcapReader : CaptureReader
{
    private readonly PcapVariant _variant;
    private readonly CaptureInterface[] _interfaces;
    private readonly LengthOrder _lengthOrder;
    private readonly bool _isSwapped;
    private readonly bool _isNanoseconds;
    private readonly byte _timeDecimals;
    private readonly bool _hasPseudoHeader;
    private readonly sbyte _fcsLength;
    private readonly int _recordHeaderLength;
    private readonly int _padding;
    private readonly int _linkType;
    private readonly uint _maximum;

    public PcapReader(CaptureInput input, string subject) : base(input, subject)
    {
        PcapHeader header = PcapHeader.TryRead(input) ?? throw EndsEarly(opening: true);
        if (header.FindUnsupported() is { } unsupported) throw Unsupported(unsupported);
        _variant = new PcapVariantGuess(input, header).Guess();
        _lengthOrder = header.LengthOrder;
        _isSwapped = header.IsSwapped;
        _isNanoseconds = _variant.IsNanoseconds;
        _timeDecimals = (byte)(_isNanoseconds ? 9 : 6);
        _recordHeaderLength = _variant.RecordHeaderLength;
        _linkType = header.LinkType;
        _padding = header.PaddingLength;
        _hasPseudoHeader = _padding > 0 || PseudoHeader.LeastLength(_linkType) > 0;
        _fcsLength = header.FcsLength;
        _maximum = (uint)LinkTypes.MaximumLength(_linkType);
        _interfaces =
        [
            new CaptureInterface
            {
                Id = 0,
                LinkType = _linkType,
                SnapLength = header.SnapLength,
                UnitsPerSecond = _isNanoseconds ? 1_000_000_000ul : 1_000_000,
                FcsLength = _fcsLength,
                IsSwapped = _isSwapped,
            },
        ];
        Packet = Template();
    }

    public override string FormatName => _variant.Name;

    public override string FormatDescription => _variant.Description;

    public override IReadOnlyList<CaptureInterface> Interfaces => _interfaces;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool MoveNext()
    {
        while (true)
        {
            byte* record = Input.Cursor;
            long held = Input.End - record - _recordHeaderLength;
            if (held >= 0)
            {
                (uint captured, uint length) = Lengths(record, _isSwapped, _lengthOrder);
                if (captured <= _maximum && captured <= held)
                {
                    if (_hasPseudoHeader) Packet = BehindHeader(record, (int)captured, Shown(length), Count + 1);
                    else Packet.Move(record + _recordHeaderLength, (int)captured, Shown(length), Count + 1, Time(record));
                    return Take(_recordHeaderLength + (int)captured);
                }
            }
            if (!Bring()) return false;
        }
    }

    /// <summary>Brings the next record into the window; false at the end.</summary>
    internal bool Bring()
    {
        if (!Input.Require(_recordHeaderLength))
        {
            if (Input.End != Input.Cursor) throw EndsEarly();
            ThrowIfBroken();
            return false;
        }
        (uint captured, _) = Lengths(Input.Cursor, _isSwapped, _lengthOrder);
        if (captured > _maximum) throw Damaged($"pcap: File has {captured}-byte packet, bigger than maximum of {_maximum}");
        if (!Input.Require(_recordHeaderLength + (int)captured)) throw EndsEarly();
        return true;
    }

    /// <summary>The captured length and the length on the wire in a record's header.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (uint Captured, uint Length) Lengths(byte* record, bool isSwapped, LengthOrder order)
    {
        uint first = ByteOrder.Load32(record + 8, isSwapped), second = ByteOrder.Load32(record + 12, isSwapped);
        return order == LengthOrder.CapturedFirst || order == LengthOrder.SmallerIsCaptured && first <= second ? (first, second) : (second, first);
    }

    private protected override bool IsWhole(byte* record, in PacketIndexEntry entry) =>
        entry.Length >= _recordHeaderLength && Lengths(record, _isSwapped, _lengthOrder).Captured == (uint)(entry.Length - _recordHeaderLength);

    private protected override Frame Parse(byte* record, in PacketIndexEntry entry, int number)
    {
        (uint captured, uint length) = Lengths(record, _isSwapped, _lengthOrder);
        if (_hasPseudoHeader) return BehindHeader(record, (int)captured, Shown(length), number);
        Frame frame = Template();
        frame.Move(record + _recordHeaderLength, (int)captured, Shown(length), number, Time(record));
        return frame;
    }

    /// <summary>What all packets of the capture share.</summary>
    private Frame Template(ushort pseudoHeaderLength = 0) => new(null, 0)
    {
        LinkType = _linkType,
        FcsLength = _fcsLength,
        PseudoHeaderLength = pseudoHeaderLength,
        HasTime = true,
        TimeDecimals = _timeDecimals,
    };

    private static int Shown(uint length) => (int)Math.Min(length, int.MaxValue);

    private Frame BehindHeader(byte* record, int captured, int length, int number)
    {
        byte* bytes = record + _recordHeaderLength;
        Timestamp time = Time(record);
        int headerLength = _padding;
        if (_padding == 0)
        {
            if (PseudoHeader.Strip(_linkType, bytes, ref captured, ref length, ref time, out headerLength) is { } wrong) throw Damaged(wrong);
        }
        else
        {
            if (captured < _padding) throw Damaged($"pcap: AIX FDDI file has a {captured}-byte packet, too small to have even the padding");
            captured -= _padding;
            length = Math.Max(0, length - _padding);
        }
        Frame frame = Template((ushort)headerLength);
        frame.Move(bytes + headerLength, captured, length, number, time);
        return frame;
    }

    /// <summary>Microseconds beyond a second run over 32 bits in tshark; so they do here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Timestamp Time(byte* record)
    {
        uint seconds = ByteOrder.Load32(record, _isSwapped), parts = ByteOrder.Load32(record + 4, _isSwapped);
        return new Timestamp(seconds, (int)(_isNanoseconds ? parts : parts * 1000));
    }
}
