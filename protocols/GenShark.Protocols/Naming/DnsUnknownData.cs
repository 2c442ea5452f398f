namespace GenShark.Protocols;

/// <summary>The data of a record whose type has no declaration.</summary>
[PartOf<Dns>]
[DeclareField("dns.undecoded.type", "Undecoded option", FieldType.None)]
public readonly ref partial struct DnsUnknownData
{
    /// <summary>The expert stands beside the data, not below it, and names the type, which the record in front holds.</summary>
    [Custom]
    private bool ShowUnknown(Dissection d, in Slice s, ref int at)
    {
        int type = Slice.LayerOffset - 10 is var before and >= 0 && before + 2 <= s.Layer.Length ? s.Layer[before] << 8 | s.Layer[before + 1] : 0;
        d.BeginText().Append($"Dissector for DNS Type ({type}) code not implemented, Contact Wireshark developers if you want this supported");
        d.Expert(DnsFields.UndecodedType, s, Severity.Note, ExpertGroup.Undecoded);
        return true;
    }

    [Field("dns.data", "Data"), Rest] public partial ReadOnlySpan<byte> Data { get; }
}
