using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Generic Network Virtualization Encapsulation.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8926"/>
[Protocol("geneve", "Generic Network Virtualization Encapsulation", Short = "Geneve"), Over("udp.port", 6081)]
public readonly ref partial struct Geneve
{
    [Field("geneve.version", "Version"), Bits(2, Plain = true)]
    public partial byte Version { get; }

    /// <summary>Of the options, in bytes.</summary>
    [Field("geneve.option.length", "Length", Unit = " byte| bytes", Scale = 4), Bits(6, Plain = true)]
    public partial byte OptionsLength { get; }

    [Field("geneve.flags", "Flags", Base.Hex), Append(nameof(WriteFlags))]
    public partial byte Flags { get; }

    [Field("geneve.flags.oam", "Operations, Administration and Management Frame"), Bits(1), Of(nameof(Flags))]
    public partial bool IsManagement { get; }

    [Field("geneve.flags.critical", "Critical Options Present"), Bits(1), Of(nameof(Flags))]
    public partial bool HasCritical { get; }

    [Field("geneve.flags.reserved", "Reserved"), Bits(6), Of(nameof(Flags))]
    public partial bool HasReservedFlags { get; }

    [Field("geneve.proto_type", "Protocol Type", Base.Hex)]
    public partial EtherType Type { get; }

    [Field("geneve.vni", "Virtual Network Identifier (VNI)", Base.HexDec)]
    public partial UInt24 Network { get; }

    public partial byte ReservedByte { get; }

    [Field("geneve.reserved", "Reserved", Base.Hex, Generated = false, At = nameof(ReservedByte), Covers = true)]
    private byte? Reserved => ReservedByte == 0 ? null : ReservedByte;

    [Field("geneve.reserved", "Reserved", Base.Hex, Hidden = true, Generated = false, At = nameof(ReservedByte), Covers = true)]
    private byte? ReservedZero => ReservedByte == 0 ? ReservedByte : null;

    [Field("geneve.options", "Geneve Options", Type = FieldType.Bytes), Label(nameof(WriteOptions)), Size(nameof(OptionsLength)), If(nameof(HasOptions))]
    public partial Sequence<GeneveOption> Options { get; }

    [Payload, Next("ethertype", nameof(Type))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private bool HasOptions => OptionsLength > 0;

    private void WriteFlags(TextBuilder text)
    {
        if (IsManagement) text.Append(", Operations, Administration and Management Frame");
        if (HasCritical) text.Append(", Critical Options Present");
        if (HasReservedFlags) text.Append(", Reserved");
    }

    private void WriteOptions(TextBuilder text) => text.Append($"Options: ({OptionsLength} bytes)");

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($"Generic Network Virtualization Encapsulation, VNI: 0x{(uint)Network:x6}");
        if (IsManagement) text.Append(", OAM");
    }

    [Info]
    private void WriteInfo(TextBuilder text) =>
        _ = Type.Name() is { } name ? text.Append("Encapsulated ").Append(name) : text.Append($"Encapsulated 0x{(ushort)Type:x4} (unknown)");
}
