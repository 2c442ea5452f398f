using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>NetBIOS Datagram Service over UDP: messages from name to name.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1002"/>
[Protocol("nbdgm", "NetBIOS Datagram Service", Short = "NBDS"), Over("udp.port", 138)]
public readonly ref partial struct Nbdgm
{
    [Field("nbdgm.type", "Message Type", Description = "NBDGM message type")] public partial NbdgmType Type { get; }
    [Field("nbdgm.flags", "Flags", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("nbdgm.next", "More fragments follow", Truth = "Yes|No", Description = "TRUE if more fragments follow"), Mask(0x1), Of(nameof(Flags))] public partial bool MoreFollow { get; }
    [Field("nbdgm.first", "This is first fragment", Truth = "Yes|No", Description = "TRUE if first fragment"), Mask(0x2), Of(nameof(Flags))] public partial bool IsFirst { get; }
    [Field("nbdgm.node_type", "Node Type"), Mask(0xc), Of(nameof(Flags))] public partial NbdgmNode Node { get; }
    [Field("nbdgm.dgram_id", "Datagram ID", Base.Hex, Description = "Datagram identifier")] public partial ushort Id { get; }
    [Field("nbdgm.src.ip", "Source IP", Description = "Source IPv4 address")] public partial IPv4Address SourceAddress { get; }
    [Field("nbdgm.src.port", "Source Port")] public partial ushort SourcePort { get; }
    /// <summary>Of the names and what follows, in bytes.</summary>
    [Field("nbdgm.dgram_len", "Datagram length", Unit = " byte| bytes"), If(nameof(IsDatagram))] public partial ushort Length { get; }
    /// <summary>In bytes.</summary>
    [Field("nbdgm.pkt_offset", "Packet offset", Unit = " byte| bytes"), If(nameof(IsDatagram))] public partial ushort Offset { get; }
    [If(nameof(IsDatagram))] public partial NbdgmSource Source { get; }
    [Field("nbdgm.error_code", "Error code", Base.Hex), If(nameof(IsError))] public partial NbdgmError Error { get; }
    [If(nameof(HasDestination))] public partial NbdgmDestination Destination { get; }

    [Info] private void WriteInfo(TextBuilder text) => text.Append(Type.Name() ?? "Unknown");

    [Payload(SkipEmpty = true), Size(nameof(PayloadSize)), Next("netbios")]
    public partial ReadOnlySpan<byte> Payload { get; }

    private bool IsDatagram => Type is NbdgmType.ToOne or NbdgmType.ToGroup or NbdgmType.ToAll;
    private bool IsError => Type == NbdgmType.Error;
    private bool HasDestination => IsDatagram || Type is NbdgmType.Query or NbdgmType.PositiveAnswer or NbdgmType.NegativeAnswer;
    private int PayloadSize => IsDatagram ? Slice.Length : 0;

    private void WriteFlags(TextBuilder text)
    {
        if (MoreFollow) text.Append(", More fragments follow"u8);
        if (IsFirst) text.Append(", This is first fragment"u8);
        text.Append($", Node Type: {Node.Name()}");
    }
}

/// <summary>Who sends a datagram (RFC 1002, 4.4.2).</summary>
[PartOf<Nbdgm>]
public readonly ref partial struct NbdgmSource
{
    public partial DomainName Name { get; }

    [Field("nbdgm.source_name", "Source name", Type = FieldType.String, Generated = false, At = nameof(Name), Covers = true), Append(nameof(WriteSuffix))]
    private void WriteName(TextBuilder text) => NetBiosName.WriteEncoded(text, Name);

    private void WriteSuffix(TextBuilder text) => NetBiosName.WriteSuffixOf(text, Name);
}

/// <summary>To whom a datagram goes (RFC 1002, 4.4.2).</summary>
[PartOf<Nbdgm>]
public readonly ref partial struct NbdgmDestination
{
    public partial DomainName Name { get; }

    [Field("nbdgm.destination_name", "Destination name", Type = FieldType.String, Generated = false, At = nameof(Name), Covers = true), Append(nameof(WriteSuffix))]
    private void WriteName(TextBuilder text) => NetBiosName.WriteEncoded(text, Name);

    private void WriteSuffix(TextBuilder text) => NetBiosName.WriteSuffixOf(text, Name);
}

/// <summary>What a message is (RFC 1002, 4.4.1).</summary>
public enum NbdgmType : byte
{
    [Name("Direct_unique datagram")] ToOne = 16,
    [Name("Direct_group datagram")] ToGroup = 17,
    [Name("Broadcast datagram")] ToAll = 18,
    [Name("Datagram error")] Error = 19,
    [Name("Datagram query request")] Query = 20,
    [Name("Datagram positive query response")] PositiveAnswer = 21,
    [Name("Datagram negative query response")] NegativeAnswer = 22,
}

/// <summary>How the sender finds names (RFC 1002, 4.4.1).</summary>
public enum NbdgmNode : byte
{
    [Name("B node")] Broadcast = 0,
    [Name("P node")] PointToPoint = 1,
    [Name("M node")] Mixed = 2,
    [Name("NBDD")] DistributionServer = 3,
}

/// <summary>Why a datagram was not delivered (RFC 1002, 4.4.3).</summary>
public enum NbdgmError : byte
{
    [Name("Destination name not present")] NoDestination = 0x82,
    [Name("Invalid source name format")] BadSource = 0x83,
    [Name("Invalid destination name format")] BadDestination = 0x84,
}
