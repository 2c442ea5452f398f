using Xunit;

namespace GenShark.Protocols.Tests.Network;

public class HsrpTests
{
    private static readonly string s_hello = To("e0000002", "00 00 10 03 05 64 01 00 636973636f000000 c0000201");
    private static readonly string s_group = To("e0000066", "01 28 02 00 06 04 0005 00005e00530a 00000064 00000bb8 00002710 c0000201 000000000000000000000000 03 08 6162630000000000");

    [Fact]
    public void A_state_tells_what_is_usual()
    {
        Packet packet = Packet.Dissect(s_hello);
        Assert.Equal(("HSRP", "Hello (state Active)"), (packet.Protocol, packet.Info));
        Assert.Contains("Hellotime: Default (3)", packet.Labels);
        Assert.Contains("Holdtime: Non-Default (5)", packet.Labels);
        Assert.Contains("Authentication Data: Default (cisco)", packet.Labels);
    }

    [Fact]
    public void Version_2_has_elements()
    {
        Packet packet = Packet.Dissect(s_group);
        Assert.Equal(("HSRPv2", "Hello (state Active)"), (packet.Protocol, packet.Info));
        Assert.Contains("Group State TLV: Type=1 Len=40", packet.Labels);
        Assert.Contains("Authentication Data: Non-Default (abc)", packet.Labels);
    }

    [Fact]
    public void What_is_not_for_routers_is_something_else() => Assert.Equal("UDP", Packet.Dissect(To("c0000201", "00 00 10")).Protocol);

    [Fact]
    public void Every_prefix_is_survived()
    {
        Packet.SurvivesEveryPrefix(s_hello);
        Packet.SurvivesEveryPrefix(s_group);
    }

    private static string To(string target, string payload)
    {
        int size = payload.Count(char.IsAsciiHexDigit) / 2;
        return $"000000000002 000000000001 0800 4500 {28 + size:x4} 0001 0000 40 11 0000 0a000001 {target} 07c1 07c1 {8 + size:x4} 0000" + payload;
    }
}
