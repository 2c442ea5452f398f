namespace GenShark;

/// <summary>The dispatch graph: which protocols can carry which, directly or through others.</summary>
public static class Reachability
{
    /// <summary>By protocol number: whether a layer of it can carry, at any depth, one of the wanted protocols.</summary>
    /// <param name="wanted">The protocols.</param>
    /// <param name="deciphers">Whether there may be keys for what is enciphered.</param>
    public static bool[] LeadsTo(IReadOnlyCollection<Protocol> wanted, bool deciphers = true) =>
        Spread(new bool[Registry.Protocols.Count], wanted, protocol => deciphers ? [] : protocol.DecipheredTables.ToArray());

    /// <summary>The same, without what leads there only behind a sign (<see cref="Protocol.Sign"/>).</summary>
    /// <param name="wanted">The protocols.</param>
    /// <param name="leads">Which lead to them at all.</param>
    /// <param name="deciphers">Whether there may be keys for what is enciphered.</param>
    internal static bool[] LeadsAtOnce(IReadOnlyCollection<Protocol> wanted, bool[] leads, bool deciphers)
    {
        // Nobody sees a sign in what is enciphered.
        bool[] atOnce = [.. Registry.Protocols.Take(leads.Length).Select(protocol => leads[protocol.Id] && deciphers && protocol.DecipheredTables.Length > 0)];
        return Spread(atOnce, wanted, protocol => [.. deciphers ? [] : protocol.DecipheredTables, .. protocol.SignedTables]);
    }

    // What carries one that leads there leads there.
    private static bool[] Spread(bool[] leads, IReadOnlyCollection<Protocol> wanted, Func<Protocol, string[]> except)
    {
        Protocol[] protocols = [.. Registry.Protocols.Take(leads.Length)];
        bool grown = true;
        while (grown)
        {
            grown = false;
            foreach (Protocol protocol in protocols)
            {
                if (leads[protocol.Id] || !CarriesAny(protocol, protocols, wanted, leads, except(protocol))) continue;
                leads[protocol.Id] = true;
                grown = true;
            }
        }
        return leads;
    }

    private static bool CarriesAny(Protocol protocol, Protocol[] protocols, IReadOnlyCollection<Protocol> wanted, bool[] leads, ReadOnlySpan<string> except)
    {
        if (protocol.Quotes is not null && Array.Find(protocols, quoted => quoted.FilterName == protocol.Quotes) is { } inner
            && (leads[inner.Id] || wanted.Contains(inner))) return true;
        return CarriesAny(protocol.NextTables, wanted, leads, except);
    }

    /// <summary>Whether one of the tables holds a wanted protocol, or one that leads to such.</summary>
    internal static bool CarriesAny(ReadOnlySpan<string> tables, IReadOnlyCollection<Protocol> wanted, bool[] leads, ReadOnlySpan<string> except = default)
    {
        foreach (string table in tables)
        {
            if (except.Contains(table)) continue;
            foreach ((_, Protocol child) in Registry.Table(table).Entries())
            {
                // One that was registered meanwhile has no number here.
                if (child.Id < leads.Length && leads[child.Id] || wanted.Contains(child)) return true;
            }
        }
        return false;
    }

    /// <summary>Whether a protocol is recognized by what layers of others told: it is there only if those are walked.</summary>
    public static bool HangsOnOthers(Protocol protocol)
    {
        if (!protocol.GuessesByDissection) return false;
        foreach (Protocol teller in Registry.Protocols)
        {
            if (teller.Tells.Contains(protocol.FilterName)) return true;
        }
        return false;
    }
}
