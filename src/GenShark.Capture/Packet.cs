using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GenShark.Capture;

/// <summary>
/// A dissected packet. One from a loop over a capture is valid until the loop moves on, which the compiler watches over; one by index
/// stays valid, and so does what <see cref="Keep"/> gives.
/// </summary>
public readonly ref struct Packet
{
    private readonly Dissection _dissection;
    private readonly PacketView _view;

    internal Packet(Dissection dissection, PacketView view) => (_dissection, _view) = (dissection, view);

    /// <summary>Counted from 1 in the order of the capture, packets that the filter left out included.</summary>
    public int Number => _dissection.Frame.Number;

    /// <summary>When it was captured, to the nanosecond.</summary>
    public Timestamp Time => _dissection.Frame.Time;

    /// <summary>When it was captured, in UTC, cut to 100 ns.</summary>
    public DateTime SniffTime => Time.ToDateTime();

    /// <summary>When it was captured, in seconds since 1970 with nine decimals: <c>1795842735.000123456</c>.</summary>
    public string SniffTimestamp => string.Create(CultureInfo.InvariantCulture, $"{Time.Seconds}.{Time.Nanoseconds:D9}");

    /// <summary>The length on the wire in bytes.</summary>
    public int Length => _dissection.Frame.Length;

    /// <summary>How many bytes were captured.</summary>
    public int CapturedLength => _dissection.Frame.CapturedLength;

    /// <summary>The name of the interface that it was captured on, or else its number; null if the capture tells of none (pcap).</summary>
    public string? InterfaceCaptured => _dissection.Frame is { InterfaceId: >= 0 and int id } frame
        ? frame.Details?.InterfaceName ?? id.ToString(CultureInfo.InvariantCulture)
        : null;

    /// <summary>The captured bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _dissection.Frame.Bytes;

    /// <summary>A copy of the captured bytes.</summary>
    public byte[] GetRawPacket() => Bytes.ToArray();

    /// <summary>The dissection itself: tape, layers, data sources.</summary>
    public Dissection Dissection => _dissection;

    /// <summary>The layers from the outermost inwards, without the frame itself.</summary>
    public PacketLayers Layers => new(_dissection, _view);

    /// <summary>The layers of one protocol, from the outermost inwards: the IP headers of a tunnel.</summary>
    /// <param name="name">The protocol's filter name, in any case: <c>IP</c>.</param>
    public PacketLayers GetMultipleLayers(string name) => new(_dissection, _view, name);

    /// <summary>The outermost layer of a protocol.</summary>
    /// <param name="name">The protocol's filter name, in any case: <c>IP</c>; <c>FRAME</c> for what the capture says of the packet.</param>
    /// <exception cref="KeyNotFoundException">The packet has no such layer.</exception>
    public PacketLayer this[string name] => TryGetLayer(name, out PacketLayer layer)
        ? layer
        : throw new KeyNotFoundException($"Packet {Number} has no layer {name.ToUpperInvariant()}; it has {string.Join(", ", Layers.Names)}.");

    /// <summary>Whether the packet has a layer of a protocol: <c>packet.Contains("DNS")</c>.</summary>
    public bool Contains(string name) => TryGetLayer(name, out _);

    /// <summary>The outermost layer of a protocol; false if the packet has none.</summary>
    public bool TryGetLayer(string name, out PacketLayer layer) => PacketLayers.WithFrame(_dissection, _view, name).TryGetFirst(out layer);

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

    /// <summary>The first value of a field, as <c>-T fields</c> shows it: <c>packet.Get("ip.src")</c>.</summary>
    /// <param name="field">The field's name in display filters.</param>
    /// <param name="default">What is given if the packet has no such field.</param>
    /// <exception cref="ArgumentException">No protocol has a field of this name.</exception>
    /// <exception cref="InvalidOperationException">The capture was opened for summaries only.</exception>
    [return: NotNullIfNotNull(nameof(@default))]
    public string? Get(string field, string? @default = null) => _view.Value(_dissection, field) ?? @default;

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

    /// <summary>The packet as an object that can be held on to. One from a loop is dissected again for it.</summary>
    /// <exception cref="InvalidOperationException">The packet is from a loop over a capture that keeps no packets.</exception>
    public KeptPacket Keep() => _view.Keep(_dissection);

    /// <summary>Writes the tree, as <c>genshark -V</c> prints it.</summary>
    /// <param name="writer">Where to; null for the standard output.</param>
    public void PrettyPrint(TextWriter? writer = null) => (writer ?? Console.Out).Write(ToString());

    /// <summary>The tree, as <c>genshark -V</c> prints it; the summary line if the capture was opened for summaries only.</summary>
    public override string ToString() => _view.Text(_dissection);
}
