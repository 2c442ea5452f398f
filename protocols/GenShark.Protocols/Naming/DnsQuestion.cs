using GenShark.Generated;
using GenShark.Output;

namespace GenShark.Protocols;

/// <summary>A question (RFC 1035, 4.1.2).</summary>
[PartOf<Dns>, Node]
public readonly ref partial struct DnsQuestion
{
    [Field("dns.qry.name", "Name", Type = FieldType.String, Description = "Query Name")]
    public partial DomainName Name { get; }

    [Field("dns.qry.name.len", "Name Length", At = nameof(Name), Covers = true)]
    private ushort NameLength => Name.TextLength is var length and > 1 ? (ushort)length : (ushort)0;

    [Field("dns.count.labels", "Label Count", At = nameof(Name), Covers = true)]
    private ushort LabelCount => Name.TextLength > 1 ? (ushort)Name.LabelCount : (ushort)0;

    [Field("dns.qry.type", "Type", Description = "Query Type")]
    public partial DnsType Type { get; }

    /// <summary>In multicast DNS without the highest bit.</summary>
    public partial ushort ClassBits { get; }

    [Field("dns.qry.class", "Class", Base.Hex, Generated = false, At = nameof(ClassBits), Covers = true), If(nameof(IsUnicast))]
    private DnsClass Class => (DnsClass)ClassBits;

    [Field("dns.qry.class", "Class", Base.Hex, Mask = 0x7fff, Generated = false, At = nameof(ClassBits), Covers = true), If(nameof(IsMulticast))]
    private DnsClass MulticastClass => (DnsClass)(ClassBits & 0x7fff);

    [Field("dns.qry.qu", "\"QU\" question", Truth = Truth.TrueFalse, Mask = 0x8000, MaskWidth = 16, Generated = false, At = nameof(ClassBits), Covers = true), If(nameof(IsMulticast))]
    private bool WantsUnicast => ClassBits >> 15 != 0;

    private bool IsMulticast => DnsCarrier.IsMulticast(Dissection);
    private bool IsUnicast => !IsMulticast;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        int start = text.Length;
        Name.WriteTo(text);
        text.Append(": type "u8);
        DnsText.WriteType(text, (ushort)Type);
        text.Append($", class {(IsMulticast ? MulticastClass : Class).Name() ?? "Unknown"}");
        LabelFormatter.Limit(text, start);
        if (IsMulticast) text.Append(WantsUnicast ? ", \"QU\" question" : ", \"QM\" question");
        LabelFormatter.Cut(text, start);
    }

    [Info(Append = true)]
    private void WriteInfo(TextBuilder text)
    {
        text.Append(' ');
        DnsText.WriteType(text, (ushort)Type);
        text.Append(' ');
        Name.WriteTo(text);
        if (IsMulticast) text.Append(WantsUnicast ? ", \"QU\" question" : ", \"QM\" question");
    }
}
