namespace GenShark.Protocols;

/// <summary>Rates of 802.11n (802.11-2020, 19.5).</summary>
internal static class HtRates
{
    internal const int Indexes = 77;

    // Bits per symbol of a stream, at 20 and at 40 MHz, of the modulations that repeat for each number of streams.
    private static ReadOnlySpan<ushort> Narrow => [26, 52, 78, 104, 156, 208, 234, 260];
    private static ReadOnlySpan<ushort> Wide => [54, 108, 162, 216, 324, 432, 486, 540];

    // Indexes 33 to 76: unequal modulation, in bits per symbol at 20 and 40 MHz.
    private static ReadOnlySpan<ushort> UnequalNarrow => [156, 208, 260, 234, 312, 390, 208, 260, 260, 312, 364, 364, 416, 312, 390, 390, 468, 546, 546, 624, 260, 312, 364, 312, 364, 416, 468, 416, 468, 520, 520, 572, 390, 468, 546, 468, 546, 624, 702, 624, 702, 780, 780, 858];
    private static ReadOnlySpan<ushort> UnequalWide => [324, 432, 540, 486, 648, 810, 432, 540, 540, 648, 756, 756, 864, 648, 810, 810, 972, 1134, 1134, 1296, 540, 648, 756, 648, 756, 864, 972, 864, 972, 1080, 1080, 1188, 810, 972, 1134, 972, 1134, 1296, 1458, 1296, 1458, 1620, 1620, 1782];

    /// <summary>Data bits in a symbol; 0 if there is no such index.</summary>
    internal static int BitsPerSymbol(int index, bool isWide) => index switch
    {
        < 32 => (isWide ? Wide : Narrow)[index % 8] * (index / 8 + 1),
        32 => isWide ? 24 : 0,
        < Indexes => (isWide ? UnequalWide : UnequalNarrow)[index - 33],
        _ => 0,
    };

    /// <summary>In Mb/s; 0 if there is no such index.</summary>
    internal static float Of(int index, bool isWide, bool isShort) => (float)(BitsPerSymbol(index, isWide) / (isShort ? 3.6 : 4.0));

    internal static int Streams(int index) => index switch
    {
        < 32 => index / 8 + 1,
        32 => 1,
        < 39 => 2,
        < 53 => 3,
        _ => 4,
    };
}
