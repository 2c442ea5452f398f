using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Cisco's Hot Standby Router Protocol: which of some routers forwards what is sent to an address that they share.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2281"/>
[Protocol("hsrp", "Cisco Hot Standby Router Protocol", Short = "HSRP", ShownFrom = 3), Over("udp.port", 1985, 2029)]
public readonly ref partial struct Hsrp
{
    // All routers, all routers of version 2: 224.0.0.2, 224.0.0.102 and ff02::66.
    private static readonly Address AllRouters = new IPv4Address(0xe0000002), SecondRouters = new IPv4Address(0xe0000066), SecondRouters6 = new IPv6Address(0xff02000000000000, 0x66);

    [Step, If(nameof(IsSecond))]
    private void NameVersion() => Dissection!.SetProtocolColumn("HSRPv2");

    [If(nameof(IsFirst))] public partial HsrpFirst First { get; }

    /// <summary>Elements that are not known, by type and length, end the sequence.</summary>
    [Custom]
    private bool WalkElements(Dissection d, in Slice s, ref int at)
    {
        while (IsSecond && at < s.Length)
        {
            if (!d.Need(s, at, 2)) return false;
            Slice element = s.From(at);
            int whole = 2 + s.UInt8(at + 1), first = d.Tape.Count;
            bool done, isMarkOnly = s.UInt16(at) is HsrpInterfaceState.Mark or HsrpMd5Authentication.Mark;
            switch (s.UInt16(at))
            {
                case HsrpGroupState.Mark: done = HsrpGroupState.Walk(d, element, out _); break;
                case HsrpInterfaceState.Mark: done = HsrpInterfaceState.Walk(d, element, out _); break;
                case HsrpTextAuthentication.Mark: done = HsrpTextAuthentication.Walk(d, element, out _); break;
                case HsrpMd5Authentication.Mark: done = HsrpMd5Authentication.Walk(d, element, out _); break;
                default: return true;
            }
            if (!done) return false;
            // Of some elements only the type lies below their node; what a shorter address leaves of an element is not shown.
            if (d.Tape.Count > first) d.EndNode(first, s, at + (isMarkOnly ? 1 : whole));
            at = Math.Min(at + whole, s.Length);
        }
        return true;
    }

    [Payload(SkipEmpty = true, Nested = true, Covered = true), If(nameof(HasUnknown))]
    public partial ReadOnlySpan<byte> Unknown { get; }

    private bool IsFirst => Dissection is { } d && d.DestinationAddress == AllRouters;
    private bool IsSecond => Dissection is { } d && (d.DestinationAddress == SecondRouters || d.DestinationAddress == SecondRouters6);
    private bool HasUnknown => IsSecond || HsrpFirst.Create(Slice).Opcode > HsrpOpcode.Advertise;

    [Accept] internal bool IsForRouters => IsFirst || IsSecond;
}

/// <summary>A message of version 1 (RFC 2281, 5.1).</summary>
[PartOf<Hsrp>]
public readonly ref partial struct HsrpFirst
{
    [Field("hsrp.version", "Version", Description = "The version of the HSRP messages")] public partial byte Version { get; }
    [Field("hsrp.opcode", "Op Code", Description = "The type of message contained in this packet")] public partial HsrpOpcode Opcode { get; }
    [If(nameof(IsState))] public partial HsrpState State { get; }
    [If(nameof(IsAdvertisement))] public partial HsrpAdvertisement Advertisement { get; }

    [Info] private void WriteInfo(TextBuilder text) => text.Append(Opcode.Name() ?? "Unknown");

    private bool IsState => Opcode < HsrpOpcode.Advertise;
    private bool IsAdvertisement => Opcode == HsrpOpcode.Advertise;
}

