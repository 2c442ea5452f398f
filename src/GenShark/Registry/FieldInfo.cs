using System.Text;

namespace GenShark;

/// <summary>What is known of a field without any packet: Wireshark's header_field_info.</summary>
public sealed class FieldInfo
{
    /// <summary>The name in display filters, PDML and JSON: <c>ip.ttl</c>. Empty for nodes that are text only.</summary>
    public required string Name { get; init; }

    /// <summary>The name in the tree: <c>Time to Live</c>.</summary>
    public required string Label { get; init; }

    public required FieldType Type { get; init; }

    /// <summary>Wireshark registers it as a protocol, so that its name has no other before it: always those of that type, and TCP's options.</summary>
    public bool IsProtocol
    {
        get => field || Type == FieldType.Protocol;
        init;
    }

    public Base Base { get; init; }

    /// <summary>The bits that belong to the field within its bytes; 0 for all of them. The value on the tape is already shifted down.</summary>
    public ulong Mask { get; init; }

    /// <summary>The mask shows in the tree's label only; see <see cref="OwnMask"/>.</summary>
    public bool MaskInLabelOnly { get; init; }

    /// <summary>The mask that the field has by Wireshark's registry: bits may show although there is none.</summary>
    public ulong OwnMask => MaskInLabelOnly ? 0 : Mask;

    /// <summary>The width in bits of the bytes that <see cref="Mask"/> selects from; 0 without a mask.</summary>
    public int MaskWidth { get; init; }

    /// <summary>The names of the values; null if they have none.</summary>
    public ValueNames? Names
    {
        get => field ??= NamesSource?.Invoke();
        init;
    }

    /// <summary>Makes <see cref="Names"/> when they are first asked for: most fields' never are.</summary>
    public Func<ValueNames>? NamesSource { get; init; }

    /// <summary>Reads the field's occurrences from a layer of its protocol, without the tape; empty if only a walk finds them.</summary>
    public IReadOnlyList<DirectRead> Direct { get; init; } = [];

    /// <summary>Where the field's occurrences stand in a header that is whole and as it should be; empty if not each always stands at the same place, and outside of the trunk (<see cref="Trunk"/>).</summary>
    public IReadOnlyList<FieldPlace> Places { get; init; } = [];

    /// <summary>Where the occurrences of a field stand whose value is bytes (MAC and IPv6 addresses); empty if only a walk finds them.</summary>
    public IReadOnlyList<FieldSpan> Spans { get; init; } = [];

    /// <summary>Whether <see cref="Direct"/> would read the field otherwise if it knew that the layer stands in a packet that an error message quotes.</summary>
    public bool AsksWhetherQuoted { get; init; }

    /// <summary>Whether <see cref="Protocol.Glance"/> shows all occurrences of the field, without what other packets tell.</summary>
    public bool IsGlanced { get; init; }

    /// <summary>Reads the field's occurrences from a layer that <see cref="Protocol.IsUsual"/> and was passed (<see cref="Protocol.Pass"/>); empty if only a walk finds them, or
    /// others do.</summary>
    public IReadOnlyList<SettledRead> Settled { get; init; } = [];

    /// <summary>Whether <see cref="Protocol.ShowSettled"/> shows all occurrences of the field.</summary>
    public bool IsShownSettled { get; init; }

    /// <summary>A value without a name is shown as a plain number, not as <c>Unknown (n)</c> (BASE_SPECIAL_VALS).</summary>
    public bool NamesAreSpecial { get; init; }

    /// <summary>The tree shows a value's name alone, without the number (BASE_NONE with names).</summary>
    public bool NamesOnly { get; init; }

    /// <summary>Bytes may be empty: the tree then shows <c>&lt;none&gt;</c>, not <c>&lt;MISSING&gt;</c> (BASE_ALLOW_ZERO).</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>What a boolean shows when set and when not: <c>Set</c> and <c>Not set</c>.</summary>
    public (string True, string False) Truth { get; init; } = ("True", "False");

    /// <summary>What stands behind the number in the tree, its blank included: <c> seconds</c>. Null without a unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit behind the number 1 where it differs.</summary>
    public string? UnitOne { get; init; }

    /// <summary>Whose number the field tells, if it is one that conversations get in the order in which they begin (<see cref="ConversationCounter{T}"/>).</summary>
    public Type? Counts { get; init; }

    /// <summary>For <see cref="Base.Custom"/>: writes a value as the tree shows it.</summary>
    public Action<TextBuilder, ulong>? Format { get; init; }

    /// <summary>A sentence on the field (Wireshark's blurb), or empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The field's number in <see cref="Registry"/>: what the tape holds.</summary>
    public int Id { get; internal set; }

    /// <summary>Whether outputs show values in plain decimal: what most fields are.</summary>
    internal bool IsDecimal { get; set; }

    /// <summary>The field of least number that has this name: fields of one name are one field to display filters.</summary>
    public int FirstId { get; internal set; }

    /// <summary>The protocol that declares the field.</summary>
    public Protocol? Protocol { get; internal set; }

    /// <summary><see cref="Name"/> in UTF-8.</summary>
    internal ReadOnlySpan<byte> Utf8Name => _utf8Name ??= Encoding.UTF8.GetBytes(Name);

    /// <summary><see cref="Label"/> in UTF-8.</summary>
    internal ReadOnlySpan<byte> Utf8Label => _utf8Label ??= Encoding.UTF8.GetBytes(Label);

    /// <summary><see cref="Name"/> as a key of JSON: <c>"ip.ttl": </c></summary>
    internal ReadOnlySpan<byte> JsonKey => _jsonKey ??= Encoding.UTF8.GetBytes($"\"{Name}\": ");

    private byte[]? _utf8Name, _utf8Label, _jsonKey;

    public override string ToString() => Name;
}
