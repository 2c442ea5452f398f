using GenShark.Capture.Reading;
using GenShark.Filters;

namespace GenShark.Capture.Statistics;

/// <summary>
/// Gathers one statistic from the packets of a capture, as tshark's <c>-z</c> does. Says what it reads of packets, takes one after the other, and then
/// knows its result. Takes memory for what it tells of (conversations, names), not for packets.
/// </summary>
/// <example><code>IReadOnlyList&lt;Conversation&gt; busiest = capture.Collect(new ConversationTap(ConversationType.Tcp)).Conversations;</code></example>
public abstract class Tap
{
    /// <summary>Which packets are taken; null for all.</summary>
    public DisplayFilter? Filter { get; init; }

    /// <summary>All filters that packets are held against.</summary>
    public virtual IEnumerable<DisplayFilter> Filters => Filter is null ? [] : [Filter];

    /// <summary>Names of the fields and protocols that are read of packets; null for whole dissections.</summary>
    public abstract IReadOnlyCollection<string>? Fields { get; }

    /// <summary>What is asked of packets beside the values of fields.</summary>
    public virtual PacketNeeds Needs => PacketNeeds.Fields;

    /// <summary>Whether layers must be walked even where nothing is read of them: for a packet's addresses.</summary>
    public virtual bool NeedsAddresses => false;

    /// <summary>Whether messages are told of that a protocol refused (<see cref="Dissection.Refusals"/>).</summary>
    public virtual bool NeedsRefusals => false;

    /// <summary>A walk through a capture begins.</summary>
    public virtual void Begin(CaptureReader reader)
    {
    }

    /// <summary>Takes a packet that passes <see cref="Filter"/>.</summary>
    public abstract void Take(Dissection packet);
}
