using Xunit;

namespace GenShark.Protocols.Tests.Management;

public class SnmpTests
{
    // A request of version 2c, community public, for sysName.0.
    private const string Request = "3026 020101 0406 7075626c6963 a019 020101 020100 020100 300e 300c 06082b06010201010500 0500";

    [Fact]
    public void A_request_names_its_objects()
    {
        Packet packet = Udp(Request);
        Assert.Equal("SNMP", packet.Protocol);
        Assert.Equal("get-request 1.3.6.1.2.1.1.5.0", packet.Info);
        Assert.Contains("version: v2c (1)", packet.Labels);
        Assert.Contains("variable-bindings: 1 item", packet.Labels);
        Assert.Contains("1.3.6.1.2.1.1.5.0: Value (Null)", packet.Labels);
    }

    [Fact]
    public void Every_prefix_of_a_request_does_no_harm() => Packet.SurvivesEveryPrefix(Dump(Request));

    [Fact]
    public void Deep_nesting_of_no_end_does_no_harm()
    {
        string content = "0201010400a280020101020100020100" + string.Concat(Enumerable.Repeat("3080", 600));
        Assert.Equal("eth:ethertype:ip:udp:snmp", Udp($"3082{content.Length / 2:x4}" + content).Protocols);
    }

    private static Packet Udp(string message) => Packet.Dissect(Dump(message));

    private static string Dump(string message)
    {
        int size = message.Count(letter => letter != ' ') / 2;
        return $"112233445566 001122334455 0800 4500 {size + 28:x4} 0001 0000 40 11 0000 c0000201 c0000202 9ce1 00a1 {size + 8:x4} 0000 {message}";
    }
}
