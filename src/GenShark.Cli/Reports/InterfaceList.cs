using GenShark.Capture.Live;

namespace GenShark.Cli.Reports;

/// <summary>What can be captured on, and how: <c>-D</c>, <c>-L</c>, <c>--list-time-stamp-types</c>.</summary>
internal static class InterfaceList
{
    /// <summary>The interfaces that libpcap can capture on, numbered.</summary>
    /// <exception cref="LiveCaptureException">There is no libpcap, or it cannot list them.</exception>
    public static void Write(TextBuilder text)
    {
        foreach (LiveInterface described in LiveInterface.List())
        {
            text.Append($"{described.Number}. {described.Name}");
            if (described.IsLoopback) text.Append(" (Loopback)");
            text.Append('\n');
        }
    }

    /// <summary>The link types that an interface can give.</summary>
    /// <exception cref="LiveCaptureException">It cannot be opened.</exception>
    public static void WriteLinkTypes(string name, TextBuilder text)
    {
        text.Append($"Data link types of interface {name} (use option -y to set):\n");
        foreach ((string type, string description) in InterfaceAbilities.LinkTypes(name)) text.Append($"  {type} ({description})\n");
    }

    /// <summary>Who can tell an interface's times.</summary>
    /// <exception cref="LiveCaptureException">It cannot be opened.</exception>
    public static void WriteTimestampTypes(string name, TextBuilder text)
    {
        text.Append("Timestamp types of the interface (use option --time-stamp-type to set):\n");
        foreach ((string type, string description) in InterfaceAbilities.TimestampTypes(name)) text.Append($"  {type} ({description})\n");
    }
}
