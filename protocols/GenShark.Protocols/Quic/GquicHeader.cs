namespace GenShark.Protocols;

/// <summary>What the first byte of a packet says, and where the version stands.</summary>
internal static class GquicHeader
{
    public const byte HasVersion = 0x01, IsReset = 0x02, HasNonce = 0x04, HasId = 0x08;
    public const int IdSize = 8, VersionSize = 4;

    private const byte IsFixed = 0x40, IsLong = 0x80;
    private const uint Version46 = 0x51303436;
    private const int LongVersionAt = 1, LongLeast = 14, VersionAt = 1 + IdSize;

    /// <summary>Whether the packet has the header of Q046, which QUIC's became.</summary>
    public static bool IsNew(byte first) => (first & (IsFixed | IsLong)) != 0;

    public static bool IsNewLong(byte first) => (first & (IsFixed | IsLong)) == (IsFixed | IsLong);

    /// <summary>Whether a conversation may begin so: with a version, and a connection ID before that or, in Q046, behind it.</summary>
    public static bool LooksFirst(in Slice s)
    {
        byte first = s.UInt8(0);
        if (IsNew(first)) return IsNewLong(first) && s.CapturedLength >= LongLeast && s.UInt32(LongVersionAt) == Version46;
        return (first & (HasVersion | HasId)) == (HasVersion | HasId) && s.Has(VersionAt, VersionSize) && s.UInt16(VersionAt) == 0x5130 && s.UInt8(VersionAt + 2) is >= (byte)'2' and <= (byte)'4';
    }

    /// <summary>The version that a packet names; null if it names none, or several.</summary>
    public static GquicVersion? VersionOf(in Slice s, bool isFromServer)
    {
        byte first = s.UInt8(0);
        if (IsNewLong(first)) return Parse(s, LongVersionAt);
        return IsNew(first) || (first & HasVersion) == 0 || isFromServer ? null : Parse(s, 1 + ((first & HasId) != 0 ? IdSize : 0));
    }

    private static GquicVersion Parse(in Slice s, int at)
    {
        int number = 0;
        for (int i = 1; i < VersionSize; i++)
        {
            if (!char.IsAsciiDigit((char)s.UInt8(at + i))) return default;
            number = number * 10 + s.UInt8(at + i) - '0';
        }
        return number <= byte.MaxValue ? new GquicVersion((byte)number) : default;
    }
}
