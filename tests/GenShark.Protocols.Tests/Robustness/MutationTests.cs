using System.Globalization;
using Xunit;

namespace GenShark.Protocols.Tests.Robustness;

public sealed class MutationTests
{
    private const int Parts = 10, PacketsOfPart = 1000;

    // Another seed, and more packets, for those who look for faults at length.
    private static readonly int s_seed = Setting("GENSHARK_MUTATION_SEED", 20261123), s_packets = Setting("GENSHARK_MUTATIONS", Parts * PacketsOfPart) / Parts;

    private static readonly StoredPacket[] s_stored = [.. StoredPacket.All()];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_thousand_mutated_packets_are_dissected_printed_and_filtered(int seed)
    {
        var random = new Random(seed);
        var inspection = new Inspection();
        Span<byte> memory = new byte[s_stored.Max(packet => packet.Frame.CapturedLength)];
        for (int i = 0; i < s_packets; i++)
        {
            StoredPacket packet = s_stored[random.Next(s_stored.Length)];
            Span<byte> bytes = memory[..packet.Frame.CapturedLength];
            packet.Frame.Bytes.CopyTo(bytes);
            bytes = Mutation.Apply(bytes, random);
            int length = bytes.Length + (random.Next(4) == 0 ? random.Next(2000) : 0);
            int linkType = random.Next(16) == 0 ? s_stored[random.Next(s_stored.Length)].Frame.LinkType : packet.Frame.LinkType;
            inspection.Inspect(packet.Frame, bytes, length, linkType, $"seed {seed}, mutation {i} ({packet})");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Random_bytes_of_every_link_type_are_dissected_printed_and_filtered(int seed)
    {
        const int LinkTypes = 300;
        var random = new Random(seed);
        var inspection = new Inspection();
        var memory = new byte[200];
        for (int linkType = 0; linkType < LinkTypes; linkType++)
        {
            StoredPacket packet = s_stored[random.Next(s_stored.Length)];
            Span<byte> bytes = memory.AsSpan(0, random.Next(memory.Length));
            random.NextBytes(bytes);
            inspection.Inspect(packet.Frame, bytes, bytes.Length, linkType, $"seed {seed}, random bytes");
            // A packet of another link type, too: its bytes lead deeper than random ones.
            ReadOnlySpan<byte> other = packet.Frame.Bytes;
            inspection.Inspect(packet.Frame, other, other.Length, linkType, $"seed {seed}, {packet}");
        }
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(s_seed, Parts)];

    private static int Setting(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
