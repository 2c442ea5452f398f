namespace GenShark.Protocols;

/// <summary>How many bytes numbers take that a few bits measure.</summary>
internal static class GquicLengths
{
    public static int OfNumber(int bits) => bits switch { 0 => 1, 1 => 2, 2 => 4, _ => 6 };

    /// <summary>Of an offset in a stream.</summary>
    public static int OfOffset(int bits) => bits == 0 ? 0 : bits + 1;
}
