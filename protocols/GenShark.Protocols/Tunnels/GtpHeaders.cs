using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What is there if any of the flags is set; a flag each tells what of it counts.</summary>
[PartOf<Gtp>]
public readonly ref partial struct GtpOptionalFields
{
    public partial ushort SequenceBytes { get; }

    [Field("gtp.seq_number", "Sequence number", Base.HexDec, Generated = false, At = nameof(SequenceBytes), Covers = true)]
    private ushort? SequenceNumber => (Flags & 2) != 0 ? SequenceBytes : null;

    public partial byte PduByte { get; }

    [Field("gtp.npdu_number", "N-PDU Number", Base.Hex, Generated = false, At = nameof(PduByte), Covers = true)]
    private byte? PduNumber => (Flags & 1) != 0 ? PduByte : null;

    public partial byte NextByte { get; }

    [Field("gtp.ext_hdr.next", "Next extension header type", Base.Hex, Names = typeof(GtpExtension), Generated = false, At = nameof(NextByte), Covers = true)]
    private byte? NextExtension => (Flags & 4) != 0 ? NextByte : null;

    private byte Flags => Slice.Layer is [byte flags, ..] ? flags : (byte)0;
}

/// <summary>What the header of the releases of 1997 and 1998 goes on with.</summary>
[PartOf<Gtp>]
public readonly ref partial struct GtpOldFields
{
    [Field("gtp.seq_number", "Sequence number", Base.HexDec)]
    public partial ushort SequenceNumber { get; }

    [Field("gtp.flow_label", "Flow label", Base.Hex)]
    public partial ushort FlowLabel { get; }

    [Field("gtp.sndcp_number", "SNDCP N-PDU LLC Number", Base.Hex)]
    public partial byte SndcpNumber { get; }

    [Size(3)]
    public partial ReadOnlySpan<byte> Spare { get; }

    [Size(8)]
    public partial ReadOnlySpan<byte> TunnelBytes { get; }

    [Field("gtp.tid", "TID", Generated = false, At = nameof(TunnelBytes), Covers = true, Description = "Tunnel Identifier")]
    private void WriteTunnel(TextBuilder text)
    {
        foreach (byte pair in TunnelBytes)
        {
            WriteDigit(text, pair & 0x0f);
            WriteDigit(text, pair >> 4);
        }
    }

    // Telephony BCD: the low digit first.
    private static void WriteDigit(TextBuilder text, int digit) => text.Append(digit < 10 ? (char)('0' + digit) : ' ');
}

/// <summary>An extension header: its length in units of four bytes, content, the next header's type.</summary>
[PartOf<Gtp>, Node("gtp.ext_hdr", "Extension header")]
public readonly ref partial struct GtpExtensionHeader
{
    [Field("gtp.ext_hdr.length", "Extension Header Length")]
    [Expert(nameof(IsEmpty), "gtp.ext_length.invalid", "Extension header length is zero", Severity.Error, ExpertGroup.Malformed, Stop = true)]
    public partial byte Length { get; }

    [Size(nameof(ContentSize)), Switch(nameof(Type)), Case<GtpUdpPort>(0x40), Case<GtpPdcpNumber>(0xc0), Case<GtpSession>(0x85)]
    public partial Variant Content { get; }

    [Field("gtp.ext_hdr.next", "Next extension header type", Base.Hex)]
    public partial GtpExtension Next { get; }

    private bool IsEmpty => Length == 0;
    private int ContentSize => Length * 4 - 2;

    // Each header names the next one, in the byte before it.
    private byte Type => Slice.LayerOffset > 0 && Slice.LayerOffset <= Slice.Layer.Length ? Slice.Layer[Slice.LayerOffset - 1] : (byte)0;

    [Last]
    private bool IsLast => Next == GtpExtension.None;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Extension header");
        if (!IsEmpty) text.Append($" ({((GtpExtension)Type).Name() ?? "Unknown"})");
    }
}

/// <summary>The port that a packet came from which an error tells of.</summary>
[PartOf<Gtp>]
public readonly ref partial struct GtpUdpPort
{
    [Field("gtp.ext_hdr.udp_port", "UDP Port")]
    public partial ushort Port { get; }
}

/// <summary>The number of the packet in the Packet Data Convergence Protocol.</summary>
[PartOf<Gtp>]
public readonly ref partial struct GtpPdcpNumber
{
    [Field("gtp.ext_hdr.pdcp_sn", "PDCP Sequence Number")]
    public partial ushort SequenceNumber { get; }
}

/// <summary>The flow of a PDU session that the packet belongs to.</summary>
[PartOf<Gtp>, Node]
public readonly ref partial struct GtpSession
{
    [Field("gtp.ext_hdr.pdu_ses_con.pdu_type", "PDU Type"), Bits(4)]
    public partial GtpSessionDirection Direction { get; }

    [Field("gtp.spare.h1", "Spare", Base.Hex), Bits(4)]
    public partial byte Spare { get; }

    public partial byte FlowByte { get; }

    [Field("gtp.ext_hdr.pdu_ses_cont.ppp", "Paging Policy Presence (PPP)", Truth = "Present|Not Present", Mask = 0x80, MaskWidth = 8, Generated = false, At = nameof(FlowByte), Covers = true)]
    private bool? HasPolicy => IsDown ? (FlowByte & 0x80) != 0 : null;

    [Field("gtp.ext_hdr.pdu_ses_cont.rqi", "Reflective QoS Indicator (RQI)", Truth = "Present|Not Present", Mask = 0x40, MaskWidth = 8, Generated = false, At = nameof(FlowByte), Covers = true)]
    private bool? IsReflective => IsDown ? (FlowByte & 0x40) != 0 : null;

    [Field("gtp.ext_hdr.pdu_ses_con.qos_flow_id", "QoS Flow Identifier (QFI)", Mask = 0x3f, Generated = false, At = nameof(FlowByte), Covers = true)]
    private byte Flow => (byte)(FlowByte & 0x3f);

    private bool IsDown => Direction == GtpSessionDirection.Down;

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("PDU Session Container");
}
