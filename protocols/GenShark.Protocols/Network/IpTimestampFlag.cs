namespace GenShark.Protocols;

/// <summary>What an IPv4 timestamp option holds.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc791"/>
public enum IpTimestampFlag : byte
{
    [Name("Time stamps only")] TimestampsOnly = 0,
    [Name("Time stamp and address")] TimestampAndAddress = 1,
    [Name("Time stamps for prespecified addresses")] PrespecifiedAddresses = 3,
}
