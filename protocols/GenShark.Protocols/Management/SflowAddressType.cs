namespace GenShark.Protocols;

/// <summary>What addresses are of.</summary>
public enum SflowAddressType : uint
{
    [Name("IPv4")] Ipv4 = 1,
    [Name("IPv6")] Ipv6 = 2,
}
