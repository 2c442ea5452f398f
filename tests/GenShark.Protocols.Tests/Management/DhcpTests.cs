using Xunit;

namespace GenShark.Protocols.Tests.Management;

public class DhcpTests
{
    private const string Ack = "35 01 05";

    [Fact]
    public void A_lease_tells_its_terms()
    {
        Packet packet = Udp(Ack + "33 04 00000e10 01 04 ffffff00 03 08 c0000201 c0000202 ff");
        Assert.Equal("DHCP ACK      - Transaction ID 0x12345678", packet.Info);
        Assert.Equal("DHCP", packet.Protocol);
        Assert.Contains("IP Address Lease Time: (3600s) 1 hour", packet.Labels);
        Assert.Contains("Option: (1) Subnet Mask (255.255.255.0)", packet.Labels);
        Assert.Contains("Router: 192.0.2.2", packet.Labels);
    }

    [Fact]
    public void Without_a_type_it_is_BOOTP() => Assert.Equal("BOOTP", Udp("ff").Protocol);

    [Fact]
    public void The_vendor_class_tells_what_vendors_hold()
    {
        // "AAPLBSDPC/a", then a message type and an image with its name.
        IReadOnlyList<string> labels = Udp(Ack + "3c 0b 4141504c42534450432f61 2b 0e 01 01 01 09 09 81 00 01 02 04 6e616d65 ff").Labels;
        Assert.Contains("vendor-class-data: a", labels);
        Assert.Contains("Option: (43) Vendor-Specific Information (Boot Server Discovery Protocol (BSDP))", labels);
        Assert.Contains("Message Type: LIST (1)", labels);
        Assert.Contains("Boot Image Attribute: 0x8100, Install: install, Kind: Mac OS X", labels);
        Assert.Contains("Boot Image Name: name", labels);
    }

    [Fact]
    public void Suboptions_that_lack_room_are_complained_of()
    {
        // "docsis", then suboption 1 of five bytes in two.
        IReadOnlyList<string> labels = Udp(Ack + "3c 06 646f63736973 2b 04 01 05 6162 ff").Labels;
        Assert.Contains("Option 43 Suboption: (1) Suboption Request List", labels);
        Assert.Contains("[Expert Info (Error/Protocol): Suboption 1: no room left in option for suboption value]", labels);
    }

    [Theory]
    [InlineData("9f 04 06 08 ab00", "PSID: ab00")]
    [InlineData("75 02 002c", "Name Service: NetBIOS over TCP/IP Name Server Option (44)")]
    [InlineData("75 02 0007", "[Expert Info (Error/Protocol): Invalid Name Service (7). RFC 2937 defines only 0, 6, 41, 44, and 65 as possible values.]")]
    [InlineData("63 07 02 4445 01 02 4259", "CA Value: BY")]
    [InlineData("5d 02 0009", "[Expert Info (Warning/Protocol): Client Architecture ID 9 is often incorrectly used for EFI x64]")]
    [InlineData("f2 08 5354415449433d31", "STATIC: 1 (Static programming overrides only file server administered data)")]
    [InlineData("3f 03 08 01 03", "Autoretries: 3")]
    [InlineData("92 0d 01 c0000201 c0000202 01610162", "Secondary DNS: 192.0.2.2")]
    [InlineData("01 01 ff", "[Expert Info (Error/Protocol): length isn't 4]")]
    public void Options_have_forms(string option, string label)
    {
        Assert.Contains(label, Udp(Ack + option + "ff").Labels);
        Packet.SurvivesEveryPrefix(Dump(Ack + option + "ff"));
    }

    [Theory]
    [InlineData(43)]
    [InlineData(82)]
    [InlineData(119)]
    [InlineData(121)]
    [InlineData(125)]
    public void Lengths_may_lie(int code) => Udp(Ack + $"{code:x2} ff 01 ff 02 ff");

    private static Packet Udp(string options) => Packet.Dissect(Dump(options));

    private static string Dump(string options)
    {
        string message = "02 01 06 00 12345678 0000 0000 00000000 c000020a 00000000 00000000 020000000001" + new string('0', 2 * (10 + 192)) + "63825363" + options;
        int size = message.Count(letter => letter != ' ') / 2;
        return $"112233445566 001122334455 0800 4500 {size + 28:x4} 0001 0000 40 11 0000 c0000201 c000020a 0043 0044 {size + 8:x4} 0000 {message}";
    }
}
