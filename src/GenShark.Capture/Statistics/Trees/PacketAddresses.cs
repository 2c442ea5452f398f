namespace GenShark.Capture.Statistics;

/// <summary>What the trees of one version of IP read of a packet: how often the version stands in it, and its ends.</summary>
/// <param name="isV6">IPv6, not IPv4.</param>
internal sealed class PacketAddresses(bool isV6)
{
    // In the order of their names below.
    private enum Slot { None, Quote, Quote6, Source, Source6, Destination, Destination6, Tcp, Udp }

    private const int UdpHeaderSize = 8;

    private readonly FieldSlots _slots = new("icmp", "icmpv6", "ip.src", "ipv6.src", "ip.dst", "ipv6.dst", "tcp.dstport", "udp.dstport");
    private readonly Ipv6Whole _ipv6 = new();
    private readonly Dictionary<Address, string> _names = [];
    private readonly Dictionary<ushort, string> _ports = [];

    public IReadOnlyCollection<string> Fields => isV6 ? [.. _slots.Names, .. _ipv6.Fields] : _slots.Names;

    public string Title => isV6 ? "IPv6" : "IPv4";

    public string Source { get; private set; } = "";

    public string Destination { get; private set; } = "";

    /// <summary>The transport: the last one, those that an ICMP error quotes included.</summary>
    public string Transport { get; private set; } = "";

    /// <summary>The transport's destination port; 0 without one.</summary>
    public string Port { get; private set; } = "";

    /// <summary>Reads a packet.</summary>
    /// <returns>How often the version of IP stands in it, quotes left out.</returns>
    public int Read(Dissection packet)
    {
        int count = 0, quoteEnd = 0;
        ushort port = 0;
        (Address source, Address destination) = (default, default);
        Transport = "NONE";
        Tape tape = packet.Tape;
        for (int i = 0; i < tape.Count; i++)
        {
            ref readonly TapeNode node = ref tape.Nodes[i];
            var slot = (Slot)_slots[node.Field];
            if (slot is Slot.Quote or Slot.Quote6) quoteEnd = tape.EndOf(i);
            else if ((slot is Slot.Source or Slot.Source6) && i >= quoteEnd) source = NodeAddress.Of(packet, node);
            else if ((slot is Slot.Destination or Slot.Destination6) && i >= quoteEnd)
            {
                destination = NodeAddress.Of(packet, node);
                if (slot == (isV6 ? Slot.Destination6 : Slot.Destination) && (isV6 ? _ipv6.IsHandedOn(packet, i + 1) : !CutHeaders.Has(packet, "ip", node.Offset))) count++;
            }
            else if (slot is Slot.Tcp or Slot.Udp) (Transport, port) = (slot == Slot.Tcp ? "TCP" : "UDP", (ushort)node.Value);
        }
        if (count == 0) return 0;
        // The last header is cut: its ports do not count.
        if (packet.ShownFault is { Protocol.FilterName: "udp" } fault && fault.Offset < fault.LayerOffset + UdpHeaderSize) (Transport, port) = ("NONE", 0);
        // The ends that the last IP header has, whatever it carries.
        (Source, Destination) = (Name(source), Name(destination));
        if (!_ports.TryGetValue(port, out string? name)) _ports.Add(port, name = $"{port}");
        Port = name;
        return count;
    }

    private string Name(Address address)
    {
        if (_names.TryGetValue(address, out string? name)) return name;
        var text = new TextBuilder();
        address.Write(text);
        _names.Add(address, name = text.ToString());
        return name;
    }
}
