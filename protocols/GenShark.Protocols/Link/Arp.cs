namespace GenShark.Protocols;

/// <summary>Address Resolution Protocol and its kin: RARP, DRARP, inverse ARP, MARS, MAPOS, and over ATM.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc826"/>
[Protocol("arp", "Address Resolution Protocol", Short = "ARP/RARP", Column = "ARP", ShownFrom = 2, Preferences = typeof(ArpPreferences)), Over("ethertype", 0x0806, 0x8035), Over("gre.proto", 0x0806)]
public readonly ref partial struct Arp
{
    [Switch(nameof(HardwareType)), Default<ArpPacket>]
    public partial Variant Packet { get; }

    /// <summary>Which kind of hardware addresses the packet holds; it decides on the format.</summary>
    public ArpHardwareType HardwareType => (ArpHardwareType)Slice.UInt16(0);

    /// <summary>What the packet asks or answers; at the same place in both formats.</summary>
    public ArpOpcode Opcode => (ArpOpcode)Slice.UInt16(6);

    [Length]
    private int Length => ArpPacket.LengthOf(Slice);
}
