using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Version 3: report of what a host wants to hear.</summary>
[PartOf<Igmp>]
public readonly ref partial struct IgmpV3Report
{
    [Field("igmp.reserved", "Reserved"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial IgmpChecksum Checksum { get; }
    [Field("igmp.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> MoreReserved { get; }
    [Field("igmp.num_grp_recs", "Num Group Records")] public partial ushort Count { get; }

    /// <summary>As many as the count says, though bytes lack.</summary>
    [Custom]
    private bool WalkRecords(Dissection d, in Slice s, ref int at)
    {
        if (Count == 0) d.BeginInfo(append: true)?.Append(" - General query");
        for (int i = 0, record = RecordsAt; i < Count; i++)
        {
            if (!d.Need(s, record, IgmpRecord.HeaderSize) || !IgmpRecord.Walk(d, s.From(record), out int taken)) return false;
            record += taken;
        }
        return true;
    }

    private const int RecordsAt = 7;
}

/// <summary>A group and how to filter its sources.</summary>
[PartOf<Igmp>, Node]
public readonly ref partial struct IgmpRecord
{
    internal const int HeaderSize = 8;

    [Field("igmp.record_type", "Record Type")] public partial IgmpRecordType Type { get; }

    /// <summary>In words of 32 bits.</summary>
    [Field("igmp.aux_data_len", "Aux Data Len")] public partial byte AuxiliaryWords { get; }

    [Field("igmp.num_src", "Num Src")] public partial ushort SourceCount { get; }
    [Field("igmp.maddr", "Multicast Address")] public partial IPv4Address Group { get; }

    /// <summary>As many as the count says, though bytes lack; the column follows source by source.</summary>
    [Custom]
    private bool WalkSources(Dissection d, in Slice s, ref int at)
    {
        if (d.BeginInfo(append: true) is { } info) WriteInfo(info);
        return SourceCount == 0 || IgmpText.WalkSources(d, s, HeaderSize, SourceCount);
    }

    [Size(nameof(SourcesSize))] public partial ReadOnlySpan<byte> Sources { get; }
    [If(nameof(HasAuxiliary)), Field("igmp.aux_data", "Aux Data"), Size(nameof(AuxiliarySize))] public partial ReadOnlySpan<byte> Auxiliary { get; }

    private int SourcesSize => SourceCount * 4;
    private int AuxiliarySize => AuxiliaryWords * 4;
    private bool HasAuxiliary => AuxiliaryWords > 0;

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"Group Record : {Group}  {Type.Name()}");

    private void WriteInfo(TextBuilder text)
    {
        bool isOne = SourceCount == 1;
        switch (Type)
        {
            case IgmpRecordType.ModeIsInclude or IgmpRecordType.ChangeToIncludeMode when SourceCount == 0: text.Append($" / Leave group {Group}"); break;
            case IgmpRecordType.ModeIsInclude or IgmpRecordType.ChangeToIncludeMode: text.Append($" / Join group {Group}").Append(isOne ? " for source {" : " for sources in {"); break;
            case IgmpRecordType.ModeIsExclude or IgmpRecordType.ChangeToExcludeMode when SourceCount == 0: text.Append($" / Join group {Group} for any sources"); break;
            case IgmpRecordType.ModeIsExclude or IgmpRecordType.ChangeToExcludeMode: text.Append($" / Join group {Group}").Append(isOne ? ", for source not {" : ", for sources not in {"); break;
            case IgmpRecordType.AllowNewSources when SourceCount == 0: text.Append($" / Group {Group}, ALLOW_NEW_SOURCES but no source specified (?)"); break;
            case IgmpRecordType.AllowNewSources: text.Append($" / Group {Group}, new source").Append(isOne ? " {" : "s {"); break;
            case IgmpRecordType.BlockOldSources when SourceCount == 0: text.Append($" / Group {Group}, BLOCK_OLD_SOURCES but no source specified (?)"); break;
            case IgmpRecordType.BlockOldSources: text.Append($" / Group {Group}, block source").Append(isOne ? " {" : "s {"); break;
            case var _ when SourceCount == 0: text.Append($" / Group {Group}, unknown record type (?)"); break;
            default: text.Append($" / Group {Group}, unknown record type (?), source").Append(isOne ? " {" : "s {"); break;
        }
    }
}
