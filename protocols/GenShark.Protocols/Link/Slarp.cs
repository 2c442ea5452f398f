namespace GenShark.Protocols;

/// <summary>Cisco's Serial Line Address Resolution Protocol: addresses asked for and told, and keepalives.</summary>
/// <seealso href="https://www.tcpdump.org/linktypes/LINKTYPE_C_HDLC.html"/>
[Protocol("slarp", "Cisco SLARP", Short = "SLARP"), Over("chdlc.protocol", 0x8035)]
public readonly ref partial struct Slarp
{
    /// <summary>A packet of a known type shows nothing unless all is there.</summary>
    [Custom]
    private bool NeedPacket(Dissection d, in Slice s, ref int at) => d.Need(s, 0, s.UInt32(0) <= (uint)SlarpType.LineKeepalive ? Size : 4);

    [Field("slarp.ptype", "Packet type")]
    public partial SlarpType Type { get; }

    [Field("slarp.address", "Address"), If(nameof(TellsAddress))]
    public partial IPv4Address Address { get; }

    [Field("slarp.netmask", "Netmask"), If(nameof(TellsAddress))]
    public partial IPv4Address Netmask { get; }

    [Size(2), If(nameof(TellsAddress))]
    public partial ReadOnlySpan<byte> Unused { get; }

    [Field("slarp.mysequence", "Outgoing sequence number"), If(nameof(IsKeepalive))]
    public partial uint OutgoingSequence { get; }

    [Field("slarp.yoursequence", "Returned sequence number"), If(nameof(IsKeepalive))]
    public partial uint ReturnedSequence { get; }

    [Field("slarp.reliability", "Reliability", Base.Hex), If(nameof(IsKeepalive))]
    [Expert(nameof(IsReliabilityBad), "slarp.reliability.invalid", "Reliability must be 0xFFFF", Severity.Error, ExpertGroup.Malformed)]
    public partial ushort Reliability { get; }

    [Payload, If(nameof(IsUnknown))]
    public partial ReadOnlySpan<byte> Payload { get; }

    /// <summary>What fills the packet up.</summary>
    [Payload(NoData = true), If(nameof(IsKnown))]
    public partial ReadOnlySpan<byte> Padding { get; }

    private const int Size = 14;

    private bool TellsAddress => Type is SlarpType.Request or SlarpType.Reply;
    private bool IsKeepalive => Type == SlarpType.LineKeepalive;
    private bool IsKnown => TellsAddress || IsKeepalive;
    private bool IsUnknown => !IsKnown;
    private bool IsReliabilityBad => Reliability != 0xffff;

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        if (TellsAddress) text.Append($"{(Type == SlarpType.Request ? "Request" : "Reply")}, from {Address}, mask {Netmask}");
        else if (IsKeepalive) text.Append($"Line keepalive, outgoing sequence {OutgoingSequence}, returned sequence {ReturnedSequence}");
        else text.Append($"Unknown packet type 0x{(uint)Type:X8}");
    }
}

/// <summary>What a SLARP packet is.</summary>
public enum SlarpType : uint
{
    [Name("Request")] Request = 0,
    [Name("Reply")] Reply = 1,
    [Name("Line keepalive")] LineKeepalive = 2,
}
