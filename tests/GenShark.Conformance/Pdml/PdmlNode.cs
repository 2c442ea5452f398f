namespace GenShark.Conformance.Pdml;

/// <summary>One <c>proto</c> or <c>field</c> element, in document order.</summary>
internal struct PdmlNode
{
    public Name Name;
    public bool IsProtocol;
    public int Depth;

    /// <summary>Index of the first node behind this one's descendants.</summary>
    public int End;

    /// <summary>Where <c>show</c>, unescaped, lies in <see cref="PdmlPacket.Text"/>; empty if the element has none.</summary>
    public int ShowStart, ShowLength;

    /// <summary>Where the attributes, as written, lie in <see cref="PdmlPacket.Raw"/>.</summary>
    public int AttributesStart, AttributesLength;
}
