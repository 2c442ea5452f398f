using System.Text;

namespace GenShark.Protocols;

/// <summary>The lines between parts.</summary>
/// <param name="parts">The parts.</param>
/// <param name="mark">What such a line begins with.</param>
internal ref struct MimeBoundaries(ReadOnlySpan<byte> parts, ReadOnlySpan<byte> mark)
{
    // RFC 2046, 5.1.1: 70 bytes. Some have more.
    public const int LongestMark = 1024;

    private readonly ReadOnlySpan<byte> _parts = parts, _mark = mark;

    /// <summary>The line, with the end of the line before it unless it is the first, and with its own.</summary>
    public TextPart Current { get; private set; }

    /// <summary>Whether no part follows.</summary>
    public bool IsLast { get; private set; }

    public bool MoveNext()
    {
        bool isFirst = Current.Size == 0;
        int from = Current.At + Current.Size, at = FindMark(from);
        if (at < 0) return false;
        int end = at + _mark.Length, start = at;
        IsLast = _parts[end..].StartsWith("--"u8);
        int line = _parts[end..].IndexOfAny((byte)'\r', (byte)'\n');
        end = line < 0 ? _parts.Length : end + line + (_parts[(end + line)..].StartsWith("\r\n"u8) ? 2 : 1);
        if (!isFirst && at > from) start -= at > from + 1 && _parts[at - 2] == '\r' ? 2 : 1;
        Current = new TextPart(start, end - start);
        return true;
    }

    private readonly int FindMark(int from)
    {
        int at = from;
        while (_parts[at..].IndexOf(_mark) is >= 0 and var size)
        {
            at += size;
            if (at == from || _parts[at - 1] == '\n') return at;
            at++;
        }
        return -1;
    }

    /// <summary>What such a line begins with, by the parameters of the media type.</summary>
    public static ReadOnlySpan<byte> MarkOf(ReadOnlySpan<byte> parameters, Span<byte> mark)
    {
        ReadOnlySpan<byte> boundary = BoundaryOf(parameters);
        if (boundary.Length == 0 || boundary.Length + 2 > mark.Length) return default;
        "--"u8.CopyTo(mark);
        boundary.CopyTo(mark[2..]);
        return mark[..(boundary.Length + 2)];
    }

    /// <summary>The parameter of that name; empty if there is none.</summary>
    public static ReadOnlySpan<byte> BoundaryOf(ReadOnlySpan<byte> parameters)
    {
        while (parameters.Length > 0)
        {
            int equals = parameters.IndexOf((byte)'='), semicolon = parameters.IndexOf((byte)';');
            if (equals < 0) return default;
            if (semicolon >= 0 && semicolon < equals)
            {
                parameters = parameters[(semicolon + 1)..];
                continue;
            }
            ReadOnlySpan<byte> value = ValueAt(parameters[(equals + 1)..], out int size);
            if (Ascii.EqualsIgnoreCase(Trim(parameters[..equals]), "boundary"u8)) return value;
            parameters = parameters[(equals + 1 + size)..];
        }
        return default;
    }

    private static ReadOnlySpan<byte> ValueAt(ReadOnlySpan<byte> text, out int size)
    {
        size = text.IndexOfAnyExcept(" \t\r\n"u8);
        if (size < 0) size = text.Length;
        bool isQuoted = text[size..].StartsWith("\""u8);
        if (isQuoted) size++;
        ReadOnlySpan<byte> value = text[size..];
        int end = isQuoted ? value.IndexOf((byte)'"') : value.IndexOfAny("; \t\r\n"u8);
        if (end >= 0) value = value[..end];
        size = Math.Min(size + value.Length + (isQuoted ? 1 : 0), text.Length);
        return value;
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t\r\n"u8);
}
