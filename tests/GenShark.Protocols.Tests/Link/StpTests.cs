using Xunit;

namespace GenShark.Protocols.Tests.Link;

public class StpTests
{
    private const string Bridges = "0180c2000000 000000000001";
    private const string Body = "8064 000000005301 00000004 7000 000000005302 8001 0180 1400 0200 0f00";
    private const string Plain = Bridges + "0026 424203 0000 00 00 01" + Body;
    private const string Several = Bridges + "0079 424203 0000 03 02 7c" + Body + "00 0050" +
        "00 726567696f6e" + "0000000000000000000000000000000000000000000000000000" + "0007 000102030405060708090a0b0c0d0e0f 00030d40 8000 000000005302 13" +
        "7c 8005 000000005301 00004e20 80 40 12";

    [Fact]
    public void A_configuration_names_the_root()
    {
        Packet packet = Packet.Dissect(Plain);
        Assert.Equal(("STP", "Conf. TC + Root = 32768/100/00:00:00:00:53:01  Cost = 4  Port = 0x8001"), (packet.Protocol, packet.Info));
        Assert.Contains("Bridge Identifier: 28672 / 0 / 00:00:00:00:53:02", packet.Labels);
        Assert.Contains("Message Age: 1.5", packet.Labels);
    }

    [Fact]
    public void Trees_of_a_region_stand_in_the_extension()
    {
        IReadOnlyList<string> labels = Packet.Dissect(Several).Labels;
        Assert.Contains("MST Config name: region", labels);
        Assert.Contains("MSTID 5, Regional Root Identifier 32768 / 00:00:00:00:53:01", labels);
        Assert.Contains("Bridge Identifier Priority: 8", labels);
    }

    [Fact]
    public void Every_prefix_is_survived()
    {
        Packet.SurvivesEveryPrefix(Plain);
        Packet.SurvivesEveryPrefix(Several);
    }
}
