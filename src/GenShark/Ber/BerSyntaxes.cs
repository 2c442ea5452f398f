using System.Collections.Frozen;

namespace GenShark;

/// <summary>Which declared type an object identifier announces (<see cref="ByOidAttribute"/>).</summary>
public static class BerSyntaxes
{
    private const int LongestOid = 128;

    // By the identifier's encoding, a character a byte.
    private static readonly GatheredTable<(string Protocol, Func<BerSyntax[]> Make), FrozenDictionary<string, BerSyntax>> s_syntaxes = new(Gather);

    /// <summary>Adds the types of a protocol, and the names of what announces them; made when one is first asked for. A later one replaces an earlier one.</summary>
    /// <param name="protocol">Filter name of the protocol, which frame.protocols names.</param>
    /// <param name="make">Makes the list.</param>
    public static void Add(string protocol, Func<BerSyntax[]> make)
    {
        s_syntaxes.Add((protocol, make));
        OidNames.Add(() => make().Select(syntax => (syntax.Oid, syntax.Name)));
    }

    /// <summary>What the identifier with this encoding announces.</summary>
    public static bool TryFind(ReadOnlySpan<byte> oid, out BerSyntax syntax)
    {
        syntax = default;
        if (oid.Length > LongestOid) return false;
        Span<char> key = stackalloc char[oid.Length];
        for (int i = 0; i < oid.Length; i++) key[i] = (char)oid[i];
        return s_syntaxes.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out syntax);
    }

    private static FrozenDictionary<string, BerSyntax> Gather(IReadOnlyList<(string Protocol, Func<BerSyntax[]> Make)> sources)
    {
        var all = new Dictionary<string, BerSyntax>();
        foreach ((string protocol, Func<BerSyntax[]> make) in sources)
        {
            foreach (BerSyntax syntax in make()) all[Encode(syntax.Oid)] = syntax with { Protocol = protocol };
        }
        return all.ToFrozenDictionary();
    }

    private static string Encode(string oid)
    {
        ulong[] arcs = [.. oid.Split('.').Select(ulong.Parse)];
        var text = new List<char>();
        AddArc(text, arcs[0] * 40 + arcs[1]);
        foreach (ulong arc in arcs.Skip(2)) AddArc(text, arc);
        return new string([.. text]);
    }

    private static void AddArc(List<char> text, ulong arc)
    {
        int shift = 0;
        while (shift < 63 && arc >> shift + 7 != 0) shift += 7;
        for (; shift >= 0; shift -= 7) text.Add((char)(arc >> shift & 0x7f | (shift > 0 ? 0x80u : 0)));
    }
}

/// <summary>What an object identifier announces.</summary>
/// <param name="Oid">With dots.</param>
/// <param name="Name">What labels call it.</param>
/// <param name="Type">The type; null if only the name is known.</param>
public readonly record struct BerSyntax(string Oid, string Name, Func<BerType>? Type)
{
    /// <summary>Filter name of the protocol that declares the type.</summary>
    public string Protocol { get; init; } = "";
}
