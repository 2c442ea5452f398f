using System.Diagnostics.CodeAnalysis;
using System.Dynamic;

namespace GenShark.Capture;

/// <summary>
/// A packet that stays valid and can be held on to: in lists and queries, across awaits, or as <c>dynamic</c>, where layers and fields are
/// members.
/// </summary>
/// <example><code>
/// foreach (dynamic packet in capture.Kept) Console.WriteLine($"{packet.Ip.Src} → {packet.Ip.Dst}");
/// </code></example>
public sealed class KeptPacket : DynamicObject
{
    private readonly Dissection _dissection;
    private readonly PacketView _view;

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Who binds it as dynamic is told by the compiler of his own code.")]
    internal KeptPacket(Dissection dissection, PacketView view) => (_dissection, _view) = (dissection, view);

    /// <summary>The packet with its typed views.</summary>
    public Packet Packet => new(_dissection, _view);

    /// <inheritdoc cref="Packet.Number"/>
    public int Number => Packet.Number;

    /// <inheritdoc cref="Packet.Time"/>
    public Timestamp Time => Packet.Time;

    /// <inheritdoc cref="Packet.SniffTime"/>
    public DateTime SniffTime => Packet.SniffTime;

    /// <inheritdoc cref="Packet.SniffTimestamp"/>
    public string SniffTimestamp => Packet.SniffTimestamp;

    /// <inheritdoc cref="Packet.Length"/>
    public int Length => Packet.Length;

    /// <inheritdoc cref="Packet.CapturedLength"/>
    public int CapturedLength => Packet.CapturedLength;

    /// <inheritdoc cref="Packet.InterfaceCaptured"/>
    public string? InterfaceCaptured => Packet.InterfaceCaptured;

    /// <inheritdoc cref="Packet.HighestLayer"/>
    public string HighestLayer => Packet.HighestLayer;

    /// <inheritdoc cref="Packet.TransportLayer"/>
    public string? TransportLayer => Packet.TransportLayer;

    /// <inheritdoc cref="Packet.Summary"/>
    public PacketSummary Summary => Packet.Summary;

    /// <inheritdoc cref="Packet.Layers"/>
    public IReadOnlyList<KeptLayer> Layers => Keep(Packet.Layers);

    /// <inheritdoc cref="Packet.this"/>
    public KeptLayer this[string name] => Packet[name].Keep();

    /// <inheritdoc cref="Packet.Contains"/>
    public bool Contains(string name) => Packet.Contains(name);

    /// <inheritdoc cref="Packet.GetMultipleLayers"/>
    public IReadOnlyList<KeptLayer> GetMultipleLayers(string name) => Keep(Packet.GetMultipleLayers(name));

    /// <inheritdoc cref="Packet.Get"/>
    [return: NotNullIfNotNull(nameof(@default))]
    public string? Get(string field, string? @default = null) => Packet.Get(field, @default);

    /// <inheritdoc cref="Packet.GetRawPacket"/>
    public byte[] GetRawPacket() => Packet.GetRawPacket();

    /// <inheritdoc cref="Packet.PrettyPrint"/>
    public void PrettyPrint(TextWriter? writer = null) => Packet.PrettyPrint(writer);

    /// <inheritdoc/>
    public override string ToString() => Packet.ToString();

    /// <summary>A layer as a member of <c>dynamic</c>: <c>packet.Dns</c>.</summary>
    /// <exception cref="KeyNotFoundException">The packet has no such layer.</exception>
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        ArgumentNullException.ThrowIfNull(binder);
        result = this[binder.Name];
        return true;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> GetDynamicMemberNames() => Packet.Layers.Names;

    private static List<KeptLayer> Keep(PacketLayers layers)
    {
        var kept = new List<KeptLayer>();
        foreach (PacketLayer layer in layers) kept.Add(layer.Keep());
        return kept;
    }
}
