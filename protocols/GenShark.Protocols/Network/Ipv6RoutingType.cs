namespace GenShark.Protocols;

/// <summary>Types of IPv6 routing headers.</summary>
/// <seealso href="https://www.iana.org/assignments/ipv6-parameters"/>
public enum Ipv6RoutingType : byte
{
    [Name("Source Route")] SourceRoute = 0,
    [Name("Nimrod")] Nimrod = 1,
    [Name("Type 2 Routing")] Type2 = 2,
    [Name("RPL Source Route")] RplSourceRoute = 3,
    [Name("Segment Routing")] SegmentRouting = 4,
    [Name("Compact Routing Header 16")] CompactRouting16 = 5,
    [Name("Compact Routing Header 32")] CompactRouting32 = 6,
    [Name("Experiment 1")] Experiment1 = 253,
    [Name("Experiment 2")] Experiment2 = 254,
}
