using GenShark.Capture;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Protocols.Tests.State;

/// <summary>What becomes of captures that have more of anything than is kept.</summary>
public sealed class StateLimitTests
{
    public static TheoryData<string> Captures() => StoredCaptures.All();

    [Theory]
    [MemberData(nameof(Captures))]
    public void No_packet_is_lost_where_one_of_each_kind_is_kept(string name)
    {
        int told = 0;
        Assert.Equal(Read(name, new() { KeepPackets = false }), Read(name, new() { KeepPackets = false, MostStates = 1, Forgetting = _ => told++ }));
        Assert.InRange(told, 0, 1);
    }

    [Fact]
    public void A_connection_that_was_forgotten_begins_anew()
    {
        var told = new List<int>();
        var dissection = new Dissection(new Session(new DissectionChoices([], [], []) { Limit = new StateLimit(3, told.Add) }));
        // Four ports open a connection; the second one goes on, the first one was forgotten.
        int[] ports = [1, 2, 3, 2, 4, 2, 1];
        string[] streams = [.. ports.Select((port, index) => StreamOf(port, index + 1, dissection))];
        Assert.Equal(["0", "1", "2", "1", "3", "1", "4"], streams);
        Assert.Equal([5], told);
    }

    [Fact]
    public void Pieces_that_take_too_much_memory_are_told_of()
    {
        var told = new List<int>();
        var dissection = new Dissection(new Session(new DissectionChoices([], [], []) { Limit = new StateLimit(forgetting: told.Add) }));
        // The first pieces of datagrams of which the others never come; as many may wait as there are identifications.
        for (int i = 0; i < 70_000; i++)
        {
            string head = $"4500 0024 {i & 0xffff:x4} 2000 40 11 0000 {0x0a000000 + (i >> 16):x8} c6336402";
            Packet.Dissect($"00005e00530b 00005e00530a 0800 {head} {new string('0', 32)}", dissection: dissection, number: i + 1);
        }
        Assert.Equal([65_537], told);
    }

    private static string StreamOf(int port, int number, Dissection dissection)
    {
        string segment = $"{port:x4} 0050 000003e8 00000000 5002 2000 0000 0000";
        Packet packet = Packet.Dissect($"00005e00530b 00005e00530a 0800 4500 0028 0001 4000 40 06 0000 c000020a c6336402 {segment}", dissection: dissection, number: number);
        return packet.Labels.Single(label => label.StartsWith("[Stream index: ", StringComparison.Ordinal))[15..^1];
    }

    private static int Read(string name, FileCaptureOptions options)
    {
        int packets = 0;
        try
        {
            using var capture = new FileCapture(StoredCaptures.PathOf(name), options);
            foreach (GenShark.Capture.Packet packet in capture) packets += packet.ToString().Length > 0 ? 1 : 0;
        }
        catch (Capture.Reading.CaptureFormatException)
        {
            // Some captures are damaged on purpose.
        }
        return packets;
    }
}
