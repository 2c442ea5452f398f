namespace GenShark.Protocols;

/// <summary>Fiber Distributed Data Interface. Captures hold its addresses in the order of its wire, lowest bit first.</summary>
/// <seealso href="https://www.tcpdump.org/linktypes.html"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1188"/>
[Protocol("fddi", "Fiber Distributed Data Interface", ShownFrom = 1), Over("wtap_encap", (uint)Encapsulation.FDDIWithBitSwappedMACAddresses)]
[Over("sflow_245.header_protocol", 4)]
public readonly ref partial struct Fddi
{
    [Field("fddi.fc", "Frame Control", Base.Hex), Append(nameof(WriteFrameControl))]
    public partial byte FrameControl { get; }

    [Field("fddi.fc.clf", "Class/Length/Format", Base.Hex), Bits(4), Of(nameof(FrameControl))]
    public partial FddiFrameClass Class { get; }

    [Field("fddi.fc.prio", "Priority", Mask = 0x07, Generated = false, At = nameof(FrameControl), Covers = true), Of(nameof(FrameControl))]
    private byte? Priority => IsLlc ? (byte)(Low & 7) : null;

    [Field("fddi.fc.smt_subtype", "SMT Subtype", Mask = 0x0f, Names = typeof(FddiSmtSubtype), Generated = false, At = nameof(FrameControl), Covers = true), Of(nameof(FrameControl))]
    private byte? SmtSubtype => Class == FddiFrameClass.Smt ? Low : null;

    [Field("fddi.fc.mac_subtype", "MAC Subtype", Mask = 0x0f, Names = typeof(FddiMacSubtype), Generated = false, At = nameof(FrameControl), Covers = true), Of(nameof(FrameControl))]
    private byte? MacSubtype => Class == FddiFrameClass.Mac ? Low : null;

    /// <summary>As captured, each byte's lowest bit first.</summary>
    public partial MacAddress DestinationBits { get; }

    [Field("fddi.dst", "Destination", Generated = false, At = nameof(DestinationBits), Covers = true, Description = "Destination Hardware Address")]
    [Alias("fddi.addr", "Source or Destination Address", Description = "Source or Destination Hardware Address")]
    [Alias("fddi.dst", "Destination"), Alias("fddi.addr", "Source or Destination Address")]
    public MacAddress Destination => Swap(DestinationBits);

    /// <summary>As captured, each byte's lowest bit first.</summary>
    public partial MacAddress SourceBits { get; }

    [Field("fddi.src", "Source", Generated = false, At = nameof(SourceBits), Covers = true)]
    [Alias("fddi.addr", "Source or Destination Address"), Alias("fddi.src", "Source"), Alias("fddi.addr", "Source or Destination Address")]
    public MacAddress Source => Swap(SourceBits);

    [Step]
    private void SetAddresses() => Dissection?.SetAddresses(Source, Destination);

    [Payload, Next("ieee8023", nameof(LlcKey), When = nameof(IsLlc))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private byte Low => (byte)(FrameControl & 0x0f);

    private bool IsLlc => Class == FddiFrameClass.AsyncLlc;

    private uint LlcKey => 1;

    private static MacAddress Swap(MacAddress address)
    {
        // Bits, pairs and nibbles change places in all bytes at once.
        ulong bits = address.Bits;
        bits = (bits & 0x5555_5555_5555) << 1 | bits >> 1 & 0x5555_5555_5555;
        bits = (bits & 0x3333_3333_3333) << 2 | bits >> 2 & 0x3333_3333_3333;
        return new MacAddress((bits & 0x0f0f_0f0f_0f0f) << 4 | bits >> 4 & 0x0f0f_0f0f_0f0f);
    }

    private void WriteFrameControl(TextBuilder text)
    {
        WriteKind(text.Append(" ("));
        text.Append(')');
    }

    private void WriteKind(TextBuilder text)
    {
        switch ((FrameControl, Class))
        {
            case (0x00, _): text.Append("Void frame"); break;
            case (0x80, _): text.Append("Nonrestricted token"); break;
            case (0xc0, _): text.Append("Restricted token"); break;
            case (0x41, _): text.Append("SMT info"); break;
            case (0x4f, _): text.Append("SMT Next station address"); break;
            case (0xc2, _): text.Append("MAC beacon"); break;
            case (0xc3, _): text.Append("MAC claim token"); break;
            case (0xd0, _): text.Append("Sync LLC frame"); break;
            case (_, FddiFrameClass.Smt): text.Append($"SMT frame, control {Low:x}"); break;
            case (_, FddiFrameClass.Mac): text.Append($"MAC frame, control {Low:x}"); break;
            case (_, FddiFrameClass.AsyncLlc): text.Append($"Async LLC frame, priority {Low & 7}"); break;
            case (_, FddiFrameClass.SyncLlc): text.Append($"Sync LLC frame, control {Low:x}"); break;
            case (_, FddiFrameClass.ImplementorAsync): text.Append($"Implementor async frame, control {Low:x}"); break;
            case (_, FddiFrameClass.ImplementorSync): text.Append($"Implementor sync frame, control {Low:x}"); break;
            default: text.Append("Unknown frame type"); break;
        }
    }

    [Title]
    private void WriteTitle(TextBuilder text) => WriteKind(text.Append("Fiber Distributed Data Interface, "));

    [Info]
    private void WriteInfo(TextBuilder text) => WriteKind(text);
}
