namespace GenShark.Protocols;

/// <summary>Who may issue certificates (RFC 8659, 4.1).</summary>
[PartOf<Dns>]
[DeclareField("dns.caa.issue", "Issue", FieldType.String), DeclareField("dns.caa.issuewild", "Issue Wildcard", FieldType.String)]
[DeclareField("dns.caa.iodef", "Report URL", FieldType.String), DeclareField("dns.caa.unknown", "Unknown tag", FieldType.String)]
public readonly ref partial struct DnsCaa
{
    [Field("dns.caa.flags", "CAA Flags", Base.Hex)] public partial byte Flags { get; }

    [Field("dns.caa.flags.issuer_critical", "Issuer Critical", Truth = "Critical|Not critical"), Bits(1), Of(nameof(Flags))]
    public partial bool IsCritical { get; }

    /// <summary>The property is a field by its tag; nothing of it shows if the tag lacks.</summary>
    [Custom]
    private bool ShowProperty(Dissection d, in Slice s, ref int at)
    {
        int tagSize = s.UInt8(1);
        if (!d.Need(s, 1, 1) || !d.Need(s, 2, tagSize)) return false;
        DnsText.WriteEscaped(d.BeginText(), s.Span(2 + tagSize, s.Length));
        d.EndValue(FieldOf(s.Span(2, tagSize)), s, 1, s.Length - 1, NodeFlags.None);
        d.Open();
        if (!DnsCaaProperty.Walk(d, s.From(1), out _)) return false;
        d.Close();
        at = s.Length;
        return true;
    }

    // A beginning of a tag counts as the tag, as it does in tshark.
    private static int FieldOf(ReadOnlySpan<byte> tag) =>
        "issue"u8.StartsWith(tag) ? DnsFields.CaaIssue : "issuewild"u8.StartsWith(tag) ? DnsFields.CaaIssuewild : "iodef"u8.StartsWith(tag) ? DnsFields.CaaIodef : DnsFields.CaaUnknown;
}

/// <summary>A tag and its value.</summary>
[PartOf<Dns>]
public readonly ref partial struct DnsCaaProperty
{
    /// <summary>In bytes.</summary>
    [Field("dns.caa.tag_length", "Tag length")] public partial byte TagLength { get; }
    [Field("dns.caa.tag", "Tag", Type = FieldType.String), Size(nameof(TagLength))] public partial ReadOnlySpan<byte> Tag { get; }
    [Rest] public partial ReadOnlySpan<byte> Value { get; }

    [Field("dns.caa.value", "Value", Generated = false, At = nameof(Value), Covers = true)]
    private void WriteValue(TextBuilder text) => DnsText.WriteEscaped(text, Value);
}
