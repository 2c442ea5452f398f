namespace GenShark.Protocols;

/// <summary>What a sample holds.</summary>
public enum SflowSampleType : uint
{
    [Name("Flow sample")] Flow = 1,
    [Name("Counters sample")] Counters = 2,
    [Name("Expanded flow sample")] ExpandedFlow = 3,
    [Name("Expanded counters sample")] ExpandedCounters = 4,
    [Name("Lag Port stats")] LagPort = 7,
}
