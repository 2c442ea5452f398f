namespace GenShark.Protocols;

/// <summary>The speed of an interface, in the unit that fits.</summary>
internal static class Smb2LinkSpeed
{
    private const double Kilo = 1000;

    public static void Write(TextBuilder text, ulong speed)
    {
        double value = speed;
        if (value >= Kilo * Kilo * Kilo) text.Append($"{value / (Kilo * Kilo * Kilo):F1} GBits/s");
        else if (value >= Kilo * Kilo) text.Append($"{value / (Kilo * Kilo):F1} MBits/s");
        else if (value >= Kilo) text.Append($"{value / Kilo:F1} KBits/s");
        else text.Append($"{speed} Bits/s");
    }
}
