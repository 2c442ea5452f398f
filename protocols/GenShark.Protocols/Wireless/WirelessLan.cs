using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>
/// IEEE 802.11: data frames between a station and an access point, in the byte order in which CAPWAP carries them (the frame control field's bytes
/// change places). Others are data.
/// </summary>
/// <seealso href="https://standards.ieee.org/standard/802_11-2020.html"/>
[Protocol("wlan", "IEEE 802.11 wireless LAN", Short = "802.11", Column = "802.11"), Over("capwap.wbid", 1)]
public readonly ref partial struct WirelessLan
{
    private const byte Data = 0x08;
    private const byte Undissected = 0xc4;

    public partial byte FlagsByte { get; }

    public partial byte ControlByte { get; }

    [Field("wlan.fc.type_subtype", "Type/Subtype", Base.Hex, Names = typeof(WirelessSubtype), Generated = false, At = nameof(ControlByte), Covers = true)]
    private ushort Subtype => (ushort)WirelessSubtype.Data;

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

    [Endian(Endian.Little)]
    public partial ushort DurationBits { get; }

    [Field("wlan.duration", "Duration", Mask = 0x7fff, Unit = " microseconds", Generated = false, At = nameof(DurationBits), Covers = true)]
    private ushort Duration => (ushort)(DurationBits & 0x7fff);

    public partial WirelessAddresses Addresses { get; }

    [Step(Always = true)]
    private void SetAddresses() => Dissection?.SetAddresses(Slice.Mac(IsToDistribution ? 10 : 16), Slice.Mac(IsToDistribution ? 16 : 4));

    [Payload, Next("wlan.data", nameof(LlcKey))]
    public partial ReadOnlySpan<byte> Payload { get; }

    [Accept]
    internal bool IsPlainData => Slice.UInt8(1) == Data && (Slice.UInt8(0) & Undissected) == 0 && (Slice.UInt8(0) & 3) is 1 or 2;

    private uint LlcKey => 1;

    private void WriteSwapped(TextBuilder text) => text.Append("(Swapped)");

    [Title]
    private void WriteTitle(TextBuilder text) => WriteFlags(text.Append("IEEE 802.11 Data, Flags: "));

    [Info]
    private void WriteInfo(TextBuilder text) => WriteFlags(text.Append($"Data, SN={Slice.UInt16Little(22) >> 4}, FN={Slice.UInt16Little(22) & 15}, Flags="));

    private void WriteFlags(TextBuilder text)
    {
        const string Letters = "opmPRMFT";
        for (int i = 0; i < Letters.Length; i++) text.Append((FlagsByte & 0x80 >> i) != 0 ? Letters[i] : '.');
    }
}

/// <summary>What the type and subtype bits say together.</summary>
public enum WirelessSubtype : ushort
{
    [Name("Data")] Data = 0x20,
}

/// <summary>What a frame is for.</summary>
public enum WirelessFrameType : byte
{
    [Name("Management frame")] Management = 0,
    [Name("Control frame")] Control = 1,
    [Name("Data frame")] Data = 2,
    [Name("Extension frame")] Extension = 3,
}

/// <summary>Which way a frame crosses the access point.</summary>
public enum DistributionStatus : byte
{
    [Name("Not leaving DS or network is operating in AD-HOC mode (To DS: 0 From DS: 0)")] Neither = 0,
    [Name("Frame from STA to DS via an AP (To DS: 1 From DS: 0)")] ToDistribution = 1,
    [Name("Frame from DS to a STA via AP(To DS: 0 From DS: 1)")] FromDistribution = 2,
    [Name("WDS (AP to AP) or Mesh (MP to MP) Frame (To DS: 1 From DS: 1)")] Both = 3,
}
