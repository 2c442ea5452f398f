using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows what an acknowledgement says behind its type.</summary>
internal readonly ref struct GquicAckNodes(Dissection d, Slice s, GquicVersion version, byte type)
{
    private readonly Dissection d = d;
    private readonly Slice s = s;
    private readonly GquicVersion _version = version;
    private readonly bool _hasMore = (type & 0x20) != 0;
    private readonly int _largestSize = GquicLengths.OfNumber(type >> 2 & 3), _blockSize = GquicLengths.OfNumber(type & 3);

    private bool Number(int field, ref int at, int size, out ulong value) => GquicNumber.Show(d, field, s, ref at, size, _version.IsBigEndian, out value);

    private bool Number(int field, ref int at, int size) => Number(field, ref at, size, out _);

    /// <summary>Since version 34. False if bytes lack.</summary>
    public bool Show(ref int at)
    {
        if (!Number(GquicFields.FrameTypeAckLargestAcked, ref at, _largestSize) || !Number(GquicFields.FrameTypeAckLargestAckedDeltaTime, ref at, 2)) return false;
        ulong blocks = 0;
        if (_hasMore && !Number(GquicFields.FrameTypeAckNumBlocks, ref at, 1, out blocks)) return false;
        if (!Number(GquicFields.FrameTypeAckFirstAckBlockLength, ref at, _blockSize)) return false;
        for (; blocks > 0; blocks--)
        {
            if (!Number(GquicFields.FrameTypeAckGapToNextBlock, ref at, 1) || !Number(GquicFields.FrameTypeAckAckBlockLength, ref at, _blockSize)) return false;
        }
        return ShowTimes(ref at, GquicFields.FrameTypeAckDeltaLargestAcked, GquicFields.FrameTypeAckTimeSinceLargestAcked);
    }

    /// <summary>Until version 33. False if bytes lack.</summary>
    public bool ShowOld(ref int at)
    {
        if (!Number(GquicFields.FrameTypeAckReceivedEntropy, ref at, 1) || !Number(GquicFields.FrameTypeAckLargestObserved, ref at, _largestSize)) return false;
        if (!Number(GquicFields.FrameTypeAckAckDelayTime, ref at, 2) || !ShowTimes(ref at, GquicFields.FrameTypeAckDeltaLargestObserved, GquicFields.FrameTypeAckFirstTimestamp)) return false;
        if (!_hasMore) return true;
        if (!Number(GquicFields.FrameTypeAckNumRanges, ref at, 1, out ulong ranges)) return false;
        for (; ranges > 0; ranges--)
        {
            if (!Number(GquicFields.FrameTypeAckMissingPacket, ref at, _blockSize) || !Number(GquicFields.FrameTypeAckRangeLength, ref at, 1)) return false;
        }
        if (!Number(GquicFields.FrameTypeAckNumRevived, ref at, 1, out ulong revived)) return false;
        for (; revived > 0; revived--)
        {
            if (!Number(GquicFields.FrameTypeAckRevivedPacket, ref at, _largestSize)) return false;
        }
        return true;
    }

    private bool ShowTimes(ref int at, int deltaField, int firstField)
    {
        if (!Number(GquicFields.FrameTypeAckNumTimestamp, ref at, 1, out ulong times)) return false;
        if (times == 0) return true;
        if (!Number(deltaField, ref at, 1) || !Number(firstField, ref at, 4)) return false;
        for (times--; times > 0; times--)
        {
            if (!Number(deltaField, ref at, 1) || !Number(GquicFields.FrameTypeAckTimeSincePreviousTimestamp, ref at, 2)) return false;
        }
        return true;
    }
}
