namespace GenShark.Capture;

/// <summary>
/// A dissected packet. One from a loop over a capture is valid until the loop moves on, which the compiler watches over; one by index
/// stays valid.
/// </summary>
public readonly ref struct Packet
{
    private readonly Dissection _dissection;
    private readonly PacketView _view;

    internal Packet(Dissection dissection, PacketView view) => (_dissection, _view) = (dissection, view);

    /// <summary>Counted from 1 in the order of the capture, packets that the filter left out included.</summary>
    public int Number => _dissection.Frame.Number;

    /// <summary>When it was captured.</summary>
    public Timestamp Time => _dissection.Frame.Time;

    /// <summary>The length on the wire in bytes.</summary>
    public int Length => _dissection.Frame.Length;

    /// <summary>How many bytes were captured.</summary>
    public int CapturedLength => _dissection.Frame.CapturedLength;

    /// <summary>The captured bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _dissection.Frame.Bytes;

    /// <summary>The dissection itself: tape, layers, data sources.</summary>
    public Dissection Dissection => _dissection;

    /// <summary>The layers from the outermost inwards, without the frame itself.</summary>
    public PacketLayers Layers => new(_dissection, _view);

    /// <summary>The innermost layer's name in capitals: <c>DNS</c>, <c>TCP</c>, <c>DATA</c>.</summary>
    public string HighestLayer => Layers is { Count: > 0 } layers ? layers[^1].Name : "FRAME";

    /// <summary><c>TCP</c> or <c>UDP</c>; null if the packet has neither.</summary>
    public string? TransportLayer
    {
        get
        {
            foreach (PacketLayer layer in Layers)
            {
                if (layer.Name is "TCP" or "UDP") return layer.Name;
            }
            return null;
        }
    }

    /// <summary>The first value of a field, as <c>-T fields</c> shows it; null if the packet has none.</summary>
    /// <exception cref="ArgumentException">No protocol has a field of this name.</exception>
    /// <exception cref="InvalidOperationException">The capture was opened for summaries only.</exception>
    public string? this[string field] => _view.Value(_dissection, field);

    /// <summary>What the packet list shows of the packet.</summary>
    public PacketSummary Summary => _view.Summary(_dissection);

    /// <summary>The typed view of the outermost layer of a protocol; false if the packet has none.</summary>
    /// <example><code>if (packet.TryGet(out Ipv4 ip) &amp;&amp; ip.TimeToLive &lt; 5) …</code></example>
    public bool TryGet<T>(out T view) where T : IProtocolView<T>, allows ref struct
    {
        foreach (ref readonly Layer layer in _dissection.Layers)
        {
            if (layer.Protocol != T.Protocol) continue;
            ReadOnlySpan<byte> source = _dissection.Source(layer.Source);
            ReadOnlySpan<byte> captured = source[Math.Min(layer.Offset, source.Length)..];
            view = T.Create(new Slice(captured[..Math.Min(captured.Length, layer.Length)], layer.Length, layer.Offset, layer.Source, _dissection));
            return true;
        }
        view = default!;
        return false;
    }

    /// <summary>The tree, as <c>genshark -V</c> prints it; the summary line if the capture was opened for summaries only.</summary>
    public override string ToString() => _view.Text(_dissection);
}
