using System.Buffers.Binary;
using GenShark.Capture.Reading.Pcapng;

namespace GenShark.Capture.Writing;

/// <summary>Blocks of one pcapng section as blocks of another, which is little-endian and numbers its interfaces otherwise.</summary>
internal static class TranslatedBlock
{
    private const int BodyOffset = 8, TrailerLength = 4;

    /// <param name="buffer">Takes the block.</param>
    /// <param name="block">The block, whole and well-formed.</param>
    /// <param name="isBigEndian">Whether its numbers are big-endian.</param>
    /// <param name="interfaceId">Statistics: the interface's number in the other section.</param>
    public static void Append(RecordBuffer buffer, ReadOnlySpan<byte> block, bool isBigEndian, uint interfaceId = 0)
    {
        int start = buffer.Length;
        uint type = isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(block) : BinaryPrimitives.ReadUInt32LittleEndian(block);
        if (isBigEndian) Reverse(buffer, type, block);
        else buffer.Append(block);
        if (type == BlockType.InterfaceStatistics) buffer.Patch(start + BodyOffset, interfaceId);
    }

    private static void Reverse(RecordBuffer buffer, uint type, ReadOnlySpan<byte> block)
    {
        var body = new ReversedNumbers(block[BodyOffset..^TrailerLength], buffer);
        buffer.Append(type);
        buffer.Append((uint)block.Length);
        switch (type)
        {
            case BlockType.NameResolution: body.Names(); break;
            case BlockType.InterfaceStatistics: body.Statistics(); break;
            case BlockType.DecryptionSecrets:
                body.Number(4);
                body.Padded((int)body.Number(4));
                body.Options();
                break;
            case BlockType.Custom or BlockType.CustomNotCopied: body.Number(4); break;
            case BlockType.SysdigEvent: body.Numbers(2, 8, 8, 4, 2); break;
            case BlockType.SysdigEventWithFlags or BlockType.SysdigEvent2: body.Numbers(2, 8, 8, 4, 2, 4); break;
        }
        // What is text, or nobody knows the form of, stays as it is.
        body.Rest();
        buffer.Append((uint)block.Length);
    }

    private ref struct ReversedNumbers(ReadOnlySpan<byte> body, RecordBuffer buffer)
    {
        private ReadOnlySpan<byte> _left = body;

        public ulong Number(int size)
        {
            if (_left.Length < size) return 0;
            ulong value = 0;
            Span<byte> copy = buffer.Take(size);
            for (int i = 0; i < size; i++)
            {
                value = value << 8 | _left[i];
                copy[size - 1 - i] = _left[i];
            }
            _left = _left[size..];
            return value;
        }

        public void Numbers(params ReadOnlySpan<int> sizes)
        {
            foreach (int size in sizes) Number(size);
        }

        public void Padded(int length)
        {
            int padded = (int)Math.Min(length + 3L & ~3L, _left.Length);
            buffer.Append(_left[..padded]);
            _left = _left[padded..];
        }

        public void Rest() => Padded(_left.Length);

        /// <summary>Records of a type, a length and bytes, up to one of type 0; then options.</summary>
        public void Names()
        {
            while (_left.Length >= 4)
            {
                ulong type = Number(2);
                Padded((int)Number(2));
                if (type == 0) break;
            }
            Options();
        }

        /// <summary>An interface and a time; then options, all but comments numbers of 8 bytes, times in halves.</summary>
        public void Statistics()
        {
            const ulong StartTime = 2, EndTime = 3, LastCount = 8;
            Numbers(4, 4, 4);
            while (_left.Length >= 4)
            {
                ulong code = Number(2);
                int length = (int)Number(2);
                if (length == 8 && code is StartTime or EndTime) Numbers(4, 4);
                else if (length == 8 && code is > EndTime and <= LastCount) Number(8);
                else Padded(length);
            }
        }

        public void Options()
        {
            while (_left.Length >= 4)
            {
                Number(2);
                Padded((int)Number(2));
            }
        }
    }
}
