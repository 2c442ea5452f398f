using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What the first bytes of a frame say of the rest (802.11-2020, 9.2 and 9.3).</summary>
/// <param name="Control">Version, type and subtype.</param>
/// <param name="Flags">How it travels.</param>
internal readonly record struct WirelessFrame(byte Control, byte Flags)
{
    private const int Extended = 0x16;

    /// <summary>Of the frame whose layer <paramref name="slice"/> lies in. CAPWAP carries the two bytes swapped.</summary>
    internal static WirelessFrame Of(in Slice slice)
    {
        Slice layer = slice.Whole;
        return WirelessCapture.IsSwapped(layer) ? new(layer.UInt8(1), layer.UInt8(0)) : new(layer.UInt8(0), layer.UInt8(1));
    }

    internal static int SubtypeOf(byte control, byte flags) => new WirelessFrame(control, flags).Subtype;

    internal int Version => Control & 3;

    /// <summary>Type and subtype; with the extension of extended control frames.</summary>
    internal int Subtype => (Type << 4 | Control >> 4) is var subtype && subtype == Extended ? Extended << 4 | Flags & 15 : subtype;

    private int Type => Control >> 2 & 3;

    internal bool IsManagement => (Control & 0x0c) == 0;

    internal bool IsControl => (Control & 0x0c) == 4;

    internal bool IsData => (Control & 0x0c) == 8;

    internal bool IsQos => IsData && (Control & 0x80) != 0;

    /// <summary>Data frames may be without any.</summary>
    internal bool IsNull => IsData && (Control & 0x40) != 0;

    internal bool ToDistribution => (Flags & 1) != 0;

    internal bool FromDistribution => (Flags & 2) != 0;

    internal bool HasMoreFragments => (Flags & 4) != 0;

    internal bool IsProtected => (Flags & 0x40) != 0;

    /// <summary>Whether a field of high throughput control follows.</summary>
    internal bool HasHtControl => (Flags & 0x80) != 0 && (IsManagement || IsQos);

    /// <summary>Whether a data frame has a fourth address.</summary>
    internal bool HasFourth => IsData && (Flags & 3) == 3;

    /// <summary>Whether a control frame has a second address, its sender's or the access point's.</summary>
    internal bool HasSecond => !IsControl || Subtype is 0x12 or 0x14 or 0x15 or 0x18 or 0x19 or 0x1a or 0x1b or 0x1e or 0x1f;

    /// <summary>Bytes of control, duration, addresses and sequence.</summary>
    internal int AddressesEnd => IsManagement ? 24 : IsData ? HasFourth ? 30 : 24 : IsControl && HasSecond ? 16 : 10;

    internal int QosSize => IsQos ? 2 : 0;

    internal int HtControlSize => HasHtControl ? 4 : 0;

    /// <summary>Bytes of the whole header.</summary>
    internal int HeaderSize => AddressesEnd + QosSize + HtControlSize;

    internal void WriteFlags(TextBuilder text, bool isChecked)
    {
        const string Letters = "opmPRMFT";
        for (int i = 0; i < Letters.Length; i++) text.Append((Flags & 0x80 >> i) != 0 ? Letters[i] : '.');
        if (isChecked) text.Append('C');
    }

    internal void WriteName(TextBuilder text)
    {
        if (((WirelessSubtype)Subtype).Name() is { } name) text.Append(name);
        else text.Append("Unrecognized (Reserved frame)");
    }
}
