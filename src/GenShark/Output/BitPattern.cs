using System.Numerics;

namespace GenShark.Output;

/// <summary>Which bits of its bytes a masked field takes, and their values: <c>.... 0101</c>.</summary>
public static class BitPattern
{
    /// <summary>Writes <paramref name="width"/> bits in groups of four from the most significant.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="value">The field's value, shifted down.</param>
    /// <param name="mask">The field's bits.</param>
    /// <param name="width">How many bits there are in all, 1 to 64.</param>
    public static void Write(TextBuilder text, ulong value, ulong mask, int width)
    {
        ulong bits = value << BitOperations.TrailingZeroCount(mask);
        Span<byte> room = text.GetSpan(width + width / 4);
        int at = 0;
        for (int i = 0; i < width; i++)
        {
            if (i > 0 && i % 4 == 0) room[at++] = (byte)' ';
            int bit = width - 1 - i;
            room[at++] = (mask >> bit & 1) == 0 ? (byte)'.' : (byte)('0' + (bits >> bit & 1));
        }
        text.Advance(at);
    }
}
