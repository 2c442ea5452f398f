using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a switch saw, or counted. As in tshark, the next one begins where the length says, whatever its records take.</summary>
[PartOf<Sflow>, Node]
public readonly ref partial struct SflowSample
{
    internal const int HeaderSize = 8;

    public partial uint FormatWord { get; }

    [Field("sflow.enterprise", "Enterprise", Mask = 0xfffff000, Names = typeof(SflowEnterprise), Generated = false, At = nameof(FormatWord), Covers = true), If(nameof(IsStandard))] private uint Standard => 0;

    [Field("sflow.enterprise", "Enterprise", Mask = 0xfffff000, Generated = false, At = nameof(FormatWord), Covers = true), Label(nameof(WriteVendor)), If(nameof(IsVendors))]
    private uint ShownVendor => SflowVendor.Shown(Vendor);

    [Field("sflow_245.sampletype", "sFlow sample type", Mask = 0xfff, Generated = false, At = nameof(FormatWord), Covers = true, Description = "Type of sFlow sample"), If(nameof(IsStandard))]
    private SflowSampleType Type => (SflowSampleType)(FormatWord & 0xfff);

    /// <summary>tshark does not get on with those of vendors.</summary>
    [Custom]
    private bool EndOfStandard(Dissection d, in Slice s, ref int at) => IsStandard || d.Fail(s, at, 1);

    /// <summary>Of what follows, in bytes.</summary>
    [Field("sflow_5.sample_length", "Sample length (byte)", Description = "sFlow sample length")] public partial uint Length { get; }

    [Switch(nameof(Type))]
    [Case<SflowFlowSample>(SflowSampleType.Flow), Case<SflowExpandedFlowSample>(SflowSampleType.ExpandedFlow)]
    [Case<SflowCountersSample>(SflowSampleType.Counters), Case<SflowExpandedCountersSample>(SflowSampleType.ExpandedCounters), Case<SflowLagPort>(SflowSampleType.LagPort)]
    public partial Variant Body { get; }

    /// <summary>The length counts, whatever was read.</summary>
    [Custom]
    private bool End(Dissection d, in Slice s, ref int at)
    {
        at = (int)Math.Min(HeaderSize + (long)Length, s.Length);
        return true;
    }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append(!IsStandard ? SflowRecordText.OtherEnterprise : Type.Name() ?? SflowRecordText.Unknown);
        if (IsStandard && Type is >= SflowSampleType.Flow and <= SflowSampleType.ExpandedCounters) text.Append($", seq {Slice.UInt32(HeaderSize)}");
    }

    private void WriteVendor(TextBuilder text) => SflowVendor.Write(text, Vendor);

    private uint Vendor => FormatWord >> 12;
    private bool IsStandard => Vendor == 0;
    private bool IsVendors => !IsStandard;
}

/// <summary>Packets of an interface.</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowFlowSample
{
    [Field("sflow.flow_sample.sequence_number", "Sequence number")] public partial uint Sequence { get; }
    [Field("sflow.flow_sample.source_id_class", "Source ID class", Type = FieldType.UInt32), Bits(8, Width = 4)] public partial byte SourceClass { get; }
    [Field("sflow.flow_sample.index", "Index"), Bits(24, Width = 4)] public partial uint Index { get; }
    [Field("sflow.flow_sample.sampling_rate", "Sampling rate"), Label(nameof(WriteRate))] public partial uint Rate { get; }
    [Field("sflow.flow_sample.sample_pool", "Sample pool", Unit = " total packet| total packets")] public partial uint Pool { get; }
    [Field("sflow.flow_sample.dropped_packets", "Dropped packets")] public partial uint Dropped { get; }
    [Field("sflow.flow_sample.input_interface", "Input interface (ifIndex)")] public partial uint Input { get; }

    [Field("sflow.flow_sample.output_interface", "Output interface", Base.Hex)] public partial uint Output { get; }
    [Field("sflow.flow_sample.output_interface_format", "Output interface format", Type = FieldType.UInt32), Bits(2, Width = 4), Of(nameof(Output))] public partial SflowOutputFormat OutputFormat { get; }

    [Field("sflow.flow_sample.output_interface_value", "Output interface value", Mask = 0x3fffffff, Names = typeof(SflowDiscardReason), Generated = false, At = nameof(Output), Covers = true), Of(nameof(Output))]
    private uint? DiscardReason => OutputFormat == SflowOutputFormat.Discarded ? Output & 0x3fffffff : null;

    [Field("sflow.flow_sample.output_interface_value", "Output interface value", Mask = 0x3fffffff, Generated = false, At = nameof(Output), Covers = true), Of(nameof(Output))]
    private uint? OutputValue => OutputFormat == SflowOutputFormat.Discarded ? null : Output & 0x3fffffff;

    [Field("sflow.flow_sample.flow_record", "Flow record")] public partial uint RecordCount { get; }
    [Count(nameof(Total))] public partial Sequence<SflowFlowRecord> Records { get; }

    private int Total => (int)Math.Min(RecordCount, int.MaxValue);
    private void WriteRate(TextBuilder text) => text.Append($"Sampling rate: 1 out of {Rate} packets");
}

