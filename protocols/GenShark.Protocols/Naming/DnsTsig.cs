using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A transaction's signature (RFC 8945, 4.2).</summary>
[PartOf<Dns>]
[DeclareField("dns.tsig.mac", "MAC", FieldType.None), DeclareField("dns.tsig.noalg", "No dissector for algorithm", FieldType.None)]
public readonly ref partial struct DnsTsig
{
    [Field("dns.tsig.algorithm_name", "Algorithm Name", Type = FieldType.String)] public partial DomainName Algorithm { get; }
    [Size(6)] public partial ulong Time { get; }

    [Field("dns.tsig.time_signed", "Time Signed", Base.Utc, Generated = false, At = nameof(Time), Covers = true)]
    private Timestamp TimeSigned => new((long)Time, 0);

    /// <summary>In seconds.</summary>
    [Field("dns.tsig.fudge", "Fudge")] public partial ushort Fudge { get; }

    /// <summary>In bytes.</summary>
    [Field("dns.tsig.mac_size", "MAC Size")] public partial ushort MacSize { get; }

    [Size(nameof(MacSize))] public partial ReadOnlySpan<byte> Mac { get; }

    /// <summary>The signature's node has no value, and below it stands that nothing checks it.</summary>
    [Custom]
    private bool ShowMac(Dissection d, in Slice s, ref int at)
    {
        d.Node(DnsFields.TsigMac, s, at - MacSize, MacSize);
        d.Open();
        Algorithm.WriteTo(d.BeginText().Append("No dissector for algorithm:"u8));
        d.Expert(DnsFields.TsigNoalg, s, Severity.Warning, ExpertGroup.Undecoded);
        d.Close();
        return true;
    }

    [Field("dns.tsig.original_id", "Original Id")] public partial ushort OriginalId { get; }
    [Field("dns.tsig.error", "Error", Names = typeof(DnsRcode))] public partial ushort Error { get; }

    /// <summary>In bytes.</summary>
    [Field("dns.tsig.other_len", "Other Len")] public partial ushort OtherLength { get; }

    [Field("dns.tsig.other_data", "Other Data"), Size(nameof(OtherLength)), If(nameof(HasOther))] public partial ReadOnlySpan<byte> Other { get; }

    private bool HasOther => OtherLength > 0;
}
