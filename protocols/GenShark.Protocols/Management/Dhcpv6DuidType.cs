namespace GenShark.Protocols;

/// <summary>Kinds of DHCP unique identifiers (RFC 8415, 11; RFC 6355).</summary>
public enum Dhcpv6DuidType : ushort
{
    [Name("link-layer address plus time")] LinkLayerTime = 1,
    [Name("assigned by vendor based on Enterprise number")] Enterprise = 2,
    [Name("link-layer address")] LinkLayer = 3,
    [Name("Universally Unique IDentifier (UUID)")] Uuid = 4,
}
