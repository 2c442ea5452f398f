using System.Text;

namespace GenShark.Capture.Reading.Pcapng;

/// <summary>Walks the options at the end of a block: code, length, value, padding to 32 bits.</summary>
internal unsafe ref struct PcapngOptions
{
    private readonly bool _isSwapped;
    private byte* _next;
    private int _left;

    /// <param name="options">The first option.</param>
    /// <param name="length">The bytes from there to the block's trailing length.</param>
    /// <param name="isSwapped">Whether numbers are the other way round than this machine has them.</param>
    public PcapngOptions(byte* options, int length, bool isSwapped)
    {
        _next = options;
        (_left, _isSwapped) = (length, isSwapped);
        Problem = null;
    }

    public ushort Code { get; private set; }

    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>What is wrong with the options, if the walk has ended early.</summary>
    public string? Problem { get; private set; }

    public bool MoveNext()
    {
        if (_left < 4) return false;
        Code = ByteOrder.Load16(_next, _isSwapped);
        int length = ByteOrder.Load16(_next + 2, _isSwapped), padded = length + 3 & ~3;
        if (Code == 0) return false;
        if (padded > _left - 4)
        {
            Problem = $"pcapng: Not enough data to handle option of length {length}";
            return false;
        }
        Value = new ReadOnlySpan<byte>(_next + 4, length);
        _next += 4 + padded;
        _left -= 4 + padded;
        return true;
    }

    /// <summary>The value as text, which ends at a zero byte if there is one.</summary>
    public readonly string Text => TextFrom(0);

    /// <summary>The value's bytes from one on as text, which ends at a zero byte if there is one.</summary>
    public readonly string TextFrom(int start)
    {
        ReadOnlySpan<byte> text = Value[start..];
        int end = text.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? text : text[..end]);
    }

    public readonly uint UInt32
    {
        get
        {
            fixed (byte* value = Value) return ByteOrder.Load32(value, _isSwapped);
        }
    }

    public readonly ulong UInt64
    {
        get
        {
            fixed (byte* value = Value) return ByteOrder.Load64(value, _isSwapped);
        }
    }
}
