using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A message: a header of 12 bytes and four sections (RFC 1035, 4.1; RFC 2136, 2 for updates).</summary>
[PartOf<Dns>]
[DeclareField("dns.extraneous.data", "Extraneous Data Bytes", FieldType.Bytes), DeclareField("dns.extraneous.length", "Extraneous Data Length", FieldType.Int32)]
[DeclareField("dns.extraneous", "Extraneous data", FieldType.None)]
[DeclareField("dns.retransmit_request", "DNS query retransmission", FieldType.None), DeclareField("dns.retransmit_response", "DNS response retransmission", FieldType.None)]
public readonly ref partial struct DnsMessage
{
    private const int HeaderSize = 12;

    [Step, If(nameof(HasTransaction))]
    private void Enter() => Transactions.Enter(Dissection!, this);

    [Field("dns.id", "Transaction ID", Base.Hex, Description = "Identification of transaction")]
    public partial ushort Id { get; }

    [Field("dns.flags", "Flags", Base.Hex), Append(nameof(WriteFlags))]
    public partial ushort Flags { get; }

    [Field("dns.flags.response", "Response", Truth = "Message is a response|Message is a query", Description = "Is the message a response?"), Bits(1), Of(nameof(Flags))]
    public partial bool IsResponse { get; }

    [Field("dns.flags.opcode", "Opcode", Type = FieldType.UInt16, Description = "Operation code"), Bits(4), Of(nameof(Flags))]
    public partial DnsOpcode Opcode { get; }

    [Field("dns.flags.authoritative", "Authoritative", Truth = "Server is an authority for domain|Server is not an authority for domain"), Bits(1), Of(nameof(Flags)), If(nameof(IsServerResponse))]
    public partial bool IsAuthoritative { get; }

    [Field("dns.flags.conflict", "Conflict", Truth = "The sender received multiple responses|None", Mask = 0x400, MaskWidth = 16, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags)), If(nameof(IsLinkLocalQuery))]
    private bool IsConflict => (Flags & 0x400) != 0;

    [Field("dns.flags.conflict", "Conflict", Truth = "The name is not considered unique|The name is considered unique", Mask = 0x400, MaskWidth = 16, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags)), If(nameof(IsLinkLocalResponse))]
    private bool IsNotUnique => IsConflict;

    [Field("dns.flags.truncated", "Truncated", Truth = "Message is truncated|Message is not truncated", Description = "Is the message truncated?"), Bits(1), Of(nameof(Flags))]
    public partial bool IsTruncated { get; }

    [Field("dns.flags.recdesired", "Recursion desired", Truth = "Do query recursively|Don't do query recursively"), Bits(1), Of(nameof(Flags)), If(nameof(IsOrdinary))]
    public partial bool IsRecursionDesired { get; }

    [Field("dns.flags.tentative", "Tentative", Truth = "Tentative|Not tentative", Mask = 0x100, MaskWidth = 16, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags)), If(nameof(IsLinkLocal))]
    private bool IsTentative => (Flags & 0x100) != 0;

    [Field("dns.flags.recavail", "Recursion available", Truth = "Server can do recursive queries|Server can't do recursive queries"), Bits(1), Of(nameof(Flags)), If(nameof(IsServerResponse))]
    public partial bool IsRecursionAvailable { get; }

    [Field("dns.flags.z", "Z", Truth = "reserved - incorrect!|reserved (0)"), Bits(1), Of(nameof(Flags)), If(nameof(IsOrdinary))]
    public partial bool Z { get; }

    [Field("dns.flags.authenticated", "Answer authenticated", Truth = "Answer/authority portion was authenticated by the server|Answer/authority portion was not authenticated by the server"), Bits(1), Of(nameof(Flags)), If(nameof(IsServerResponse))]
    public partial bool IsAuthenticated { get; }

    [Field("dns.flags.authenticated", "AD bit", Truth = Truth.SetNotSet, Mask = 0x20, MaskWidth = 16, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags)), If(nameof(AsksForAuthentication))]
    private bool IsAuthenticationAsked => (Flags & 0x20) != 0;

    [Field("dns.flags.checkdisable", "Non-authenticated data", Truth = "Acceptable|Unacceptable"), Bits(1), Of(nameof(Flags)), If(nameof(IsOrdinary))]
    public partial bool IsCheckingDisabled { get; }

    [Field("dns.flags.rcode", "Reply code", Names = typeof(DnsRcode)), Bits(4), Of(nameof(Flags)), If(nameof(IsResponse))]
    public partial ushort Rcode { get; }

    public partial ushort QueryCount { get; }

    [Field("dns.count.queries", "Questions", Generated = false, At = nameof(QueryCount), Covers = true), If(nameof(IsQuery))]
    private ushort Queries => QueryCount;

    [Field("dns.count.zones", "Zones", Generated = false, At = nameof(QueryCount), Covers = true), If(nameof(IsUpdate))]
    private ushort Zones => QueryCount;

    public partial ushort AnswerCount { get; }

    [Field("dns.count.answers", "Answer RRs", Generated = false, At = nameof(AnswerCount), Covers = true), If(nameof(IsQuery))]
    private ushort Answers => AnswerCount;

    [Field("dns.count.prerequisites", "Prerequisites", Generated = false, At = nameof(AnswerCount), Covers = true), If(nameof(IsUpdate))]
    private ushort Prerequisites => AnswerCount;

    public partial ushort AuthorityCount { get; }

    [Field("dns.count.auth_rr", "Authority RRs", Generated = false, At = nameof(AuthorityCount), Covers = true), If(nameof(IsQuery))]
    private ushort Authorities => AuthorityCount;

    [Field("dns.count.updates", "Updates", Generated = false, At = nameof(AuthorityCount), Covers = true), If(nameof(IsUpdate))]
    private ushort Updates => AuthorityCount;

    [Field("dns.count.add_rr", "Additional RRs")]
    public partial ushort AdditionalCount { get; }

    [If(nameof(IsStateful))] public partial DnsStatefulOperation Operation { get; }

    /// <summary>A section that promises more records than there are is malformed; its title is another in updates.</summary>
    [Custom]
    private bool WalkSections(Dissection d, in Slice s, ref int at) =>
        DnsSection.Walk<DnsQuestion>(d, s, ref at, IsUpdate ? "Zone" : "Queries", DnsSection.QuestionSize, QueryCount) && (!d.WantsAny(s_behindQuestions) || WalkRecords(d, s, ref at));

    // All fields but those that stand in the header or in questions, and nowhere else.
    private static readonly FieldSet s_behindQuestions = FieldSet.AllBut(DnsProtocol.Instance,
        "dns", "dns.id", "dns.flags", "dns.flags.response", "dns.flags.opcode", "dns.flags.rcode", "dns.count.queries", "dns.count.answers", "dns.qry.name", "dns.qry.type", "dns.qry.class");

    private bool WalkRecords(Dissection d, in Slice s, ref int at) =>
        DnsSection.Walk<DnsRecord>(d, s, ref at, IsUpdate ? "Prerequisites" : "Answers", DnsSection.RecordSize, AnswerCount) &&
        DnsSection.Walk<DnsRecord>(d, s, ref at, IsUpdate ? "Updates" : "Authoritative nameservers", DnsSection.RecordSize, AuthorityCount) &&
        DnsSection.Walk<DnsRecord>(d, s, ref at, "Additional records", DnsSection.RecordSize, AdditionalCount);

    /// <summary>That a message repeats another stands below its identifier, but only if all records could be read.</summary>
    [Custom]
    private bool NoteRepetition(Dissection d, in Slice s, ref int at)
    {
        if (!IsRepeated) return true;
        int from = d.Tape.Count, id = from - 1;
        while (id >= 0 && d.Tape[id].Field != DnsFields.Id) id--;
        // A plan may have left the identifier off the tape.
        if (id >= 0) d.Open();
        if (IsResponse) d.BeginText().Append($"DNS response retransmission. Original response in frame {Transaction.Repeats}");
        else d.BeginText().Append($"DNS query retransmission. Original request in frame {Transaction.Repeats}");
        d.Expert(IsResponse ? DnsFields.RetransmitResponse : DnsFields.RetransmitRequest, s, Severity.Warning, ExpertGroup.Protocol);
        if (id < 0) return true;
        d.Close();
        d.MoveTail(from, id + 1);
        return true;
    }

    [Field("dns.response_in", "Response In", Type = FieldType.FrameNumber, Description = "The response to this DNS query is in this frame"), If(nameof(HasTransaction))]
    private uint? ResponseIn => Transaction.ResponseIn;

    [Field("dns.response_to", "Request In", Type = FieldType.FrameNumber, Description = "This is a response to the DNS query in this frame"), If(nameof(HasTransaction))]
    private uint? RequestIn => Transaction.RequestIn;

    [Field("dns.time", "Time", Unit = " seconds", Description = "The time between the Query and the Response"), If(nameof(HasTransaction))]
    private Interval? ResponseTime => Transaction.Time;

    [Field("dns.retransmit_request_in", "Retransmitted request. Original request in", Type = FieldType.FrameNumber), If(nameof(IsRepeatedQuery))]
    private uint RepeatedQueryIn => Transaction.Repeats;

    [Field("dns.retransmit_response_in", "Retransmitted response. Original response in", Type = FieldType.FrameNumber), If(nameof(IsRepeatedResponse))]
    private uint RepeatedResponseIn => Transaction.Repeats;

    [Field("dns.retransmission", "Retransmission", Description = "This is a retransmission"), If(nameof(IsRepeated))]
    private bool IsRetransmission => true;

    [Field("dns.unsolicited", "Unsolicited", Description = "This is an unsolicited response"), If(nameof(IsUnsolicited))]
    private bool Unsolicited => true;

    /// <summary>What stands behind the last record has a text of its own, which counts it.</summary>
    [Custom]
    private bool ShowExtraneous(Dissection d, in Slice s, ref int at)
    {
        int size = s.Length - at;
        if (size <= 0) return true;
        int node = d.TextNode(""u8, s, at, size);
        if (d.WantsText)
        {
            d.BeginText().Append($"Extraneous Data ({size} bytes)");
            d.EndText(node);
        }
        d.Open();
        bool done = d.Bytes(DnsFields.ExtraneousData, s, at, size);
        if (done)
        {
            // tshark counts the start of the data from the frame's twice.
            int length = d.Node(DnsFields.ExtraneousLength, s, at + s.Offset, 0, NodeFlags.Generated);
            d.Tape[length].Value = (ulong)size;
            d.TextNode("Extraneous data", s, at, size, NodeFlags.Hidden);
            d.Open();
            d.BeginText().Append("Extraneous data"u8);
            d.Expert(DnsFields.Extraneous, s, Severity.Note, ExpertGroup.Undecoded);
            d.Close();
        }
        d.Close();
        at = s.Length;
        return done;
    }

    /// <summary>The questions.</summary>
    public Sequence<DnsQuestion> Questions => new(Slice.From(HeaderSize), QueryCount);

    private DnsTransactions Transactions => Dissection!.Session.State<DnsTransactions>();
    private DnsTransactionState Transaction => Transactions.Current;
    private bool HasTransaction => Dissection is not null && Slice.Has(0, 4);
    private bool IsRepeated => HasTransaction && Transaction.Repeats > 0;
    private bool IsRepeatedQuery => IsRepeated && !IsResponse;
    private bool IsRepeatedResponse => IsRepeated && IsResponse;
    private bool IsUnsolicited => HasTransaction && Transaction.IsUnsolicited;
    private bool IsStateful => Opcode == DnsOpcode.Stateful && QueryCount + AnswerCount + AuthorityCount + AdditionalCount == 0;
    private bool IsUpdate => Opcode == DnsOpcode.Update;
    private bool IsQuery => !IsUpdate;
    private bool IsLinkLocal => DnsCarrier.IsLinkLocal(Dissection);
    private bool IsLinkLocalQuery => IsLinkLocal && !IsResponse;
    private bool IsLinkLocalResponse => IsLinkLocal && IsResponse;
    private bool IsOrdinary => !IsLinkLocal;
    private bool IsServerResponse => IsResponse && IsOrdinary;

    private bool AsksForAuthentication => !IsResponse && IsAuthenticationAsked && IsOrdinary;

    private void WriteFlags(TextBuilder text)
    {
        text.Append($" {Opcode.Name() ?? "Unknown operation"}");
        if (IsResponse) text.Append($" response, {((DnsRcode)Rcode).Name() ?? "Unknown error"}");
    }

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        text.Append(Opcode.Name());
        if (Opcode.Name() is null) text.Append($"Unknown operation ({(byte)Opcode})");
        if (IsResponse) text.Append(" response");
        text.Append($" 0x{Id:x4}");
        if (!IsResponse || Rcode == 0) return;
        if (((DnsRcode)Rcode).Name() is { } error) text.Append($" {error}");
        else text.Append($" Unknown error ({Rcode})");
    }
}
