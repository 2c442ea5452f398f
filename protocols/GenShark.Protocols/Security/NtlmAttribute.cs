namespace GenShark.Protocols;

/// <summary>What a server tells of itself (MS-NLMP, 2.2.2.1).</summary>
public enum NtlmAttribute : ushort
{
    [Name("End of list")] EndOfList = 0x0,
    [Name("NetBIOS computer name")] NetBIOSComputerName = 0x1,
    [Name("NetBIOS domain name")] NetBIOSDomainName = 0x2,
    [Name("DNS computer name")] DNSComputerName = 0x3,
    [Name("DNS domain name")] DNSDomainName = 0x4,
    [Name("DNS tree name")] DNSTreeName = 0x5,
    [Name("Flags")] Flags = 0x6,
    [Name("Timestamp")] Timestamp = 0x7,
    [Name("Restrictions")] Restrictions = 0x8,
    [Name("Target Name")] TargetName = 0x9,
    [Name("Channel Bindings")] ChannelBindings = 0xa,
}
