namespace GenShark.Protocols;

/// <summary>Options of RPL control messages.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6550"/>
public enum RplOptionType : byte
{
    [Name("1-byte padding")] Pad1 = 0,
    [Name("n-byte padding")] PadN = 1,
    [Name("DAG Metric container")] DagMetricContainer = 2,
    [Name("Routing Information")] RoutingInformation = 3,
    [Name("DODAG configuration")] DodagConfiguration = 4,
    [Name("RPL Target")] RplTarget = 5,
    [Name("Transit Information")] TransitInformation = 6,
    [Name("Solicited Information")] SolicitedInformation = 7,
    [Name("Prefix Information")] PrefixInformation = 8,
    [Name("RPL Target Descriptor")] RplTargetDescriptor = 9,
    [Name("P2P Route Discovery")] RouteDiscovery = 10,
}
