using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Management frames of IEEE 802.11: parameters that are always there, then elements (802.11-2020, 9.3.3).</summary>
[Protocol("wlan.mgt", "IEEE 802.11 Wireless Management", Short = "", Listed = false), Over("wlan.body", 2)]
public readonly ref partial struct WirelessManagement
{
    [Size(nameof(FixedSize)), If(nameof(HasFixed))]
    public partial WirelessFixed Fixed { get; }

    [Size(nameof(ActionSize)), If(nameof(IsAction))]
    public partial WirelessAction Action { get; }

    [Rest, If(nameof(HasTags))]
    public partial WirelessElements Elements { get; }

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        if (Subtype is 5 or 8) text.Append($", BI={Slice.UInt16Little(8)}");
        if (IsAction && Slice.UInt8(0) == 3 && Slice.UInt8(1) < 2) text.Append($", Dialog Token={Slice.UInt8(2)}");
        if (Subtype is not (0 or 2 or 4 or 5 or 8)) return;
        for (int at = FixedSize; Slice.Has(at, 2); at += 2 + Slice.UInt8(at + 1))
        {
            if (Slice.UInt8(at) != 0) continue;
            ReadOnlySpan<byte> name = Slice.Span(at + 2, Slice.UInt8(at + 1));
            if (name.IsEmpty) text.Append(", SSID=Wildcard (Broadcast)");
            else text.Append($", SSID=\"{name}\"");
            return;
        }
    }

    private int Subtype => WirelessCapture.SubtypeOf(Dissection);
    private bool IsAction => Subtype is 13 or 14;
    private int FixedSize => WirelessFixed.SizeOf(Subtype, Slice);
    private bool HasFixed => FixedSize > 0;
    private int ActionSize => (Slice.UInt8(0), Slice.UInt8(1)) switch
    {
        (3, 0 or 1) => 9,
        (3, 2) => 6,
        (7, 1) => 3,
        (3 or 7, _) => 2,
        _ => 1,
    };
    private int TagsAt => IsAction ? ActionSize : FixedSize;
    private bool HasTags => Slice.Length > TagsAt;
}

/// <summary>Elements, one behind the other.</summary>
[PartOf<WirelessLan>, Node("wlan.tagged.all", "Tagged parameters", FieldType.None)]
public readonly ref partial struct WirelessElements
{
    public partial Sequence<WirelessElement> Elements { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Tagged parameters ({Slice.Length} bytes)");
}

/// <summary>An element: number, length, contents; the number 255 has another one behind the length.</summary>
[PartOf<WirelessLan>]
public readonly ref partial struct WirelessElement
{
    [Size(nameof(Size)), Switch(nameof(Number)), Case<WirelessExtendedTag>((byte)255), Default<WirelessTag>]
    public partial Variant Element { get; }

    private byte Number => Slice.UInt8(0);
    private int Size => 2 + Slice.UInt8(1);
}
