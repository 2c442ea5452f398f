using System.Runtime.InteropServices;
using GenShark.Conformance.Pdml;

namespace GenShark.Conformance.Comparison;

/// <summary>A packet as layers with their items in document order, less what is ignored. Reused from packet to packet.</summary>
internal sealed class LayerList(NameTable names)
{
    private readonly Name geninfo = names.Get("geninfo");
    private readonly Name bare = names.Get("");
    private readonly Name frameProtocols = names.Get("frame.protocols");
    private readonly List<Layer> layers = [];
    private readonly List<Item> visited = [];
    private Item[] items = new Item[1024];
    private int frameProtocolsNode = -1;

    public PdmlPacket Packet { get; private set; } = new();

    public ReadOnlySpan<Layer> Layers => CollectionsMarshal.AsSpan(layers);

    public ReadOnlySpan<Item> Items(in Layer layer) => items.AsSpan(layer.FirstItem, layer.ItemCount);

    public ReadOnlySpan<byte> Show(in Item item) => Packet.Show(Packet.Nodes[item.Node]);

    public string ShowText(in Item item) => Packet.ShowText(Packet.Nodes[item.Node]);

    /// <summary>The value of <c>frame.protocols</c>, which is no item: it is the stack once more.</summary>
    public string FrameProtocols => frameProtocolsNode < 0 ? "" : Packet.ShowText(Packet.Nodes[frameProtocolsNode]);

    /// <summary>The names of the layers at the top, <c>geninfo</c> apart.</summary>
    public void CopyStack(List<Name> stack)
    {
        stack.Clear();
        foreach (ref readonly var layer in Layers)
        {
            if (layer.Parent < 0 && layer.Name != geninfo && layer.Name != bare)
                stack.Add(layer.Name);
        }
    }

    /// <summary>By node: whether it takes part in the comparison.</summary>
    public bool[] ComparedNodes()
    {
        var compared = new bool[Packet.Count];
        foreach (var layer in layers)
            compared[layer.Node] = true;
        foreach (var item in visited)
            compared[item.Node] = true;
        if (frameProtocolsNode >= 0)
            compared[frameProtocolsNode] = true;
        return compared;
    }

    public void Clear()
    {
        layers.Clear();
        visited.Clear();
        frameProtocolsNode = -1;
    }

    public void Build(PdmlPacket packet)
    {
        Clear();
        Packet = packet;
        for (var node = 0; node < packet.Count; node = packet.Nodes[node].End)
        {
            if (packet.Nodes[node].IsProtocol)
                AddLayer(node, -1);
            else
                AddBareField(node);
        }
        GroupItems();
    }

    private bool AddLayer(int node, int parent)
    {
        var name = Packet.Nodes[node].Name;
        if (name.IsIgnored)
            return false;
        var index = layers.Count;
        var firstVisited = visited.Count;
        layers.Add(new Layer { Name = name, Protocol = name, Parent = parent, Node = node });
        VisitChildren(node, index, out _, out _);
        if (name.IsWrapper && !CloseWrapper(index, firstVisited))
            return false;
        return true;
    }

    private bool CloseWrapper(int index, int firstVisited)
    {
        if (visited.Count == firstVisited && layers.Count == index + 1)
        {
            layers.RemoveAt(index);
            return false;
        }
        if (visited.Count > firstVisited && visited[firstVisited].Name is { IsText: false } first)
            LayerAt(index).Protocol = names.Get(first.Prefix);
        return true;
    }

    private ref Layer LayerAt(int index) => ref CollectionsMarshal.AsSpan(layers)[index];

    /// <summary>A field outside of any <c>proto</c>, as tshark prints some expert items: compared as a layer without name.</summary>
    private void AddBareField(int node)
    {
        layers.Add(new Layer { Name = bare, Protocol = names.Get("(none)"), Parent = -1, Node = node });
        if (!VisitField(node, layers.Count - 1))
            layers.RemoveAt(layers.Count - 1);
    }

    private void VisitChildren(int node, int layer, out int kept, out int ignored)
    {
        kept = ignored = 0;
        var end = Packet.Nodes[node].End;
        for (var child = node + 1; child < end; child = Packet.Nodes[child].End)
        {
            var isKept = Packet.Nodes[child].IsProtocol ? AddLayer(child, layer) : VisitField(child, layer);
            if (!isKept)
                ignored++;
            else if (!Packet.Nodes[child].Name.IsExpertDetail)
                kept++;
        }
    }

    /// <summary>Adds a field and its descendants; false if all of it is ignored.</summary>
    private bool VisitField(int node, int layer)
    {
        var name = Packet.Nodes[node].Name;
        if (name.IsIgnored)
            return false;
        if (name == frameProtocols)
        {
            frameProtocolsNode = node;
            return true;
        }
        var mark = visited.Count;
        visited.Add(new Item(name, node, layer));
        VisitChildren(node, layer, out var kept, out var ignored);
        if (ignored > 0 && kept == 0 && (name.IsText || name.IsExpert))
        {
            visited.RemoveRange(mark, visited.Count - mark);
            return false;
        }
        return true;
    }

    /// <summary>Puts each layer's items side by side: a layer inside another one interrupts it.</summary>
    private void GroupItems()
    {
        if (items.Length < visited.Count)
            items = new Item[Math.Max(items.Length * 2, visited.Count)];
        var all = CollectionsMarshal.AsSpan(layers);
        foreach (var item in visited)
            all[item.Layer].ItemCount++;
        var next = 0;
        foreach (ref var layer in all)
        {
            layer.FirstItem = next;
            next += layer.ItemCount;
            layer.ItemCount = 0;
        }
        foreach (var item in visited)
        {
            ref var layer = ref all[item.Layer];
            items[layer.FirstItem + layer.ItemCount++] = item;
        }
    }
}
