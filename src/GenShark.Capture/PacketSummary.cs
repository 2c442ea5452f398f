namespace GenShark.Capture;

/// <summary>What the packet list shows of a packet.</summary>
/// <param name="Number">Counted from 1 in the order of the capture.</param>
/// <param name="Time">Seconds since the first packet.</param>
/// <param name="Delta">Seconds since the packet before that passed the filter.</param>
/// <param name="Source">The source address.</param>
/// <param name="Destination">The destination address.</param>
/// <param name="Protocol">The innermost protocol.</param>
/// <param name="Length">The length on the wire in bytes.</param>
/// <param name="Info">What the packet says, in a line.</param>
public sealed record PacketSummary(
    int Number, string Time, string Delta, string Source, string Destination, string Protocol, int Length, string Info)
{
    /// <summary>The host that the packet names: of an HTTP request or a TLS greeting; null if it names none.</summary>
    public string? Host { get; init; }

    /// <summary>The number of its TCP or UDP conversation; null if it has none.</summary>
    public string? Stream { get; init; }

    /// <summary>The TCP window in bytes, scaled where that is known; null if it has none.</summary>
    public string? Window { get; init; }

    /// <summary>The identification of its IPv4 header; null if it has none.</summary>
    public string? IpId { get; init; }

    /// <summary>The line as <c>genshark</c> prints it.</summary>
    public string SummaryLine => ToString();

    /// <summary>The line as <c>genshark</c> prints it.</summary>
    public override string ToString() => $"{Number,5} {Time,10} {Source,12} \u2192 {Destination,-12} {Protocol} {Length} {Info}";
}
