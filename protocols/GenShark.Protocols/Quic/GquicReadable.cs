using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>Whether a packet's frames are readable. Nothing in it says so: they are if one of them brings a message of the handshake.</summary>
internal static class GquicReadable
{
    /// <summary>Looks for the message, through what else may stand before it.</summary>
    /// <param name="s">The packet.</param>
    /// <param name="at">Where its frames begin.</param>
    /// <param name="version">Its version.</param>
    /// <param name="numberSize">Of its number, in bytes.</param>
    public static bool Is(in Slice s, int at, GquicVersion version, int numberSize)
    {
        while (at < s.CapturedLength)
        {
            byte type = s.UInt8(at++);
            if ((type & 0x80) != 0) return HasMessage(s, at, type);
            if ((type & 0x40) != 0) at = version.HasEntropy ? SkipOldAck(s, at, type) : SkipAck(s, at, type);
            else if ((GquicFrameType)type is GquicFrameType.Padding or GquicFrameType.ConnectionClose) return false;
            else at = Skip(s, at, (GquicFrameType)type, version, numberSize);
        }
        return false;
    }

    private static int Skip(in Slice s, int at, GquicFrameType type, GquicVersion version, int numberSize) => type switch
    {
        GquicFrameType.ResetStream => at + 16,
        GquicFrameType.GoAway => SkipReason(s, at + 8, version),
        GquicFrameType.WindowUpdate => at + 12,
        GquicFrameType.Blocked => at + 4,
        GquicFrameType.StopWaiting => at + (version.HasEntropy ? 1 : 0) + numberSize,
        _ => at,
    };

    private static int SkipReason(in Slice s, int at, GquicVersion version) =>
        at + 2 + (version.IsBigEndian ? s.UInt16(at) : BinaryPrimitives.ReverseEndianness(s.UInt16(at)));

    private static bool HasMessage(in Slice s, int at, byte type)
    {
        at += (type & 3) + 1 + GquicLengths.OfOffset(type >> 2 & 7) + ((type & 0x20) != 0 ? 2 : 0);
        return GquicTags.NameOfMessage(s.UInt32(at)) is not null && s.UInt32(at) != GquicTags.PublicReset;
    }

    private static int SkipAck(in Slice s, int at, byte type)
    {
        int block = GquicLengths.OfNumber(type & 3), blocks = 0;
        at += GquicLengths.OfNumber(type >> 2 & 3) + 2;
        if ((type & 0x20) != 0) blocks = s.UInt8(at++);
        at += block + blocks * (1 + block);
        int times = s.UInt8(at);
        return at + 1 + (times > 0 ? 5 + 3 * (times - 1) : 0);
    }

    private static int SkipOldAck(in Slice s, int at, byte type)
    {
        int largest = GquicLengths.OfNumber(type >> 2 & 3);
        at += 1 + largest + 2;
        int times = s.UInt8(at);
        at += 1 + (times > 0 ? 5 + 3 * (times - 1) : 0);
        if ((type & 0x20) == 0) return at;
        at += 1 + s.UInt8(at) * (GquicLengths.OfNumber(type & 3) + 1);
        return at + 1 + s.UInt8(at) * largest;
    }
}
