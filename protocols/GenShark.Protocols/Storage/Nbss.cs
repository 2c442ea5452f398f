using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>NetBIOS Session Service: messages of a session over TCP, and those of SMB that need no NetBIOS.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1002"/>
[Protocol("nbss", "NetBIOS Session Service", Short = "NBSS", Preferences = typeof(NbssPreferences)), Message(nameof(MessageSize), Header = 1, Announce = nameof(Announce), Catches = true)]
[Over("tcp.port", 139, 445)]
public readonly ref partial struct Nbss
{
    private const int DirectPort = 445;

    [If(nameof(IsMessage))] public partial NbssHeader Header { get; }

    [Size(nameof(BodySize)), Switch(nameof(Type)), If(nameof(HasBody))]
    [Case<NbssRefusal>(NbssType.NegativeSessionResponse), Case<NbssRetarget>(NbssType.RetargetSessionResponse), Case<NbssNames>(NbssType.SessionRequest)]
    public partial Variant Body { get; }

    /// <summary>Bytes of a message whose start was not captured.</summary>
    [Field("nbss.continuation_data", "Continuation data"), Size(nameof(ContinuationSize)), If(nameof(IsContinuation))]
    public partial ReadOnlySpan<byte> Continuation { get; }

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        text.Append(IsContinuation ? "NBSS Continuation Message" : Type.Name());
        if (Type == NbssType.NegativeSessionResponse && IsMessage) text.Append($", {((NbssError)Slice.UInt8(NbssHeader.Size)).Name() ?? "Unknown"}");
    }

    [Payload(SkipEmpty = true, Covered = true), Size(nameof(PayloadSize)), Next("netbios")]
    public partial ReadOnlySpan<byte> Payload { get; }

    /// <summary>In bytes; what is no message goes on to the end.</summary>
    internal int MessageSize => IsContinuation ? Slice.Length : NbssHeader.Size + BodySize;

    /// <summary>Whether the message is one of SMB without NetBIOS, which leaves no room for flags. tshark goes by the port only for those that were put together.</summary>
    internal static bool IsDirect(in Slice s) => s.Length > 2 * NbssHeader.Size && s.Span(NbssHeader.Size + 1, 3).SequenceEqual("SMB"u8) && s.UInt8(NbssHeader.Size) >= Smb2.CompressedMark
        && (s.Source == 0 || s.Dissection is { } d && d.Session.State<TcpConversations>().Ports is var (source, destination) && (source == DirectPort || destination == DirectPort));

    internal void Announce()
    {
        if (IsMessage) Dissection!.BeginInfo(append: false)?.Append(Type.Name());
    }

    private NbssType Type => (NbssType)Slice.UInt8(0);
    private bool IsMessage => !IsContinuation;
    private bool HasBody => IsMessage && Type != NbssType.SessionMessage;
    private int BodySize => NbssHeader.LengthOf(Slice, IsDirect(Slice));
    private int ContinuationSize => Slice.Length;
    private int PayloadSize => IsMessage && Type == NbssType.SessionMessage ? BodySize : 0;

    // RFC 1002, 4.3.1: there are no other types, and 17 bits of length but where no flags are.
    private bool IsContinuation => Slice.Length < NbssHeader.Size || Slice.UInt8(0) is not (0 or (>= (byte)NbssType.SessionRequest and <= (byte)NbssType.SessionKeepAlive)) || Slice.UInt8(1) > 1 && !IsDirect(Slice);
}

/// <summary>What stands before each message (RFC 1002, 4.3.1).</summary>
[PartOf<Nbss>]
public readonly ref partial struct NbssHeader
{
    internal const int Size = 4;

    [Field("nbss.type", "Message Type", Base.Hex, Description = "NBSS message type")] public partial NbssType Type { get; }
    [Field("nbss.flags", "Flags", Base.Hex, Description = "NBSS message flags"), NamesSetBits, At(1), If(nameof(HasFlags))] public partial byte Flags { get; }
    [Field("nbss.flags.e", "Extend", Truth = "Add 65536 to length|Add 0 to length"), Mask(0x1), Of(nameof(Flags))] public partial bool IsExtended { get; }

    public partial UInt24 LengthBytes { get; }

    /// <summary>Of what follows, in bytes.</summary>
    [Field("nbss.length", "Length", Type = FieldType.UInt24, At = nameof(LengthBytes), Covers = true, Generated = false, Description = "Length of trailer (payload) following this field in bytes")]
    private uint Length => (uint)LengthOf(Slice, !HasFlags);

    /// <summary>17 bits, of which the highest is a flag; 24 without NetBIOS.</summary>
    internal static int LengthOf(in Slice s, bool isDirect) => (int)s.UInt24(1) & (isDirect ? 0xFFFFFF : 0x1FFFF);

    private bool HasFlags => !Nbss.IsDirect(Slice.Whole);
}

/// <summary>Who wants to speak with whom (RFC 1002, 4.3.2).</summary>
[PartOf<Nbss>]
public readonly ref partial struct NbssNames
{
    [Rest] public partial ReadOnlySpan<byte> Names { get; }
}

/// <summary>Why a session is refused (RFC 1002, 4.3.4).</summary>
[PartOf<Nbss>]
public readonly ref partial struct NbssRefusal
{
    [Field("nbss.error_code", "Error code", Base.Hex)] public partial NbssError Code { get; }
}

/// <summary>Where to ask instead (RFC 1002, 4.3.5).</summary>
[PartOf<Nbss>]
public readonly ref partial struct NbssRetarget
{
    [Field("nbss.retarget_ip_address", "Retarget IP address")] public partial IPv4Address Address { get; }
    [Field("nbss.retarget_port", "Retarget port")] public partial ushort Port { get; }
}
