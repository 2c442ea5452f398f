using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Who sends a frame to whom: the first two addresses are the radio's, what the others are depends on the way.</summary>
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
[DeclareField("wlan.frag", "Fragment number", FieldType.UInt16, Mask = 0x0f, MaskWidth = 16), DeclareField("wlan.seq", "Sequence number", FieldType.UInt16, Mask = 0xfff0, MaskWidth = 16)]
public readonly ref partial struct WirelessAddresses
{
    // From the frame's start.
    private const int First = 4, Second = 10, Third = 16, Sequence = 22, Fourth = 24;

    /// <summary>Up to four addresses under eight names, and the names in an order that is not theirs on the wire.</summary>
    [Custom]
    private bool Show(Dissection d, in Slice part, ref int at)
    {
        Slice s = part.Whole;
        WirelessFrame frame = WirelessFrame.Of(s);
        if (!Need(d, part, First) || !Add(d, s, WirelessLanFields.Ra, WirelessLanFields.RaResolved, First)) return false;
        AddHidden(d, s, First);
        at = frame.AddressesEnd - First;
        if (frame.IsManagement) return ShowManagement(d, s, part);
        return frame.IsData ? ShowData(d, s, part, frame) : !frame.IsControl || !frame.HasSecond || ShowSecond(d, s, part, frame.Subtype);
    }

    private static bool Need(Dissection d, in Slice part, int at) => d.Need(part, at - First, MacAddress.Size);

    private static bool ShowSecond(Dissection d, in Slice s, in Slice part, int subtype)
    {
        const int End = 0x1e;
        if (!Need(d, part, Second)) return false;
        if (subtype >= End) Add(d, s, WirelessLanFields.Bssid, WirelessLanFields.BssidResolved, Second);
        else Add(d, s, WirelessLanFields.Ta, WirelessLanFields.TaResolved, Second);
        AddHidden(d, s, Second);
        return true;
    }

    private static bool ShowManagement(Dissection d, in Slice s, in Slice part)
    {
        Add(d, s, WirelessLanFields.Da, WirelessLanFields.DaResolved, First);
        if (!Need(d, part, Second)) return false;
        Add(d, s, WirelessLanFields.Ta, WirelessLanFields.TaResolved, Second);
        Add(d, s, WirelessLanFields.Sa, WirelessLanFields.SaResolved, Second);
        if (!Need(d, part, Third)) return false;
        Add(d, s, WirelessLanFields.Bssid, WirelessLanFields.BssidResolved, Third);
        AddHidden(d, s, Second);
        AddHidden(d, s, Third);
        return ShowSequence(d, s, part);
    }

    private static bool ShowData(Dissection d, in Slice s, in Slice part, WirelessFrame frame)
    {
        if (!Need(d, part, Second)) return false;
        Add(d, s, WirelessLanFields.Ta, WirelessLanFields.TaResolved, Second);
        AddHidden(d, s, Second);
        if (!Need(d, part, Third) || frame.HasFourth && !Need(d, part, Fourth)) return false;
        (int destination, int source, int station, int own) = PlacesOf(s, frame);
        if (destination > 0) Add(d, s, WirelessLanFields.Da, WirelessLanFields.DaResolved, destination);
        if (source > 0) Add(d, s, WirelessLanFields.Sa, WirelessLanFields.SaResolved, source);
        if (station > 0) Add(d, s, WirelessLanFields.Bssid, WirelessLanFields.BssidResolved, station);
        if (own > 0) Add(d, s, WirelessLanFields.Staa, WirelessLanFields.StaaResolved, own);
        if (!ShowSequence(d, s, part)) return false;
        if (destination == Third || source == Third || station == Third) AddHidden(d, s, Third);
        if (frame.HasFourth && source == Fourth) AddHidden(d, s, Fourth);
        return true;
    }

    // Where the destination's address stands, the source's, that of the set of stations and the station's own; 0 if it is not there.
    private static (int Destination, int Source, int Station, int Own) PlacesOf(in Slice s, WirelessFrame frame)
    {
        bool isAggregate = frame.IsQos && !frame.IsNull && (s.UInt16Little(frame.AddressesEnd) & 0x80) != 0;
        return (frame.Flags & 3) switch
        {
            0 => (First, Second, Third, Second),
            1 => (isAggregate ? 0 : Third, Second, First, Second),
            2 => (First, isAggregate ? 0 : Third, Second, First),
            _ => isAggregate ? (0, 0, 0, 0) : (Third, Fourth, 0, 0),
        };
    }

    private static bool ShowSequence(Dissection d, in Slice s, in Slice part)
    {
        if (!d.Need(part, Sequence - First, 2)) return false;
        ushort value = s.UInt16Little(Sequence);
        return d.Number(WirelessLanFields.Frag, s, Sequence, 2, (ulong)(value & 15)) && d.Number(WirelessLanFields.Seq, s, Sequence, 2, (ulong)(value >> 4));
    }

    /// <summary>The packet's addresses: those of the ends, or of whoever sends and receives a control frame.</summary>
    internal static void SetColumns(in Slice s)
    {
        if (s.Dissection is not { } d) return;
        WirelessFrame frame = WirelessFrame.Of(s);
        WirelessCapture.MarkSubtype(d, frame.Subtype);
        if (frame.Version != 0 || !s.Has(First, MacAddress.Size)) return;
        if (frame.IsManagement) d.SetAddresses(s.Mac(Second), s.Mac(First));
        else if (frame.IsData)
        {
            (int destination, int source, _, _) = PlacesOf(s, frame);
            d.SetAddresses(s.Mac(source > 0 ? source : Third), s.Mac(destination > 0 ? destination : Third));
        }
        else if (frame.IsControl && frame.HasSecond)
        {
            d.SetAddresses(Address.Wireless(frame.Subtype >= 0x1e ? AddressKind.BasicServiceSet : AddressKind.Transmitter, s.Mac(Second)), Address.Wireless(AddressKind.Receiver, s.Mac(First)));
        }
        else if (frame.IsControl) d.SetAddresses(default, Address.Wireless(AddressKind.Receiver, s.Mac(First)));
    }

    private static void AddHidden(Dissection d, in Slice s, int at)
    {
        MacAddress address = s.Mac(at);
        d.Address(WirelessLanFields.Addr, s, at, MacAddress.Size, address, NodeFlags.Hidden);
        d.AsText(WirelessLanFields.AddrResolved, s, at, MacAddress.Size, address, NodeFlags.Hidden);
    }

    private static bool Add(Dissection d, in Slice s, int field, int resolved, int at)
    {
        MacAddress address = s.Mac(at);
        return d.Address(field, s, at, MacAddress.Size, address) && d.AsText(resolved, s, at, MacAddress.Size, address, NodeFlags.Hidden);
    }
}
