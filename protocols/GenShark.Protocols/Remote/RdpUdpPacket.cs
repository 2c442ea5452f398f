using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A packet of version 1 (MS-RDPEUDP, 2.2).</summary>
[PartOf<RdpUdp>]
public readonly ref partial struct RdpUdpPacket
{
    private const int HeaderSize = 8, SynSize = 8, CorrelationSize = 32;

    [Field("rdpudp.snsourceack", "snSourceAck", Base.Hex)] public partial uint SourceAck { get; }
    [Field("rdpudp.receivewindowsize", "ReceiveWindowSize")] public partial ushort Window { get; }

    [Field("rdpudp.flags", "Flags", Base.Hex), NamesSetBits] public partial ushort Flags { get; }
    [Field("rdpudp.flags.syn", "Syn"), Mask(0x1), Of(nameof(Flags))] public partial bool IsSyn { get; }
    [Field("rdpudp.flags.fin", "Fin"), Mask(0x2), Of(nameof(Flags))] public partial bool IsFin { get; }
    [Field("rdpudp.flags.ack", "Ack"), Mask(0x4), Of(nameof(Flags))] public partial bool IsAck { get; }
    [Field("rdpudp.flags.data", "Data"), Mask(0x8), Of(nameof(Flags))] public partial bool HasData { get; }
    [Field("rdpudp.flags.fec", "FECData"), Mask(0x10), Of(nameof(Flags))] public partial bool HasFec { get; }
    [Field("rdpudp.flags.cn", "CN"), Mask(0x20), Of(nameof(Flags))] public partial bool IsCongested { get; }
    [Field("rdpudp.flags.cwr", "CWR"), Mask(0x40), Of(nameof(Flags))] public partial bool IsWindowReset { get; }
    [Field("rdpudp.flags.aoa", "Ack of Acks"), Mask(0x100), Of(nameof(Flags))] public partial bool IsAckOfAcks { get; }
    [Field("rdpudp.flags.synlossy", "Syn lossy"), Mask(0x200), Of(nameof(Flags))] public partial bool IsLossy { get; }
    [Field("rdpudp.flags.ackdelayed", "Ack delayed"), Mask(0x400), Of(nameof(Flags))] public partial bool IsAckDelayed { get; }
    [Field("rdpudp.flags.correlationid", "Correlation id"), Mask(0x800), Of(nameof(Flags))] public partial bool HasCorrelation { get; }
    [Field("rdpudp.flags.synex", "SynEx"), Mask(0x1000), Of(nameof(Flags))] public partial bool HasSynEx { get; }

    /// <summary>The columns tell what a start holds.</summary>
    [Step]
    private void WriteInfo()
    {
        if (Dissection!.BeginInfo(append: false) is not { } text || !IsSyn) return;
        text.Append("SYN");
        if (HasCorrelation) text.Append(",CORRELATIONID");
        if (HasSynEx) text.Append(",SYNEX");
    }

    [If(nameof(IsSyn))] public partial RdpUdpSyn Syn { get; }
    [If(nameof(HasCorrelation))] public partial RdpUdpCorrelation Correlation { get; }
    [If(nameof(HasSynEx))] public partial RdpUdpSynEx SynEx { get; }

    /// <summary>Whether the answer to a start agrees on version 2.</summary>
    internal static bool AgreesOnSecond(in Slice packet)
    {
        var head = new RdpUdpPacket(packet);
        int at = HeaderSize + SynSize + (head.HasCorrelation ? CorrelationSize : 0);
        return packet.Has(at, RdpUdpSynEx.HeaderSize) && head is { IsSyn: true, IsAck: true, HasSynEx: true } && (RdpUdpVersion)packet.UInt16(at + 2) == RdpUdpVersion.Second;
    }
}

/// <summary>A connection starts: from which number on, and how large packets may be.</summary>
[PartOf<RdpUdp>]
public readonly ref partial struct RdpUdpSyn
{
    [Field("rdpudp.initialsequencenumber", "Initial SequenceNumber", Base.Hex)] public partial uint Sequence { get; }
    [Field("rdpudp.upstreammtu", "Upstream MTU")] public partial ushort Upstream { get; }
    [Field("rdpudp.downstreammtu", "DownStream MTU")] public partial ushort Downstream { get; }
}

/// <summary>To which connection over TCP it belongs.</summary>
[PartOf<RdpUdp>]
public readonly ref partial struct RdpUdpCorrelation
{
    [Field("rdpudp.correlationid", "Correlation Id"), Size(16)] public partial ReadOnlySpan<byte> Id { get; }
    [Size(16)] public partial ReadOnlySpan<byte> Reserved { get; }
}

/// <summary>Which version the side speaks; version 2 proves that it is the one of the connection over TCP.</summary>
[PartOf<RdpUdp>, Node]
public readonly ref partial struct RdpUdpSynEx
{
    internal const int HeaderSize = 4;

    [Field("rdpudp.synex.flags", "Flags", Base.Hex)] public partial ushort Flags { get; }
    [Field("rdpudp.synex.flags.versioninfo", "Version info", Mask = 0x1, MaskWidth = 8, Generated = false, At = nameof(Flags), Covers = true)] private bool HasVersion => (Flags & 1) != 0;
    [Field("rdpudp.synex.version", "Version", Base.Hex)] public partial RdpUdpVersion Version { get; }
    [Field("rdpudp.synex.cookiehash", "Cookie Hash"), Size(32), If(nameof(HasCookie))] public partial ReadOnlySpan<byte> CookieHash { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("SynEx");

    private bool HasCookie => Version == RdpUdpVersion.Second;
}
