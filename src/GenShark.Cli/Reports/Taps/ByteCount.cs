namespace GenShark.Cli.Reports.Taps;

/// <summary>Sizes as tshark's tables show them: in the largest unit that leaves two digits.</summary>
internal static class ByteCount
{
    private static readonly string[] s_units = [" bytes", " kB", " MB", " GB", " TB"];

    public static string Format(long bytes)
    {
        int unit = 0;
        for (; bytes >= 10_000 && unit < s_units.Length - 1; bytes /= 1000) unit++;
        return $"{bytes}{s_units[unit]}";
    }
}
