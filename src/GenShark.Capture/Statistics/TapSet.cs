namespace GenShark.Capture.Statistics;

/// <summary>Taps that share one way through a capture.</summary>
public sealed class TapSet
{
    private readonly Tap[] _taps;

    public TapSet(params IEnumerable<Tap> taps)
    {
        _taps = [.. taps];
        foreach (Tap tap in _taps)
        {
            Needs |= tap.Needs;
            if (tap.Filter is { NeedsColumns: true }) Needs |= PacketNeeds.Columns;
            MustWalk |= tap.NeedsAddresses || tap.Filter is { } filter && filter.Fields.Any(field => field is { IsProtocol: true, NeedsValue: true });
        }
        Names = [.. _taps.SelectMany(tap => (tap.Fields ?? []).Concat(tap.Filter?.Fields.Select(field => field.Name) ?? [])).Distinct()];
        if (!_taps.Any(tap => tap.Fields is null || tap.Filter is { NeedsWholeTape: true })) Fields = Names;
    }

    /// <summary>The fields and protocols that the taps and their filters name.</summary>
    public IReadOnlyCollection<string> Names { get; }

    /// <summary>The fields that are read of packets; null for whole dissections.</summary>
    public IReadOnlyCollection<string>? Fields { get; }

    /// <summary>What is asked of packets.</summary>
    public PacketNeeds Needs { get; } = PacketNeeds.Fields;

    /// <summary>Whether every layer must be walked.</summary>
    public bool MustWalk { get; }

    /// <summary>Gives a packet to each tap whose filter it passes.</summary>
    public void Take(Dissection packet)
    {
        foreach (Tap tap in _taps)
        {
            if (tap.Filter is null || tap.Filter.Matches(packet)) tap.Take(packet);
        }
    }
}
