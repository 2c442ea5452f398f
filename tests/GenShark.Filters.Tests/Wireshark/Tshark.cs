using System.Diagnostics;

namespace GenShark.Filters.Tests.Wireshark;

/// <summary>Runs tshark, and keeps what it says of its registry.</summary>
internal static class Tshark
{
    /// <summary>Whether the reference version is installed.</summary>
    public static bool IsThere { get; } = Version().Contains(" 4.0.", StringComparison.Ordinal);

    /// <summary>A folder with <c>fields.txt</c>, <c>values.txt</c> and <c>protocols.txt</c>, as <c>tshark -G</c> prints them.</summary>
    public static string RegistryFolder()
    {
        string folder = Path.Combine(Path.GetTempPath(), "genshark-tshark-registry");
        Directory.CreateDirectory(folder);
        foreach (string report in (string[])["fields", "values", "protocols"])
        {
            string file = Path.Combine(folder, report + ".txt");
            if (File.Exists(file)) continue;
            string partial = $"{file}.{Environment.ProcessId}";
            File.WriteAllBytes(partial, Run("-G", report));
            File.Move(partial, file, overwrite: true);
        }
        return folder;
    }

    /// <summary>What tshark prints, run as the reference is: no profile, no names, in UTC.</summary>
    public static byte[] Run(params string[] arguments)
    {
        using Process process = Start(arguments);
        using var output = new MemoryStream();
        Task errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        errors.Wait();
        return output.ToArray();
    }

    private static Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("tshark", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["HOME"] = Directory.CreateTempSubdirectory("genshark-home").FullName;
        start.Environment["TZ"] = "UTC";
        return Process.Start(start) ?? throw new InvalidOperationException("tshark does not start.");
    }

    private static string Version()
    {
        try
        {
            return System.Text.Encoding.UTF8.GetString(Run("--version"));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }
}
