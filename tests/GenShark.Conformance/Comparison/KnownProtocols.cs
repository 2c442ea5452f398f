using System.Collections.Concurrent;

namespace GenShark.Conformance.Comparison;

/// <summary>The protocols that GenShark has, by the names that filters use.</summary>
internal sealed class KnownProtocols(IEnumerable<string> names)
{
    private readonly HashSet<string> names = [.. names];
    private readonly ConcurrentDictionary<string, bool> stacks = [];

    public int Count => names.Count;

    /// <summary>Whether all protocols of a <c>frame.protocols</c> (<c>eth:ethertype:ip</c>) are known.</summary>
    public bool KnowsAll(string frameProtocols)
    {
        if (stacks.TryGetValue(frameProtocols, out var isKnown))
            return isKnown;
        isKnown = frameProtocols.Split(':', StringSplitOptions.RemoveEmptyEntries).All(names.Contains);
        stacks.TryAdd(frameProtocols, isKnown);
        return isKnown;
    }

    /// <summary>
    /// Whether a PDML <c>proto</c> is known: itself, or, for a part that is no protocol of its own (<c>wlan.mgt</c>), the
    /// protocol before the dot. What PDML adds by itself is no protocol, and always known.
    /// </summary>
    public bool Knows(string protocol) =>
        protocol is "geninfo" or "frame" or "fake-field-wrapper" or "(none)" || protocol.StartsWith("_ws.", StringComparison.Ordinal)
        || names.Contains(protocol) || names.Contains(protocol.Split('.')[0]);

    /// <summary>Reads <c>-G protocols</c>: full name, short name and filter name, with tabs between.</summary>
    public static KnownProtocols Parse(string listing) => new(listing
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t'))
        .Where(columns => columns.Length >= 3)
        .Select(columns => columns[2].TrimEnd('\r')));
}
