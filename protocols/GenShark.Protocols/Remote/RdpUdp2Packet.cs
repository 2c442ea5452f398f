using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A packet of version 2 (MS-RDPEUDP2, 2.2), with its first byte in front. Numbers are little-endian.</summary>
[PartOf<RdpUdp>, Endian(Endian.Little)]
[DeclareField("rdpudp2.flags", "Flags", FieldType.UInt16, Base.Hex, Mask = 0xfff, MaskWidth = 16)]
[DeclareField("rdpudp2.flags.ack", "Ack", FieldType.UInt16, Base.Hex, Mask = 0x1, MaskWidth = 16)]
[DeclareField("rdpudp2.flags.data", "Data", FieldType.UInt16, Base.Hex, Mask = 0x4, MaskWidth = 16)]
[DeclareField("rdpudp2.flags.ackvec", "AckVec", FieldType.UInt16, Base.Hex, Mask = 0x8, MaskWidth = 16)]
[DeclareField("rdpudp2.flags.ackofacks", "AckOfAcks", FieldType.UInt16, Base.Hex, Mask = 0x10, MaskWidth = 16)]
[DeclareField("rdpudp2.flags.overheadsize", "OverheadSize", FieldType.UInt16, Base.Hex, Mask = 0x40, MaskWidth = 16)]
[DeclareField("rdpudp2.flags.delayackinfo", "DelayedAckInfo", FieldType.UInt16, Base.Hex, Mask = 0x100, MaskWidth = 16)]
[DeclareField("rdpudp2.logWindow", "LogWindow", FieldType.UInt16, Base.Dec, Mask = 0xf000, MaskWidth = 16)]
public readonly ref partial struct RdpUdp2Packet
{
    private const int FlagsOffset = 1;
    private const ushort Ack = 0x1, Data = 0x4, AckVector = 0x8, AckOfAcks = 0x10, Overhead = 0x40, DelayAck = 0x100;

    [Field("rdpudp2.prefixbyte", "PacketPrefixByte", Base.Hex)] public partial byte Prefix { get; }
    [Field("rdpudp2.packetType", "PacketType", Base.Hex), Mask(0x1e), Of(nameof(Prefix))] public partial RdpUdp2Type Type { get; }
    [Field("rdpudp2.shortpacketlen", "Short packet length"), Mask(0x7), Of(nameof(Prefix))] public partial byte ShortLength { get; }

    public partial ushort FlagsWord { get; }

    /// <summary>The field that heads the flags is a part of the bits itself.</summary>
    [Custom]
    private bool ShowFlags(Dissection d, in Slice s, ref int at)
    {
        ushort bits = FlagsWord;
        d.Number(RdpUdpFields.Rdpudp2Flags, s, FlagsOffset, sizeof(ushort), (ulong)(bits & 0xfff));
        d.Open();
        ShowFlag(d, s, RdpUdpFields.Rdpudp2FlagsAck, Ack);
        ShowFlag(d, s, RdpUdpFields.Rdpudp2FlagsData, Data);
        ShowFlag(d, s, RdpUdpFields.Rdpudp2FlagsAckvec, AckVector);
        ShowFlag(d, s, RdpUdpFields.Rdpudp2FlagsAckofacks, AckOfAcks);
        ShowFlag(d, s, RdpUdpFields.Rdpudp2FlagsOverheadsize, Overhead);
        ShowFlag(d, s, RdpUdpFields.Rdpudp2FlagsDelayackinfo, DelayAck);
        d.Number(RdpUdpFields.Rdpudp2LogWindow, s, FlagsOffset, sizeof(ushort), (ulong)(bits >> 12));
        d.Close();
        WriteInfo(d.BeginInfo(append: false));
        return true;
    }

    [If(nameof(HasAck))] public partial RdpUdp2Ack Acknowledgment { get; }
    [If(nameof(HasOverhead))] public partial RdpUdp2Overhead OverheadSize { get; }
    [If(nameof(HasDelayAck))] public partial RdpUdp2DelayAck Delay { get; }
    [If(nameof(HasAckOfAcks))] public partial RdpUdp2AckOfAcks AcknowledgedAck { get; }
    [If(nameof(IsDummy))] public partial RdpUdp2Dummy Dummy { get; }
    [If(nameof(HasPayload))] public partial RdpUdp2Data Payload { get; }

    private void ShowFlag(Dissection d, in Slice s, int field, ushort mask) => d.Number(field, s, FlagsOffset, sizeof(ushort), Has(mask) ? 1ul : 0);

    private void WriteInfo(TextBuilder? info)
    {
        if (info is null) return;
        int start = info.Length;
        Name(info, start, HasAck, "ACK");
        Name(info, start, HasOverhead, "OVERHEAD");
        Name(info, start, HasDelayAck, "DELAYACK");
        Name(info, start, HasAckOfAcks, "AOA");
        Name(info, start, HasPayload, "DATA");
        Name(info, start, IsDummy, "DUMMY");
    }

    private static void Name(TextBuilder info, int start, bool isThere, string name)
    {
        if (isThere) info.Append(info.Length > start ? "," : "").Append(name);
    }

    private bool Has(ushort flag) => (FlagsWord & flag) != 0;
    private bool HasAck => Has(Ack);
    private bool HasOverhead => Has(Overhead);
    private bool HasDelayAck => Has(DelayAck);
    private bool HasAckOfAcks => Has(AckOfAcks);

    // What vectors of acknowledgments look like no capture showed: nothing is read behind them.
    private bool HasPart => Has(Data) && !Has(AckVector);
    private bool IsDummy => HasPart && Type == RdpUdp2Type.Dummy;
    private bool HasPayload => HasPart && Type != RdpUdp2Type.Dummy;
}

