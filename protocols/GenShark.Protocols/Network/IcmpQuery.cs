using System.Buffers.Binary;

namespace GenShark.Protocols;

/// <summary>What every query and its answer begin with: shown in both byte orders, since hosts send either.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpQuery
{
    [Field("icmp.ident", "Identifier (BE)", Base.DecHex)]
    public partial ushort Identifier { get; }

    [Field("icmp.ident_le", "Identifier (LE)", Base.DecHex, Generated = false, At = nameof(Identifier), Covers = true)]
    private ushort IdentifierLittle => BinaryPrimitives.ReverseEndianness(Identifier);

    [Field("icmp.seq", "Sequence Number (BE)", Base.DecHex)]
    public partial ushort Sequence { get; }

    [Field("icmp.seq_le", "Sequence Number (LE)", Base.DecHex, Generated = false, At = nameof(Sequence), Covers = true)]
    private ushort SequenceLittle => BinaryPrimitives.ReverseEndianness(Sequence);

    [Step]
    private void WriteColumn()
    {
        if (Dissection!.BeginInfo(append: true) is { } info) IcmpText.WriteIdentifier(info, Identifier, Sequence, TimeToLive.Find(Dissection!));
    }
}

/// <summary>Echo request and reply.</summary>
[PartOf<Icmp>]
[DeclareField("icmp.resp_to", "Request frame", FieldType.FrameNumber)]
[DeclareField("icmp.resp_in", "Response frame", FieldType.FrameNumber)]
[DeclareField("icmp.no_resp", "No response seen", FieldType.None)]
[DeclareField("icmp.resp_not_found", "Response not found", FieldType.None)]
[DeclareField("icmp.resptime", "Response time", FieldType.Double, Unit = " ms")]
public readonly ref partial struct IcmpEcho
{
    public partial IcmpQuery Query { get; }

    /// <summary>Requests and replies find each other over packets.</summary>
    [Custom]
    private bool Match(Dissection d, in Slice s, ref int at)
    {
        if (d.IsQuoted) return true;
        Icmp message = Icmp.Create(s.Whole);
        (ushort identifier, ushort sequence) = (Query.Identifier, Query.Sequence);
        var conversations = d.Session.State<EchoConversations>();
        if (message.Type == IcmpType.EchoRequest)
        {
            // The reply differs in its type, 0 for 8.
            conversations.EnterRequest(d, s, identifier, sequence, InternetChecksum.Add(message.Checksum, 0x0800))
                ?.Write(d, message.Slice, new EchoRequestFields("ICMP", IcmpFields.RespIn, IcmpFields.NoResp, IcmpFields.RespNotFound, NamesFrame: false));
            return true;
        }
        if (conversations.FindRequest(d, s, identifier, sequence, message.Checksum) is not { } request) return true;
        d.Number(IcmpFields.RespTo, message.Slice, 0, 0, request.Frame, NodeFlags.Generated);
        d.Number(IcmpFields.Resptime, message.Slice, 0, 0, request.Milliseconds, NodeFlags.Generated);
        request.Write(d, "Response time");
        return true;
    }

    public partial IcmpDataTime DataTime { get; }

    [Payload(Nested = true, SkipEmpty = true, Covered = true)]
    public partial ReadOnlySpan<byte> Data { get; }
}

/// <summary>Timestamp request and reply; times in milliseconds after midnight.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpTimestamps
{
    private const int SecondsPerDay = 86_400;
    private const uint MillisecondsPerDay = SecondsPerDay * 1000u;

    public partial IcmpQuery Query { get; }

    [Field("icmp.originate_timestamp", "Originate Timestamp"), Append(nameof(WriteOriginate))]
    public partial uint Originate { get; }

    [Field("icmp.receive_timestamp", "Receive Timestamp"), Append(nameof(WriteReceive))]
    public partial uint Receive { get; }

    [Field("icmp.transmit_timestamp", "Transmit Timestamp"), Append(nameof(WriteTransmit))]
    public partial uint Transmit { get; }

    private void WriteOriginate(TextBuilder text) => Write(text, Originate);
    private void WriteReceive(TextBuilder text) => Write(text, Receive);
    private void WriteTransmit(TextBuilder text) => Write(text, Transmit);

    private void Write(TextBuilder text, uint time)
    {
        DurationText.WriteMilliseconds(text.Append(" ("), Likelier(time));
        text.Append(" after midnight UTC)");
    }

    // Hosts send little-endian too. tshark takes what is a time of day, or else what follows the packet's arrival sooner; the highest bit
    // marks other clocks.
    private uint Likelier(uint time)
    {
        uint plain = time & 0x7fff_ffff, swapped = BinaryPrimitives.ReverseEndianness(time) & 0x7fff_ffff;
        if (plain < MillisecondsPerDay != swapped < MillisecondsPerDay) return Math.Min(plain, swapped);
        return unchecked(plain - Arrival <= swapped - Arrival) ? plain : swapped;
    }

    private uint Arrival
    {
        get
        {
            Timestamp time = Dissection!.Frame.Time;
            return (uint)(time.Seconds % SecondsPerDay * 1000 + time.Nanoseconds / 1_000_000);
        }
    }
}

/// <summary>Information request and reply.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpInformation
{
    public partial IcmpQuery Query { get; }
}

/// <summary>Address mask request and reply (RFC 950).</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpAddressMask
{
    public partial IcmpQuery Query { get; }

    [Field("icmp.address_mask", "Address Mask")]
    public partial IPv4Address AddressMask { get; }
}
