namespace GenShark.Protocols;

/// <summary>What a record of a counters sample holds.</summary>
public enum SflowCounterFormat : uint
{
    [Name("Generic interface counters")] Generic = 1,
    [Name("Ethernet interface counters")] Ethernet = 2,
    [Name("Token ring counters")] TokenRing = 3,
    [Name("100 Base VG interface counters")] Vg = 4,
    [Name("VLAN counters")] Vlan = 5,
    [Name("IEEE 802.11 counters")] Wireless = 6,
    [Name("LAG counters")] Lag = 7,
    [Name("Processor information")] Processor = 1001,
    [Name("Radio utilization")] Radio = 1002,
}
