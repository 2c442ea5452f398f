namespace GenShark.Protocols;

/// <summary>Virtual eXtensible Local Area Network, with the group policy extension.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc7348"/>
/// <seealso href="https://datatracker.ietf.org/doc/html/draft-smith-vxlan-group-policy-05"/>
[Protocol("vxlan", "Virtual eXtensible Local Area Network", Column = "VxLAN"), Over("udp.port", 4789)]
public readonly ref partial struct Vxlan
{
    private const ushort ReservedMask = 0x77b7;

    [Field("vxlan.flags", "Flags", Base.Hex), Append(nameof(WriteFlags))]
    public partial ushort Flags { get; }

    [Field("vxlan.flag_g", "GBP Extension", Truth = "Defined|Not defined"), Bits(1, Width = 2), Of(nameof(Flags))]
    public partial bool HasGroupPolicy { get; }

    [Field("vxlan.flag_i", "VXLAN Network ID (VNI)"), Bits(1, Width = 2, Skip = 3), Of(nameof(Flags))]
    public partial bool HasNetwork { get; }

    [Field("vxlan.flag_d", "Don't Learn"), Bits(1, Width = 2, Skip = 4), Of(nameof(Flags))]
    public partial bool DontLearn { get; }

    [Field("vxlan.flag_a", "Policy Applied"), Bits(1, Width = 2, Skip = 2), Of(nameof(Flags))]
    public partial bool IsPolicyApplied { get; }

    [Field("vxlan.flags_reserved", "Reserved(R)", Base.Hex, Mask = ReservedMask, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private ushort ReservedFlags => (ushort)(Flags & ReservedMask);

    [Field("vxlan.gbp", "Group Policy ID")]
    public partial ushort GroupPolicy { get; }

    [Field("vxlan.vni", "VXLAN Network Identifier (VNI)")]
    public partial UInt24 Network { get; }

    [Field("vxlan.reserved8", "Reserved")]
    public partial byte Reserved { get; }

    [Payload, Next("wtap_encap", nameof(EthernetKey))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private uint EthernetKey => (uint)Encapsulation.Ethernet;

    private void WriteFlags(TextBuilder text)
    {
        if (HasGroupPolicy) text.Append(", GBP Extension");
        if (HasNetwork) text.Append(", VXLAN Network ID (VNI)");
        if (DontLearn) text.Append(", Don't Learn");
        if (IsPolicyApplied) text.Append(", Policy Applied");
    }
}
