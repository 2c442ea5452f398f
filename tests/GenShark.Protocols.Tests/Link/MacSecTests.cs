using Xunit;

namespace GenShark.Protocols.Tests.Link;

public class MacSecTests
{
    private const string Ether = "020000000002 020000000001 88e5";

    private const string Check = "a0a1a2a3a4a5a6a7a8a9aaabacadaeaf";

    private const string Plain = Ether + "21 00 00000007 020000000001 0001 0806 0001 0800 06 04 0001 001122334455 c0000201 000000000000 c0000202" + Check;

    private const string Secret = Ether + "0c 04 00000008 01020304" + Check;

    [Fact]
    public void A_frame_that_is_only_authenticated_goes_on_to_its_payload()
    {
        Packet packet = Packet.Dissect(Plain);
        Assert.Equal("Who has 192.0.2.2? Tell 192.0.2.1", packet.Info);
        Assert.Contains("0010 00.. = TCI: 0x08, VER: 0x0, SC", packet.Labels);
        Assert.Contains(".... ..01 = AN: 0x1", packet.Labels);
        Assert.Contains("Packet number: 7", packet.Labels);
        Assert.Contains("System Identifier: 02:00:00:00:00:01", packet.Labels);
        Assert.Contains("ICV: " + Check, packet.Labels);
    }

    [Fact]
    public void Encrypted_bytes_are_data_up_to_the_check_value()
    {
        Packet packet = Packet.Dissect(Secret);
        Assert.Equal(("MACSEC", "MACsec frame"), (packet.Protocol, packet.Info));
        Assert.Contains("0000 11.. = TCI: 0x03, VER: 0x0, E, C", packet.Labels);
        Assert.Contains("Data: 01020304", packet.Labels);
        Assert.Contains("ICV: " + Check, packet.Labels);
    }

    [Theory]
    [InlineData(Ether + "80 00 00000007" + "0102030405060708" + Check)]
    [InlineData(Ether + "0c 00 00000007" + Check)]
    public void Another_version_or_no_byte_to_protect_is_not_MACsec(string dump)
    {
        Packet packet = Packet.Dissect(dump);
        Assert.Equal(("0x88e5", "802.1AE (MACsec)"), (packet.Protocol, packet.Info));
    }

    [Fact]
    public void Every_prefix_is_survived()
    {
        Packet.SurvivesEveryPrefix(Plain);
        Packet.SurvivesEveryPrefix(Secret);
    }
}
