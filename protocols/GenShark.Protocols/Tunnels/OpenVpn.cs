using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>OpenVPN: its control channel, which carries TLS in pieces, and its encrypted data.</summary>
/// <seealso href="https://openvpn.net/community-resources/openvpn-protocol/"/>
[Protocol("openvpn", "OpenVPN Protocol", Short = "OpenVPN"), Over("udp.port", 1194), Over("tcp.port", 1194), Message(nameof(SizeInStream), Header = 2, ShowsSize = true), Carries("openvpn.control")]
[DeclareFragments("openvpn", "Message", MessagesOf = "Message")]
[DeclareField("openvpn.hmac", "HMAC", FieldType.Bytes)]
[DeclareField("openvpn.pid", "Replay-Packet-ID", FieldType.UInt32, Base.Dec)]
[DeclareField("openvpn.net_time", "Net Time", FieldType.AbsoluteTime, Base.Local)]
[DeclareField("openvpn.rsessionid", "Remote Session ID", FieldType.UInt64, Base.Dec)]
[DeclareField("openvpn.mpid", "Message Packet-ID", FieldType.UInt32, Base.Dec)]
[DeclareField("openvpn.mpidarraylength", "Message Packet-ID Array Length", FieldType.UInt8, Base.Dec)]
[DeclareField("openvpn.mpidarrayelement", "Message Packet-ID Array Element", FieldType.UInt32, Base.Dec)]
[DeclareField("openvpn.data", "Data", FieldType.Bytes)]
[DeclareField("openvpn.fragment_bytes", "Fragment bytes", FieldType.Bytes)]
[DeclareField("openvpn.wkc", "Wrapped client key", FieldType.Bytes)]
[DeclareField("openvpn.wkc_len", "Wrapped client key length", FieldType.UInt16, Base.Dec)]
public readonly ref partial struct OpenVpn
{
    /// <summary>Of the packet behind it, in bytes; in streams only.</summary>
    [Field("openvpn.plen", "Packet Length"), If(nameof(IsStream))]
    public partial ushort Length { get; }

    [Field("openvpn.type", "Type", Base.Hex), Append(nameof(WriteTypeParts))]
    public partial byte Type { get; }

    [Field("openvpn.opcode", "Opcode", Base.Hex), Bits(5), Of(nameof(Type))]
    public partial OpenVpnOpcode Opcode { get; }

    [Field("openvpn.keyid", "Key ID"), Bits(3), Of(nameof(Type))]
    public partial byte KeyId { get; }

    [Field("openvpn.peerid", "Peer ID"), If(nameof(HasPeer))]
    public partial UInt24 PeerId { get; }

    [Field("openvpn.sessionid", "Session ID"), If(nameof(IsControl))]
    public partial ulong SessionId { get; }

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("MessageType: ").Append(Opcode.Name() ?? "Unknown Messagetype");

    [Custom]
    private bool WalkControl(Dissection d, in Slice s, ref int at) => !IsControl || OpenVpnControl.Walk(d, s, ref at, Opcode);

    [Custom]
    private bool WalkData(Dissection d, in Slice s, ref int at)
    {
        if (IsControl) return true;
        OpenVpnControl.ShowBytes(d, s, at, "Data", OpenVpnFields.Data);
        at = s.Length;
        return true;
    }

    [Payload(SkipEmpty = true, Covered = true, Transform = nameof(Join)), If(nameof(CarriesTls)), Next("openvpn.control", nameof(ControlKey))]
    public partial ReadOnlySpan<byte> Message { get; }

    internal int SizeInStream => 2 + Slice.UInt16(0);

    private bool IsStream => Dissection is { } d && TransportStream.IsTcp(d);
    private bool HasPeer => Opcode == OpenVpnOpcode.DataV2;
    private bool IsControl => Opcode is not (OpenVpnOpcode.DataV1 or OpenVpnOpcode.DataV2);
    private bool CarriesTls => Opcode is OpenVpnOpcode.ControlV1 or OpenVpnOpcode.ControlWrappedKeyV1;
    private uint ControlKey => 0;

    private Slice Join(Slice piece) => OpenVpnSessions.Join(Dissection!, piece, SessionId);

    private void WriteTypeParts(TextBuilder text) => text.Append(" [opcode/key_id]"u8);
}
