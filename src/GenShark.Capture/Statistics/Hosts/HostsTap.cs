using GenShark.Capture.Reading;
using GenShark.Output;

namespace GenShark.Capture.Statistics;

/// <summary>The names of hosts that the capture itself tells (pcapng's Name Resolution Block), and answers of DNS and its kin: tshark's <c>-z hosts</c>.</summary>
public sealed class HostsTap : Tap
{
    // In the order of their names below.
    private enum Slot { None, Name, Address, Address6 }

    private readonly FieldSlots _slots = new("dns.resp.name", "dns.a", "dns.aaaa");
    private readonly HashSet<Address> _known = [];
    private readonly List<HostName> _answered = [];
    private IReadOnlyList<HostName> _told = [];

    public override IReadOnlyCollection<string> Fields => _slots.Names;

    /// <summary>Whether answers count, beside what the capture itself tells.</summary>
    public bool TakesAnswers { get; init; } = true;

    /// <summary>Addresses with the last name that the capture itself tells of each, then those with the first name that was answered.</summary>
    public IEnumerable<HostName> Hosts => _told.Reverse().DistinctBy(host => host.Address).Reverse().Concat(_answered).DistinctBy(host => host.Address);

    public override void Begin(CaptureReader reader) => _told = reader.HostNames;

    public override void Take(Dissection packet)
    {
        if (!TakesAnswers) return;
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
        _answered.Add(new HostName(address, NodeBytes.String(packet, packet.Tape.Nodes[name])));
    }
}
