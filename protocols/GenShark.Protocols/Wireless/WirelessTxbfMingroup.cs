namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessTxbfMingroup : uint
{
    [Name("No grouping supported")] NoGroupingSupported = 0,
    [Name("Groups of 1, 2 supported")] GroupsOf12Supported = 1,
    [Name("Groups of 1, 4 supported")] GroupsOf14Supported = 2,
    [Name("Groups of 1, 2, 4 supported")] GroupsOf124Supported = 3,
}
