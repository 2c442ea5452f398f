using System.Buffers.Binary;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Internet Control Message Protocol for IPv6, with neighbor discovery and multicast listener discovery.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4443"/>
[Protocol("icmpv6", "Internet Control Message Protocol v6", Short = "ICMPv6", Quotes = "ipv6", QuotedAt = nameof(QuotedAt))]
[Over("ip.proto", 58)]
[DeclareField("icmpv6.undecoded.option", "Undecoded option", FieldType.None)]
[DeclareField("icmpv6.undecoded.type", "Undecoded type", FieldType.None)]
[DeclareField("icmpv6.data", "Data", FieldType.Bytes)]
[UsesNames(typeof(Icmpv6UnreachableCode), typeof(Icmpv6TimeExceededCode), typeof(Icmpv6ParameterProblemCode),
    typeof(RouterRenumberingCode), typeof(NodeInformationQueryCode), typeof(NodeInformationReplyCode), typeof(RplCode))]
public readonly ref partial struct Icmpv6
{
    [Field("icmpv6.type", "Type")]
    public partial Icmpv6Type Type { get; }

    [Field("icmpv6.code", "Code"), Append(nameof(WriteCode))]
    public partial byte Code { get; }

    [Step]
    private void WriteColumn()
    {
        if (Dissection!.BeginInfo(append: false) is not { } info) return;
        if (Type.Name() is { } name) info.Append(name);
        else info.Append($"Unknown ({(byte)Type})");
        WriteCode(info);
    }

    [Field("icmpv6.checksum", "Checksum", Base.Hex), Append(nameof(WriteChecksumState))]
    [Expert(nameof(IsBad), "icmpv6.checksum_bad.expert", "Bad checksum", Severity.Warning, ExpertGroup.Checksum, Text = nameof(WriteBadChecksum))]
    public partial ushort Checksum { get; }

    [Field("icmpv6.checksum.status", "Checksum Status", NamesOnly = true, At = nameof(Checksum))]
    private ChecksumStatus ChecksumStatus =>
        !IsVerified ? ChecksumStatus.Unverified : InternetChecksum.IsGood(Sum) ? ChecksumStatus.Good : ChecksumStatus.Bad;

    [Switch(nameof(Type)), Default<Icmpv6Unknown>]
    [Case<Icmpv6Echo>(Icmpv6Type.EchoRequest, Icmpv6Type.EchoReply)]
    [Case<Icmpv6Error>(Icmpv6Type.DestinationUnreachable, Icmpv6Type.PacketTooBig, Icmpv6Type.TimeExceeded, Icmpv6Type.ParameterProblem)]
    [Case<RouterSolicitation>(Icmpv6Type.RouterSolicitation), Case<RouterAdvertisement>(Icmpv6Type.RouterAdvertisement)]
    [Case<NeighborSolicitation>(Icmpv6Type.NeighborSolicitation), Case<NeighborAdvertisement>(Icmpv6Type.NeighborAdvertisement)]
    [Case<NeighborRedirect>(Icmpv6Type.Redirect)]
    [Case<MldMessage>(Icmpv6Type.MulticastListenerQuery, Icmpv6Type.MulticastListenerReport, Icmpv6Type.MulticastListenerDone)]
    [Case<MldReport>(Icmpv6Type.MulticastListenerReportV2)]
    [Case<RouterRenumbering>(Icmpv6Type.RouterRenumbering)]
    [Case<NodeInformation>(Icmpv6Type.NodeInformationQuery, Icmpv6Type.NodeInformationReply)]
    [Case<RplMessage>(Icmpv6Type.RplControl)]
    public partial Variant Body { get; }

    // RFC 4443, 2.1: errors are below 128. Others quote in an option of neighbor discovery.
    private bool MayQuote => (byte)Type < 128 || NeighborRedirectedHeader.IsIn(Slice, Type);
    private int QuotedAt => !MayQuote ? 0 : Type is >= Icmpv6Type.DestinationUnreachable and <= Icmpv6Type.ParameterProblem ? 8 : -1;

    private bool IsVerified => Dissection is { IsQuoted: false, IsFragment: false } && Slice.CapturedLength >= Slice.Length;
    private bool IsBad => ChecksumStatus == ChecksumStatus.Bad;

    /// <summary>Over the pseudo-header too (RFC 8200, 8.1).</summary>
    private uint Sum => TransportChecksum.Sum(Dissection!, Slice.Bytes, (byte)IpProtocol.Icmpv6);

    private void WriteCode(TextBuilder text)
    {
        string? name = Type switch
        {
            Icmpv6Type.DestinationUnreachable => ((Icmpv6UnreachableCode)Code).Name() ?? "Unknown",
            Icmpv6Type.TimeExceeded => ((Icmpv6TimeExceededCode)Code).Name() ?? $"Unknown ({Code})",
            Icmpv6Type.ParameterProblem => ((Icmpv6ParameterProblemCode)Code).Name() ?? $"Unknown ({Code})",
            Icmpv6Type.RouterRenumbering => ((RouterRenumberingCode)Code).Name() ?? $"Unknown ({Code})",
            Icmpv6Type.NodeInformationQuery => ((NodeInformationQueryCode)Code).Name() ?? $"Unknown ({Code})",
            Icmpv6Type.NodeInformationReply => ((NodeInformationReplyCode)Code).Name() ?? $"Unknown ({Code})",
            Icmpv6Type.RplControl => ((RplCode)Code).Name() ?? $"Unknown ({Code})",
            _ => null,
        };
        if (name is not null) text.Append($" ({name})");
    }

    private void WriteChecksumState(TextBuilder text)
    {
        if (IsVerified) ChecksumText.WriteState(text, Checksum, Sum);
        else text.Append(Dissection is { IsQuoted: true } ? " [unverified] [in ICMP error packet]" : " [unverified] [fragmented datagram]");
    }

    private void WriteBadChecksum(TextBuilder text) => ChecksumText.WriteBad(text, Checksum, Sum);
}

