using Xunit;

namespace GenShark.Protocols.Tests.Robustness;

/// <summary>The trunk's short way through the stored packets, whole and cut where headers may end, against their dissection.</summary>
public sealed class TrunkTests
{
    private const int EthernetLinkType = 1;

    private readonly Trunk _trunk = Registry.Trunks.Single();
    private readonly TrunkPlan _plan;
    private readonly LayerScan _scan;
    private readonly int _first;
    private readonly FrameMemory _memory = new(0xff);
    private readonly Dissection _dissection = new();

    public TrunkTests()
    {
        _scan = new LayerScan(_trunk.Protocols);
        _plan = new TrunkPlan(_trunk, _scan.Roles);
        _first = _trunk.Protocols.Index().Single(item => item.Item.FilterName == "eth").Index;
    }

    [Fact]
    public void Tables_lead_where_the_declarations_say() => Assert.True(_trunk.IsInForce);

    [Fact]
    public void It_finds_the_layers_that_a_dissection_finds()
    {
        int frames = 0, followed = 0, cut = 0;
        foreach (StoredPacket packet in StoredPacket.All().Where(packet => packet.Frame is { LinkType: EthernetLinkType, FcsLength: <= 0 }))
        {
            frames++;
            if (IsFollowedRight(packet, packet.Frame.CapturedLength)) followed++;
            for (int length = packet.Frame.CapturedLength - 1; length >= 0; length -= length > 100 ? 50 : 7)
            {
                if (IsFollowedRight(packet, length)) cut++;
            }
        }
        // What is unusual is left to the scan: without a look at how much that is, a trunk that never answers would pass.
        Assert.True(followed * 2 > frames, $"{followed} of {frames} frames were followed");
        Assert.NotEqual(0, cut);
    }

    private bool IsFollowedRight(StoredPacket packet, int length)
    {
        Frame frame = _memory.Place(packet.Frame, packet.Frame.Bytes[..length], packet.Frame.Length, packet.Frame.LinkType);
        var layers = new TrunkLayers();
        if (!_trunk.TryFollow(frame.Bytes, frame.Length, _first, _plan, ref layers)) return false;
        _dissection.Dissect(frame, default);
        Assert.Equal((packet.ToString(), length, Expected()), (packet.ToString(), length, Found(layers, layer => $"{layer.Offset}")));
        // Where a layer ends only a scan tells: a dissection trims layers to what they say themselves.
        if (_scan.TryScan(frame)) Assert.Equal((packet.ToString(), length, Scanned()), (packet.ToString(), length, Found(layers, layer => $"{layer}")));
        return true;
    }

    private string Found(TrunkLayers layers, Func<LayerWindow, string> told) =>
        string.Join(" ", _trunk.Protocols.Index().Where(item => layers.Has(item.Index)).Select(item => $"{item.Item.FilterName}@{told(layers[item.Index])}").Order());

    private string Scanned() => string.Join(" ", _scan.Layers.ToArray().Select(layer => $"{Registry.Protocols[layer.ProtocolId].FilterName}@{layer.Window}").Order());

    private string Expected()
    {
        var found = new List<string>();
        foreach (Layer layer in _dissection.Layers)
        {
            if (_trunk.Protocols.Contains(layer.Protocol)) found.Add($"{layer.Protocol.FilterName}@{layer.Offset}");
        }
        return string.Join(" ", found.Order());
    }
}
