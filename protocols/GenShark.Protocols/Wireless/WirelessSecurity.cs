namespace GenShark.Protocols;

/// <summary>The parameters of a protected frame (802.11-2020, 12.3.2, 12.5.2.2, 12.5.3.2): WEP's, TKIP's or CCMP's.</summary>
[PartOf<WirelessLan>, Node]
[DeclareField("wlan.wep.iv", "Initialization Vector", FieldType.UInt24, Base.Hex)]
[DeclareField("wlan.wep.key", "Key Index", FieldType.UInt8)]
[DeclareField("wlan.wep.icv", "WEP ICV", FieldType.UInt32, Base.Hex)]
[DeclareField("wlan.tkip.extiv", "TKIP Ext. Initialization Vector", FieldType.String, Description = "TKIP Extended Initialization Vector")]
[DeclareField("wlan.ccmp.extiv", "CCMP Ext. Initialization Vector", FieldType.String, Description = "CCMP Extended Initialization Vector")]
public readonly ref partial struct WirelessSecurity
{
    private const int ShortSize = 4, LongSize = 8;

    /// <summary>The vector's bytes lie apart, and WEP's check value lies behind the payload: no declaration says that.</summary>
    [Custom]
    private bool WalkParameters(Dissection d, in Slice s, ref int at)
    {
        int size = SizeAt(s, 0);
        if (!d.Need(s, 0, size)) return false;
        if (size == ShortSize)
        {
            d.Number(WirelessLanFields.WepIv, s, 0, 3, (ulong)s.UInt24(0));
            d.Number(WirelessLanFields.WepKey, s, 3, 1, (ulong)(s.UInt8(3) >> 6));
            WalkCheck(d, s);
        }
        else
        {
            int field = IsTkip(s) ? WirelessLanFields.TkipExtiv : WirelessLanFields.CcmpExtiv;
            ulong number = (ulong)s.UInt32Little(4) << 16 | (IsTkip(s) ? (ulong)s.UInt8(0) << 8 | s.UInt8(2) : s.UInt16Little(0));
            d.BeginText().Append($"0x{number:X12}");
            d.EndValue(field, s, 0, LongSize, NodeFlags.None);
            d.Number(WirelessLanFields.WepKey, s, 3, 1, (ulong)(s.UInt8(3) >> 6));
        }
        at = size;
        return true;
    }

    private static void WalkCheck(Dissection d, in Slice parameters)
    {
        Slice frame = parameters.Whole;
        int check = frame.Length - (WirelessCapture.Of(frame)?.CheckSize ?? 0) - ShortSize;
        if (!frame.Has(check, ShortSize)) return;
        d.Number(WirelessLanFields.WepIcv, frame, check, ShortSize, (ulong)frame.UInt32(check));
        if (!d.WantsText) return;
        d.BeginText().Append($"WEP ICV: 0x{frame.UInt32(check):x8} (not verified)");
        d.EndText(d.LastNode);
    }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append(IsLong(Slice, 0) ? IsTkip(Slice) ? "TKIP parameters" : "CCMP parameters" : "WEP parameters");

    private static bool IsLong(in Slice s, int at) => (s.UInt8(at + 3) & 0x20) != 0;

    // The second byte of TKIP's keeps weak keys away.
    private static bool IsTkip(in Slice s) => s.UInt8(1) == ((s.UInt8(0) | 0x20) & 0x7f);

    internal static int SizeAt(in Slice s, int at) => IsLong(s, at) ? LongSize : ShortSize;

    /// <summary>Bytes behind the payload that are none of it.</summary>
    internal static int TrailerAt(in Slice s, int at) => IsLong(s, at) ? 0 : ShortSize;

    internal static bool Fits(in Slice s, int at, int end) => at + SizeAt(s, at) + TrailerAt(s, at) <= end && s.Has(at, SizeAt(s, at));
}
