namespace GenShark.Protocols;

/// <summary>Protocol families of netfilter.</summary>
public enum NflogFamily : byte
{
    [Name("Unspecified")] Unspecified = 0,
    [Name("IPv4/IPv6")] Inet = 1,
    [Name("IPv4")] Ipv4 = 2,
    [Name("ARP")] Arp = 3,
    [Name("Netdev")] NetDevice = 5,
    [Name("Bridge")] Bridge = 7,
    [Name("IPv6")] Ipv6 = 10,
    [Name("DECNET")] DecNet = 12,
}

/// <summary>Where in the network stack the packet was logged.</summary>
public enum NflogHook : byte
{
    [Name("Pre-routing")] PreRouting = 0,
    [Name("Local in")] LocalIn = 1,
    [Name("Forward")] Forward = 2,
    [Name("Local out")] LocalOut = 3,
    [Name("Post-routing")] PostRouting = 4,
    [Name("Number of hooks")] NumberOfHooks = 5,
}

/// <summary>What an attribute of a logged packet tells.</summary>
public enum NflogAttribute : ushort
{
    [Name("NFULA_UNSPEC")] Unspecified = 0,
    [Name("NFULA_PACKET_HDR")] PacketHeader = 1,
    [Name("NFULA_MARK")] Mark = 2,
    [Name("NFULA_TIMESTAMP")] Timestamp = 3,
    [Name("NFULA_IFINDEX_INDEV")] InputDevice = 4,
    [Name("NFULA_IFINDEX_OUTDEV")] OutputDevice = 5,
    [Name("NFULA_IFINDEX_PHYSINDEV")] PhysicalInputDevice = 6,
    [Name("NFULA_IFINDEX_PHYSOUTDEV")] PhysicalOutputDevice = 7,
    [Name("NFULA_HWADDR")] HardwareAddress = 8,
    [Name("NFULA_PAYLOAD")] Payload = 9,
    [Name("NFULA_PREFIX")] Prefix = 10,
    [Name("NFULA_UID")] User = 11,
    [Name("NFULA_SEQ")] Sequence = 12,
    [Name("NFULA_SEQ_GLOBAL")] GlobalSequence = 13,
    [Name("NFULA_GID")] Group = 14,
    [Name("NFULA_HWTYPE")] HardwareType = 15,
    [Name("NFULA_HWHEADER")] HardwareHeader = 16,
    [Name("NFULA_HWLEN")] HardwareLength = 17,
}
