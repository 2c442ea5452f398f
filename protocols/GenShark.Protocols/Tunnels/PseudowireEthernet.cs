using GenShark.Names;

namespace GenShark.Protocols;

/// <summary>
/// An Ethernet frame over MPLS, of which nothing says whether a control word stands before it: it does not if both of the
/// addresses that are there without it belong to known makers.
/// </summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4448"/>
[Protocol("pwethheuristic", "Ethernet PW (CW heuristic)", Column = "", Shown = false), Over("mpls.pfn", 0)]
public readonly ref partial struct PseudowireGuess
{
    private const int ControlWordSize = 4, EthernetSize = 14;

    [Payload(Covered = true, Nested = true), Next("pweth.cw", nameof(HasControlWord), When = nameof(IsLongEnough))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private bool IsLongEnough => Slice.Length >= ControlWordSize;

    private uint HasControlWord => Slice.Length >= EthernetSize && IsKnown(0) && IsKnown(6) ? 0u : 1;

    private bool IsKnown(int at) => MacVendors.TryFind(new UInt24(Slice.UInt24(at)), out _);
}

/// <summary>An Ethernet frame over MPLS.</summary>
[Protocol("pwethnocw", "Ethernet PW (no CW)", Column = "", Shown = false), Over("pweth.cw", 0)]
[DeclareField("pweth", "PW (ethernet)", FieldType.Boolean)]
public readonly ref partial struct PseudowirePlain
{
    /// <summary>For filters; it stands beside all layers.</summary>
    [Preface]
    internal static void AddMark(Dissection d, in Slice s) => d.Number(PseudowirePlainFields.Pweth, s, 0, 0, true, NodeFlags.Hidden);

    [Payload(Covered = true, Nested = true), Next("wtap_encap", nameof(EthernetKey))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private uint EthernetKey => (uint)Encapsulation.Ethernet;
}

/// <summary>The control word before an Ethernet frame over MPLS.</summary>
[Protocol("pwethcw", "PW Ethernet Control Word", Short = "PW Ethernet", Column = "", ShownFrom = 4), Over("pweth.cw", 1)]
[DeclareField("pweth.cw", "PW Control Word (ethernet)", FieldType.Boolean)]
public readonly ref partial struct PseudowireControlWord
{
    /// <inheritdoc cref="PseudowirePlain.AddMark"/>
    [Preface]
    internal static void AddMark(Dissection d, in Slice s) => d.Number(PseudowireControlWordFields.PwethCw, s, 0, 0, true, NodeFlags.Hidden);

    [Size(2)]
    public partial ReadOnlySpan<byte> Flags { get; }

    [Field("pweth.cw.sequence_number", "PW sequence number (ethernet)"), Label(nameof(WriteSequence))]
    public partial ushort Sequence { get; }

    [Payload, Next("wtap_encap", nameof(EthernetKey))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private uint EthernetKey => (uint)Encapsulation.Ethernet;

    private void WriteSequence(TextBuilder text) => text.Append($"Sequence Number: {Sequence}");
}
