using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Spanning trees of bridges: the tree, the rapid one, and several of them.</summary>
/// <seealso href="https://standards.ieee.org/ieee/802.1Q/10323/"/>
[Protocol("stp", "Spanning Tree Protocol", Short = "STP", ShownFrom = 4), Over("llc.dsap", (uint)LlcSap.Bpdu), Over("chdlc.protocol", 0x4242), Over("ethertype", 0x8181)]
public readonly ref partial struct Stp
{
    private const int MstpOffset = 36, LeastExtension = 64;

    [Field("stp.protocol", "Protocol Identifier", Base.Hex)] public partial StpProtocolId Protocol { get; }
    [Field("stp.version", "Protocol Version Identifier"), Expert(nameof(IsUnknownVersion), "bpdu.version_support", "This version of Wireshark only knows about versions 0, 2, 3 & 4", Severity.Warning, ExpertGroup.Protocol)]
    public partial StpVersion Version { get; }

    [Field("stp.type", "BPDU Type", Base.Hex), Expert(nameof(IsUnknownType), "stp.type.unknown", "Unknown BPDU type data", Severity.Warning, ExpertGroup.Protocol)]
    public partial StpType Type { get; }

    [If(nameof(IsConfiguration))] public partial StpFlags Flags { get; }
    [If(nameof(IsRapid))] public partial RstpFlags RapidFlags { get; }
    [If(nameof(HasBody))] public partial StpBody Body { get; }

    /// <summary>In bytes.</summary>
    [Field("stp.version_1_length", "Version 1 Length"), If(nameof(IsRapid))] public partial byte Version1Length { get; }

    /// <summary>In bytes. The extension's subtree begins with it.</summary>
    [Field("mstp.version_3_length", "Version 3 Length"), At(MstpOffset), If(nameof(IsMultiple))] public partial ushort Version3Length { get; }

    [If(nameof(HasExtension))] public partial MstpExtension Extension { get; }

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        if (Type == StpType.TopologyChange) text.Append("Topology Change Notification");
        else if (IsUnknownType) text.Append($"Unknown BPDU type ({(byte)Type})");
    }

    private bool IsConfiguration => Type == StpType.Configuration;
    private bool IsRapid => Type == StpType.Rapid;
    private bool HasBody => IsConfiguration || IsRapid;
    private bool IsUnknownType => Type is not (StpType.Configuration or StpType.Rapid or StpType.TopologyChange);
    private bool IsUnknownVersion => Version is not (StpVersion.SpanningTree or StpVersion.Rapid or StpVersion.Multiple or StpVersion.ShortestPath);
    private bool IsMultiple => IsRapid && Version >= StpVersion.Multiple && Slice.Length >= MstpOffset + 2 + LeastExtension && Slice.UInt16(MstpOffset) >= LeastExtension;
    private bool HasExtension => IsMultiple;
}

/// <summary>What all kinds but one tell (IEEE 802.1Q, 14.2).</summary>
[PartOf<Stp>]
public readonly ref partial struct StpBody
{
    public partial StpRoot Root { get; }
    [Field("stp.root.cost", "Root Path Cost")] public partial uint RootPathCost { get; }
    public partial StpBridge Bridge { get; }
    [Field("stp.port", "Port identifier", Base.Hex)] public partial ushort Port { get; }

    /// <summary>This and what follows in 256ths of a second.</summary>
    public partial ushort MessageAge { get; }
    [Field("stp.msg_age", "Message Age", Generated = false, At = nameof(MessageAge), Covers = true)] private double MessageAgeSeconds => MessageAge / 256.0;

    public partial ushort MaxAge { get; }
    [Field("stp.max_age", "Max Age", Generated = false, At = nameof(MaxAge), Covers = true)] private double MaxAgeSeconds => MaxAge / 256.0;

    public partial ushort HelloTime { get; }
    [Field("stp.hello", "Hello Time", Generated = false, At = nameof(HelloTime), Covers = true)] private double HelloTimeSeconds => HelloTime / 256.0;

    public partial ushort ForwardDelay { get; }
    [Field("stp.forward", "Forward Delay", Generated = false, At = nameof(ForwardDelay), Covers = true)] private double ForwardDelaySeconds => ForwardDelay / 256.0;

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        Slice message = Slice.Whole;
        text.Append((StpType)message.UInt8(3) == StpType.Configuration ? "Conf. " : (StpVersion)message.UInt8(2) switch { StpVersion.Multiple => "MST. ", StpVersion.ShortestPath => "SPT. ", _ => "RST. " });
        if ((message.UInt8(4) & 1) != 0) text.Append("TC + ");
        StpIdentifier.Write(text.Append("Root = "), Root.Bits, Root.SystemId, "/");
        text.Append($"  Cost = {RootPathCost}  Port = 0x{Port:x4}");
    }
}

