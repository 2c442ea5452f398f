using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Protocols.Tests.Robustness;

/// <summary>Captures whose packets come in another order, lack, come twice, or say other lengths inside of their streams.</summary>
public sealed class CaptureMutationTests
{
    private const int Parts = 10, PacketsOfPart = 1000;

    private static readonly StoredPacket[][] s_captures = [.. StoredCaptures.Names.Select(name => StoredPacket.In(name).ToArray()).Where(packets => packets.Length > 1)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_thousand_packets_of_mutated_captures_are_dissected_printed_and_filtered(int seed)
    {
        var random = new Random(seed);
        var inspection = new Inspection();
        Span<byte> memory = new byte[s_captures.Max(packets => packets.Max(packet => packet.Frame.CapturedLength))];
        for (int left = PacketsOfPart; left > 0;)
        {
            StoredPacket[] capture = s_captures[random.Next(s_captures.Length)];
            foreach (StoredPacket packet in Reorder(capture, random).Take(left))
            {
                Span<byte> bytes = memory[..packet.Frame.CapturedLength];
                packet.Frame.Bytes.CopyTo(bytes);
                if (random.Next(5) == 0) ChangePayload(bytes, random);
                inspection.Inspect(packet.Frame, bytes, Math.Max(bytes.Length, packet.Frame.Length), packet.Frame.LinkType, $"seed {seed}, {left} left ({packet})");
                left--;
            }
        }
    }

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(20261128, Parts)];

    // One packet in ten lacks, one comes twice, one comes late.
    private static List<StoredPacket> Reorder(StoredPacket[] capture, Random random)
    {
        var packets = new List<StoredPacket>();
        foreach (StoredPacket packet in capture)
        {
            int fate = random.Next(10);
            if (fate == 0) continue;
            packets.Insert(fate == 1 && packets.Count > 0 ? packets.Count - 1 : packets.Count, packet);
            if (fate == 2) packets.Add(packet);
        }
        return packets.Count > 0 ? packets : [.. capture];
    }

    // Behind the headers of Ethernet, IPv4 and TCP, so that the packet stays in its stream.
    private static void ChangePayload(Span<byte> bytes, Random random)
    {
        const int Headers = 54;
        if (bytes.Length > Headers) Mutation.Apply(bytes[Headers..], random);
    }
}
