using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Whether the tree changes (IEEE 802.1D-1998, 9.3.1).</summary>
[PartOf<Stp>]
public readonly ref partial struct StpFlags
{
    [Field("stp.flags", "BPDU flags", Base.Hex), NamesSetBits] public partial byte Flags { get; }
    [Field("stp.flags.tcack", "Topology Change Acknowledgment", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsAcknowledged { get; }
    [Field("stp.flags.tc", "Topology Change", Truth = Truth.YesNo), Bits(1, Skip = 6), Of(nameof(Flags))] public partial bool IsChanging { get; }
}

/// <summary>What a port is and does (IEEE 802.1Q, 14.2.4).</summary>
[PartOf<Stp>]
public readonly ref partial struct RstpFlags
{
    [Field("stp.flags", "BPDU flags", Base.Hex), Append(nameof(WriteSummary))] public partial byte Flags { get; }
    [Field("stp.flags.tcack", "Topology Change Acknowledgment", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsAcknowledged { get; }
    [Field("stp.flags.agreement", "Agreement", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsAgreement { get; }
    [Field("stp.flags.forwarding", "Forwarding", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsForwarding { get; }
    [Field("stp.flags.learning", "Learning", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsLearning { get; }
    [Field("stp.flags.port_role", "Port Role"), Bits(2), Of(nameof(Flags))] public partial StpPortRole PortRole { get; }
    [Field("stp.flags.proposal", "Proposal", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsProposal { get; }
    [Field("stp.flags.tc", "Topology Change", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsChanging { get; }

    private void WriteSummary(TextBuilder text) => WriteSet(text, Flags);

    /// <summary>Writes those flags that are set, and the port's role in any case.</summary>
    internal static void WriteSet(TextBuilder text, byte flags)
    {
        if ((flags & 0x80) != 0) text.Append(", Topology Change Acknowledgment");
        if ((flags & 0x40) != 0) text.Append(", Agreement");
        if ((flags & 0x20) != 0) text.Append(", Forwarding");
        if ((flags & 0x10) != 0) text.Append(", Learning");
        text.Append($", Port Role: {((StpPortRole)(flags >> 2 & 3)).Name() ?? "Unknown"}");
        if ((flags & 0x02) != 0) text.Append(", Proposal");
        if ((flags & 0x01) != 0) text.Append(", Topology Change");
    }
}

/// <summary>Roles of a port (IEEE 802.1Q, 14.2.4).</summary>
public enum StpPortRole : byte
{
    [Name("Alternate or Backup")] AlternateOrBackup = 1,
    [Name("Root")] Root = 2,
    [Name("Designated")] Designated = 3,
}
