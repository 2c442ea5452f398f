using GenShark.Capture.Reading.Pcapng;
using GenShark.Capture.Writing;

namespace GenShark.Capture.Reading.Input;

/// <summary>
/// Several captures as one in pcapng: packets and other records in the order of their times, those of one time in the order of the captures;
/// interfaces, comments, names, secrets and statistics stay. A capture that is damaged ends the whole where its next packet was due.
/// </summary>
internal sealed class MergedInput : ComposedInput
{
    private readonly Func<IReadOnlyList<CaptureReader>> _open;
    private readonly Source[] _sources;
    private readonly PcapngRecords _records = new();
    private RecordBuffer _target = new();
    private bool _isBegun;

    /// <param name="open">Opens the captures.</param>
    public MergedInput(Func<IReadOnlyList<CaptureReader>> open)
    {
        _open = open;
        _sources = [.. open().Select(reader => new Source(reader))];
        foreach (Source source in _sources)
        {
            if (source.Reader is PcapngReader pcapng) pcapng.EachBlock((_, _) => { }, (type, block) => AppendBlock(source, pcapng, type, block));
        }
    }

    public override long SourceLength => _sources.Any(source => source.Reader.Length < 0) ? -1 : _sources.Sum(source => source.Reader.Length);

    public override long SourcePosition => _sources.Sum(source => source.Reader.Position);

    public override bool CanSeek => _sources.All(source => source.Reader.CanReadAt);

    protected override ComposedInput Anew() => new MergedInput(_open);

    protected override bool Append(RecordBuffer records)
    {
        if (!_isBegun)
        {
            PcapngBlocks.AppendSection(records, new SectionDescription());
            foreach (Source source in _sources) AppendInterfaces(source, records);
            _isBegun = true;
            return true;
        }
        _target = records;
        if (Earliest() is not { } from) return records.Length > 0;
        AppendInterfaces(from, records);
        ref readonly Frame frame = ref from.Reader.Current;
        if (frame.Kind == RecordKind.Packet) _records.AppendPacket(records, frame, from.Ids[Math.Max(0, frame.Details?.InterfaceIndex ?? 0)]);
        else TranslatedBlock.Append(records, from.Reader.LastRecord, frame.Details is { IsBigEndian: true });
        from.HasPacket = false;
        return true;
    }

    // Comes while the next packet of a capture is looked for. Its sections and interfaces have others' numbers here.
    private void AppendBlock(Source source, PcapngReader reader, uint type, ReadOnlySpan<byte> block)
    {
        if (type is BlockType.SectionHeader or BlockType.InterfaceDescription) return;
        AppendInterfaces(source, _target);
        uint id = 0;
        if (type == BlockType.InterfaceStatistics)
        {
            // Statistics of an interface that is not there say nothing.
            if (reader.InterfaceOf(block) is not { } described) return;
            id = (uint)source.Ids[described.Index];
        }
        TranslatedBlock.Append(_target, block, reader.IsBigEndian, id);
    }

    public override void Dispose()
    {
        base.Dispose();
        foreach (Source source in _sources) source.Reader.Dispose();
    }

    private Source? Earliest()
    {
        Source? earliest = null;
        foreach (Source source in _sources)
        {
            if (source.Bring() && (earliest is null || source.Time < earliest.Time)) earliest = source;
        }
        return earliest;
    }

    private void AppendInterfaces(Source source, RecordBuffer records)
    {
        for (int i = source.Ids.Count; i < source.Reader.Interfaces.Count; i++)
        {
            CaptureInterface described = source.Reader.Interfaces[i];
            // Times are told in one of these units, without an offset.
            source.Ids.Add(_records.AddInterface(records, described.UnitsPerSecond == 1_000_000 ? described : described with { UnitsPerSecond = 1_000_000_000 }));
        }
    }

    private sealed class Source(CaptureReader reader)
    {
        public CaptureReader Reader => reader;

        /// <summary>The numbers that the interfaces have in the whole.</summary>
        public List<int> Ids { get; } = [];

        public bool HasPacket { get; set; }

        public Timestamp Time => reader.Current.HasTime ? reader.Current.Time : default;

        /// <summary>Sees to it that there is a packet; false at the end.</summary>
        public bool Bring()
        {
            HasPacket = HasPacket || reader.MoveNext();
            return HasPacket;
        }
    }
}
