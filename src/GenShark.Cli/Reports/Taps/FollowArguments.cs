using System.Globalization;
using System.Net;
using System.Net.Sockets;
using GenShark.Cli.Options;

namespace GenShark.Cli.Reports.Taps;

/// <summary>How followed bytes are shown.</summary>
internal enum FollowMode { Ascii, Ebcdic, Hex, Raw, Utf8, Yaml }

/// <summary>What <c>-z follow,PROTOCOL,MODE,STREAM[,RANGE]</c> asks for.</summary>
/// <param name="Mode">How bytes are shown.</param>
/// <param name="Stream">The stream's number; null if its ends are named.</param>
/// <param name="Filter">The stream as a display filter.</param>
/// <param name="First">The first chunk to show, from 1.</param>
/// <param name="Last">The last.</param>
internal sealed record FollowArguments(FollowMode Mode, uint? Stream, string Filter, uint First, uint Last)
{
    private static readonly (string Name, FollowMode Mode)[] s_modes =
        [("ascii", FollowMode.Ascii), ("ebcdic", FollowMode.Ebcdic), ("hex", FollowMode.Hex), ("raw", FollowMode.Raw), ("utf-8", FollowMode.Utf8), ("yaml", FollowMode.Yaml)];

    public static string NameOf(FollowMode mode) => s_modes.First(known => known.Mode == mode).Name;

    /// <param name="text">What stands behind the protocol.</param>
    /// <param name="carrier">The protocol whose streams are numbered: <c>tcp</c> or <c>udp</c>.</param>
    /// <exception cref="CommandLineException">It cannot be had so.</exception>
    public static FollowArguments Read(string? text, string carrier)
    {
        string[] parts = text?.Split(',') ?? [""];
        (string name, FollowMode mode) = s_modes.FirstOrDefault(known => known.Name == parts[0]);
        if (name is null) throw Wrong("display mode");
        bool isNumber = parts.Length > 1 && uint.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        int used = isNumber ? 2 : 3;
        (uint first, uint last) = parts.Length > used ? ReadRange(parts[used]) : (1, uint.MaxValue);
        if (parts.Length > used + 1) throw Wrong("range");
        if (isNumber) return new FollowArguments(mode, uint.Parse(parts[1], CultureInfo.InvariantCulture), $"{carrier}.stream eq {parts[1]}", first, last);
        if (parts.Length < used) throw Wrong("address");
        return new FollowArguments(mode, null, FilterOf(ReadEnd(parts[1]), ReadEnd(parts[2]), carrier), first, last);
    }

    private static (uint First, uint Last) ReadRange(string text)
    {
        string[] ends = text.Split('-');
        bool isRight = ends.Length <= 2 && uint.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        isRight &= uint.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (!isRight) throw Wrong("range");
        (uint first, uint last) = (uint.Parse(ends[0], CultureInfo.InvariantCulture), uint.Parse(ends[^1], CultureInfo.InvariantCulture));
        return first >= 1 && first <= last ? (first, last) : throw Wrong("range");
    }

    private static IPEndPoint ReadEnd(string text)
    {
        int colon = text.LastIndexOf(':');
        if (colon < 1 || !ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out ushort port)) throw Wrong("address");
        bool isV6 = text[0] == '[' && text[colon - 1] == ']';
        string host = isV6 ? text[1..(colon - 1)] : text[..colon];
        bool isRight = IPAddress.TryParse(host, out IPAddress? address) && (address.AddressFamily == AddressFamily.InterNetworkV6) == isV6;
        return isRight ? new IPEndPoint(address!, port) : throw Wrong("address");
    }

    private static string FilterOf(IPEndPoint left, IPEndPoint right, string carrier)
    {
        if (left.AddressFamily != right.AddressFamily) throw new CommandLineException("follow - Mismatched IP address types.");
        string network = left.AddressFamily == AddressFamily.InterNetworkV6 ? "ipv6" : "ip";
        return $"({Way(left, right)}) or ({Way(right, left)})";

        string Way(IPEndPoint source, IPEndPoint destination) =>
            $"({network}.src eq {source.Address} and {carrier}.srcport eq {source.Port}) and ({network}.dst eq {destination.Address} and {carrier}.dstport eq {destination.Port})";
    }

    private static CommandLineException Wrong(string what) => new($"follow - Invalid {what}.");
}
