using GenShark.Capture.Reading;
using GenShark.Filters;

namespace GenShark.Capture;

/// <summary>What a display filter's tests cost on a capture: how many packets each was given, and how many passed it.</summary>
public sealed class FilterCosts
{
    private FilterCosts(DisplayFilter filter, bool deciphers)
    {
        Parts = FilterPart.Of(filter);
        if (!filter.NeedsWholeTape) Plan = PacketCursor.PlanFor(filter, [], filter.NeedsColumns, deciphers);
    }

    /// <summary>The filter's tests, in the order in which they are tried.</summary>
    public IReadOnlyList<FilterPart> Parts { get; }

    /// <summary>What is read of packets for the filter; null for everything.</summary>
    public DissectionPlan? Plan { get; }

    /// <summary>How many packets were looked at.</summary>
    public int Packets { get; private set; }

    /// <summary>What kept the capture from being read to its end; null if nothing did.</summary>
    public CaptureFormatException? Damage { get; private set; }

    /// <summary>Runs a filter test by test over the packets of a capture.</summary>
    /// <param name="reader">The capture, at its beginning; it stays the caller's to dispose.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="last">The number of the last packet to look at.</param>
    public static FilterCosts Measure(CaptureReader reader, DisplayFilter filter, int last = int.MaxValue)
    {
        PacketCursor.LoadProtocols();
        var costs = new FilterCosts(filter, reader.MayBringSecrets);
        var packet = new Dissection { WantsText = false, WantsColumns = filter.NeedsColumns, Plan = costs.Plan };
        FrameClock clock = packet.Session.Clock;
        try
        {
            while (reader.PacketsRead < last && reader.MoveNext())
            {
                if (reader.CaptureFilter is { } captured && !captured.Passes(reader.Current)) continue;
                costs.Packets++;
                clock.Tick(reader.Current);
                packet.Dissect(reader.Current);
                if (FilterPart.Matches(costs.Parts, packet)) clock.MarkDisplayed();
            }
        }
        catch (CaptureFormatException damage)
        {
            costs.Damage = damage;
        }
        return costs;
    }
}
