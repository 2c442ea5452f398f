using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What the formats of one stream are called: a description names few of them.</summary>
internal struct SdpFormats
{
    private const int Most = 16;

    private int _count;
    private Entries _entries;

    public void Set(byte format, TextPart name)
    {
        if (_count < Most) _entries[_count++] = (format, name);
    }

    public readonly TextPart Find(byte format)
    {
        for (int i = _count - 1; i >= 0; i--)
        {
            if (_entries[i].Format == format) return _entries[i].Name;
        }
        return default;
    }

    /// <summary>The name of a format that has one for good, or is free to be named; null for others.</summary>
    public static string? NameOf(byte format) =>
        format is >= 96 and <= 127 ? $"DynamicRTP-Type-{format}" : format < 96 ? ((RtpPayloadType)format).Name() : null;

    [System.Runtime.CompilerServices.InlineArray(Most)]
    private struct Entries
    {
        private (byte Format, TextPart Name) _first;
    }
}