/// <summary>The state of a router in a group (RFC 2281, 5.1).</summary>
[PartOf<Hsrp>]
public readonly ref partial struct HsrpState
{
    [Field("hsrp.state", "State", Description = "The current state of the router sending the message")] public partial HsrpRouterState State { get; }

    /// <summary>In seconds.</summary>
    [Field("hsrp.hellotime", "Hellotime", Description = "The approximate period between the Hello messages that the router sends"), Label(nameof(WriteHelloTime))]
    public partial byte HelloTime { get; }

    /// <summary>In seconds.</summary>
    [Field("hsrp.holdtime", "Holdtime", Description = "Time that the current Hello message should be considered valid"), Label(nameof(WriteHoldTime))]
    public partial byte HoldTime { get; }

    [Field("hsrp.priority", "Priority", Description = "Used to elect the active and standby routers. Numerically higher priority wins vote")] public partial byte Priority { get; }
    [Field("hsrp.group", "Group", Description = "This field identifies the standby group")] public partial byte Group { get; }
    [Field("hsrp.reserved", "Reserved")] public partial byte Reserved { get; }

    /// <summary>A password that can be read.</summary>
    public partial ulong AuthenticationBytes { get; }

    [Field("hsrp.auth_data", "Authentication Data", Type = FieldType.String, Generated = false, At = nameof(AuthenticationBytes), Covers = true, Description = "Contains a clear-text 8 character reused password"), Label(nameof(WriteAuthentication))]
    private ReadOnlySpan<byte> Authentication => HsrpText.PasswordOf(Slice.Span(AuthenticationOffset, HsrpText.PasswordSize));

    [Field("hsrp.virt_ip", "Virtual IP Address", Description = "The virtual IP address used by this group")] public partial IPv4Address VirtualAddress { get; }

    private const int AuthenticationOffset = 6;

    private void WriteHelloTime(TextBuilder text) => HsrpText.WriteTime(text, "Hellotime", HelloTime, 3);
    private void WriteHoldTime(TextBuilder text) => HsrpText.WriteTime(text, "Holdtime", HoldTime, 10);
    private void WriteAuthentication(TextBuilder text) => HsrpText.WritePassword(text, Authentication);

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append($" (state {State.Name() ?? "Unknown"})");
}

/// <summary>What a router tells of all its groups on an interface.</summary>
[PartOf<Hsrp>]
public readonly ref partial struct HsrpAdvertisement
{
    [Field("hsrp.adv.tlvtype", "Adv type", Description = "Advertisement tlv type")] public partial HsrpAdvertisementType Type { get; }
    [Field("hsrp.adv.tlvlength", "Adv length", Description = "Advertisement tlv length")] public partial ushort Length { get; }
    [Field("hsrp.adv.state", "Adv state", Description = "Advertisement tlv length")] public partial HsrpAdvertisedState State { get; }
    [Field("hsrp.adv.reserved1", "Adv reserved1", Description = "Advertisement tlv length")] public partial byte Reserved { get; }
    [Field("hsrp.adv.activegrp", "Adv active groups", Description = "Advertisement active group count")] public partial ushort ActiveGroups { get; }
    [Field("hsrp.adv.passivegrp", "Adv passive groups", Description = "Advertisement passive group count")] public partial ushort PassiveGroups { get; }
    [Field("hsrp.adv.reserved2", "Adv reserved2", Description = "Advertisement tlv length")] public partial uint MoreReserved { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append($" (state {State.Name() ?? "Unknown"})");
}

/// <summary>Types of messages; version 2 has the first three (RFC 2281, 5.1).</summary>
public enum HsrpOpcode : byte
{
    [Name("Hello")] Hello = 0,
    [Name("Coup")] Coup = 1,
    [Name("Resign")] Resign = 2,
    [Name("Advertise")] Advertise = 3,
}

/// <summary>States of a router (RFC 2281, 5.1).</summary>
public enum HsrpRouterState : byte
{
    [Name("Initial")] Initial = 0,
    [Name("Learn")] Learn = 1,
    [Name("Listen")] Listen = 2,
    [Name("Speak")] Speak = 4,
    [Name("Standby")] Standby = 8,
    [Name("Active")] Active = 16,
}

/// <summary>What an advertisement is of.</summary>
public enum HsrpAdvertisementType : ushort
{
    [Name("HSRP interface state")] InterfaceState = 1,
    [Name("IP redundancy")] IpRedundancy = 2,
}

/// <summary>States of an interface.</summary>
public enum HsrpAdvertisedState : byte
{
    [Name("Dormant")] Dormant = 1,
    [Name("Passive")] Passive = 2,
    [Name("Active")] Active = 3,
}
