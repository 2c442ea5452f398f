using System.Diagnostics.CodeAnalysis;
using System.Dynamic;

namespace GenShark.Capture;

/// <summary>A layer of a <see cref="KeptPacket"/>; its fields are members of <c>dynamic</c>: <c>packet.Tcp.FlagsSyn</c>, <c>packet.Dns.QryName</c>.</summary>
public sealed class KeptLayer : DynamicObject
{
    private readonly Dissection _dissection;
    private readonly PacketView _view;
    private readonly Layer _layer;

    internal KeptLayer(Dissection dissection, PacketView view, in Layer layer) => (_dissection, _view, _layer) = (dissection, view, layer);

    /// <summary>The layer.</summary>
    public PacketLayer Layer => new(_dissection, _view, _layer);

    /// <inheritdoc cref="PacketLayer.Name"/>
    public string Name => Layer.Name;

    /// <inheritdoc cref="PacketLayer.this"/>
    public PacketField? this[string field] => Layer[field];

    /// <inheritdoc cref="PacketLayer.Get"/>
    [return: NotNullIfNotNull(nameof(@default))]
    public string? Get(string field, string? @default = null) => Layer.Get(field, @default);

    /// <inheritdoc cref="PacketLayer.Fields"/>
    public IReadOnlyList<PacketField> Fields => Layer.Fields;

    /// <inheritdoc cref="PacketLayer.FieldNames"/>
    public IReadOnlyList<string> FieldNames => Layer.FieldNames;

    /// <inheritdoc cref="PacketLayer.PrettyPrint"/>
    public void PrettyPrint(TextWriter? writer = null) => Layer.PrettyPrint(writer);

    /// <inheritdoc/>
    public override string ToString() => Layer.ToString();

    /// <summary>A field as a member of <c>dynamic</c>.</summary>
    /// <exception cref="KeyNotFoundException">The layer has no such field.</exception>
    /// <exception cref="ArgumentException">No protocol has such a field.</exception>
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        ArgumentNullException.ThrowIfNull(binder);
        result = this[binder.Name] ?? throw new KeyNotFoundException($"This layer {Name} has no field {binder.Name}; Get(\"{binder.Name}\", default) asks for one that may be missing.");
        return true;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> GetDynamicMemberNames() => FieldNames;
}
