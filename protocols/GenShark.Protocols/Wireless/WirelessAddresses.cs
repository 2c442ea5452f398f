using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Who sends a data frame to whom: the first two addresses are the radio's, what the third one is depends on the way.</summary>
[PartOf<WirelessLan>]
[DeclareField("wlan.ra", "Receiver address", FieldType.Ether, Description = "Receiving Station Hardware Address")]
[DeclareField("wlan.ra_resolved", "Receiver address (resolved)", FieldType.String, Description = "Receiving Station Hardware Address (resolved)")]
[DeclareField("wlan.ta", "Transmitter address", FieldType.Ether, Description = "Transmitting Station Hardware Address")]
[DeclareField("wlan.ta_resolved", "Transmitter address (resolved)", FieldType.String, Description = "Transmitting Station Hardware Address (resolved)")]
[DeclareField("wlan.da", "Destination address", FieldType.Ether, Description = "Destination Hardware Address")]
[DeclareField("wlan.da_resolved", "Destination address (resolved)", FieldType.String, Description = "Destination Hardware Address (resolved)")]
[DeclareField("wlan.sa", "Source address", FieldType.Ether, Description = "Source Hardware Address")]
[DeclareField("wlan.sa_resolved", "Source address (resolved)", FieldType.String, Description = "Source Hardware Address (resolved)")]
[DeclareField("wlan.bssid", "BSS Id", FieldType.Ether, Description = "Basic Service Set ID")]
[DeclareField("wlan.bssid_resolved", "BSS Id (resolved)", FieldType.String, Description = "Basic Service Set ID (resolved)")]
[DeclareField("wlan.staa", "STA address", FieldType.Ether, Description = "Station Hardware Address")]
[DeclareField("wlan.staa_resolved", "STA address (resolved)", FieldType.String, Description = "Station Hardware Address (resolved)")]
[DeclareField("wlan.addr", "Hardware address", FieldType.Ether, Description = "SA, DA, BSSID, RA or TA Hardware Address")]
[DeclareField("wlan.addr_resolved", "Hardware address (resolved)", FieldType.String, Description = "SA, DA, BSSID, RA or TA Hardware Address (resolved)")]
public readonly ref partial struct WirelessAddresses
{
    private const int First = 0, Second = 6, Third = 12;

    /// <summary>Three addresses under eight names, and the names in an order that is not theirs on the wire.</summary>
    [Custom]
    private bool Show(Dissection d, in Slice s, ref int at)
    {
        const int Size = 18;
        if (!d.Need(s, at, Size)) return false;
        bool leavesStation = (s.Layer[0] & 1) != 0;
        Add(d, s, WirelessLanFields.Ra, WirelessLanFields.RaResolved, First);
        AddHidden(d, s, First);
        Add(d, s, WirelessLanFields.Ta, WirelessLanFields.TaResolved, Second);
        AddHidden(d, s, Second);
        Add(d, s, WirelessLanFields.Da, WirelessLanFields.DaResolved, leavesStation ? Third : First);
        Add(d, s, WirelessLanFields.Sa, WirelessLanFields.SaResolved, leavesStation ? Second : Third);
        Add(d, s, WirelessLanFields.Bssid, WirelessLanFields.BssidResolved, leavesStation ? First : Second);
        Add(d, s, WirelessLanFields.Staa, WirelessLanFields.StaaResolved, leavesStation ? Second : First);
        return true;
    }

    [Size(18)]
    public partial ReadOnlySpan<byte> AddressBytes { get; }

    [Endian(Endian.Little)]
    public partial ushort Sequence { get; }

    [Field("wlan.frag", "Fragment number", Mask = 0x0f, Generated = false, At = nameof(Sequence), Covers = true)]
    private ushort FragmentNumber => (ushort)(Sequence & 0x0f);

    [Field("wlan.seq", "Sequence number", Mask = 0xfff0, Generated = false, At = nameof(Sequence), Covers = true)]
    private ushort SequenceNumber => (ushort)(Sequence >> 4);

    [Step]
    private void AddThird() => AddHidden(Dissection!, Slice, Third);

    private static void AddHidden(Dissection d, in Slice s, int at)
    {
        MacAddress address = s.Mac(at);
        d.Address(WirelessLanFields.Addr, s, at, MacAddress.Size, address, NodeFlags.Hidden);
        d.AsText(WirelessLanFields.AddrResolved, s, at, MacAddress.Size, address, NodeFlags.Hidden);
    }

    private static void Add(Dissection d, in Slice s, int field, int resolved, int at)
    {
        MacAddress address = s.Mac(at);
        d.Address(field, s, at, MacAddress.Size, address);
        d.AsText(resolved, s, at, MacAddress.Size, address, NodeFlags.Hidden);
    }
}
