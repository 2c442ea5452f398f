using GenShark.Capture;
using GenShark.Capture.Reading;
using GenShark.Output;

namespace GenShark.Filters.Fuzzing;

/// <summary>Runs filters on GenShark's own dissections: over the whole tree of each packet, and as a capture is counted, where a plan leaves out what it can.</summary>
internal static class GenSharkFilters
{
    /// <summary>Whether the file is a capture of a kind that is known.</summary>
    public static bool CanOpen(string capture)
    {
        try
        {
            CaptureReader.Open(capture).Dispose();
            return true;
        }
        catch (CaptureFormatException)
        {
            return false;
        }
    }

    public static byte[] Pdml(string capture)
    {
        var writer = new Pdml(new FormatOptions { TimeZone = TimeZoneInfo.Utc, ResolvesMacAddresses = false }, new WriterInfo { CaptureFile = capture });
        using CaptureReader reader = CaptureReader.Open(capture);
        var cursor = new PacketCursor(reader);
        var text = new TextBuilder();
        using var pdml = new MemoryStream();
        writer.Begin(text);
        while (MovesOn(cursor))
        {
            writer.Write(cursor.Dissection, text);
            pdml.Write(text.Span);
            text.Clear();
        }
        writer.End(text);
        pdml.Write(text.Span);
        return pdml.ToArray();
    }

    /// <summary>GenShark's answers over whole trees, in the order of the filters.</summary>
    public static List<FilterAnswer> Ask(string capture, IReadOnlyList<string> filters)
    {
        PacketCursor.LoadProtocols();
        var compiled = new List<(DisplayFilter? Filter, string? Message, List<int> Frames)>();
        foreach (string filter in filters)
            compiled.Add(DisplayFilter.TryCompile(filter, out DisplayFilter? taken, out var error) ? (taken, null, []) : (null, error.Message, []));
        using CaptureReader reader = CaptureReader.Open(capture);
        var cursor = new PacketCursor(reader);
        while (MovesOn(cursor))
        {
            foreach (var (filter, _, frames) in compiled)
            {
                if (filter is not null && filter.Matches(cursor.Dissection)) frames.Add(cursor.Frame.Number);
            }
        }
        return [.. compiled.Select(one => new FilterAnswer(one.Filter is null ? null : string.Join(' ', one.Frames), one.Message))];
    }

    /// <summary>The frames that pass when nothing else is asked of them: by accessors, or over a planned tree.</summary>
    public static string AskPlanned(string capture, string filter)
    {
        using CaptureReader reader = CaptureReader.Open(capture);
        var cursor = new PacketCursor(reader, DisplayFilter.Compile(filter), PacketNeeds.Frames);
        var frames = new List<int>();
        while (MovesOn(cursor)) frames.Add(cursor.Frame.Number);
        return string.Join(' ', frames);
    }

    // What lies before damage is there, as in tshark.
    private static bool MovesOn(PacketCursor cursor)
    {
        try
        {
            return cursor.MoveNext();
        }
        catch (CaptureFormatException)
        {
            return false;
        }
    }
}
