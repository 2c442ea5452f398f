using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>An interface of the router: its index, address, name and MTU as far as the type's bits say.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5837"/>
[PartOf<Icmp>, Node]
public readonly ref partial struct IcmpInterfaceInformation
{
    [Field("icmp.ext.length", "Length")] public partial ushort Length { get; }
    [Field("icmp.ext.class", "Class")] public partial IcmpExtensionClass Class { get; }

    [Field("icmp.ext.ctype", "C-Type"), Append(nameof(WriteParts))]
    public partial byte Type { get; }

    [Field("icmp.int_info.role", "Interface Role"), Bits(2), Of(nameof(Type))]
    public partial IcmpInterfaceRole Role { get; }

    [Field("icmp.int_info.reserved", "Reserved"), Bits(2), Of(nameof(Type))]
    public partial byte Reserved { get; }

    [Field("icmp.int_info.ifindex", "ifIndex"), Bits(1), Of(nameof(Type))]
    public partial bool HasIndex { get; }

    [Field("icmp.int_info.ipaddr", "IP Address", Truth = "Present|Not Present"), Bits(1), Of(nameof(Type))]
    public partial bool HasAddress { get; }

    [Field("icmp.int_info.name_present", "Interface Name", Truth = "Present|Not Present"), Bits(1), Of(nameof(Type))]
    public partial bool HasName { get; }

    [Field("icmp.int_info.mtu_present", "MTU", Truth = "Present|Not Present"), Bits(1), Of(nameof(Type))]
    public partial bool HasMtu { get; }

    [If(nameof(HasIndex)), Field("icmp.int_info.index", "Interface Index")]
    public partial uint Index { get; }

    /// <summary>Of addresses of other families nobody knows the size.</summary>
    [Custom]
    private bool CheckFamily(Dissection d, in Slice s, ref int at) =>
        !HasAddress || d.Need(s, at, 2) && ((AddressFamily)s.UInt16(at) is AddressFamily.Ipv4 or AddressFamily.Ipv6 || d.Fail(s, at, s.Length));

    [If(nameof(HasAddress))]
    public partial IcmpInterfaceAddress Address { get; }

    [If(nameof(HasName))]
    public partial IcmpInterfaceName Name { get; }

    [If(nameof(HasMtu)), Field("icmp.int_info.mtu", "Maximum Transmission Unit")]
    public partial uint Mtu { get; }

    private void WriteParts(TextBuilder text)
    {
        text.Append($", Interface Role: {Role.Name()}");
        if (HasIndex) text.Append(", ifIndex");
        if (HasAddress) text.Append(", IP Address");
        if (HasName) text.Append(", Interface Name");
        if (HasMtu) text.Append(", MTU");
    }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Interface Information Object");
}

