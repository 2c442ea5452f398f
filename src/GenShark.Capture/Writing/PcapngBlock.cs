using System.Buffers.Binary;
using System.Text;

namespace GenShark.Capture.Writing;

/// <summary>A pcapng block while it is written: lengths at both ends, options between.</summary>
/// <seealso href="https://datatracker.ietf.org/doc/html/draft-ietf-opsawg-pcapng"/>
internal readonly ref struct PcapngBlock
{
    private const ushort EndOfOptions = 0;
    private const int LongestOption = ushort.MaxValue;

    private readonly RecordBuffer _buffer;
    private readonly int _start;

    public PcapngBlock(RecordBuffer buffer, uint type)
    {
        _buffer = buffer;
        _start = buffer.Length;
        buffer.Append(type);
        buffer.Append(0u);
    }

    public void Option(ushort code, ReadOnlySpan<byte> value)
    {
        if (value.Length > LongestOption) value = value[..LongestOption];
        _buffer.Append(code);
        _buffer.Append((ushort)value.Length);
        _buffer.AppendPadded(value);
    }

    /// <summary>A text, if there is one.</summary>
    public void Option(ushort code, string? text)
    {
        if (text is not null) Option(code, Encoding.UTF8.GetBytes(text));
    }

    public void Option(ushort code, byte value) => Option(code, [value]);

    public void Option(ushort code, uint? value)
    {
        if (value is not { } number) return;
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        Option(code, bytes);
    }

    public void Option(ushort code, ulong? value)
    {
        if (value is not { } number) return;
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, number);
        Option(code, bytes);
    }

    /// <param name="optionsStart">Where the options would start in the buffer: if there are any, they are ended.</param>
    public void End(int optionsStart)
    {
        if (_buffer.Length > optionsStart)
        {
            _buffer.Append(EndOfOptions);
            _buffer.Append((ushort)0);
        }
        uint length = (uint)(_buffer.Length - _start + 4);
        _buffer.Append(length);
        _buffer.Patch(_start + 4, length);
    }
}
