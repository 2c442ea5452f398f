namespace GenShark.Output.Tests.Gold;

/// <summary>One <c>proto</c> or <c>field</c> of tshark's PDML. Attributes are unescaped; absent ones are null.</summary>
internal sealed class PdmlElement
{
    public required string Tag { get; init; }
    public required int Depth { get; init; }
    public Dictionary<string, byte[]> Attributes { get; } = [];
    public bool HasChildren { get; init; }

    public byte[]? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    public string? Text(string attribute) => this[attribute] is { } value ? System.Text.Encoding.UTF8.GetString(value) : null;

    public int Number(string attribute) => Text(attribute) is { } value ? int.Parse(value) : 0;
}
