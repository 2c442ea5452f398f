namespace GenShark.Protocols;

/// <summary>What a frame is, and how it travels (802.11-2020, 9.2.4.1).</summary>
[PartOf<WirelessLan>]
public readonly ref partial struct WirelessFrameControl
{
    public partial byte ControlByte { get; }

    public partial byte FlagsByte { get; }

    [Field("wlan.fc.type_subtype", "Type/Subtype", Base.Hex, Names = typeof(WirelessSubtype), Generated = false, At = nameof(ControlByte), Covers = true, Description = "Type and subtype combined (first byte: type, second byte: subtype)")]
    private ushort Subtype => (ushort)WirelessFrame.SubtypeOf(ControlByte, FlagsByte);

    [Field("wlan.fc", "Frame Control Field", Base.Hex, Generated = false, At = nameof(ControlByte), Length = 2)]
    private ushort FrameControl => (ushort)(ControlByte << 8 | FlagsByte);

    [Field("wlan.fc.version", "Version", Mask = 0x03, Generated = false, At = nameof(ControlByte), Covers = true, Description = "MAC Protocol version"), Of(nameof(FrameControl))]
    private byte Version => (byte)(ControlByte & 3);

    [Field("wlan.fc.type", "Type", Mask = 0x0c, Names = typeof(WirelessFrameType), Generated = false, At = nameof(ControlByte), Covers = true, Description = "Frame type"), Of(nameof(FrameControl))]
    private byte Type => (byte)(ControlByte >> 2 & 3);

    [Field("wlan.fc.subtype", "Subtype", Mask = 0xf0, Generated = false, At = nameof(ControlByte), Covers = true, Description = "Frame subtype"), Of(nameof(FrameControl))]
    private byte SubtypeBits => (byte)(ControlByte >> 4);

    [Field("wlan.flags", "Flags", Base.Hex, Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(FrameControl))]
    private byte Flags => FlagsByte;

    [Field("wlan.fc.ds", "DS status", Base.Hex, Mask = 0x03, Names = typeof(DistributionStatus), Generated = false, At = nameof(FlagsByte), Covers = true, Description = "Data-frame DS-traversal status"), Of(nameof(Flags))]
    private byte Distribution => (byte)(FlagsByte & 3);

    [Field("wlan.fc.tods", "To DS", Mask = 0x01, MaskWidth = 8, Truth = "Frame is entering DS|Frame is not entering DS", Hidden = true, Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool IsToDistribution => (FlagsByte & 1) != 0;

    [Field("wlan.fc.fromds", "From DS", Mask = 0x02, MaskWidth = 8, Truth = "Frame is exiting DS|Frame is not exiting DS", Hidden = true, Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool IsFromDistribution => (FlagsByte & 2) != 0;

    [Field("wlan.fc.frag", "More Fragments", Mask = 0x04, MaskWidth = 8, Truth = "More fragments follow|This is the last fragment", Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool HasMoreFragments => (FlagsByte & 4) != 0;

    [Field("wlan.fc.retry", "Retry", Mask = 0x08, MaskWidth = 8, Truth = "Frame is being retransmitted|Frame is not being retransmitted", Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    [Expert(nameof(IsRetry), "wlan.fc.retry.expert", "Retransmission (retry)", Severity.Note, ExpertGroup.Sequence)]
    private bool IsRetry => (FlagsByte & 8) != 0;

    [Field("wlan.fc.pwrmgt", "PWR MGT", Mask = 0x10, MaskWidth = 8, Truth = "STA will go to sleep|STA will stay up", Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool GoesToSleep => (FlagsByte & 0x10) != 0;

    [Field("wlan.fc.moredata", "More Data", Mask = 0x20, MaskWidth = 8, Truth = "Data is buffered for STA at AP|No data buffered", Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool HasMoreData => (FlagsByte & 0x20) != 0;

    [Field("wlan.fc.protected", "Protected flag", Mask = 0x40, MaskWidth = 8, Truth = "Data is protected|Data is not protected", Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool IsProtected => (FlagsByte & 0x40) != 0;

    [Field("wlan.fc.order", "+HTC/Order flag", Mask = 0x80, MaskWidth = 8, Truth = "Strictly ordered|Not strictly ordered", Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool IsOrdered => (FlagsByte & 0x80) != 0;
}

/// <summary>The same with its bytes swapped, as CAPWAP carries it.</summary>
[PartOf<WirelessLan>]
public readonly ref partial struct SwappedFrameControl
{
    public partial byte FlagsByte { get; }

    public partial byte ControlByte { get; }

    [Field("wlan.fc.type_subtype", "Type/Subtype", Base.Hex, Names = typeof(WirelessSubtype), Generated = false, At = nameof(ControlByte), Covers = true, Description = "Type and subtype combined (first byte: type, second byte: subtype)")]
    private ushort Subtype => (ushort)WirelessFrame.SubtypeOf(ControlByte, FlagsByte);

    [Field("wlan.fc", "Frame Control Field", Base.Hex, Generated = false, At = nameof(FlagsByte), Length = 2), Append(nameof(WriteSwapped))]
    private ushort FrameControl => (ushort)(FlagsByte << 8 | ControlByte);

    [Field("wlan.fc.version", "Version", Mask = 0x03, Generated = false, At = nameof(ControlByte), Covers = true, Description = "MAC Protocol version"), Of(nameof(FrameControl))]
    private byte Version => (byte)(ControlByte & 3);

    [Field("wlan.fc.type", "Type", Mask = 0x0c, Names = typeof(WirelessFrameType), Generated = false, At = nameof(ControlByte), Covers = true, Description = "Frame type"), Of(nameof(FrameControl))]
    private byte Type => (byte)(ControlByte >> 2 & 3);

    [Field("wlan.fc.subtype", "Subtype", Mask = 0xf0, Generated = false, At = nameof(ControlByte), Covers = true, Description = "Frame subtype"), Of(nameof(FrameControl))]
    private byte SubtypeBits => (byte)(ControlByte >> 4);

    [Field("wlan.flags", "Flags", Base.Hex, Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(FrameControl))]
    private byte Flags => FlagsByte;

    [Field("wlan.fc.ds", "DS status", Base.Hex, Mask = 0x03, Names = typeof(DistributionStatus), Generated = false, At = nameof(FlagsByte), Covers = true, Description = "Data-frame DS-traversal status"), Of(nameof(Flags))]
    private byte Distribution => (byte)(FlagsByte & 3);

    [Field("wlan.fc.tods", "To DS", Mask = 0x01, MaskWidth = 8, Truth = "Frame is entering DS|Frame is not entering DS", Hidden = true, Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool IsToDistribution => (FlagsByte & 1) != 0;

    [Field("wlan.fc.fromds", "From DS", Mask = 0x02, MaskWidth = 8, Truth = "Frame is exiting DS|Frame is not exiting DS", Hidden = true, Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool IsFromDistribution => (FlagsByte & 2) != 0;

    [Field("wlan.fc.frag", "More Fragments", Mask = 0x04, MaskWidth = 8, Truth = "More fragments follow|This is the last fragment", Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool HasMoreFragments => (FlagsByte & 4) != 0;

    [Field("wlan.fc.retry", "Retry", Mask = 0x08, MaskWidth = 8, Truth = "Frame is being retransmitted|Frame is not being retransmitted", Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    [Expert(nameof(IsRetry), "wlan.fc.retry.expert", "Retransmission (retry)", Severity.Note, ExpertGroup.Sequence)]
    private bool IsRetry => (FlagsByte & 8) != 0;

    [Field("wlan.fc.pwrmgt", "PWR MGT", Mask = 0x10, MaskWidth = 8, Truth = "STA will go to sleep|STA will stay up", Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool GoesToSleep => (FlagsByte & 0x10) != 0;

    [Field("wlan.fc.moredata", "More Data", Mask = 0x20, MaskWidth = 8, Truth = "Data is buffered for STA at AP|No data buffered", Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool HasMoreData => (FlagsByte & 0x20) != 0;

    [Field("wlan.fc.protected", "Protected flag", Mask = 0x40, MaskWidth = 8, Truth = "Data is protected|Data is not protected", Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool IsProtected => (FlagsByte & 0x40) != 0;

    [Field("wlan.fc.order", "+HTC/Order flag", Mask = 0x80, MaskWidth = 8, Truth = "Strictly ordered|Not strictly ordered", Generated = false, At = nameof(FlagsByte), Covers = true), Of(nameof(Flags))]
    private bool IsOrdered => (FlagsByte & 0x80) != 0;

    private void WriteSwapped(TextBuilder text) => text.Append("(Swapped)");
}
