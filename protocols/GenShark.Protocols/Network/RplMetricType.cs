namespace GenShark.Protocols;

/// <summary>Metrics and constraints of RPL.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6551"/>
public enum RplMetricType : byte
{
    [Name("Node State and Attribute")] NodeStateAndAttribute = 1,
    [Name("Node Energy")] NodeEnergy = 2,
    [Name("Hop Count")] HopCount = 3,
    [Name("Link Throughput")] LinkThroughput = 4,
    [Name("Link Latency")] LinkLatency = 5,
    [Name("Link Quality Level")] LinkQualityLevel = 6,
    [Name("Link ETX")] LinkEtx = 7,
    [Name("Link Color")] LinkColor = 8,
}
