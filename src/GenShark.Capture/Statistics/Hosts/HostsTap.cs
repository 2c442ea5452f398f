using GenShark.Output;

namespace GenShark.Capture.Statistics;

/// <summary>The names of hosts that answers of DNS and its kin tell: tshark's <c>-z hosts</c>.</summary>
public sealed class HostsTap : Tap
{
    // In the order of their names below.
    private enum Slot { None, Name, Address, Address6 }

    private readonly FieldSlots _slots = new("dns.resp.name", "dns.a", "dns.aaaa");
    private readonly HashSet<Address> _known = [];
    private readonly List<(Address Address, string Name)> _all = [];

    public override IReadOnlyCollection<string> Fields => _slots.Names;

    /// <summary>Addresses with the first name that was told of each, in the order in which they were told.</summary>
    public IReadOnlyList<(Address Address, string Name)> Hosts => _all;

    public override void Take(Dissection packet)
    {
        Tape tape = packet.Tape;
        int name = -1;
        for (int i = 0; i < tape.Count; i++)
        {
            switch ((Slot)_slots[tape.Nodes[i].Field])
            {
                case Slot.Name: name = i; break;
                case Slot.Address or Slot.Address6: Add(packet, NodeAddress.Of(packet, tape.Nodes[i]), name); break;
            }
        }
    }

    private void Add(Dissection packet, Address address, int name)
    {
        if (name < 0 || !_known.Add(address)) return;
        _all.Add((address, NodeBytes.String(packet, packet.Tape.Nodes[name])));
    }
}
