using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Version 2: the state of a router in a group.</summary>
[PartOf<Hsrp>]
public readonly ref partial struct HsrpGroupState
{
    /// <summary>Type and length.</summary>
    internal const ushort Mark = 0x0128;

    private const int Size = 42;

    [Field("hsrp2.group_state_tlv", "Group State TLV"), Head, Label(nameof(WriteLabel))] public partial byte Type { get; }
    public partial byte Length { get; }

    /// <summary>The size that is shown is a whole element's, even of one that is cut short.</summary>
    [Step] private void Cover() => Dissection!.EndOpenNode(Slice, Size);

    [Field("hsrp2.version", "Version", Description = "The version of the HSRP messages")] public partial byte Version { get; }
    [Field("hsrp2.opcode", "Op Code", Description = "The type of message contained in this packet")] public partial HsrpSecondOpcode Opcode { get; }
    [Field("hsrp2.state", "State", Description = "The current state of the router sending the message")] public partial HsrpSecondState State { get; }
    [Field("hsrp2.ipversion", "IP Ver.", Description = "The IP protocol version used in this hsrp message")] public partial HsrpIpVersion IpVersion { get; }
    [Field("hsrp2.group", "Group", Description = "This field identifies the standby group")] public partial ushort Group { get; }
    [Field("hsrp2.identifier", "Identifier", Description = "BIA value of a sender interface")] public partial MacAddress Identifier { get; }
    [Field("hsrp2.priority", "Priority", Description = "Used to elect the active and standby routers. Numerically higher priority wins vote")] public partial uint Priority { get; }

    /// <summary>In milliseconds.</summary>
    [Field("hsrp2.hellotime", "Hellotime", Description = "The approximate period between the Hello messages that the router sends"), Label(nameof(WriteHelloTime))] public partial uint HelloTime { get; }

    /// <summary>In milliseconds.</summary>
    [Field("hsrp2.holdtime", "Holdtime", Description = "Time that the current Hello message should be considered valid"), Label(nameof(WriteHoldTime))] public partial uint HoldTime { get; }

    [Field("hsrp2.virt_ip", "Virtual IP Address", Description = "The virtual IP address used by this group"), If(nameof(IsIpv4))] public partial IPv4Address VirtualAddress { get; }
    [Field("hsrp2.virt_ip_v6", "Virtual IPv6 Address", Description = "The virtual IPv6 address used by this group"), If(nameof(IsIpv6))] public partial IPv6Address VirtualAddress6 { get; }

    private bool IsIpv4 => IpVersion == HsrpIpVersion.Ipv4;
    private bool IsIpv6 => IpVersion == HsrpIpVersion.Ipv6;

    private void WriteLabel(TextBuilder text) => text.Append($"Group State TLV: Type={Type} Len={Length}");
    private void WriteHelloTime(TextBuilder text) => HsrpText.WriteTime(text, "Hellotime", HelloTime, 3000);
    private void WriteHoldTime(TextBuilder text) => HsrpText.WriteTime(text, "Holdtime", HoldTime, 10000);

    [Info] private void WriteInfo(TextBuilder text) => text.Append($"{Opcode.Name() ?? "Unknown"} (state {State.Name() ?? "Unknown"})");
}

/// <summary>Version 2: how many groups a router is active in, and how many not.</summary>
[PartOf<Hsrp>]
public readonly ref partial struct HsrpInterfaceState
{
    /// <inheritdoc cref="HsrpGroupState.Mark"/>
    internal const ushort Mark = 0x0204;

    [Field("hsrp2.interface_state_tlv", "Interface State TLV"), Head, Label(nameof(WriteLabel))] public partial byte Type { get; }
    public partial byte Length { get; }
    [Field("hsrp2.active_groups", "Active Groups", Description = "Active group number which becomes the active router myself")] public partial ushort ActiveGroups { get; }
    [Field("hsrp2.passive_groups", "Passive Groups", Description = "Standby group number which doesn't become the active router myself")] public partial ushort PassiveGroups { get; }

    private void WriteLabel(TextBuilder text) => text.Append($"Interface State TLV: Type={Type} Len={Length + 2}");
    [Info] private void WriteInfo(TextBuilder text) => text.Append($"Interface State TLV (Act={ActiveGroups} Pass={PassiveGroups})");
}

