using GenShark.Capture.Statistics;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z io,phs</c>.</summary>
internal static class HierarchyReport
{
    private const int LineWidth = 67, NameWidth = 40;

    public static TapReport Create(TapArguments arguments)
    {
        var tap = new ProtocolHierarchyTap { Filter = arguments.Filter("Couldn't register io,phs tap: ") };
        return new TapReport(tap, output => Write(tap, arguments.Text, output.Text));
    }

    private static void Write(ProtocolHierarchyTap tap, string? filter, TextBuilder text)
    {
        text.Append('\n').Append('=', LineWidth).Append($"\nProtocol Hierarchy Statistics\nFilter: {filter}\n\n");
        Write(tap.Protocols, 0, text);
        text.Append('=', LineWidth).Append('\n');
    }

    private static void Write(IReadOnlyList<ProtocolCount> protocols, int indent, TextBuilder text)
    {
        foreach (ProtocolCount protocol in protocols)
        {
            int start = text.Length;
            text.Append(' ', indent).Append(protocol.Name).Pad(start, -NameWidth);
            text.Append($" frames:{protocol.Traffic.Frames} bytes:{protocol.Traffic.Bytes}\n");
            Write(protocol.Above, indent + 2, text);
        }
    }
}