/// <summary>Packets of an interface, where numbers are too large for others.</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowExpandedFlowSample
{
    [Field("sflow.flow_sample.sequence_number", "Sequence number")] public partial uint Sequence { get; }
    [Field("sflow.flow_sample.source_id_type", "Source ID type")] public partial uint SourceType { get; }
    [Field("sflow.flow_sample.source_id_index", "Source ID index")] public partial uint SourceIndex { get; }
    [Field("sflow.flow_sample.sampling_rate", "Sampling rate"), Label(nameof(WriteRate))] public partial uint Rate { get; }
    [Field("sflow.flow_sample.sample_pool", "Sample pool", Unit = " total packet| total packets")] public partial uint Pool { get; }
    [Field("sflow.flow_sample.dropped_packets", "Dropped packets")] public partial uint Dropped { get; }
    [Field("sflow.flow_sample.input_interface_format", "Input interface format")] public partial uint InputFormat { get; }
    [Field("sflow.flow_sample.input_interface_value", "Input interface value")] public partial uint Input { get; }

    public partial uint OutputWord { get; }
    [Field("sflow.flow_sample.output_interface.format", "Output interface format", Mask = 0x7fffffff, Generated = false, At = nameof(OutputWord), Covers = true)] private uint OutputFormat => OutputWord & 0x7fffffff;

    [Field("sflow.flow_sample.output_interface_value", "Output interface value")] public partial uint Output { get; }
    [Field("sflow.flow_sample.flow_record", "Flow record")] public partial uint RecordCount { get; }
    [Count(nameof(Total))] public partial Sequence<SflowFlowRecord> Records { get; }

    private int Total => (int)Math.Min(RecordCount, int.MaxValue);
    private void WriteRate(TextBuilder text) => text.Append($"Sampling rate: 1 out of {Rate} packets");
}

/// <summary>Counters of an interface.</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowCountersSample
{
    [Field("sflow.counters_sample.sequence_number", "Sequence number")] public partial uint Sequence { get; }
    [Field("sflow.counters_sample.source_id_type", "Source ID type", Type = FieldType.UInt32), Bits(8, Width = 4)] public partial byte SourceType { get; }
    [Field("sflow.counters_sample.source_id_index", "Source ID index"), Bits(24, Width = 4)] public partial uint SourceIndex { get; }
    [Field("sflow.counters_sample.counters_records", "Counters records")] public partial uint RecordCount { get; }
    [Count(nameof(Total))] public partial Sequence<SflowCounterRecord> Records { get; }

    private int Total => (int)Math.Min(RecordCount, int.MaxValue);
}

/// <summary>Counters of an interface, where numbers are too large for others.</summary>
[PartOf<Sflow>]
public readonly ref partial struct SflowExpandedCountersSample
{
    [Field("sflow.counters_sample.sequence_number", "Sequence number")] public partial uint Sequence { get; }

    public partial uint SourceTypeWord { get; }
    [Field("sflow.counters_sample.source_id_type", "Source ID type", Generated = false, At = nameof(SourceTypeWord), Covers = true)] private uint SourceType => SourceTypeWord;

    public partial uint SourceIndexWord { get; }
    [Field("sflow.counters_sample.source_id_index", "Source ID index", Generated = false, At = nameof(SourceIndexWord), Covers = true)] private uint SourceIndex => SourceIndexWord;

    [Field("sflow.counters_sample.counters_records", "Counters records")] public partial uint RecordCount { get; }
    [Count(nameof(Total))] public partial Sequence<SflowCounterRecord> Records { get; }

    private int Total => (int)Math.Min(RecordCount, int.MaxValue);
}
