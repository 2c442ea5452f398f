namespace GenShark;

/// <summary>The dispatch graph: which protocols can carry which, directly or through others.</summary>
public static class Reachability
{
    /// <summary>By protocol number: whether a layer of it can carry, at any depth, one of the wanted protocols.</summary>
    public static bool[] LeadsTo(IReadOnlyCollection<Protocol> wanted)
    {
        IReadOnlyList<Protocol> protocols = Registry.Protocols;
        var leads = new bool[protocols.Count];
        bool grown = true;
        while (grown)
        {
            grown = false;
            foreach (Protocol protocol in protocols)
            {
                if (leads[protocol.Id] || !CarriesAny(protocol, protocols, wanted, leads)) continue;
                leads[protocol.Id] = true;
                grown = true;
            }
        }
        return leads;
    }

    private static bool CarriesAny(Protocol protocol, IReadOnlyList<Protocol> protocols, IReadOnlyCollection<Protocol> wanted, bool[] leads)
    {
        if (protocol.Quotes is not null && protocols.FirstOrDefault(quoted => quoted.FilterName == protocol.Quotes) is { } inner
            && (leads[inner.Id] || wanted.Contains(inner))) return true;
        foreach (string table in protocol.NextTables)
        {
            foreach ((_, Protocol child) in Registry.Table(table).Entries())
            {
                // One that was registered meanwhile has no number here.
                if (child.Id < leads.Length && leads[child.Id] || wanted.Contains(child)) return true;
            }
        }
        return false;
    }
}
