using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Simple Traversal of UDP Through NATs, which STUN took the place of, with what TURN's drafts added to it.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3489"/>
[Protocol("classicstun", "Simple Traversal of UDP Through NAT", Short = "CLASSICSTUN", Column = "CLASSIC-STUN")]
[DeclareField("classicstun.att", "Attributes", FieldType.None)]
[DeclareField("classicstun.att.type", "Attribute Type", FieldType.UInt16, Base.Hex, Names = typeof(ClassicStunAttributeType))]
[DeclareField("classicstun.att.length", "Attribute Length", FieldType.UInt16, Base.Dec)]
[DeclareField("classicstun.att.value", "Value", FieldType.Bytes)]
[DeclareField("classicstun.att.family", "Protocol Family", FieldType.UInt16, Base.Hex, Names = typeof(ClassicStunFamily))]
[DeclareField("classicstun.att.ipv4", "IP", FieldType.IPv4)]
[DeclareField("classicstun.att.ipv6", "IP", FieldType.IPv6)]
[DeclareField("classicstun.att.port", "Port", FieldType.UInt16, Base.Dec)]
[DeclareField("classicstun.att.change.ip", "Change IP", FieldType.Boolean, Mask = 0x4, MaskWidth = 16, Truth = Truth.SetNotSet)]
[DeclareField("classicstun.att.change.port", "Change Port", FieldType.Boolean, Mask = 0x2, MaskWidth = 16, Truth = Truth.SetNotSet)]
[DeclareField("classicstun.att.unknown", "Unknown Attribute", FieldType.UInt16, Base.Hex)]
[DeclareField("classicstun.att.error.class", "Error Class", FieldType.UInt8, Base.Dec, Mask = 0x7, MaskWidth = 8)]
[DeclareField("classicstun.att.error", "Error Code", FieldType.UInt8, Base.Dec)]
[DeclareField("classicstun.att.error.reason", "Error Reason Phase", FieldType.String)]
[DeclareField("classicstun.att.ipv4-xord", "IP (XOR-d)", FieldType.IPv4)]
[DeclareField("classicstun.att.ipv6-xord", "IP (XOR-d)", FieldType.IPv6)]
[DeclareField("classicstun.att.port-xord", "Port (XOR-d)", FieldType.UInt16, Base.Dec)]
[DeclareField("classicstun.att.server", "Server version", FieldType.String)]
[DeclareField("classicstun.att.lifetime", "Lifetime", FieldType.UInt32, Base.Dec)]
[DeclareField("classicstun.att.magic.cookie", "Magic Cookie", FieldType.UInt32, Base.Hex)]
[DeclareField("classicstun.att.bandwidth", "Bandwidth", FieldType.UInt32, Base.Dec)]
[DeclareField("classicstun.att.data", "Data", FieldType.Bytes)]
[DeclareField("classicstun.att.connection_request_binding", "Connection Request Binding", FieldType.String)]
public readonly ref partial struct ClassicStun
{
    internal const int HeaderSize = 20;
    private const uint NewCookie = 0x2112A442;

    [Step]
    private void Enter() => Transactions.Enter(Dissection!, Slice);

    [Field("classicstun.response_in", "Response In", Type = FieldType.FrameNumber, Description = "The response to this CLASSICSTUN query is in this frame")]
    private uint? ResponseIn => Transaction.ResponseIn;

    [Field("classicstun.response_to", "Request In", Type = FieldType.FrameNumber, Description = "This is a response to the CLASSICSTUN Request in this frame")]
    private uint? RequestIn => Transaction.RequestIn;

    [Field("classicstun.time", "Time", Unit = " seconds", Description = "The time between the Request and the Response")]
    private Interval? ResponseTime => Transaction.Time;

    [Field("classicstun.type", "Message Type", Base.Hex)]
    public partial ClassicStunType Type { get; }

    /// <summary>Of the attributes, in bytes.</summary>
    [Field("classicstun.length", "Message Length", Base.Hex)]
    public partial ushort Length { get; }

    [Field("classicstun.id", "Message Transaction ID"), Size(16)]
    public partial ReadOnlySpan<byte> TransactionId { get; }

    /// <summary>What attributes hold depends on their types.</summary>
    [Custom]
    private bool WalkAttributes(Dissection d, in Slice s, ref int at)
    {
        at = HeaderSize + Length;
        return Length == 0 || ClassicStunAttributes.Walk(d, s.Trim(at));
    }

    /// <summary>Datagrams that are a message of a known kind to the byte, and none of STUN's.</summary>
    [Guess("udp")]
    internal bool LooksLikeMessage => Slice.Length >= HeaderSize && Slice.UInt16(2) + HeaderSize == Slice.Length && Slice.UInt32(4) != NewCookie && ((ClassicStunType)Slice.UInt16(0)).Name() is not null;

    [Info] private void WriteInfo(TextBuilder text) => text.Append($"Message: {Type.Name()}");

    private ClassicStunTransactions Transactions => Dissection!.Session.State<ClassicStunTransactions>();
    private StunTransactionState Transaction => Dissection is null ? default : Transactions.Current;
}
