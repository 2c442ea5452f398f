using GenShark.Protocols.Tests.Tunnels;
using Xunit;

namespace GenShark.Protocols.Tests.Naming;

public class NbnsTests
{
    private const string Fred = "20 45474643454645454341434143414341434143414341434143414341434143 41 00";
    private static readonly string s_query = Inner.OverUdp(137, "4e42 0110 0001 0000 0000 0000" + Fred + "0020 0001");
    private static readonly string s_answer = Inner.OverUdp(137, "4e42 8580 0000 0001 0000 0000" + Fred + "0020 0001 000493e0 0006 6000 c000020a");
    private static readonly string s_status = Inner.OverUdp(137, "4e42 8400 0000 0001 0000 0000" + Fred + "0021 0001 00000000 0015 01 46524544202020202020202020202000 0400 0000");

    [Fact]
    public void A_query_names_the_service_that_is_asked_for()
    {
        Packet packet = Packet.Dissect(s_query);
        Assert.Equal(("NBNS", "Name query NB FRED<20>"), (packet.Protocol, packet.Info));
        Assert.Contains("Flags: 0x0110, Opcode: Name query, Recursion desired, Broadcast", packet.Labels);
        Assert.Contains("Name: FRED<20> (Server service)", packet.Labels);
    }

    [Fact]
    public void An_answer_tells_the_address_and_the_kind_of_node()
    {
        Packet packet = Packet.Dissect(s_answer);
        Assert.Equal("Name query response NB 192.0.2.10", packet.Info);
        Assert.Contains("Time to live: 3 days, 11 hours, 20 minutes", packet.Labels);
        Assert.Contains("Name flags: 0x6000, ONT: Unknown (H-node, unique)", packet.Labels);
    }

    [Fact]
    public void What_lacks_of_a_status_is_noted()
    {
        IReadOnlyList<string> labels = Packet.Dissect(s_status).Labels;
        Assert.Contains("Name: FRED<00> (Workstation/Redirector)", labels);
        Assert.Contains("incomplete entry", labels);
    }

    [Fact]
    public void Every_prefix_is_survived()
    {
        Packet.SurvivesEveryPrefix(s_query);
        Packet.SurvivesEveryPrefix(s_answer);
        Packet.SurvivesEveryPrefix(s_status);
    }
}
