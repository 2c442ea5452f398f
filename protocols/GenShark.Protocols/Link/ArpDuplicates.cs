namespace GenShark.Protocols;

/// <summary>Who uses which IPv4 address, as ARP tells: finds two stations that use one.</summary>
internal sealed class ArpDuplicates
{
    private readonly StateTable<uint, Use> _uses = new();
    private readonly PacketMemory<Findings> _memory = new();

    private readonly record struct Use(ulong Mac, int Frame, long Seconds);

    private readonly record struct Duplicate(IPv4Address Address, MacAddress Mac, MacAddress Other, int Frame, uint Seconds);

    private readonly record struct Findings(Duplicate? Sender, Duplicate? Target, bool IsLastTarget);

    /// <summary>Checks a request or reply and shows what it finds below the layer.</summary>
    public static void Check(Dissection d, in Slice s, ArpOpcode opcode, ArpKind kind, MacAddress sender, IPv4Address senderAddress, MacAddress target, IPv4Address targetAddress)
    {
        d.DependOnOthers();
        ArpDuplicates state = d.Session.State<ArpDuplicates>();
        if (!state._memory.TryRecall(d, s, out Findings found))
        {
            // Only a reply says where its target is; a gratuitous one says it twice.
            bool hasTarget = opcode == ArpOpcode.Reply && kind == ArpKind.Plain && IsStation(targetAddress, target);
            found = new Findings(state.Enter(d, senderAddress, sender), hasTarget ? state.Enter(d, targetAddress, target) : null, hasTarget);
            state._memory.Remember(d, s, found);
        }
        if (found.Sender is { } first) Show(d, s, first);
        if (found.Target is { } second) Show(d, s, second);
        // The column tells of what was checked last.
        if ((found.IsLastTarget ? found.Target : found.Sender) is { } last) d.BeginInfo(append: true)?.Append($" (duplicate use of {last.Address} detected!)");
    }

    private Duplicate? Enter(Dissection d, IPv4Address address, MacAddress mac)
    {
        ref readonly Frame frame = ref d.Frame;
        if (!IsStation(address, mac)) return null;
        if (_uses.TryGet(address.Bits, out Use use) && use.Mac != mac.Bits)
            return new Duplicate(address, mac, new MacAddress(use.Mac), use.Frame, (uint)(frame.Time.Seconds - use.Seconds));
        _uses.Set(d.Session, address.Bits, new Use(mac.Bits, frame.Number, frame.Time.Seconds));
        return null;
    }

    private static bool IsStation(IPv4Address address, MacAddress mac) => address.Bits != 0 && mac.Bits != 0 && (mac.Bits >> 40 & 1) == 0;

    // Beside the layer, not in it.
    private static void Show(Dissection d, in Slice s, in Duplicate duplicate)
    {
        int depth = d.LeaveTree(LayerNode(d));
        int node = d.TextNode("", s, 0, 0, NodeFlags.Generated);
        if (d.WantsText)
        {
            d.BeginText().Append($"Duplicate IP address detected for {duplicate.Address} ({duplicate.Mac}) - also in use by {duplicate.Other} (frame {duplicate.Frame})");
            d.EndText(node);
        }
        d.Open();
        d.Number(ArpFields.DuplicateAddressFrame, s, 0, 0, (ulong)duplicate.Frame, NodeFlags.Generated);
        d.Open();
        d.BeginText().Append($"Duplicate IP address configured ({duplicate.Address})");
        d.Expert(ArpFields.DuplicateAddressDetected, s, Severity.Warning, ExpertGroup.Sequence);
        d.Close();
        d.Number(ArpFields.SecondsSinceDuplicateAddressFrame, s, 0, 0, duplicate.Seconds, NodeFlags.Generated);
        d.Close();
        d.EnterTree(depth);
    }

    private static int LayerNode(Dissection d)
    {
        ReadOnlySpan<Layer> layers = d.Layers;
        int last = layers.Length - 1;
        while (last > 0 && layers[last].Node < 0) last--;
        return layers[last].Node;
    }
}
