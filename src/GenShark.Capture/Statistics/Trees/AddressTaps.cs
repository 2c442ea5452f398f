namespace GenShark.Capture.Statistics;

/// <summary>A tree over the packets of one version of IP.</summary>
public abstract class AddressTap : StatisticsTreeTap
{
    private readonly string _title;

    private protected AddressTap(bool isV6, string title) => (Ends, _title) = (new PacketAddresses(isV6), title);

    private protected PacketAddresses Ends { get; }

    public override string Title => $"{Ends.Title} Statistics/{_title}";

    public override IReadOnlyCollection<string> Fields => Ends.Fields;

    public override void Take(Dissection packet)
    {
        for (int left = Ends.Read(packet); left > 0; left--)
        {
            Begin(packet);
            Count();
        }
    }

    /// <summary>Counts what <see cref="Ends"/> read.</summary>
    private protected abstract void Count();
}

/// <summary>All addresses: tshark's <c>-z ip_hosts,tree</c> and <c>ipv6_hosts,tree</c>.</summary>
public sealed class AllAddressesTap : AddressTap
{
    private readonly StatisticsNode _root;

    /// <param name="isV6">IPv6, not IPv4.</param>
    public AllAddressesTap(bool isV6 = false) : base(isV6, "All Addresses") => _root = AddRoot("All Addresses");

    private protected override void Count()
    {
        Tick(_root);
        Tick(_root, Ends.Source);
        Tick(_root, Ends.Destination);
    }
}

/// <summary>Sources and destinations by themselves: tshark's <c>-z ip_srcdst,tree</c> and <c>ipv6_srcdst,tree</c>.</summary>
public sealed class SourcesAndDestinationsTap : AddressTap
{
    private readonly StatisticsNode _sources, _destinations;

    /// <inheritdoc cref="AllAddressesTap(bool)"/>
    public SourcesAndDestinationsTap(bool isV6 = false) : base(isV6, "Source and Destination Addresses") =>
        (_sources, _destinations) = (AddRoot($"Source {Ends.Title} Addresses"), AddRoot($"Destination {Ends.Title} Addresses"));

    public override int LeastNameWidth => 31;

    private protected override void Count()
    {
        Tick(_sources);
        Tick(_sources, Ends.Source);
        Tick(_destinations);
        Tick(_destinations, Ends.Destination);
    }
}

/// <summary>Transport protocols: tshark's <c>-z ptype,tree</c> and <c>ipv6_ptype,tree</c>.</summary>
public sealed class TransportsTap : AddressTap
{
    private readonly StatisticsNode _root;

    /// <inheritdoc cref="AllAddressesTap(bool)"/>
    public TransportsTap(bool isV6 = false) : base(isV6, "IP Protocol Types") => _root = AddRoot("IP Protocol Types");

    private protected override void Count()
    {
        Tick(_root);
        Tick(_root, Ends.Transport);
    }
}

/// <summary>Destinations, below them transport protocols and ports: tshark's <c>-z dests,tree</c> and <c>ipv6_dests,tree</c>.</summary>
public sealed class DestinationsTap : AddressTap
{
    private readonly StatisticsNode _root;

    /// <inheritdoc cref="AllAddressesTap(bool)"/>
    public DestinationsTap(bool isV6 = false) : base(isV6, "Destinations and Ports") => _root = AddRoot("Destinations and Ports");

    private protected override void Count()
    {
        Tick(_root);
        Tick(Tick(Tick(_root, Ends.Destination), Ends.Transport), Ends.Port);
    }
}
