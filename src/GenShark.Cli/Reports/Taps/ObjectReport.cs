using GenShark.Capture.Statistics;
using GenShark.Cli.Options;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>--export-objects</c>.</summary>
internal static class ObjectReport
{
    public static TapReport Create(ObjectExport export)
    {
        var tap = ObjectTap.Create(export.Kind);
        return new TapReport(tap, _ => Save(tap, export.Folder));
    }

    // As in tshark, that nothing could be saved is no failure of the command.
    private static void Save(ObjectTap tap, string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            tap.Save(folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Console.Error.WriteLine($"Failed to save objects in \"{folder}\": {refused.Message}");
        }
    }
}
