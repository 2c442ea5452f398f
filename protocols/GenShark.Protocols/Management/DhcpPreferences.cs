namespace GenShark.Protocols;

/// <summary>What the user may choose of DHCP. What can't be set has its default so far.</summary>
internal sealed class DhcpPreferences
{
    [Preference("novellserverstring", "Novell Servers option 85 can be configured as a string instead of address")]
    public bool Novellserverstring { get; }

    [Preference("pkt.ccc.option", "Option Number for PacketCable CableLabs Client Configuration")]
    public uint PktCccOption { get; } = 122;
}
