using System.Globalization;
using GenShark.Capture.Live;

namespace GenShark.Cli.Options;

/// <summary>Numbers behind options that are about capturing.</summary>
internal static class CapturingOptions
{
    private const int Megabyte = 1 << 20, MostMegabytes = 2047, MostSnapLength = 262_144;

    /// <summary>-s: 0 asks for all of each packet, as does nothing.</summary>
    public static int SnapLength(string? text) => text is null ? MostSnapLength : Number(text, "snapshot length") switch
    {
        0 or > MostSnapLength => MostSnapLength,
        var length => length,
    };

    /// <summary>-B, in MiB.</summary>
    public static int BufferSize(string? text) => text is null ? new LiveCaptureOptions().BufferSize : Number(text, "buffer size") switch
    {
        0 => throw new CommandLineException("The specified buffer size is zero"),
        var size => Math.Min(size, MostMegabytes) * Megabyte,
    };

    private static int Number(string text, string what)
    {
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
            throw new CommandLineException($"The specified {what} \"{text}\" isn't a decimal number");
        return number >= 0 ? number : throw new CommandLineException($"The specified {what} \"{text}\" is a negative number");
    }
}
