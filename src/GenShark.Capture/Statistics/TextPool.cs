using System.Buffers;
using System.Text;

namespace GenShark.Capture.Statistics;

/// <summary>Makes each text a string once.</summary>
internal sealed class TextPool
{
    private readonly HashSet<string> _known = [];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8.Length));
        ReadOnlySpan<char> text = buffer.AsSpan(0, Encoding.UTF8.GetChars(utf8, buffer));
        if (!_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out string? known)) _known.Add(known = text.ToString());
        ArrayPool<char>.Shared.Return(buffer);
        return known;
    }
}
