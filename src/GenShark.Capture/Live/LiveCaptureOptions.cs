namespace GenShark.Capture.Live;

/// <summary>What a live capture captures, and how. The defaults are such that nothing is lost.</summary>
public record LiveCaptureOptions : CaptureOptions
{
    /// <summary>The interfaces, by name or by number in <see cref="LiveCapture.Interfaces"/>; none for the first usable one.</summary>
    public IReadOnlyList<string> Interfaces { get; init; } = [];

    /// <summary>What is asked of single ones of the <see cref="Interfaces"/>, by the names that they have there, in place of what follows here.</summary>
    public IReadOnlyDictionary<string, LiveCaptureOptions> Individually { get; init; } = new Dictionary<string, LiveCaptureOptions>();

    /// <summary>Which packets are captured at all, in libpcap's language; empty for all.</summary>
    public string BpfFilter { get; init; } = "";

    /// <summary>Whether packets for other machines are captured too.</summary>
    public bool Promiscuous { get; init; } = true;

    /// <summary>Whether a wireless card gives all it hears, headers of the air included.</summary>
    public bool Monitor { get; init; }

    /// <summary>The most bytes that are captured of a packet.</summary>
    public int SnapLength { get; init; } = 262_144;

    /// <summary>How many bytes of packets the kernel holds for each interface until they are fetched.</summary>
    public int BufferSize { get; init; } = 64 << 20;

    /// <summary>
    /// Whether the kernel hands over each packet at once, rather than after 50 ms or when many have come. The buffer then has a place of
    /// <see cref="SnapLength"/> for each packet, however small it is: a burst of more packets than places is lost, not always counted.
    /// </summary>
    public bool Immediate { get; init; }

    /// <summary>The link type (its DLT name: <c>EN10MB</c>, <c>IEEE802_11_RADIO</c>) where an interface has several; null for the usual one.</summary>
    public string? LinkType { get; init; }

    /// <summary>Who tells the time: <c>host</c>, <c>host_lowprec</c>, <c>host_hiprec</c>, <c>adapter</c>, <c>adapter_unsynced</c>; null for libpcap's choice.</summary>
    public string? TimestampType { get; init; }

    /// <summary>Whether times are told in nanoseconds, where the interface can; in microseconds otherwise.</summary>
    public bool Nanoseconds { get; init; } = true;

    internal LiveCaptureOptions Of(int place) =>
        place < Interfaces.Count && Individually.TryGetValue(Interfaces[place], out LiveCaptureOptions? own) ? own : this;
}
