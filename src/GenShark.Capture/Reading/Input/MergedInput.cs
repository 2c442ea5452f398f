using GenShark.Capture.Writing;

namespace GenShark.Capture.Reading.Input;

/// <summary>
/// Several captures as one in pcapng: packets in the order of their times, those of one time in the order of the captures; interfaces and comments
/// stay, names, secrets and records that are no packets do not. A capture that is damaged ends the whole where its next packet was due.
/// </summary>
internal sealed class MergedInput : ComposedInput
{
    private readonly Func<IReadOnlyList<CaptureReader>> _open;
    private readonly Source[] _sources;
    private readonly PcapngRecords _records = new();
    private bool _isBegun;

    /// <param name="open">Opens the captures.</param>
    public MergedInput(Func<IReadOnlyList<CaptureReader>> open)
    {
        _open = open;
        _sources = [.. open().Select(reader => new Source(reader))];
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
        if (Earliest() is not { } from) return false;
        AppendInterfaces(from, records);
        _records.AppendPacket(records, from.Reader.Current, from.Ids[Math.Max(0, from.Reader.Current.Details?.InterfaceIndex ?? 0)]);
        from.HasPacket = false;
        return true;
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
            while (!HasPacket && reader.MoveNext()) HasPacket = reader.Current.Kind == RecordKind.Packet;
            return HasPacket;
        }
    }
}
