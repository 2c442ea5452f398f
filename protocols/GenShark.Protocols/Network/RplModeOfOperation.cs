namespace GenShark.Protocols;

/// <summary>Modes of operation of RPL.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6550"/>
public enum RplModeOfOperation : byte
{
    [Name("No Downward routes maintained by RPL")] NoDownwardRoutes = 0,
    [Name("Non-Storing Mode of Operation")] NonStoring = 1,
    [Name("Storing Mode of Operation with no multicast support")] StoringNoMulticast = 2,
    [Name("Storing Mode of Operation with multicast support")] StoringMulticast = 3,
    [Name("P2P Route Discovery Mode of Operation")] RouteDiscovery = 4,
}
