namespace GenShark.Protocols;

/// <summary>Whose address a link-layer address option holds.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5568"/>
public enum LinkLayerAddressCode : byte
{
    [Name("Wildcard")] Wildcard = 0,
    [Name("Link-layer Address of the New Access Point")] NewAccessPoint = 1,
    [Name("Link-layer Address of the MN")] MobileNode = 2,
    [Name("Link-layer Address of the NAR")] Nar = 3,
    [Name("Link-layer Address of the source")] Source = 4,
    [Name("The AP belongs to the current interface of the router")] CurrentInterface = 5,
    [Name("No prefix information available")] NoPrefixInformation = 6,
    [Name("No fast handovers support available")] NoFastHandover = 7,
}
