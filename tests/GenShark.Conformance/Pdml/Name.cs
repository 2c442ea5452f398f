namespace GenShark.Conformance.Pdml;

/// <summary>A protocol's or field's name, one instance a spelling: names are compared by reference.</summary>
internal sealed class Name(string text, bool isIgnored)
{
    public string Text { get; } = text;

    /// <summary>Left out of the comparison, with everything below it.</summary>
    public bool IsIgnored { get; } = isIgnored;

    /// <summary>A line of text that is no field: tshark gives it an empty name.</summary>
    public bool IsText { get; } = text.Length == 0;

    public bool IsExpert { get; } = text == "_ws.expert";

    /// <summary>The message, severity and group that every expert item has next to the field that names it.</summary>
    public bool IsExpertDetail { get; } = text.StartsWith("_ws.expert.", StringComparison.Ordinal);

    /// <summary>tshark's stand-in for a protocol around fields that stand in none.</summary>
    public bool IsWrapper { get; } = text == "fake-field-wrapper";

    /// <summary>The part before the first dot: the protocol, for nearly all fields.</summary>
    public string Prefix { get; } = text.IndexOf('.') is > 0 and var dot ? text[..dot] : text;

    public override string ToString() => Text;
}
