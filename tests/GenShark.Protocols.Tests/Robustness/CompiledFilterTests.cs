using GenShark.Filters;
using Xunit;

namespace GenShark.Protocols.Tests.Robustness;

/// <summary>Filters that were compiled to IL for the ways that the stored packets take.</summary>
public sealed class CompiledFilterTests
{
    private static readonly ILookup<int, StoredPacket> s_packets = StoredPacket.All().ToLookup(packet => packet.Frame.LinkType);

    public static TheoryData<string> DirectFilters() =>
    [
        .. FilterSet.Texts.Where(text => DirectFilter.TryCreate(DisplayFilter.Compile(text), out _)),
        "ip.ttl != 64", "all tcp.port > 1024", "tcp.port == 80 || !udp.port == 53", "not (ip || ipv6)", "tcp.dstport == 443 && ip.ttl > 32", "tcp.flags.syn", "vlan",
    ];

    [Theory]
    [MemberData(nameof(DirectFilters))]
    public void A_compiled_filter_answers_as_the_tree_does(string text)
    {
        DisplayFilter filter = DisplayFilter.Compile(text);
        int compared = 0, compiled = 0;
        foreach (IGrouping<int, StoredPacket> packets in s_packets)
        {
            Assert.True(DirectFilter.TryCreate(filter, out DirectFilter? direct, compileAfter: packets.Count()));
            foreach (StoredPacket packet in packets) direct.Matches(packet.Frame);
            compiled += direct.IsCompiled ? 1 : 0;
            var dissection = new Dissection();
            foreach (StoredPacket packet in packets) compared += Compare(filter, direct, dissection, packet);
        }
        Assert.NotEqual(0, compiled);
        Assert.InRange(compared, 1000, int.MaxValue);
    }

    // The packet as it is, and cut where headers may end.
    private static int Compare(DisplayFilter filter, DirectFilter direct, Dissection dissection, StoredPacket packet)
    {
        int compared = 0;
        var memory = new FrameMemory(0xff);
        for (int length = packet.Frame.CapturedLength; length >= 0; length -= length > 100 ? 50 : 7)
        {
            Frame frame = memory.Place(packet.Frame, packet.Frame.Bytes[..length], packet.Frame.Length, packet.Frame.LinkType);
            if (direct.Matches(frame) is not { } known) continue;
            dissection.Dissect(frame, default);
            Assert.True(filter.Matches(dissection) == known, $"{filter} says {known} of {packet} cut to {length} bytes, compiled");
            compared++;
        }
        return compared;
    }
}
