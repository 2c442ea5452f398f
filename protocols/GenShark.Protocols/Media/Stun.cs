using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Session Traversal Utilities for NAT, with what TURN and ICE add to it, and TURN's channels.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8489"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8656"/>
[Protocol("stun", "Session Traversal Utilities for NAT", Short = "STUN"), Message(nameof(SizeInStream), Header = LeastSize, ShowsSize = true)]
[Over("udp.port", 3478), Over("tcp.port", 3478)]
public readonly ref partial struct Stun
{
    internal const int LeastSize = 4, HeaderSize = 20;
    private const int FrameSize = 2, CookieOffset = 4, LengthOffset = 2;
    private const ushort Port = 3478;
    private const uint Cookie = 0x2112A442;

    [Step(Always = true)]
    private void Enter() => Transactions(Dissection!).Enter(Dissection!, Slice, MessageStart, IsMessage);

    [Field("stun.reqduplicate", "Duplicated original message in", Type = FieldType.FrameNumber), If(nameof(IsMessage))]
    private uint? RepeatedIn => Transaction.Repeats;

    [Field("stun.response-in", "Response In", Type = FieldType.FrameNumber, Description = "The response to this STUN query is in this frame"), If(nameof(IsMessage))]
    private uint? ResponseIn => Transaction.ResponseIn;

    [Field("stun.response-to", "Request In", Type = FieldType.FrameNumber, Description = "This is a response to the STUN Request in this frame"), If(nameof(IsMessage))]
    private uint? RequestIn => Transaction.RequestIn;

    [Field("stun.time", "Time", Unit = " seconds", Description = "The time between the Request and the Response"), If(nameof(IsMessage))]
    private Interval? ResponseTime => Transaction.Time;

    /// <summary>Of the message behind it, in bytes; where streams carry other things too (RFC 4571).</summary>
    [Field("stun.tcp_frame_length", "TCP Frame Length"), If(nameof(IsFramed))]
    public partial ushort FrameLength { get; }

    [If(nameof(IsMessage))] public partial StunMessage Message { get; }
    [If(nameof(IsChannel))] public partial StunChannel Channel { get; }

    [Payload(SkipEmpty = true), Size(nameof(ChannelDataSize)), If(nameof(IsChannel))]
    public partial ReadOnlySpan<byte> ChannelData { get; }

    /// <summary>Datagrams must be a message to the byte; data of a channel only where a message came before.</summary>
    [Guess("udp", Also = ["tcp"])]
    internal bool LooksLikeMessage => IsStream ? HasCookie || HasFramedCookie : IsWholeMessage || IsWholeChannel && Dissection is { } d && Transactions(d).IsKnown(d);

    [Accept]
    internal bool IsAccepted => IsStream || IsWholeMessage || IsWholeChannel && Dissection is { } d && (IsOnPort(d) || Transactions(d).IsKnown(d));

    internal int SizeInStream => IsChannel ? LeastSize + Padded(Slice.UInt16(LengthOffset)) : IsFramed ? FrameSize + Slice.UInt16(0) : HeaderSize + Slice.UInt16(LengthOffset);

    /// <summary>Attributes and data of channels in streams fill words.</summary>
    internal static int Padded(int size) => (size + 3) & ~3;

    [Title(Append = true), If(nameof(IsChannel))]
    private void WriteTitle(TextBuilder text) => text.Append(", TURN ChannelData Message"u8);

    [Info, If(nameof(IsChannel))]
    private void WriteInfo(TextBuilder text) => text.Append("ChannelData TURN Message"u8);

    private static StunTransactions Transactions(Dissection d) => d.Session.State<StunTransactions>();
    private StunTransactionState Transaction => Dissection is { } d ? Transactions(d).Current : default;

    private bool IsStream => Dissection is { } d && TransportStream.IsTcp(d);
    private bool IsChannel => Slice.UInt8(0) is >= 0x40 and < 0x80;
    private bool IsMessage => !IsChannel;
    private bool IsFramed => IsStream && !IsChannel && !HasCookie && HasFramedCookie;
    private int MessageStart => IsFramed ? FrameSize : 0;
    private int ChannelDataSize => Slice.UInt16(LengthOffset);

    // Methods have 12 bits, of which tshark believes in the lower eight.
    private static bool IsType(ushort type) => (type & 0xFC00) == 0;
    private bool HasCookie => IsType(Slice.UInt16(0)) && Slice.UInt32(CookieOffset) == Cookie;
    private bool HasFramedCookie => IsType(Slice.UInt16(FrameSize)) && Slice.UInt32(FrameSize + CookieOffset) == Cookie;
    private bool IsWholeMessage => Slice.Length >= HeaderSize && HasCookie && Slice.UInt16(LengthOffset) + HeaderSize == Slice.Length;
    private bool IsWholeChannel => Slice.Length >= LeastSize && IsChannel && Slice.Length - LeastSize - Slice.UInt16(LengthOffset) is >= 0 and < 4;

    private static bool IsOnPort(Dissection d)
    {
        (ushort source, ushort destination) = TransportStream.PortsOf(d);
        return source == Port || destination == Port;
    }
}

/// <summary>What goes through one of TURN's channels (RFC 8656, 12.4).</summary>
[PartOf<Stun>]
public readonly ref partial struct StunChannel
{
    [Field("stun.channel", "Channel Number", Base.Hex)] public partial ushort Number { get; }

    /// <summary>Of what follows, in bytes.</summary>
    [Field("stun.length", "Message Length", Description = "Payload (attributes) length")] public partial ushort Length { get; }
}
