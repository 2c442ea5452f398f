namespace GenShark.Protocols;

/// <summary>Who may issue certificates (RFC 8659, 4.1).</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsCaa
{
    [Field("dns.caa.flags", "CAA Flags", Base.Hex)] public partial byte Flags { get; }

    [Field("dns.caa.flags.issuer_critical", "Issuer Critical", Truth = "Critical|Not critical"), Bits(1), Of(nameof(Flags))]
    public partial bool IsCritical { get; }

    [Switch(nameof(Kind)), Case<DnsCaaIssue>(0), Case<DnsCaaIssueWild>(1), Case<DnsCaaReport>(2), Default<DnsCaaOther>]
    public partial Variant Property { get; }

    private int Kind
    {
        get
        {
            ReadOnlySpan<byte> tag = Slice.Span(2, Slice.UInt8(1));
            return tag.SequenceEqual("issue"u8) ? 0 : tag.SequenceEqual("issuewild"u8) ? 1 : tag.SequenceEqual("iodef"u8) ? 2 : 3;
        }
    }
}

/// <summary>Who may.</summary>
[PartOf<Dns>, Node("dns.caa.issue", "Issue", FieldType.String)]
public readonly ref partial struct DnsCaaIssue
{
    [Field("dns.caa.tag_length", "Tag length")] public partial byte TagLength { get; }
    [Field("dns.caa.tag", "Tag", Type = FieldType.String), Size(nameof(TagLength))] public partial ReadOnlySpan<byte> Tag { get; }
    [Field("dns.caa.value", "Value", Type = FieldType.String), Rest] public partial ReadOnlySpan<byte> Value { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Issue: "u8).Append(Value);
}

/// <summary>Who may, with wildcards.</summary>
[PartOf<Dns>, Node("dns.caa.issuewild", "Issue Wildcard", FieldType.String)]
public readonly ref partial struct DnsCaaIssueWild
{
    [Field("dns.caa.tag_length", "Tag length")] public partial byte TagLength { get; }
    [Field("dns.caa.tag", "Tag", Type = FieldType.String), Size(nameof(TagLength))] public partial ReadOnlySpan<byte> Tag { get; }
    [Field("dns.caa.value", "Value", Type = FieldType.String), Rest] public partial ReadOnlySpan<byte> Value { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Issue Wildcard: "u8).Append(Value);
}

/// <summary>Where to report.</summary>
[PartOf<Dns>, Node("dns.caa.iodef", "Report URL", FieldType.String)]
public readonly ref partial struct DnsCaaReport
{
    [Field("dns.caa.tag_length", "Tag length")] public partial byte TagLength { get; }
    [Field("dns.caa.tag", "Tag", Type = FieldType.String), Size(nameof(TagLength))] public partial ReadOnlySpan<byte> Tag { get; }
    [Field("dns.caa.value", "Value", Type = FieldType.String), Rest] public partial ReadOnlySpan<byte> Value { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Report URL: "u8).Append(Value);
}

/// <summary>A property of unknown tag.</summary>
[PartOf<Dns>, Node("dns.caa.unknown", "Unknown tag", FieldType.String)]
public readonly ref partial struct DnsCaaOther
{
    [Field("dns.caa.tag_length", "Tag length")] public partial byte TagLength { get; }
    [Field("dns.caa.tag", "Tag", Type = FieldType.String), Size(nameof(TagLength))] public partial ReadOnlySpan<byte> Tag { get; }
    [Field("dns.caa.value", "Value", Type = FieldType.String), Rest] public partial ReadOnlySpan<byte> Value { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Unknown tag: "u8).Append(Value);
}
