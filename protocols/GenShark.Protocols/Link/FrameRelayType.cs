namespace GenShark.Protocols;

/// <summary>What stands behind a Frame Relay address, which nothing says.</summary>
internal readonly ref struct FrameRelayType(Slice slice, int at)
{
    private const byte Snap = 0x80, Unnumbered = 3;

    private readonly Slice _slice = slice;
    private readonly int _at = at;

    /// <summary>Whether a number is a type of Cisco's encapsulation.</summary>
    public static bool IsCisco(ushort type) => type is 0x0111 or 0x0600 or 0x0800 or 0x2000 or 0x4242 or 0x6003 or 0x6558 or 0x8035 or 0x8038 or 0x809b
        or 0x80f3 or 0x8137 or 0x8847 or 0x8848 or 0x86dd or 0xfefe;

    /// <summary>Unnumbered information is no Cisco's; after any other control field the network layer must be known.</summary>
    public static bool IsMultiprotocol(Slice slice, int at) => slice.UInt8(at) == Unnumbered || slice.Has(NetworkOffset(slice, at), 1)
        && slice.UInt8(NetworkOffset(slice, at)) is 0 or 8 or 9 or 0x80 or 0x81 or 0x82 or 0x83 or 0x8e or 0xb0 or 0xcc or 0xcf;

    /// <summary>Whether a network layer's number stands in its own first byte too.</summary>
    public static bool IsOsi(byte network) => network is 8 or 0x81 or 0x82 or 0x83;

    private static int NetworkOffset(Slice slice, int at) => at + ((slice.UInt8(at) & 3) == 3 ? 1 : 2);

    private int Padded => NetworkOffset(_slice, _at) + (_slice.UInt8(NetworkOffset(_slice, _at)) == 0 ? 1 : 0);

    public byte NetworkLayer => _slice.UInt8(Padded);

    private bool IsSnap => NetworkLayer == Snap;
    private uint Owner => _slice.UInt24(Padded + 1);

    /// <summary>The type, if a SNAP header names one.</summary>
    public uint EtherType => IsSnap && Owner == 0 ? _slice.UInt16(Padded + 4) : uint.MaxValue;

    /// <summary>Whether an Ethernet frame follows (RFC 2427, 4.2).</summary>
    public bool IsBridged => IsSnap && Owner == SnapOui.Bridged && _slice.UInt16(Padded + 4) is 1 or 7;
}
