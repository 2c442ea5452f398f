using GenShark.Capture.Statistics;
using GenShark.Filters;

namespace GenShark.Capture;

/// <summary>Statistics over the packets of a capture, tshark's <c>-z</c>, in one call each. Several at a time: <see cref="Capture.Collect(Tap[])"/>.</summary>
/// <example><code>foreach (Conversation busy in capture.Conversations(ConversationType.Tcp).Take(10)) Console.WriteLine($"{busy.First} {busy.Total.Bytes}");</code></example>
public static class CaptureStatistics
{
    /// <summary>Who talked with whom: those of most packets first.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="type">What the ends are.</param>
    /// <param name="filter">Which packets count; empty for all.</param>
    public static IReadOnlyList<Conversation> Conversations(this Capture capture, ConversationType type, string filter = "") =>
        capture.Collect(new ConversationTap(type) { Filter = Compile(filter) }).Conversations;

    /// <summary>Who sent and got how much: those of most packets first.</summary>
    /// <inheritdoc cref="Conversations"/>
    public static IReadOnlyList<Endpoint> Endpoints(this Capture capture, ConversationType type, string filter = "") =>
        capture.Collect(new EndpointTap(type) { Filter = Compile(filter) }).Endpoints;

    /// <summary>Which protocols stand above which.</summary>
    /// <inheritdoc cref="Conversations"/>
    public static IReadOnlyList<ProtocolCount> ProtocolHierarchy(this Capture capture, string filter = "") =>
        capture.Collect(new ProtocolHierarchyTap { Filter = Compile(filter) }).Protocols;

    /// <summary>What dissection remarks on the packets.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="least">What is less severe is left out.</param>
    /// <param name="filter">Which packets count; empty for all.</param>
    public static IReadOnlyList<ExpertInformation> Experts(this Capture capture, Severity least = Severity.Comment, string filter = "") =>
        capture.Collect(new ExpertTap { Least = least, Filter = Compile(filter) }).Remarks;

    private static DisplayFilter? Compile(string filter) => filter.Length == 0 ? null : DisplayFilter.Compile(filter);
}