/// <summary>A message of another type.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct Icmpv6Unknown
{
    /// <summary>What tshark has no code for, it says. Its data must begin, and is shown as far as it goes.</summary>
    [Custom]
    private bool WalkData(Dissection d, in Slice s, ref int at)
    {
        var type = (Icmpv6Type)s.Whole.UInt8(0);
        at = s.Length;
        if (type is Icmpv6Type.MulticastRouterSolicitation or Icmpv6Type.MulticastRouterTermination) return true;
        if (IsUndecoded(type))
        {
            d.BeginText().Append($"Dissector for ICMPv6 Type ({(byte)type}) code not implemented, Contact Wireshark developers if you want this supported");
            d.Expert(Icmpv6Fields.UndecodedType, s, Severity.Note, ExpertGroup.Undecoded);
        }
        return d.Need(s, 0, 1) && d.Cut(Icmpv6Fields.Data, s, 0, s.Length);
    }

    private static bool IsUndecoded(Icmpv6Type type) => (byte)type is 0 or (> 4 and < 128) or > 161;
}

/// <summary>Echo request and reply.</summary>
[PartOf<Icmpv6>]
[DeclareField("icmpv6.resp_in", "Response In", FieldType.FrameNumber)]
[DeclareField("icmpv6.no_resp", "No response seen", FieldType.None)]
[DeclareField("icmpv6.resp_not_found", "Response not found", FieldType.None)]
[DeclareField("icmpv6.resp_to", "Response To", FieldType.FrameNumber)]
[DeclareField("icmpv6.resptime", "Response Time", FieldType.Double)]
public readonly ref partial struct Icmpv6Echo
{
    [Field("icmpv6.echo.identifier", "Identifier", Base.Hex)] public partial ushort Identifier { get; }
    [Field("icmpv6.echo.sequence_number", "Sequence")] public partial ushort Sequence { get; }

    /// <summary>Requests and replies find each other over packets.</summary>
    [Custom]
    private bool Match(Dissection d, in Slice s, ref int at)
    {
        if (IsConnectivityTest)
        {
            d.SetProtocolColumn("Teredo");
            d.BeginInfo(append: false)?.Append("Direct IPv6 Connectivity Test");
        }
        d.BeginInfo(append: true)?.Append($" id=0x{Identifier:x4}, seq={Sequence}, hop limit={TimeToLive.Find(d)}");
        if (d.IsQuoted || IsConnectivityTest) return true;
        Icmpv6 message = Icmpv6.Create(s.Whole);
        var conversations = d.Session.State<EchoConversations>();
        if (message.Type == Icmpv6Type.EchoRequest)
        {
            // The reply differs in its type, 129 for 128.
            conversations.EnterRequest(d, s, Identifier, Sequence, InternetChecksum.Add(message.Checksum, unchecked((ushort)~0x0100)))
                ?.Write(d, message.Slice, new EchoRequestFields("ICMPv6", Icmpv6Fields.RespIn, Icmpv6Fields.NoResp, Icmpv6Fields.RespNotFound, NamesFrame: true));
            return true;
        }
        if (conversations.FindRequest(d, s, Identifier, Sequence, message.Checksum) is not { } request) return true;
        d.Number(Icmpv6Fields.RespTo, message.Slice, 0, 0, request.Frame, NodeFlags.Generated);
        d.Number(Icmpv6Fields.Resptime, message.Slice, 0, 0, request.Milliseconds, NodeFlags.Generated);
        request.Write(d, "Response Time");
        return true;
    }

    [Field("icmpv6.nonce", "Nonce"), Size(NonceSize), If(nameof(IsConnectivityTest))]
    public partial ReadOnlySpan<byte> Nonce { get; }

    [Payload(Nested = true, SkipEmpty = true, Covered = true), If(nameof(HasData))]
    public partial ReadOnlySpan<byte> Data { get; }

    private const int NonceSize = 4;

    // What Teredo's clients send each other first, by way of a server or a relay (RFC 4380, 5.2.9).
    private bool IsConnectivityTest => (Icmpv6Type)Slice.Whole.UInt8(0) == Icmpv6Type.EchoRequest && IsSentToTeredo;
    private bool HasData => !IsConnectivityTest;

    private bool IsSentToTeredo
    {
        get
        {
            if (Dissection is null) return false;
            ReadOnlySpan<Layer> layers = Dissection.Layers;
            for (int i = 1; i < layers.Length; i++)
            {
                if (layers[i].Protocol.FilterName == "teredo" && layers[i - 1].Protocol.FilterName == "udp") return PortOf(layers[i - 1]) == Teredo.Port;
            }
            return false;
        }
    }

    private int PortOf(Layer udp)
    {
        const int PortOffset = 2;
        ReadOnlySpan<byte> bytes = Dissection!.Source(udp.Source);
        return udp.Offset + PortOffset + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes[(udp.Offset + PortOffset)..]) : 0;
    }
}

