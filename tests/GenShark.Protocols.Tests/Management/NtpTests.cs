using Xunit;

namespace GenShark.Protocols.Tests.Management;

public class NtpTests
{
    // Version 4, client, stratum 2; poll 6, precision -20; root delay and dispersion; reference 192.0.2.1; four times.
    private const string Client = "23 02 06 ec 00000100 00000200 c0000201 e8fe4b0000000000 e8fe4b0000000000 0000000000000000 e8fe4b0080000000";

    [Fact]
    public void A_client_s_times_are_dates()
    {
        Packet packet = Udp(Client);
        Assert.Equal("NTP Version 4, client", packet.Info);
        Assert.Contains("Reference ID: 192.0.2.1", packet.Labels);
        Assert.Contains("Peer Clock Precision: 0.000001 seconds", packet.Labels);
        Assert.Contains("Origin Timestamp: Nov 14, 2023 19:37:36.000000000 UTC", packet.Labels);
        Assert.Contains("Receive Timestamp: NULL", packet.Labels);
        Assert.Contains("Transmit Timestamp: Nov 14, 2023 19:37:36.500000000 UTC", packet.Labels);
    }

    [Fact]
    public void A_key_and_its_code_stand_behind_the_times()
    {
        IReadOnlyList<string> labels = Udp(Client + "00000007 000102030405060708090a0b0c0d0e0f").Labels;
        Assert.Contains("Key ID: 00000007", labels);
        Assert.Contains("Message Authentication Code: 000102030405060708090a0b0c0d0e0f", labels);
    }

    [Fact]
    public void Control_answers_tell_variables()
    {
        // Read variables, response, system status: leap 0, source 6, one event, code 5.
        IReadOnlyList<string> labels = Udp("16 82 0001 0615 0000 0000 0009 737472617475 6d3d32 000000").Labels;
        Assert.Contains("...0 0010 = Opcode: read variables (2)", labels);
        Assert.Contains("stratum=2", labels);
    }

    [Fact]
    public void Variables_that_lack_are_not_shown()
    {
        IReadOnlyList<string> labels = Udp("16 82 0001 0615 0000 0000 0190 737472617475 6d3d32 000000").Labels;
        Assert.DoesNotContain("stratum=2", labels);
        Assert.Contains("[Malformed Packet: NTP]", labels);
    }

    [Theory]
    [InlineData(Client)]
    [InlineData("17 00 03 2a 0001 0048")]
    [InlineData("16 81 0001 0615 0000 0000 0004 00019614")]
    public void Packets_may_end_anywhere(string message) => Packet.SurvivesEveryPrefix(Dump(message));

    private static Packet Udp(string message) => Packet.Dissect(Dump(message));

    private static string Dump(string message)
    {
        int size = message.Count(letter => letter != ' ') / 2;
        return $"112233445566 001122334455 0800 4500 {size + 28:x4} 0001 0000 40 11 0000 c0000201 c0000202 007b 007b {size + 8:x4} 0000 {message}";
    }
}
