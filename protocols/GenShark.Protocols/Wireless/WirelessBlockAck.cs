using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A request for a block acknowledgment, or one (802.11-2020, 9.3.1.7 and 9.3.1.8). The bitmap of those that no declaration here has is left raw.</summary>
[PartOf<WirelessLan>, Node, Endian(Endian.Little), UsesNames(typeof(BlockAckType))]
[DeclareField("wlan.ba.bm", "Block Ack Bitmap", FieldType.Bytes)]
[DeclareField("wlan.ba.bm.missing_frame", "Missing frame", FieldType.UInt32)]
public readonly ref partial struct WirelessBlockAck
{
    [Field("wlan.ba.control", "Block Ack Control", Base.Hex), Endian(Endian.Little)]
    public partial ushort Control { get; }

    [Field("wlan.ba.control.ackpolicy", "BA Ack Policy", Truth = "Sender Does Not Require Immediate Acknowledgement|Immediate Acknowledgement Required", Description = "Block Ack Request (BAR) Ack Policy"), Mask(0x1), Of(nameof(Control))]
    public partial bool Ackpolicy { get; }

    [Field("wlan.ba.control.ba_type", "BA Type", Base.Hex, Names = typeof(BlockAckType)), Mask(0x1e), Of(nameof(Control))]
    public partial ushort BaType { get; }

    [Field("wlan.ba.control.reserved", "Reserved", Base.Hex), Mask(0xfe0), Of(nameof(Control))]
    public partial ushort Reserved { get; }

    [Field("wlan.ba.basic.tidinfo", "TID for which a Basic BlockAck frame is requested", Base.Hex, Description = "Traffic Identifier (TID) for which a Basic BlockAck frame is requested"), Mask(0xf000), Of(nameof(Control))]
    public partial ushort Tidinfo { get; }

    [Field("wlan.fixed.ssc", "Block Ack Starting Sequence Control (SSC)", Base.Hex), Endian(Endian.Little)]
    public partial ushort Ssc { get; }

    [Field("wlan.fixed.ssc.fragment", "Fragment"), Mask(0xf), Of(nameof(Ssc))]
    public partial ushort Fragment { get; }

    [Field("wlan.fixed.ssc.sequence", "Starting Sequence Number"), Mask(0xfff0), Of(nameof(Ssc))]
    public partial ushort Sequence { get; }

    /// <summary>One node for each frame that is missing: a bit says so, and no field lies in one.</summary>
    [Custom]
    private bool WalkBitmap(Dissection d, in Slice s, ref int at)
    {
        if (BitmapSize is 0) return true;
        if (!d.Need(s, at, BitmapSize)) return false;
        d.BytesNode(WirelessLanFields.BaBm, s, at, BitmapSize);
        d.Open();
        for (int i = 0; i < BitmapSize * 8; i++)
        {
            if ((s.UInt8(at + i / 8) & 1 << i % 8) == 0) d.Number(WirelessLanFields.BaBmMissingFrame, s, at + i / 8, 1, (ulong)(Sequence + i & 0xfff));
        }
        d.Close();
        return true;
    }

    /// <summary>A bit for each frame that came.</summary>
    [Size(nameof(BitmapSize))]
    public partial ReadOnlySpan<byte> Bitmap { get; }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        _ = ((BlockAckType)BaType).Name() is { } name ? text.Append(name) : text.Append("Reserved");
        text.Append(IsRequest ? " Request" : " Response");
    }

    private bool IsRequest => WirelessFrame.Of(Slice).Subtype == 0x18;

    private int BitmapSize => IsRequest ? 0 : (BlockAckType)BaType switch
    {
        BlockAckType.BasicBlockAck => 128,
        BlockAckType.CompressedBlockAck => (Fragment >> 1 & 3) switch { 0 => 8, 2 => 32, _ => 0 },
        BlockAckType.ExtendedCompressedBlockAck => 8,
        _ => 0,
    };
}
