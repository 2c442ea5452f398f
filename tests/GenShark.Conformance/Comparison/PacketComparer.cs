using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Comparison;

/// <summary>Compares packets in pairs and adds what it finds to a <see cref="Measures"/>. One instance a thread.</summary>
internal sealed class PacketComparer(NameTable names, KnownProtocols known, IReadOnlyList<string> attributes)
{
    private readonly LayerList tshark = new(names);
    private readonly LayerList genshark = new(names);
    private readonly LayerMatcher matcher = new();
    private readonly ItemMultiset multiset = new();
    private readonly LayerDiff diff = new();
    private readonly AttributeDiff attributeDiff = new(attributes);
    private readonly List<Name> tsharkStack = [];
    private readonly List<Name> gensharkStack = [];
    private readonly HashSet<int> exactPartners = [];

    /// <summary>Compares a packet; <paramref name="right"/> is null where GenShark printed none.</summary>
    public void Compare(PdmlPacket left, PdmlPacket? right, Measures measures, int capture, int frame)
    {
        tshark.Build(left);
        measures.Packets++;
        if (right is not null && left.Raw.Span.SequenceEqual(right.Raw.Span))
        {
            AddEqualPacket(measures);
            return;
        }
        genshark.Clear();
        if (right is not null)
            genshark.Build(right);
        var isSameStack = CompareStacks(measures);
        matcher.Match(tshark, genshark);
        multiset.Clear();
        var isSame = CompareTsharkLayers(measures, right is null, capture, frame);
        isSame &= CompareGensharkLayers(measures, capture, frame);
        if (isSame && isSameStack)
            measures.PacketsEqual++;
    }

    private void AddEqualPacket(Measures measures)
    {
        measures.StackEqual++;
        measures.ProtocolsEqual++;
        measures.PacketsEqual++;
        if (known.KnowsAll(tshark.FrameProtocols))
        {
            measures.KnownPackets++;
            measures.KnownStackEqual++;
            measures.KnownProtocolsEqual++;
        }
        foreach (ref readonly var layer in tshark.Layers)
            AddLayer(measures[layer.Protocol], layer.ItemCount, true);
    }

    private static void AddLayer(Tally tally, int items, bool isExact)
    {
        tally.Layers++;
        tally.Items += items;
        if (!isExact)
            return;
        tally.Exact++;
        tally.Right += items;
    }

    private bool CompareStacks(Measures measures)
    {
        tshark.CopyStack(tsharkStack);
        genshark.CopyStack(gensharkStack);
        var isEqual = tsharkStack.SequenceEqual(gensharkStack);
        if (isEqual)
            measures.StackEqual++;
        var areProtocolsEqual = tshark.FrameProtocols == genshark.FrameProtocols;
        if (areProtocolsEqual)
            measures.ProtocolsEqual++;
        if (!known.KnowsAll(tshark.FrameProtocols))
            return isEqual;
        measures.KnownPackets++;
        if (isEqual)
            measures.KnownStackEqual++;
        if (areProtocolsEqual)
            measures.KnownProtocolsEqual++;
        return isEqual;
    }

    private bool CompareTsharkLayers(Measures measures, bool isPacketMissing, int capture, int frame)
    {
        var areAllExact = true;
        exactPartners.Clear();
        for (var i = 0; i < tshark.Layers.Length; i++)
        {
            ref readonly var layer = ref tshark.Layers[i];
            var partner = matcher.Of(i);
            var isExact = partner >= 0 && HaveSameItems(layer, genshark.Layers[partner]);
            AddLayer(measures[layer.Protocol], layer.ItemCount, isExact);
            if (isExact)
            {
                exactPartners.Add(partner);
                attributeDiff.Run(tshark, layer, genshark, genshark.Layers[partner], measures.Differences, capture, frame);
            }
            else
            {
                areAllExact = false;
                multiset.Expect(tshark, layer);
                if (partner >= 0)
                    diff.Run(tshark, layer, genshark, genshark.Layers[partner], measures.Differences, capture, frame);
                else if (!isPacketMissing)
                    CountLayer(measures.Differences, layer, "missing", capture, frame);
            }
            measures.Differences.EndLayer();
        }
        return areAllExact;
    }

    /// <summary>Looks for the items of the layers that are not exact, and counts those that tshark does not have.</summary>
    private bool CompareGensharkLayers(Measures measures, int capture, int frame)
    {
        var isNothingExtra = true;
        for (var i = 0; i < genshark.Layers.Length; i++)
        {
            ref readonly var layer = ref genshark.Layers[i];
            if (exactPartners.Contains(i))
                continue;
            var tally = measures[layer.Protocol];
            var found = multiset.Take(genshark, layer);
            tally.Right += found;
            tally.Extra += layer.ItemCount - found;
            if (matcher.IsTaken(i))
                continue;
            isNothingExtra = false;
            CountLayer(measures.Differences, layer, "extra", capture, frame);
            measures.Differences.EndLayer();
        }
        return isNothingExtra;
    }

    private bool HaveSameItems(in Layer left, in Layer right)
    {
        if (left.ItemCount != right.ItemCount)
            return false;
        var leftItems = tshark.Items(left);
        var rightItems = genshark.Items(right);
        for (var i = 0; i < leftItems.Length; i++)
        {
            if (leftItems[i].Name != rightItems[i].Name
                || !tshark.Show(leftItems[i]).SequenceEqual(genshark.Show(rightItems[i])))
                return false;
        }
        return true;
    }

    private void CountLayer(DifferenceTable table, in Layer layer, string kind, int capture, int frame)
    {
        var difference = table.Count(new Signature(layer.Protocol.Text, "(layer)", kind));
        if (difference.WantsExample)
            difference.Add(new Example(capture, frame, string.Join(':', tsharkStack), string.Join(':', gensharkStack)));
    }
}
