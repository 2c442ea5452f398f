using System.Runtime.CompilerServices;
using GenShark.Capture.Reading.Ahead;
using GenShark.Capture.Reading.Input;

namespace GenShark.Capture.Reading.Pcap;

/// <summary>Reads pcap, its variants, and either byte order.</summary>
internal sealed unsafe class PcapReader : CaptureReader
{
    private readonly PcapVariant _variant;
    private readonly PcapRecords _records;
    private readonly CaptureInterface[] _interfaces;
    private readonly bool _hasPseudoHeader;
    private readonly int _recordHeaderLength;
    private readonly int _padding;
    private readonly int _linkType;
    private readonly uint _maximum;
    private AheadReader? _ahead;

    public PcapReader(CaptureInput input, string subject) : base(input, subject)
    {
        PcapHeader header = PcapHeader.TryRead(input) ?? throw EndsEarly(opening: true);
        if (header.FindUnsupported() is { } unsupported) throw Unsupported(unsupported);
        _variant = new PcapVariantGuess(input, header).Guess();
        _records = new PcapRecords(header, _variant);
        _recordHeaderLength = _records.HeaderLength;
        _linkType = header.LinkType;
        _padding = header.PaddingLength;
        _hasPseudoHeader = _padding > 0 || PseudoHeader.LeastLength(_linkType) > 0;
        _maximum = _records.Maximum;
        _interfaces =
        [
            new CaptureInterface
            {
                Id = 0,
                LinkType = _linkType,
                SnapLength = header.SnapLength,
                UnitsPerSecond = _variant.IsNanoseconds ? 1_000_000_000ul : 1_000_000,
                FcsLength = header.FcsLength,
                IsSwapped = header.IsSwapped,
            },
        ];
        Packet = _records.Template();
    }

    public override string FormatName => _variant.Name;

    internal override bool MayBringSecrets => false;

    public override string FormatDescription => _variant.Description;

    public override IReadOnlyList<CaptureInterface> Interfaces => _interfaces;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool MoveNext()
    {
        if (_ahead is not null && MoveAhead()) return true;
        while (true)
        {
            byte* record = Input.Cursor;
            long held = Input.End - record - _recordHeaderLength;
            if (held >= 0)
            {
                (uint captured, uint length) = _records.Lengths(record);
                if (captured <= _maximum && captured <= held)
                {
                    if (_hasPseudoHeader) Packet = BehindHeader(record, (int)captured, PcapRecords.Shown(length), Count + 1);
                    else _records.Move(ref Packet, record, captured, length, Count + 1);
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
        (uint captured, _) = _records.Lengths(Input.Cursor);
        if (captured > _maximum) throw Damaged($"pcap: File has {captured}-byte packet, bigger than maximum of {_maximum}");
        if (!Input.Require(_recordHeaderLength + (int)captured)) throw EndsEarly();
        return true;
    }

    internal override bool TryReadAhead(Func<FrameJudge> judges, LongWork? work, TextTaker? text)
    {
        if (_hasPseudoHeader || _ahead is not null || Input is not FileInput file || !AheadReader.Pays(Length - Offset)) return false;
        _ahead = new AheadReader(_records, file.Handle, Offset, Length, judges) { Work = work, Text = text };
        return true;
    }

    // What is not read ahead, up to the end or the damage of the file, is read in order.
    private bool MoveAhead()
    {
        AheadReader ahead = _ahead!;
        if (ahead.MoveNext(this))
        {
            byte* record = ahead.Record;
            Count = ahead.Number;
            RecordLength = ahead.RecordLength;
            Verdict = ahead.Verdict;
            ((FileInput)Input).Show(record + RecordLength, ahead.RecordOffset + RecordLength);
            (uint captured, uint length) = _records.Lengths(record);
            _records.Move(ref Packet, record, captured, length, Count);
            return true;
        }
        (Count, Verdict) = (ahead.Count, NotJudged);
        ((FileInput)Input).Show(null, ahead.Offset);
        ahead.Dispose();
        _ahead = null;
        return false;
    }

    private protected override bool IsWhole(byte* record, in PacketIndexEntry entry) =>
        entry.Length >= _recordHeaderLength && _records.Lengths(record).Captured == (uint)(entry.Length - _recordHeaderLength);

    private protected override Frame Parse(byte* record, in PacketIndexEntry entry, int number)
    {
        (uint captured, uint length) = _records.Lengths(record);
        if (_hasPseudoHeader) return BehindHeader(record, (int)captured, PcapRecords.Shown(length), number);
        Frame frame = _records.Template();
        _records.Move(ref frame, record, captured, length, number);
        return frame;
    }

    private Frame BehindHeader(byte* record, int captured, int length, int number)
    {
        byte* bytes = record + _recordHeaderLength;
        Timestamp time = _records.Time(record);
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
        Frame frame = _records.Template((ushort)headerLength);
        frame.Move(bytes + headerLength, captured, length, number, time);
        return frame;
    }

    public override void Dispose()
    {
        _ahead?.Dispose();
        base.Dispose();
    }
}
