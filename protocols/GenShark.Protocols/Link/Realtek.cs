namespace GenShark.Protocols;

/// <summary>Realtek's protocols of switches, of which only those are told that are none of its three known ones.</summary>
[Protocol("realtek", "Realtek Layer 2 Protocols", Short = "Realtek"), Over("ethertype", 0x8899)]
public readonly ref partial struct Realtek
{
    // Remote control, echo and loop detection (two numbers).
    [Accept]
    internal bool IsUnknown => Slice.UInt8(0) is not (0x01 or 0x02 or 0x03 or 0x23);

    [Field("realtek.packet", "Unknown packet"), Rest]
    public partial ReadOnlySpan<byte> Packet { get; }
}
