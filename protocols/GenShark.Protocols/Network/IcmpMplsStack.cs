namespace GenShark.Protocols;

/// <summary>The MPLS label stack that the quoted packet came with.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4950"/>
[PartOf<Icmp>, Node]
public readonly ref partial struct IcmpMplsStack
{
    private const int EntrySize = 4;

    [Field("icmp.ext.length", "Length")] public partial ushort Length { get; }
    [Field("icmp.ext.class", "Class")] public partial IcmpExtensionClass Class { get; }
    [Field("icmp.ext.ctype", "C-Type")] public partial byte Type { get; }

    [Size(nameof(EntriesSize))]
    public partial Sequence<IcmpMplsEntry> Entries { get; }

    [If(nameof(HasData)), Field("icmp.mpls.data", "Data"), Rest]
    public partial ReadOnlySpan<byte> Data { get; }

    private int EntriesSize => (Slice.Length - IcmpExtensionObject.HeaderSize) / EntrySize * EntrySize;
    private bool HasData => Slice.Length % EntrySize != 0;

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append(Length > Slice.Length ? "MPLS Stack Entry (truncated)" : "MPLS Stack Entry");
}

/// <summary>One label.</summary>
[PartOf<Icmp>, Node]
[DeclareField("icmp.mpls.exp", "Experimental", FieldType.UInt24, Mask = 0xe, MaskWidth = 24)]
[DeclareField("icmp.mpls.s", "Stack bit", FieldType.Boolean, Mask = 1, MaskWidth = 24, Truth = Truth.SetNotSet)]
public readonly ref partial struct IcmpMplsEntry
{
    [Bits(20), Field("icmp.mpls.label", "Label", Type = FieldType.UInt24)]
    public partial uint Label { get; }

    [Bits(3)]
    public partial byte Experimental { get; }

    [Bits(1)]
    public partial bool IsBottom { get; }

    /// <summary>Bits of three bytes, but placed in the last of them.</summary>
    [Custom]
    private bool AddBits(Dissection d, in Slice s, ref int at)
    {
        if (!d.Number(IcmpFields.MplsExp, s, 2, 1, (ulong)Experimental)) return false;
        return d.Number(IcmpFields.MplsS, s, 2, 1, IsBottom);
    }

    [Field("icmp.mpls.ttl", "Time to live")]
    public partial byte TimeToLive { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Label: {Label}, Exp: {Experimental}, S: {(IsBottom ? 1 : 0)}, TTL: {TimeToLive}");
}
