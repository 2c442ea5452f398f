using GenShark.Conformance.Pdml;
using GenShark.Conformance.Programs;

namespace GenShark.Conformance.Reports;

/// <summary>Prints one packet of both programs, field beside field.</summary>
internal static class SideBySide
{
    public static int Run(Settings settings, TsharkCache cache, EmptyHome home, IReadOnlyList<Capture> captures, string shown)
    {
        var colon = shown.LastIndexOf(':');
        if (colon < 0 || !int.TryParse(shown[(colon + 1)..], out var frame) || Find(captures, shown[..colon]) is not { } capture)
        {
            Console.Error.WriteLine($"--show takes FILE:FRAME with a capture of {settings.Folder}, not '{shown}'.");
            return 2;
        }
        var names = new NameTable(settings.Ignored);
        using var tsharkOutput = cache.Get(capture, settings.Pdml).Open();
        using var run = ProgramRun.Start(settings.Genshark, settings.Pdml.For(capture.Path), home, settings.Timeout);
        var tshark = Packet(new PdmlReader(tsharkOutput, names), frame);
        var genshark = Packet(new PdmlReader(run.Output, names), frame);
        new SideBySideWriter(Console.Out, tshark, genshark, names, settings.Attributes).Write();
        return 0;
    }

    private static Capture? Find(IReadOnlyList<Capture> captures, string file) =>
        captures.FirstOrDefault(capture => capture.Name == file || capture.Path == Path.GetFullPath(file));

    /// <summary>The packet of that number, or an empty one.</summary>
    private static PdmlPacket Packet(PdmlReader reader, int frame)
    {
        while (reader.Read())
        {
            if (reader.Count == frame)
                return reader.Packet;
        }
        return new PdmlPacket();
    }
}
