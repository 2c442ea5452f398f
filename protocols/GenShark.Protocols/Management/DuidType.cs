namespace GenShark.Protocols;

/// <summary>Kinds of DHCP unique identifiers.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8415"/>
public enum DuidType : ushort
{
    [Name("link-layer address plus time")] LinkLayerTime = 1,
    [Name("assigned by vendor based on Enterprise number")] Enterprise = 2,
    [Name("link-layer address")] LinkLayer = 3,
}
