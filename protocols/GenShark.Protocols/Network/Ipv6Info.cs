using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The Info column of IPv6 and its extension headers, each of which goes on behind the one before.</summary>
internal static class Ipv6Info
{
    /// <summary>Whether the user wants no field of its own for what a header takes in bytes.</summary>
    public static bool HidesBytes(Dissection? dissection) => dissection?.Session.Preferences<Ipv6Preferences>() is { ExthdrHideLenOctField: true };

    public static void Add(Dissection dissection, string text)
    {
        if (Begin(dissection) is { } info) info.Append(text);
    }

    /// <summary>The column, behind what is there; null if it isn't wanted.</summary>
    public static TextBuilder? Begin(Dissection dissection)
    {
        TextBuilder? info = dissection.BeginInfo(append: true);
        if (info is { Length: > 0 }) info.Append(" , ");
        return info;
    }

    /// <summary>What a header leads to that no protocol claims.</summary>
    public static void NoteUnclaimed(Dissection dissection, IpProtocol next)
    {
        TextBuilder? info = dissection.BeginInfo(append: false);
        if (next == IpProtocol.NoNextHeader) info?.Append("IPv6 no next header");
        else info?.Append($"Unknown IP Protocol: {next.Name() ?? "Unknown"} ({(byte)next})");
    }
}
