namespace GenShark.Protocols;

/// <summary>What Linux's traffic control decided (TC_ACT_ numbers).</summary>
public enum TrafficControlVerdict : long
{
    [Name("TC_ACT_OK")] Ok = 0,
    [Name("TC_ACT_RECLASSIFY")] Reclassify = 1,
    [Name("TC_ACT_SHOT")] Shot = 2,
    [Name("TC_ACT_PIPE")] Pipe = 3,
    [Name("TC_ACT_STOLEN")] Stolen = 4,
    [Name("TC_ACT_QUEUED")] Queued = 5,
    [Name("TC_ACT_REPEAT")] Repeat = 6,
    [Name("TC_ACT_REDIRECT")] Redirect = 7,
    [Name("TC_ACT_TRAP")] Trap = 8,
    [Name("TC_ACT_UNSPEC")] Unspecified = -1,
}

/// <summary>What Linux's express data path decided (XDP_ numbers).</summary>
public enum ExpressDataPathVerdict : long
{
    [Name("XDP_ABORTED")] Aborted = 0,
    [Name("XDP_DROP")] Drop = 1,
    [Name("XDP_PASS")] Pass = 2,
    [Name("XDP_TX")] Transmit = 3,
    [Name("XDP_REDIRECT")] Redirect = 4,
}

/// <summary>Which way a packet went on a link of two stations.</summary>
public enum PointToPointDirection : sbyte
{
    [Name("Sent")] Sent = 0,
    [Name("Received")] Received = 1,
}

/// <summary>Whose a custom block is: the IANA's private enterprise numbers, of which only those are named here that belong to nobody or are known to write such blocks.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5612"/>
public enum EnterpriseNumber : uint
{
    [Name("Reserved")] Reserved = 0,
    [Name("Example Enterprise Number for Documentation Use")] Documentation = 32473,
    [Name("Kaplan Research and Application Prototyping")] Kaplan = 36724,
}
