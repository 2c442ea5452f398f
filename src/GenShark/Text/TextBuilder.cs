using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace GenShark;

/// <summary>
/// Builds UTF-8 text in one buffer that grows and is reused: labels, the Info column, output. Interpolated strings are
/// formatted straight into the buffer, so <c>text.Append($"{port} → {other}")</c> makes no string.
/// </summary>
public sealed class TextBuilder
{
    private byte[] _buffer = new byte[256];

    /// <summary>Bytes written so far. Setting a smaller value cuts the text.</summary>
    public int Length { get; private set; }

    /// <summary>The text in UTF-8; valid until the next write.</summary>
    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, Length);

    /// <summary>Cuts the text to its first <paramref name="length"/> bytes.</summary>
    public void Truncate(int length) => Length = Math.Clamp(length, 0, Length);

    public void Clear() => Length = 0;

    /// <summary>Room for at least <paramref name="size"/> bytes more; what is used of it is told to <see cref="Advance"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> GetSpan(int size)
    {
        if (_buffer.Length - Length < size) Grow(size);
        return _buffer.AsSpan(Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size) => Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, checked(Length + size)));

    public void Advance(int count) => Length += count;

    /// <summary>Puts bytes in front of the one at <paramref name="index"/>.</summary>
    public void Insert(int index, ReadOnlySpan<byte> utf8)
    {
        GetSpan(utf8.Length);
        _buffer.AsSpan(index, Length - index).CopyTo(_buffer.AsSpan(index + utf8.Length));
        utf8.CopyTo(_buffer.AsSpan(index));
        Length += utf8.Length;
    }

    /// <summary>Replaces a byte by another from <paramref name="start"/> to the end.</summary>
    public void ReplaceFrom(int start, byte old, byte replacement) => _buffer.AsSpan(start, Length - start).Replace(old, replacement);

    public TextBuilder Append(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(GetSpan(utf8.Length));
        Length += utf8.Length;
        return this;
    }

    public TextBuilder Append(string? text)
    {
        if (text is null) return this;
        Span<byte> room = GetSpan(text.Length * 3);
        int ascii = NarrowAscii(text, room), written = 0;
        if (ascii < text.Length) Utf8.FromUtf16(text.AsSpan(ascii), room[ascii..], out _, out written);
        Length += ascii + written;
        return this;
    }

    // What most texts are, and as short as labels: the library's routine takes longer to begin than such a text.
    private static int NarrowAscii(ReadOnlySpan<char> text, Span<byte> room)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        int i = 0;
        for (; units.Length - i >= Vector128<ushort>.Count; i += Vector128<ushort>.Count)
        {
            Vector128<ushort> eight = Vector128.Create(units[i..]);
            if ((eight & Vector128.Create((ushort)0xff80)) != Vector128<ushort>.Zero) break;
            Vector128.Narrow(eight, eight).GetLower().CopyTo(room[i..]);
        }
        for (; i < units.Length && units[i] < 0x80; i++) room[i] = (byte)units[i];
        return i;
    }

    /// <summary>Text from a packet as labels show it: what can't be printed is escaped as in C.</summary>
    public TextBuilder AppendPrintable(ReadOnlySpan<byte> utf8)
    {
        Output.Utf8Text.AppendPrintable(this, utf8);
        return this;
    }

    /// <summary>Bytes that nobody has looked at as labels show them: as <see cref="AppendPrintable"/>, but sequences are read as UTF-8 once was (RFC 2279), of up to six
    /// bytes, however few would do.</summary>
    public TextBuilder AppendPrintableBytes(ReadOnlySpan<byte> bytes)
    {
        Output.Utf8Text.AppendPrintable(this, bytes, isLenient: true);
        return this;
    }

    /// <summary>Text in UTF-16, little-endian, up to its first zero; what is no text becomes U+FFFD.</summary>
    public TextBuilder AppendUtf16(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 2)
        {
            int unit = bytes[0] | bytes[1] << 8, taken = 2;
            if (unit == 0) return this;
            if (!Rune.TryCreate((char)unit, out Rune letter))
            {
                letter = Rune.ReplacementChar;
                if (bytes.Length >= 4 && Rune.TryCreate((char)unit, (char)(bytes[2] | bytes[3] << 8), out Rune pair)) (letter, taken) = (pair, 4);
            }
            Advance(letter.EncodeToUtf8(GetSpan(4)));
            bytes = bytes[taken..];
        }
        if (bytes.Length == 1) Advance(Rune.ReplacementChar.EncodeToUtf8(GetSpan(4)));
        return this;
    }

    public TextBuilder Append(char ascii)
    {
        GetSpan(1)[0] = (byte)ascii;
        Length++;
        return this;
    }

    /// <summary>A number in decimal.</summary>
    public TextBuilder Append(ulong value)
    {
        if (value <= uint.MaxValue)
        {
            Output.Digits.Append(this, (uint)value);
            return this;
        }
        value.TryFormat(GetSpan(20), out int written);
        Length += written;
        return this;
    }

    /// <summary>An address in dotted decimal.</summary>
    public TextBuilder Append(IPv4Address address)
    {
        address.TryFormat(GetSpan(IPv4Address.Room), out int written, default, null);
        Length += written;
        return this;
    }

    public TextBuilder Append<T>(T value, ReadOnlySpan<char> format = default) where T : IUtf8SpanFormattable
    {
        int written;
        for (int size = 64; !value.TryFormat(GetSpan(size), out written, format, null); size *= 2) { }
        Length += written;
        return this;
    }

    /// <summary>Hexadecimal digits, two a byte, with <paramref name="separator"/> between bytes unless it is '\0'.</summary>
    public TextBuilder AppendHex(ReadOnlySpan<byte> bytes, char separator = '\0')
    {
        if (bytes.IsEmpty) return this;
        Length += separator == '\0' ? Hex.Write(GetSpan(bytes.Length * 2), bytes) : Hex.Write(GetSpan(bytes.Length * 3), bytes, (byte)separator);
        return this;
    }

    /// <summary>Pads what stands from <paramref name="start"/> on with blanks to so many bytes: in front of it, or behind it if below zero.</summary>
    public TextBuilder Pad(int start, int width)
    {
        int length = Length - start, blanks = Math.Abs(width) - length;
        if (blanks <= 0) return this;
        Span<byte> room = GetSpan(blanks);
        if (width > 0)
        {
            Span<byte> all = _buffer.AsSpan(start, length + blanks);
            all[..length].CopyTo(all[blanks..]);
            room = all;
        }
        room[..blanks].Fill((byte)' ');
        Length += blanks;
        return this;
    }

    /// <summary>Puts another character in the place of the byte at <paramref name="index"/>.</summary>
    public void ReplaceAt(int index, byte ascii) => _buffer[index] = ascii;

    /// <summary>The same character several times.</summary>
    public TextBuilder Append(char ascii, int count)
    {
        GetSpan(count)[..count].Fill((byte)ascii);
        Length += count;
        return this;
    }

    /// <summary>Formats an interpolated string in place.</summary>
    public TextBuilder Append([InterpolatedStringHandlerArgument("")] ref Interpolation text)
    {
        _ = text;
        return this;
    }

    public override string ToString() => Encoding.UTF8.GetString(Span);

    /// <summary>A value's text as a string: for <c>ToString</c> methods, off the hot path.</summary>
    internal static string Format<T>(T value) where T : IUtf8SpanFormattable => new TextBuilder().Append(value).ToString();

    /// <summary>What the compiler turns <c>$"…"</c> into; writes to the builder that it was handed.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Interpolation
    {
        private readonly TextBuilder _builder;

        public Interpolation(int literalLength, int formattedCount, TextBuilder builder)
        {
            builder.GetSpan(literalLength + 16 * formattedCount);
            _builder = builder;
        }

        public void AppendLiteral(string text) => _builder.Append(text);
        public void AppendFormatted(string? text) => _builder.Append(text);
        public void AppendFormatted(ReadOnlySpan<byte> utf8) => _builder.Append(utf8);
        public void AppendFormatted<T>(T value) where T : IUtf8SpanFormattable => _builder.Append(value);
        public void AppendFormatted<T>(T value, string format) where T : IUtf8SpanFormattable => _builder.Append(value, format);

        /// <summary>Padded with blanks to so many bytes: in front of the value, or behind it if below zero.</summary>
        public void AppendFormatted<T>(T value, int alignment, string? format = null) where T : IUtf8SpanFormattable
        {
            int start = _builder.Length;
            _builder.Append(value, format).Pad(start, alignment);
        }

        /// <inheritdoc cref="AppendFormatted{T}(T, int, string?)"/>
        public void AppendFormatted(string? text, int alignment)
        {
            int start = _builder.Length;
            _builder.Append(text).Pad(start, alignment);
        }
    }
}
