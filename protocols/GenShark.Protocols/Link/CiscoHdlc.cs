namespace GenShark.Protocols;

/// <summary>Cisco's framing of serial lines.</summary>
/// <seealso href="https://www.tcpdump.org/linktypes/LINKTYPE_C_HDLC.html"/>
[Protocol("chdlc", "Cisco HDLC", Short = "CHDLC", ShownFrom = 4)]
[Over("wtap_encap", (uint)Encapsulation.CiscoHDLC), Over("wtap_encap.other", (uint)Encapsulation.PPP)]
public readonly ref partial struct CiscoHdlc
{
    /// <summary>On a link of PPP it is PPP that looks for it.</summary>
    [Preface]
    internal static void NamePpp(Dissection d, in Slice s)
    {
        if (d.LayerCount == 1 && LinkTypes.ToEncapsulation(d.Frame.LinkType) == Encapsulation.PPP) d.PassThrough("ppp", s);
    }

    [Step(Always = true), If(nameof(IsLink))]
    private void ClearAddresses()
    {
        if (Dissection is { } dissection) dissection.Columns.NoAddress = "N/A";
    }

    [Field("chdlc.address", "Address", Base.Hex)]
    public partial CiscoHdlcAddress Address { get; }

    [Field("chdlc.control", "Control", Base.Hex)]
    public partial byte Control { get; }

    [Field("chdlc.protocol", "Protocol", Base.Hex)]
    public partial CiscoHdlcType Protocol { get; }

    /// <summary>Nothing goes on without a byte, which OSI may leave out.</summary>
    [Custom]
    private bool NeedPadding(Dissection d, in Slice s, ref int at) => d.Need(s, at, 1);

    [Field("chdlc.clns_padding", "CLNS Padding", Base.Hex), If(nameof(IsPadded))]
    public partial byte Padding { get; }

    [Payload(Catch = true, Unclaimed = nameof(NameColumn)), Next("chdlc.protocol", nameof(Protocol))]
    public partial ReadOnlySpan<byte> Payload { get; }

    // OSI's own network layers begin with these.
    private bool IsPadded => Protocol == CiscoHdlcType.OSI && Slice.UInt8(4) is not (0x81 or 0x82 or 0x83);
    private bool IsLink => Slice is { Offset: 0, Source: 0, Length: > 0 };

    private void NameColumn() => EtherTypeColumn.Set(Dissection!, (ushort)Protocol);
}