/// <summary>Version 2: a password that can be read.</summary>
[PartOf<Hsrp>]
public readonly ref partial struct HsrpTextAuthentication
{
    /// <inheritdoc cref="HsrpGroupState.Mark"/>
    internal const ushort Mark = 0x0308;

    [Field("hsrp2.text_auth_tlv", "Text Authentication TLV"), Head, Label(nameof(WriteLabel))] public partial byte Type { get; }
    public partial byte Length { get; }
    public partial ulong AuthenticationBytes { get; }

    [Field("hsrp2.auth_data", "Authentication Data", Type = FieldType.String, Generated = false, At = nameof(AuthenticationBytes), Covers = true, Description = "Contains a clear-text 8 character reused password"), Label(nameof(WriteAuthentication))]
    private ReadOnlySpan<byte> Authentication => HsrpText.PasswordOf(Slice.Span(2, HsrpText.PasswordSize));

    private void WriteLabel(TextBuilder text) => text.Append($"Text Authentication TLV: Type={Type} Len={Length}");
    private void WriteAuthentication(TextBuilder text) => HsrpText.WritePassword(text, Authentication);
}

/// <summary>Version 2: a digest made with a key that the routers share.</summary>
[PartOf<Hsrp>]
public readonly ref partial struct HsrpMd5Authentication
{
    /// <inheritdoc cref="HsrpGroupState.Mark"/>
    internal const ushort Mark = 0x041c;

    [Field("hsrp2.md5_auth_tlv", "MD5 Authentication TLV"), Head, Label(nameof(WriteLabel))] public partial byte Type { get; }
    public partial byte Length { get; }
    [Field("hsrp2.md5_algorithm", "MD5 Algorithm", Description = "Hash Algorithm used by this group")] public partial HsrpDigest Algorithm { get; }
    [Field("hsrp2.md5_padding", "Padding", Base.Hex, Description = "Must be zero")] public partial byte Padding { get; }
    [Field("hsrp2.md5_flags", "MD5 Flags", Description = "Undefined")] public partial ushort Flags { get; }
    [Field("hsrp.md5_ip_address", "Sender's IP Address", Description = "IP Address of the sender interface")] public partial IPv4Address Sender { get; }
    [Field("hsrp2.md5_key_id", "MD5 Key ID", Description = "This field contains Key chain ID")] public partial uint KeyId { get; }
    [Field("hsrp2.md5_auth_data", "MD5 Authentication Data", Description = "MD5 digest string is contained."), Size(16)] public partial ReadOnlySpan<byte> Digest { get; }

    private void WriteLabel(TextBuilder text) => text.Append($"MD5 Authentication TLV: Type={Type} Len={Length}");
}

/// <summary>Types of messages of version 2.</summary>
public enum HsrpSecondOpcode : byte
{
    [Name("Hello")] Hello = 0,
    [Name("Coup")] Coup = 1,
    [Name("Resign")] Resign = 2,
}

/// <summary>States of a router of version 2.</summary>
public enum HsrpSecondState : byte
{
    [Name("Init")] Init = 1,
    [Name("Learn")] Learn = 2,
    [Name("Listen")] Listen = 3,
    [Name("Speak")] Speak = 4,
    [Name("Standby")] Standby = 5,
    [Name("Active")] Active = 6,
}

/// <summary>Whose addresses a group shares.</summary>
public enum HsrpIpVersion : byte
{
    [Name("IPv4")] Ipv4 = 4,
    [Name("IPv6")] Ipv6 = 6,
}

/// <summary>How a digest is made.</summary>
public enum HsrpDigest : byte
{
    [Name("MD5")] Md5 = 1,
}
