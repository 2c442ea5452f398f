namespace GenShark.Capture.Statistics;

/// <summary>What is asked and answered in DNS: tshark's <c>-z dns,tree</c>. Without mDNS and LLMNR, and what an ICMP error quotes.</summary>
public sealed class DnsTap : StatisticsTreeTap
{
    private readonly DnsMessageReader _reader = new();
    private readonly ValueLabels _rcodeNames = new("dns.flags.rcode", "Unknown rcode"), _opcodeNames = new("dns.flags.opcode", "Unknown opcode");
    private readonly ValueLabels _typeNames = new("dns.qry.type", "Unknown packet type"), _classNames = new("dns.qry.class", "Unknown class");
    private readonly StatisticsNode _messages, _rcodes, _opcodes, _kinds, _types, _classes, _size, _queries, _nameLength, _labels, _responses;
    private readonly StatisticsNode _questions, _answers, _authorities, _additionals, _service, _time, _unsolicited, _retransmissions;

    public DnsTap()
    {
        _messages = AddRoot("Total Packets");
        _rcodes = _messages.Get("rcode");
        _opcodes = _messages.Get("opcodes");
        _kinds = _messages.Get("Query/Response");
        _types = _messages.Get("Query Type");
        _classes = _messages.Get("Class");
        _size = AddRoot("Payload size", StatisticsNodeKind.Integers);
        _queries = AddRoot("Query Stats");
        _nameLength = _queries.Get("Qname Len", StatisticsNodeKind.Integers);
        _labels = _queries.Get("Label Stats");
        foreach (string level in (ReadOnlySpan<string>)["1st Level", "2nd Level", "3rd Level", "4th Level or more"]) _labels.Get(level);
        _responses = AddRoot("Response Stats");
        _questions = _responses.Get("no. of questions", StatisticsNodeKind.Integers);
        _answers = _responses.Get("no. of answers", StatisticsNodeKind.Integers);
        _authorities = _responses.Get("no. of authorities", StatisticsNodeKind.Integers);
        _additionals = _responses.Get("no. of additionals", StatisticsNodeKind.Integers);
        _service = AddRoot("Service Stats");
        _time = _service.Get("request-response time (msec)", StatisticsNodeKind.Reals);
        _unsolicited = _service.Get("no. of unsolicited responses");
        _retransmissions = _service.Get("no. of retransmissions");
    }

    public override string Title => "DNS";

    public override IReadOnlyCollection<string> Fields => _reader.Fields;

    public override void Take(Dissection packet)
    {
        _reader.Begin(packet);
        while (_reader.MoveNext())
        {
            Begin(packet);
            Count(_reader.Message);
        }
    }

    private void Count(in DnsMessageFacts message)
    {
        Tick(_messages);
        Tick(_rcodes);
        Tick(_rcodes, _rcodeNames[message.Rcode]);
        Tick(_opcodes);
        Tick(_opcodes, _opcodeNames[message.Opcode]);
        Tick(_kinds);
        Tick(_kinds, message.IsResponse ? "Response" : "Query");
        Tick(_types);
        Tick(_types, _typeNames[message.Type]);
        Tick(_classes);
        Tick(_classes, _classNames[message.Class]);
        Tick(_size, message.Size);
        if (message.IsResponse) CountResponse(message);
        else CountQuery(message);
    }

    private void CountQuery(in DnsMessageFacts message)
    {
        Tick(_nameLength, message.NameLength);
        if (message.Questions == 0) Tick(_labels.Below[^1]);
        else if (message.Labels > 0) Tick(_labels.Below[(int)Math.Min(message.Labels, 4) - 1]);
    }

    // The records of a response that was asked for count twice, as in tshark.
    private void CountResponse(in DnsMessageFacts message)
    {
        CountRecords(message);
        if (message.IsUnsolicited)
        {
            Tick(_unsolicited);
            return;
        }
        CountRecords(message);
        if (message.IsRetransmission) Tick(_retransmissions);
        else if (message.Time is { } time) Tick(_time, (float)(time.Seconds * 1000.0 + time.Nanoseconds / 1e6));
    }

    private void CountRecords(in DnsMessageFacts message)
    {
        Tick(_questions, message.Questions);
        Tick(_answers, message.Answers);
        Tick(_authorities, message.Authorities);
        Tick(_additionals, message.Additionals);
    }
}
