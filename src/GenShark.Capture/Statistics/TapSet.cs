using GenShark.Capture.Reading;
using GenShark.Filters;

namespace GenShark.Capture.Statistics;

/// <summary>Taps that share one way through a capture.</summary>
public sealed class TapSet
{
    private readonly Tap[] _taps;

    public TapSet(params IEnumerable<Tap> taps)
    {
        _taps = [.. taps];
        DisplayFilter[] filters = [.. _taps.SelectMany(tap => tap.Filters)];
        foreach (Tap tap in _taps) (Needs, MustWalk, NeedsRefusals) = (Needs | tap.Needs, MustWalk | tap.NeedsAddresses, NeedsRefusals | tap.NeedsRefusals);
        if (filters.Any(filter => filter.NeedsColumns)) Needs |= PacketNeeds.Columns;
        MustWalk |= filters.Any(filter => filter.Fields.Any(field => field is { IsProtocol: true, NeedsValue: true }));
        FilteredNames = [.. filters.SelectMany(filter => filter.Fields).Select(field => field.Name).Distinct()];
        Names = [.. _taps.SelectMany(tap => tap.Fields ?? []).Concat(FilteredNames).Distinct()];
        if (_taps.All(tap => tap.Fields is not null) && !filters.Any(filter => filter.NeedsWholeTape)) Fields = Names;
    }

    /// <summary>The fields and protocols that the taps' filters name.</summary>
    public IReadOnlyCollection<string> FilteredNames { get; }

    /// <summary>The fields and protocols that the taps and their filters name.</summary>
    public IReadOnlyCollection<string> Names { get; }

    /// <summary>The fields that are read of packets; null for whole dissections.</summary>
    public IReadOnlyCollection<string>? Fields { get; }

    /// <summary>What is asked of packets.</summary>
    public PacketNeeds Needs { get; } = PacketNeeds.Fields;

    /// <summary>Whether every layer must be walked.</summary>
    public bool MustWalk { get; }

    /// <inheritdoc cref="Tap.NeedsRefusals"/>
    public bool NeedsRefusals { get; }

    /// <inheritdoc cref="Tap.Begin"/>
    public void Begin(CaptureReader reader)
    {
        foreach (Tap tap in _taps) tap.Begin(reader);
    }

    /// <summary>Gives a packet to each tap whose filter it passes.</summary>
    public void Take(Dissection packet)
    {
        foreach (Tap tap in _taps)
        {
            if (tap.Filter is null || tap.Filter.Matches(packet)) tap.Take(packet);
        }
    }
}