/// <summary>The root of the tree.</summary>
[PartOf<Stp>, Node]
public readonly ref partial struct StpRoot
{
    public partial ushort Bits { get; }
    [Field("stp.root.prio", "Root Bridge Priority", Generated = false, At = nameof(Bits), Length = 1)] private ushort Priority => StpIdentifier.PriorityOf(Bits);
    [Field("stp.root.ext", "Root Bridge System ID Extension", Generated = false, At = nameof(Bits), Covers = true)] private ushort Extension => StpIdentifier.ExtensionOf(Bits);
    [Field("stp.root.hw", "Root Bridge System ID")] public partial MacAddress SystemId { get; }

    [Title] private void WriteTitle(TextBuilder text) => StpIdentifier.Write(text.Append("Root Identifier: "), Bits, SystemId, " / ");
}

/// <summary>The bridge that sends.</summary>
[PartOf<Stp>, Node]
public readonly ref partial struct StpBridge
{
    public partial ushort Bits { get; }
    [Field("stp.bridge.prio", "Bridge Priority", Generated = false, At = nameof(Bits), Length = 1)] private ushort Priority => StpIdentifier.PriorityOf(Bits);
    [Field("stp.bridge.ext", "Bridge System ID Extension", Generated = false, At = nameof(Bits), Covers = true)] private ushort Extension => StpIdentifier.ExtensionOf(Bits);
    [Field("stp.bridge.hw", "Bridge System ID")] public partial MacAddress SystemId { get; }

    [Title] private void WriteTitle(TextBuilder text) => StpIdentifier.Write(text.Append("Bridge Identifier: "), Bits, SystemId, " / ");
}

/// <summary>Identifiers of bridges: four bits of priority, twelve of an extension, an address (IEEE 802.1Q, 14.2.5).</summary>
internal static class StpIdentifier
{
    public static ushort PriorityOf(ushort bits) => (ushort)(bits & 0xf000);
    public static ushort ExtensionOf(ushort bits) => (ushort)(bits & 0xfff);
    public static void Write(TextBuilder text, ushort bits, MacAddress address, string separator) => text.Append($"{PriorityOf(bits)}{separator}{ExtensionOf(bits)}{separator}{address}");
}

/// <summary>The spanning tree's protocol.</summary>
public enum StpProtocolId : ushort
{
    [Name("Spanning Tree Protocol")] SpanningTree = 0,
}

/// <summary>Which protocol a bridge speaks.</summary>
public enum StpVersion : byte
{
    [Name("Spanning Tree")] SpanningTree = 0,
    [Name("Rapid Spanning Tree")] Rapid = 2,
    [Name("Multiple Spanning Tree")] Multiple = 3,
    [Name("Shortest Path Tree")] ShortestPath = 4,
}

/// <summary>Kinds of messages (IEEE 802.1Q, 14.2.3).</summary>
public enum StpType : byte
{
    [Name("Configuration")] Configuration = 0,
    [Name("Rapid/Multiple Spanning Tree")] Rapid = 2,
    [Name("Topology Change Notification")] TopologyChange = 0x80,
}
