using System.Reflection;
using System.Runtime.InteropServices;

namespace GenShark.Cli.Options;

/// <summary>What <c>-v</c> prints: in tshark's form, since programs read it, and only what is true of this one.</summary>
internal static class VersionText
{
    /// <summary>The version of tshark whose answers are given.</summary>
    private const string Reference = "4.0.17";

    public static string FirstLine => $"GenShark {Own} (tshark-compatible {Reference})";

    private static string Own => typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static void Print(TextWriter output)
    {
        output.WriteLine(FirstLine);
        output.WriteLine();
        output.WriteLine("Licensed under the MIT licence. There is no warranty, to the extent permitted by law.");
        output.WriteLine();
        output.WriteLine($"Compiled for {RuntimeInformation.FrameworkDescription}, with SharpPcap, with SharpZipLib (gzip), with ZstdSharp (Zstandard), with K4os.Compression.LZ4.");
        output.WriteLine($"Running on {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}.");
    }
}
