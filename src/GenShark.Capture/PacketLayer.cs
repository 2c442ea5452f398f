using System.Diagnostics.CodeAnalysis;

namespace GenShark.Capture;

/// <summary>One layer of a packet; valid as long as the packet. Fields are named as in display filters, or without the protocol's name before
/// them, in any case and with or without separators: <c>tcp.flags.syn</c>, <c>flags.syn</c>, <c>flags_syn</c>, <c>FlagsSyn</c>.</summary>
public readonly ref struct PacketLayer
{
    private readonly Dissection _dissection;
    private readonly PacketView _view;
    private readonly Layer _layer;

    internal PacketLayer(Dissection dissection, PacketView view, in Layer layer) => (_dissection, _view, _layer) = (dissection, view, layer);

    public Protocol Protocol => _layer.Protocol;

    /// <summary>The protocol's filter name in capitals: <c>TCP</c>.</summary>
    public string Name => _layer.Protocol.FilterName.ToUpperInvariant();

    /// <summary>The layer's first byte, from the start of its data source.</summary>
    public int Offset => _layer.Offset;

    /// <summary>The layer's bytes with its payload, as far as they were captured.</summary>
    public ReadOnlySpan<byte> Bytes
    {
        get
        {
            ReadOnlySpan<byte> source = _dissection.Source(_layer.Source);
            ReadOnlySpan<byte> captured = source[Math.Min(_layer.Offset, source.Length)..];
            return captured[..Math.Min(captured.Length, _layer.Length)];
        }
    }

    /// <summary>A field of the layer with its other occurrences; null if the layer has none.</summary>
    /// <exception cref="ArgumentException">No protocol has such a field.</exception>
    public PacketField? this[string field] => _view.Fields.Find(_dissection, _layer, field);

    /// <summary>The first value of a field in the layer, as PDML shows it.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="default">What is given if the layer has no such field.</param>
    /// <exception cref="ArgumentException">No protocol has such a field.</exception>
    [return: NotNullIfNotNull(nameof(@default))]
    public string? Get(string field, string? @default = null) => this[field]?.Show ?? @default;

    /// <summary>The fields of the layer in the order of its tree, lines of text and hidden fields included.</summary>
    public IReadOnlyList<PacketField> Fields => _view.Fields.All(_dissection, _layer);

    /// <summary>The names of the layer's fields, each once.</summary>
    public IReadOnlyList<string> FieldNames => [.. Fields.Select(item => item.Name).Where(name => name.Length > 0).Distinct()];

    /// <summary>Writes the layer's tree.</summary>
    /// <param name="writer">Where to; null for the standard output.</param>
    public void PrettyPrint(TextWriter? writer = null) => (writer ?? Console.Out).Write(ToString());

    /// <summary>The layer's tree, as <c>genshark -V</c> prints it.</summary>
    public override string ToString() => _view.Text(_dissection, _layer);

    internal KeptLayer Keep() => new(_dissection, _view, _layer);
}
