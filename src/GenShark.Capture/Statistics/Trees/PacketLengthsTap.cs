namespace GenShark.Capture.Statistics;

/// <summary>How long packets are: tshark's <c>-z plen,tree</c>.</summary>
public sealed class PacketLengthsTap : StatisticsTreeTap
{
    // Each range begins where the one before ends.
    private static readonly (int Last, string Name)[] s_ranges =
    [
        (19, "0-19"), (39, "20-39"), (79, "40-79"), (159, "80-159"), (319, "160-319"), (639, "320-639"), (1279, "640-1279"), (2559, "1280-2559"),
        (5119, "2560-5119"), (int.MaxValue, "5120 and greater"),
    ];

    private readonly StatisticsNode _lengths;

    public PacketLengthsTap()
    {
        _lengths = AddRoot("Packet Lengths", StatisticsNodeKind.Integers, keepsOrder: true);
        foreach ((_, string name) in s_ranges) _lengths.Get(name, StatisticsNodeKind.Integers);
    }

    public override string Title => "Packet Lengths";

    public override IReadOnlyCollection<string> Fields => [];

    public override void Take(Dissection packet)
    {
        Begin(packet);
        int length = packet.Frame.Length, range = 0;
        while (length > s_ranges[range].Last) range++;
        Tick(_lengths, length);
        Tick(_lengths.Below[range], length);
    }
}