/// <summary>Errors: what the type tells, then the packet that caused it.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct Icmpv6Error
{
    [If(nameof(IsTooBig)), Field("icmpv6.mtu", "MTU")] public partial uint Mtu { get; }
    [If(nameof(IsParameter)), Field("icmpv6.pointer", "Pointer")] public partial uint Pointer { get; }
    [If(nameof(HasLength)), Field("icmpv6.length", "Length of original datagram")] public partial byte Words { get; }
    [If(nameof(HasReserved)), Field("icmpv6.reserved", "Reserved"), Size(nameof(ReservedSize))] public partial ReadOnlySpan<byte> Reserved { get; }

    /// <summary>A packet in the message's own tree.</summary>
    [Custom]
    private bool WalkPacket(Dissection d, in Slice s, ref int at)
    {
        const int HeaderSize = 4;
        return Icmpv6Quote.Walk(d, s.Payload(HeaderSize, s.Length - HeaderSize));
    }

    private Icmpv6Type Type => (Icmpv6Type)Slice.Whole.UInt8(0);
    private bool IsTooBig => Type == Icmpv6Type.PacketTooBig;
    private bool IsParameter => Type == Icmpv6Type.ParameterProblem;
    private bool HasReserved => !IsTooBig && !IsParameter;
    private bool HasLength => HasReserved && Slice.UInt8(0) != 0;
    private int ReservedSize => HasLength ? 3 : 4;
}
