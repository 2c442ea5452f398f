using GenShark.Generated;
using GenShark.Output;

namespace GenShark.Protocols;

/// <summary>An entry of the label stack of Multiprotocol Label Switching.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3032"/>
[Protocol("mpls", "MultiProtocol Label Switching Header", ShownFrom = 4, Stacked = true, Preferences = typeof(MplsPreferences)), UsesNames(typeof(MplsLabel))]
[Over("ethertype", 0x8847, 0x8848), Over("gre.proto", 0x8847, 0x8848), Over("ip.proto", 137), Over("udp.port", 6635)]
[Over("ppp.protocol", 0x0281, 0x0283), Over("chdlc.protocol", 0x8847, 0x8848), Over("nsh.next_proto", 5), Over("mpls.bottom", 0)]
[Over("sflow_245.header_protocol", 13)]
public readonly ref partial struct Mpls
{
    private const int FirstOrdinaryLabel = 16;

    [Field("mpls.label", "MPLS Label", Base.DecHex, Names = typeof(MplsLabel)), Bits(20, Width = 4), Label(nameof(WriteLabel))]
    public partial uint Label { get; }

    [Field("mpls.exp", "MPLS Experimental Bits", Type = FieldType.UInt32), Bits(3, Width = 4)]
    public partial byte Experimental { get; }

    [Field("mpls.bottom", "MPLS Bottom Of Label Stack", Type = FieldType.UInt32), Bits(1, Width = 4)]
    public partial byte Bottom { get; }

    [Field("mpls.ttl", "MPLS TTL", Type = FieldType.UInt32), Bits(8, Width = 4)]
    public partial byte TimeToLive { get; }

    // Nothing says what is carried but its first bits.
    [Payload(SkipEmpty = true), Next("mpls.bottom", nameof(Bottom), When = nameof(IsInner)), Next("mpls.pfn", nameof(FirstBits), When = nameof(IsBottom))]
    public partial ReadOnlySpan<byte> Payload { get; }

    /// <summary>The first byte tells what follows, so that there must be one.</summary>
    [Custom]
    private bool NeedPayload(Dissection d, in Slice s, ref int at) => d.Need(s, 4, 1);

    private bool IsBottom => Bottom != 0;
    private bool IsInner => Bottom == 0;
    private uint FirstBits => (uint)Slice.UInt8(4) >> 4;

    private static string? NameOf(uint label) => label < FirstOrdinaryLabel ? ((MplsLabel)label).Name() ?? "Unknown" : null;

    private void WriteLabel(TextBuilder text)
    {
        BitPattern.Write(text, Label, 0xfffff000, 32);
        text.Append(" = MPLS Label: ");
        if (NameOf(Label) is { } name) text.Append($"{name} ({Label})");
        else text.Append($"{Label} (0x{Label:x5})");
    }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($"MultiProtocol Label Switching Header, Label: {Label}");
        if (NameOf(Label) is { } name) text.Append($" ({(name == "Unknown" ? "Reserved - Unknown" : name)})");
        text.Append($", Exp: {Experimental}, S: {Bottom}, TTL: {TimeToLive}");
    }

    [Info]
    private void WriteInfo(TextBuilder text) => text.Append("MPLS Label Switched Packet");
}
