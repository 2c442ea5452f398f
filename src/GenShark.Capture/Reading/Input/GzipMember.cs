using System.Buffers.Binary;

namespace GenShark.Capture.Reading.Input;

/// <summary>The header and the trailer around the deflate data of a gzip member (RFC 1952, section 2.3).</summary>
internal static unsafe class GzipMember
{
    private const int HeaderCrc = 2, Extra = 4, Name = 8, Comment = 16, Reserved = 0xe0;

    /// <summary>The length of the check sum and the length behind the data.</summary>
    public const int TrailerLength = 8;

    public static bool IsMagic(ReadOnlySpan<byte> bytes) => bytes is [0x1f, 0x8b, ..];

    /// <summary>Takes a header from the source; false if it is cut short or wrong.</summary>
    public static bool TryReadHeader(CaptureInput source, out string? error)
    {
        error = null;
        if (!source.Require(10)) return false;
        int flags = source.Cursor[3];
        if (source.Cursor[2] != 8) error = "unknown compression method";
        else if ((flags & Reserved) != 0) error = "reserved flag bits set";
        if (error is not null) return false;
        source.Cursor += 10;

        if ((flags & Extra) != 0)
        {
            if (!source.Require(2)) return false;
            int length = BinaryPrimitives.ReadUInt16LittleEndian(new ReadOnlySpan<byte>(source.Cursor, 2));
            if (!source.Skip(2 + length)) return false;
        }
        if ((flags & Name) != 0 && !SkipText(source)) return false;
        if ((flags & Comment) != 0 && !SkipText(source)) return false;
        return (flags & HeaderCrc) == 0 || source.Skip(2);
    }

    private static bool SkipText(CaptureInput source)
    {
        while (source.Require(1))
            if (*source.Cursor++ == 0) return true;
        return false;
    }

    /// <summary>Takes a trailer from the source; false if it is cut short.</summary>
    public static bool TryReadTrailer(CaptureInput source, out uint crc, out uint length)
    {
        crc = length = 0;
        if (!source.Require(TrailerLength)) return false;
        var trailer = new ReadOnlySpan<byte>(source.Cursor, TrailerLength);
        crc = BinaryPrimitives.ReadUInt32LittleEndian(trailer);
        length = BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]);
        source.Cursor += TrailerLength;
        return true;
    }
}
