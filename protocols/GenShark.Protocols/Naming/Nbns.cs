using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>NetBIOS Name Service over UDP: messages of the form of DNS's.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1002"/>
[Protocol("nbns", "NetBIOS Name Service", Short = "NBNS", ShownFrom = 4), Over("udp.port", 137), UsesNames(typeof(NetBiosSuffix))]
public readonly ref partial struct Nbns
{
    [Field("nbns.id", "Transaction ID", Base.Hex, Description = "Identification of transaction")]
    public partial ushort Id { get; }

    public partial NbnsFlags Flags { get; }

    public partial NbnsCounts Counts { get; }

    /// <summary>Names may point to others, so a section's size is known only when it has been walked; the Info column shows answers only.</summary>
    [Custom]
    private bool WalkSections(Dissection d, in Slice s, ref int at) =>
        WalkSection<NbnsQuestion>(d, s, ref at, "Queries", DnsSection.QuestionSize, Counts.QueryCount) &&
        WalkSection<NbnsRecord>(d, s, ref at, "Answers", DnsSection.RecordSize, Counts.AnswerCount, isAnswer: true) &&
        WalkSection<NbnsRecord>(d, s, ref at, "Authoritative nameservers", DnsSection.RecordSize, Counts.AuthorityCount) &&
        WalkSection<NbnsRecord>(d, s, ref at, "Additional records", DnsSection.RecordSize, Counts.AdditionalCount);

    private static bool WalkSection<T>(Dissection d, in Slice s, ref int at, string title, int fixedSize, int count, bool isAnswer = false) where T : IStructure<T>, allows ref struct
    {
        if (count == 0) return true;
        if (!d.Need(s, at, 1)) return false;
        int start = at, node = d.TextNode(title, s, start, s.CapturedLength - at);
        d.Open();
        for (int i = 0; i < count; i++)
        {
            // Nothing of a record shows unless its name, what has a fixed place behind that, and its data are there.
            if (!DomainName.Walk(d, -1, s, at, NodeFlags.None, out int nameSize) || !d.Need(s, at + nameSize, fixedSize)) return false;
            Slice record = s.From(at);
            if (isAnswer && !NbnsRecord.WriteInfo(d, record, nameSize)) return false;
            if (fixedSize == DnsSection.RecordSize && !d.Need(s, at, NbnsRecord.SizeOf(record, nameSize))) return false;
            int first = d.Tape.Count;
            if (!T.Walk(d, record, out int size)) return false;
            // A record's node ends with its data, even where that is not read to its end.
            if (fixedSize == DnsSection.RecordSize && d.Tape.Count > first && d.Tape[first].Field == Registry.TextField) d.EndNode(first, s, at + NbnsRecord.SizeOf(record, nameSize));
            at += size;
        }
        d.Close();
        d.EndNode(node, s, at);
        return true;
    }

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        NbnsFlags flags = Flags;
        if (flags.Opcode.Name() is { } operation) text.Append(operation);
        else text.Append($"Unknown operation ({(byte)flags.Opcode})");
        if (!flags.IsResponse) return;
        text.Append(" response");
        if (flags.ReplyCode != NbnsRcode.NoError) text.Append($", {flags.ReplyCode.Name() ?? "Unknown error"}");
    }
}

/// <summary>How many records each section has (RFC 1002, 4.2.1.1).</summary>
[PartOf<Nbns>]
public readonly ref partial struct NbnsCounts
{
    [Field("nbns.count.queries", "Questions", Description = "Number of queries in packet")] public partial ushort QueryCount { get; }
    [Field("nbns.count.answers", "Answer RRs", Description = "Number of answers in packet")] public partial ushort AnswerCount { get; }
    [Field("nbns.count.auth_rr", "Authority RRs", Description = "Number of authoritative records in packet")] public partial ushort AuthorityCount { get; }
    [Field("nbns.count.add_rr", "Additional RRs", Description = "Number of additional records in packet")] public partial ushort AdditionalCount { get; }
}
