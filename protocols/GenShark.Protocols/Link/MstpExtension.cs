using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What several trees add (IEEE 802.1Q, 14.4).</summary>
[PartOf<Stp>, Node]
public readonly ref partial struct MstpExtension
{
    private const int CommonSize = 64;

    /// <summary>Of what follows, in bytes.</summary>
    public partial ushort Length { get; }

    [Field("mstp.config_format_selector", "MST Config ID format selector")] public partial byte FormatSelector { get; }
    [Field("mstp.config_name", "MST Config name", Type = FieldType.StringZPad), Size(32)] public partial ReadOnlySpan<byte> Name { get; }
    [Field("mstp.config_revision_level", "MST Config revision")] public partial ushort Revision { get; }
    [Field("mstp.config_digest", "MST Config digest"), Size(16)] public partial ReadOnlySpan<byte> Digest { get; }
    [Field("mstp.cist_internal_root_path_cost", "CIST Internal Root Path Cost")] public partial uint InternalRootPathCost { get; }
    public partial MstpBridge Bridge { get; }
    [Field("mstp.cist_remaining_hops", "CIST Remaining hops")] public partial byte RemainingHops { get; }
    [Size(nameof(InstancesSize))] public partial Sequence<MstpInstance> Instances { get; }

    private int InstancesSize => (Length - CommonSize) / MstpInstance.Size * MstpInstance.Size;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("MST Extension");
}

/// <summary>The bridge of the region that sends.</summary>
[PartOf<Stp>, Node]
public readonly ref partial struct MstpBridge
{
    public partial ushort Bits { get; }
    [Field("mstp.cist_bridge.prio", "CIST Bridge Priority", Generated = false, At = nameof(Bits), Length = 1)] private ushort Priority => StpIdentifier.PriorityOf(Bits);
    [Field("mstp.cist_bridge.ext", "CIST Bridge Identifier System ID Extension", Generated = false, At = nameof(Bits), Covers = true)] private ushort Extension => StpIdentifier.ExtensionOf(Bits);
    [Field("mstp.cist_bridge.hw", "CIST Bridge Identifier System ID")] public partial MacAddress SystemId { get; }

    [Title] private void WriteTitle(TextBuilder text) => StpIdentifier.Write(text.Append("CIST Bridge Identifier: "), Bits, SystemId, " / ");
}

/// <summary>One of several trees (IEEE 802.1Q, 14.4.1).</summary>
[PartOf<Stp>, Node]
public readonly ref partial struct MstpInstance
{
    internal const int Size = 16;

    [Field("mstp.msti.flags", "MSTI flags", Base.Hex), Append(nameof(WriteSummary))] public partial byte Flags { get; }
    [Field("stp.flags.tcack", "Topology Change Acknowledgment", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsAcknowledged { get; }
    [Field("stp.flags.agreement", "Agreement", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsAgreement { get; }
    [Field("stp.flags.forwarding", "Forwarding", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsForwarding { get; }
    [Field("stp.flags.learning", "Learning", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsLearning { get; }
    [Field("stp.flags.port_role", "Port Role"), Bits(2), Of(nameof(Flags))] public partial StpPortRole PortRole { get; }
    [Field("stp.flags.proposal", "Proposal", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsProposal { get; }
    [Field("stp.flags.tc", "Topology Change", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsChanging { get; }

    public partial ushort Bits { get; }
    [Field("mstp.msti.priority", "Priority", Base.Hex, Mask = 0xf0, Generated = false, At = nameof(Bits), Length = 1)] private byte Priority => (byte)(Bits >> 12);
    [Field("mstp.msti.msti_id", "MSTID", Mask = 0xfff, Generated = false, At = nameof(Bits), Covers = true)] private ushort InstanceId => StpIdentifier.ExtensionOf(Bits);
    [Field("mstp.msti.root.hw", "Regional Root")] public partial MacAddress RegionalRoot { get; }
    [Field("mstp.msti.root_cost", "Internal root path cost")] public partial uint InternalRootPathCost { get; }

    public partial byte BridgeBits { get; }
    [Field("mstp.msti.bridge_priority", "Bridge Identifier Priority", Generated = false, At = nameof(BridgeBits), Covers = true)] private byte BridgePriority => (byte)(BridgeBits >> 4);

    public partial byte PortBits { get; }
    [Field("mstp.msti.port_priority", "Port identifier priority", Generated = false, At = nameof(PortBits), Covers = true)] private byte PortPriority => (byte)(PortBits >> 4);

    [Field("mstp.msti.remaining_hops", "Remaining hops")] public partial byte RemainingHops { get; }

    private void WriteSummary(TextBuilder text) => RstpFlags.WriteSet(text, Flags);

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"MSTID {InstanceId}, Regional Root Identifier {StpIdentifier.PriorityOf(Bits)} / {RegionalRoot}");
}
