using System.Globalization;

namespace GenShark;

/// <summary>That payloads of some keys go to a protocol of the user's choice: Wireshark's Decode As.</summary>
/// <param name="Table">The dispatch table: <c>udp.port</c>.</param>
/// <param name="First">The first key.</param>
/// <param name="Last">The last key.</param>
/// <param name="Protocol">The filter name of the protocol; <c>data</c> for none.</param>
public sealed record DecodeAs(string Table, uint First, uint Last, string Protocol)
{
    private const string Template = "<layer_type>==<selector>,<decode_as_protocol>";

    /// <summary>Reads what <c>-d</c> takes: <c>udp.port==5300,dns</c>, <c>tcp.port==8000-8010,http</c> (up to 8010), <c>tcp.port==8000:10,http</c> (10 ports).</summary>
    /// <param name="text">The choice.</param>
    /// <exception cref="ChoiceException">It is none.</exception>
    public static DecodeAs Parse(string text)
    {
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        string left = comma < 0 ? text : text[..comma];
        int equals = left.IndexOf("==", StringComparison.Ordinal), single = left.IndexOf('=', StringComparison.Ordinal);
        int layerEnd = equals >= 0 ? equals : single;
        string layer = (layerEnd < 0 ? left : left[..layerEnd]).Trim();
        string fault = comma < 0 || layerEnd < 0 ? $"Parameter \"{text}\" doesn't follow the template \"{Template}\"" : "";
        DispatchTable table = FindTable(layer, fault);
        if (layerEnd < 0) throw new ChoiceException(fault);
        (uint first, uint last) = ReadKeys(left[(layerEnd + (equals >= 0 ? 2 : 1))..].TrimStart(), fault);
        if (comma < 0) throw new ChoiceException(Join(fault, ValidProtocols(table)));
        string protocol = text[(comma + 1)..].Trim();
        Check(protocol, table);
        return new DecodeAs(table.Name, first, last, protocol);
    }

    internal Protocol Target => Registry.TryFindProtocol(Protocol, out Protocol? protocol) ? protocol : throw new ChoiceException($"Unknown protocol -- \"{Protocol}\"");

    private static DispatchTable FindTable(string name, string fault) => Registry.Tables.FirstOrDefault(table => table.Name == name && !table.HoldsGuesses)
        ?? throw new ChoiceException(Join(fault, $"Unknown layer type -- {name}", $"Valid layer types are:{List(Registry.Tables.Where(table => !table.HoldsGuesses).Select(table => table.Name))}"));

    private static (uint First, uint Last) ReadKeys(string selector, string fault)
    {
        int separator = selector.IndexOfAny([':', '-']);
        if (separator < 0) return TryRead(selector, out uint only) ? (only, only) : throw new ChoiceException(Join(fault, $"Invalid selector number \"{selector}\""));
        if (!TryRead(selector[..separator], out uint first) || !TryRead(selector[(separator + 1)..], out uint second)) throw Range();
        if (selector[separator] == '-') return second >= first ? (first, second) : throw Range();
        return second > 0 ? (first, (uint)Math.Min(uint.MaxValue, (ulong)first + second - 1)) : throw Range();

        ChoiceException Range() => new(Join(fault, $"Invalid selector numeric range \"{selector}\""));
    }

    // As C's strtoul with base 0.
    private static bool TryRead(string text, out uint number)
    {
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) return uint.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number);
        if (text is not ['0', _, ..]) return uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        number = 0;
        foreach (char digit in text)
        {
            if (digit is < '0' or > '7' || number > uint.MaxValue >> 3) return false;
            number = number << 3 | (uint)(digit - '0');
        }
        return true;
    }

    private static void Check(string protocol, DispatchTable table)
    {
        if (protocol.Length == 0) throw new ChoiceException(Join("No protocol name specified", ValidProtocols(table)));
        if (!Registry.TryFindProtocol(protocol, out Protocol? found)) throw new ChoiceException(Join($"Unknown protocol -- \"{protocol}\"", ValidProtocols(table)));
        if (!IsValid(found)) throw new ChoiceException(Join($"Protocol \"{protocol}\" isn't valid for layer type \"{table.Name}\"", ValidProtocols(table)));
    }

    // Any that is carried by anything.
    private static bool IsValid(Protocol protocol) => protocol.IsCarried || protocol.FilterName == "data";

    private static string ValidProtocols(DispatchTable table) => $"Valid protocols for layer type \"{table.Name}\" are:"
        + List(Registry.Protocols.Where(IsValid).Select(protocol => $"{protocol.FilterName} ({protocol.Name})"));

    private static string List(IEnumerable<string> items) => string.Concat(items.Order(StringComparer.Ordinal).Select(item => $"\n\t{item}"));

    private static string Join(params string[] lines) => string.Join('\n', lines.Where(line => line.Length > 0));
}