/// <summary>Up to where packets came.</summary>
[PartOf<RdpUdp>, Node, Endian(Endian.Little)]
public readonly ref partial struct RdpUdp2Ack
{
    [Field("rdpudp2.ack.seqnum", "Base Seq", Base.Hex)] public partial ushort Sequence { get; }

    /// <summary>In units of 4 microseconds.</summary>
    [Field("rdpudp2.ack.ts", "receivedTS", Type = FieldType.UInt24), Size(3)] public partial uint ReceivedAt { get; }

    [Field("rdpudp2.ack.sendTimeGap", "sendTimeGap")] public partial byte SendTimeGap { get; }
    public partial byte DelayBits { get; }
    [Field("rdpudp2.ack.numDelayedAcks", "NumDelayedAcks", Mask = 0x0f, Generated = false, At = nameof(DelayBits), Covers = true)] private byte DelayedCount => (byte)(DelayBits & 0x0f);
    [Field("rdpudp2.ack.delayedTimeScale", "delayedTimeScale", Mask = 0xf0, Generated = false, At = nameof(DelayBits), Covers = true)] private byte TimeScale => (byte)(DelayBits >> 4);
    [Field("rdpudp2.ack.delayedAcks", "Delayed acks"), Size(nameof(DelayedCount)), If(nameof(HasDelayed))] public partial ReadOnlySpan<byte> Delayed { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("Ack");

    private bool HasDelayed => DelayedCount > 0;
}

/// <summary>How many bytes a packet takes beside what it carries.</summary>
[PartOf<RdpUdp>, Node]
public readonly ref partial struct RdpUdp2Overhead
{
    [Field("rdpudp2.overheadsize", "Overhead size")] public partial byte Size { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("Overhead");
}

/// <summary>How long acknowledgments may wait.</summary>
[PartOf<RdpUdp>, Node, Endian(Endian.Little)]
public readonly ref partial struct RdpUdp2DelayAck
{
    [Field("rdpudp2.delayackinfo.max", "MaxDelayedAcks")] public partial byte Most { get; }
    [Field("rdpudp2.delayackinfo.timeout", "DelayedAckTimeoutInMs")] public partial ushort Timeout { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("DelayAck");
}

/// <summary>Up to where acknowledgments came. As in tshark, its text covers a byte.</summary>
[PartOf<RdpUdp>, Node(Size = 1), Endian(Endian.Little)]
public readonly ref partial struct RdpUdp2AckOfAcks
{
    [Field("rdpudp2.ackofacksseqnum", "Sequence number", Base.Hex)] public partial ushort Sequence { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("Ack of Acks");
}

/// <summary>A packet that only fills the way, to measure it.</summary>
[PartOf<RdpUdp>, Node(Size = 1), Endian(Endian.Little)]
public readonly ref partial struct RdpUdp2Dummy
{
    [Field("rdpudp2.data.seqnum", "Sequence number", Base.Hex)] public partial ushort Sequence { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("Dummy data");
}

/// <summary>A piece of a channel, which begins with TLS.</summary>
[PartOf<RdpUdp>, Node(Size = 1), Endian(Endian.Little)]
public readonly ref partial struct RdpUdp2Data
{
    [Field("rdpudp2.data.seqnum", "Sequence number", Base.Hex)] public partial ushort Sequence { get; }
    [Field("rdpudp2.data.channelseqnumber", "Channel sequence number", Base.Hex)] public partial ushort ChannelSequence { get; }

    /// <summary>The layer hangs in the part's own tree; a hex dump shows its bytes once more.</summary>
    [Custom]
    private bool WalkTls(Dissection d, in Slice s, ref int at)
    {
        if (at == s.Length) return true;
        Slice data = s.Payload(at, s.Length - at);
        at = s.Length;
        d.AddSource(data.Bytes.ToArray(), "SSL fragment");
        return d.Call(TlsProtocol.Instance, data);
    }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("Data");
}
