using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Multicast listener query, report and done; queries of version 2 are longer.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3810"/>
[PartOf<Icmpv6>]
public readonly ref partial struct MldMessage
{
    [If(nameof(IsVersion1)), Field("icmpv6.mld.maximum_response_delay", "Maximum Response Delay [ms]")] public partial ushort ResponseDelay { get; }

    [If(nameof(IsVersion2)), Field("icmpv6.mld.maximum_response_code", "Maximum Response Code"), Label(nameof(WriteCode))] public partial ushort ResponseCode { get; }

    [Field("icmpv6.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.mld.multicast_address", "Multicast Address")] public partial IPv6Address Group { get; }
    [If(nameof(IsVersion2))] public partial MldQuerySources Sources { get; }

    private bool IsVersion1 => !IsVersion2;
    private bool IsVersion2 => (Icmpv6Type)Slice.Whole.UInt8(0) == Icmpv6Type.MulticastListenerQuery && Slice.Length > 20;

    // A floating-point number from 32768 on (RFC 3810, 5.1.3).
    private void WriteCode(TextBuilder text)
    {
        uint code = ResponseCode;
        text.Append($"Maximum Response Code: {(code < 0x8000 ? code : ((code & 0xfff) | 0x1000) << (int)((code >> 12 & 7) + 3))}");
    }
}

/// <summary>What version 2 adds to a query.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct MldQuerySources
{
    [Field("icmpv6.mld.flag", "Flags", Base.Hex), Append(nameof(WriteFlags))] public partial byte Flags { get; }
    [Field("icmpv6.mld.qqi", "QQIC (Querier's Query Interval Code)")] public partial byte IntervalCode { get; }
    [Field("icmpv6.mld.nb_sources", "Number of Sources")] public partial ushort Count { get; }
    [Count(nameof(Count))] public partial Sequence<MldSource> Sources { get; }

    /// <summary>Reserved bits stand behind those below them.</summary>
    [Field("icmpv6.mld.flag.s", "Suppress Router-Side Processing", Mask = 0x08, MaskWidth = 8, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private bool Suppresses => (Flags & 8) != 0;

    [Field("icmpv6.mld.flag.qrv", "QRV (Querier's Robustness Variable)", Mask = 0x07, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private byte Robustness => (byte)(Flags & 7);

    [Field("icmpv6.mld.flag.reserved", "Reserved", Mask = 0xf0, Generated = false, At = nameof(Flags), Covers = true), Of(nameof(Flags))]
    private byte Reserved => (byte)(Flags >> 4);

    private void WriteFlags(TextBuilder text)
    {
        if (Suppresses) text.Append(", Suppress Router-Side Processing");
    }
}

/// <summary>A source of a query.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct MldSource
{
    [Field("icmpv6.mld.source_address", "Source Address")] public partial IPv6Address Address { get; }
}

/// <summary>Report of version 2.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct MldReport
{
    [Field("icmpv6.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("icmpv6.mldr.nb_mcast_records", "Number of Multicast Address Records")] public partial ushort Count { get; }
    [Count(nameof(Count))] public partial Sequence<MldRecord> Records { get; }
}

/// <summary>A multicast address and how to filter its sources.</summary>
[PartOf<Icmpv6>, Node("icmpv6.mldr.mar", "Multicast Address Record", FieldType.None)]
public readonly ref partial struct MldRecord
{
    [Field("icmpv6.mldr.mar.record_type", "Record Type")] public partial MldRecordType Type { get; }

    /// <summary>In words of 32 bits.</summary>
    [Field("icmpv6.mldr.mar.aux_data_len", "Aux Data Len")] public partial byte AuxiliaryWords { get; }

    [Field("icmpv6.mldr.mar.nb_sources", "Number of Sources")] public partial ushort SourceCount { get; }
    [Field("icmpv6.mldr.mar.multicast_address", "Multicast Address")] public partial IPv6Address Group { get; }
    [Count(nameof(SourceCount))] public partial Sequence<MldRecordSource> Sources { get; }
    [If(nameof(HasAuxiliary)), Field("icmpv6.mldr.mar.auxiliary_data", "Auxiliary Data"), Size(nameof(AuxiliarySize))] public partial ReadOnlySpan<byte> Auxiliary { get; }

    private bool HasAuxiliary => AuxiliaryWords > 0;
    private int AuxiliarySize => AuxiliaryWords * 4;

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"Multicast Address Record {Type.Name() ?? "Unknown"}: {Group}");
}

/// <summary>A source of a record.</summary>
[PartOf<Icmpv6>]
public readonly ref partial struct MldRecordSource
{
    [Field("icmpv6.mldr.mar.source_address", "Source Address")] public partial IPv6Address Address { get; }
}