/// <summary>An interface's address.</summary>
[PartOf<Icmp>, Node]
public readonly ref partial struct IcmpInterfaceAddress
{
    // By address family number; as RFC 5837 has it, 1 and 2.
    [Field("icmp.int_info.afi", "Address Family Identifier")] public partial ushort Family { get; }
    [Field("icmp.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }

    [If(nameof(IsIPv4)), Field("icmp.int_info.ipv4", "Source")] public partial IPv4Address IPv4 { get; }
    [If(nameof(IsIPv6)), Field("icmp.int_info.ipv6", "Source")] public partial IPv6Address IPv6 { get; }

    private bool IsIPv4 => (AddressFamily)Family == AddressFamily.Ipv4;
    private bool IsIPv6 => (AddressFamily)Family == AddressFamily.Ipv6;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("IP Address Sub-Object");
}

/// <summary>An interface's name; its length counts itself.</summary>
[PartOf<Icmp>, Node]
public readonly ref partial struct IcmpInterfaceName
{
    [Field("icmp.int_info.name_length", "Name Length")] public partial byte Length { get; }
    [If(nameof(HasText)), Field("icmp.int_info.name", "Name", Type = FieldType.String), Size(nameof(TextSize))] public partial ReadOnlySpan<byte> Text { get; }

    private bool HasText => Length > 1;
    private int TextSize => Length - 1;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Interface Name Sub-Object");
}

/// <summary>The interface that an extended echo request asks for, by name, index or address.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8335"/>
[PartOf<Icmp>, Node]
public readonly ref partial struct IcmpInterfaceIdentification
{
    [Field("icmp.ext.length", "Length")] public partial ushort Length { get; }
    [Field("icmp.ext.class", "Class")] public partial IcmpExtensionClass Class { get; }

    [Field("icmp.ext.ctype", "C-Type"), Append(nameof(WriteType))]
    public partial byte Type { get; }

    [If(nameof(IsByName)), Field("icmp.int_ident.name", "Name", Type = FieldType.String), Rest]
    public partial ReadOnlySpan<byte> Name { get; }

    [If(nameof(IsByIndex)), Field("icmp.int_ident.index", "Interface Index")]
    public partial uint Index { get; }

    [If(nameof(IsByAddress)), Field("icmp.int_ident.afi", "Address Family Identifier")]
    public partial AddressFamily Family { get; }

    [If(nameof(IsByAddress)), Field("icmp.int_ident.addr_length", "Address Length")]
    public partial byte AddressLength { get; }

    [If(nameof(IsByAddress)), Field("icmp.int_ident.reserved", "Reserved"), Size(1)]
    public partial ReadOnlySpan<byte> Reserved { get; }

    [If(nameof(IsIPv4)), Field("icmp.int_ident.ipv4", "Address")]
    public partial IPv4Address IPv4 { get; }

    [If(nameof(IsIPv6)), Field("icmp.int_ident.ipv6", "Address")]
    public partial IPv6Address IPv6 { get; }

    [If(nameof(IsOther)), Field("icmp.int_ident.address", "Address"), Rest]
    public partial ReadOnlySpan<byte> Address { get; }

    private bool IsByName => Type == 1;
    private bool IsByIndex => Type == 2;
    private bool IsByAddress => Type == 3;
    private bool IsIPv4 => IsByAddress && Family == AddressFamily.Ipv4;
    private bool IsIPv6 => IsByAddress && Family == AddressFamily.Ipv6;
    private bool IsOther => IsByAddress && !IsIPv4 && !IsIPv6;

    private void WriteType(TextBuilder text)
    {
        if (IsByName) text.Append(" (Identifies Interface By Name)");
        else if (IsByIndex) text.Append(" (Identifies Interface By Index)");
        else if (IsByAddress) text.Append(" (Identifies Interface By Address)");
        else text.Append($" (Unknown C-Type {Type})");
    }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Interface Identification Object");
}

/// <summary>Extended echo request: asks a node for one of its interfaces.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpExtendedEchoRequest
{
    [Field("icmp.ident", "Identifier (BE)", Base.DecHex)] public partial ushort Identifier { get; }

    [Field("icmp.ident_le", "Identifier (LE)", Base.DecHex, Generated = false, At = nameof(Identifier), Covers = true)]
    private ushort IdentifierLittle => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(Identifier);

    [Field("icmp.ext.echo.seq", "Sequence Number", Base.DecHex)] public partial byte Sequence { get; }
    [Bits(7), Field("icmp.ext.echo.req.res", "Reserved", Base.Hex)] public partial byte Reserved { get; }
    [Bits(1), Field("icmp.ext.echo.req.local", "Local bit", Truth = Truth.SetNotSet)] public partial bool IsLocal { get; }

    [If(nameof(HasExtensions))] public partial IcmpExtensions Extensions { get; }

    private bool HasExtensions => Slice.Length > 4;
}

/// <summary>Extended echo reply: the interface's state.</summary>
[PartOf<Icmp>]
public readonly ref partial struct IcmpExtendedEchoReply
{
    [Field("icmp.ident", "Identifier (BE)", Base.DecHex)] public partial ushort Identifier { get; }

    [Field("icmp.ident_le", "Identifier (LE)", Base.DecHex, Generated = false, At = nameof(Identifier), Covers = true)]
    private ushort IdentifierLittle => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(Identifier);

    [Field("icmp.ext.echo.seq", "Sequence Number", Base.DecHex)] public partial byte Sequence { get; }
    [Bits(3), Field("icmp.ext.echo.rsp.state", "State")] public partial ExtendedEchoState State { get; }
    [Bits(2), Field("icmp.ext.echo.rsp.res", "Reserved", Base.Hex)] public partial byte Reserved { get; }
    [Bits(1), Field("icmp.ext.echo.rsp.active", "Active bit", Truth = Truth.SetNotSet)] public partial bool IsActive { get; }
    [Bits(1), Field("icmp.ext.echo.rsp.ipv4", "IPv4 bit", Truth = Truth.SetNotSet)] public partial bool HasIPv4 { get; }
    [Bits(1), Field("icmp.ext.echo.rsp.ipv6", "IPv6 bit", Truth = Truth.SetNotSet)] public partial bool HasIPv6 { get; }
}
