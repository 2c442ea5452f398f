using System.Text;
using GenShark.Names;
using Xunit;

namespace GenShark.Tests.Names;

/// <summary>Names of MAC addresses. What is expected is what tshark 4.0.17 printed for the address.</summary>
public class MacNamesTests
{
    [Theory]
    [InlineData("00:0b:82:01:fc:42", "Grandstr_01:fc:42")]
    [InlineData("00:0b:82:00:00:00", "Grandstr_00:00:00")]
    [InlineData("02:00:00:00:00:01", "02:00:00:00:00:01")]
    [InlineData("00:00:00:00:00:01", "00:00:00_00:00:01")]
    public void An_address_is_named_after_its_vendor(string address, string expected) => Assert.Equal(expected, NameOf(address));

    [Theory]
    [InlineData("f8:1d:78:9e:f0:6b", "OphrysSy_0e:f0:6b")]
    [InlineData("70:b3:d5:91:be:0b", "Dolotron_0e:0b")]
    [InlineData("00:50:c2:f6:f0:cb", "AplexTec_cb")]
    [InlineData("1c:88:79:e0:00:00", "OrionLab_00")]
    public void Blocks_of_28_and_36_bits_leave_the_bits_behind_them(string address, string expected) => Assert.Equal(expected, NameOf(address));

    [Theory]
    [InlineData("01:0b:82:01:02:03", "Grandstr_01:02:03")]
    [InlineData("71:b3:d5:91:be:0b", "IEEERegi_91:be:0b")]
    [InlineData("03:0b:82:01:02:03", "03:0b:82:01:02:03")]
    public void A_group_address_takes_the_name_of_the_vendor_whose_block_it_is_in(string address, string expected) => Assert.Equal(expected, NameOf(address));

    [Theory]
    [InlineData("ff:ff:ff:ff:ff:ff", "Broadcast")]
    [InlineData("01:00:5e:00:00:fb", "IPv4mcast_fb")]
    [InlineData("01:00:5e:7f:ff:fa", "IPv4mcast_7f:ff:fa")]
    [InlineData("33:33:00:00:00:00", "IPv6-Neighbor-Discovery")]
    [InlineData("33:33:00:00:00:16", "IPv6mcast_16")]
    [InlineData("33:33:ff:0e:4c:67", "IPv6mcast_ff:0e:4c:67")]
    [InlineData("01:80:c2:00:00:00", "Spanning-tree-(for-bridges)_00")]
    [InlineData("01:80:c2:00:00:0e", "LLDP_Multicast")]
    [InlineData("00:00:0c:07:ac:0a", "All-HSRP-routers_0a")]
    [InlineData("02:29:23:74:c7:7d", "MS-NLB-PhysServer-32_09:23:74:c7:7d")]
    [InlineData("00:bf:af:01:02:03", "HuiZhouG_01:02:03")]
    public void Well_known_addresses_have_names_of_their_own(string address, string expected) => Assert.Equal(expected, NameOf(address));

    [Theory]
    [InlineData(0x000b82, "Grandstream Networks, Inc.")]
    [InlineData(0x0050c2, "IEEE Registration Authority")]
    [InlineData(0xc04a00, "Tp-Link Technologies Co.,Ltd.")]
    [InlineData(0x111111, "Private")]
    [InlineData(0x01005e, null)]
    [InlineData(0xffffff, null)]
    public void A_vendor_is_found_by_three_bytes_exactly(uint oui, string? expected) =>
        Assert.Equal(expected, MacVendors.TryFind(new UInt24(oui), out ReadOnlySpan<byte> name) ? Encoding.UTF8.GetString(name) : null);

    [Theory]
    [InlineData(0x525400, "52:54:00 (Realtek (UpTech? also")]
    [InlineData(0x00aabb, "00:aa:bb")]
    [InlineData(0xc42c03, "c4:2c:03 (Apple, Inc.)")]
    public void A_vendor_field_is_cut_after_31_bytes(uint oui, string expected)
    {
        var text = new TextBuilder();
        text.Append("Source OUI: "u8);
        MacNames.AppendVendor(text, new UInt24(oui));
        Assert.Equal("Source OUI: " + expected, text.ToString());
    }

    [Fact]
    public void The_smallest_block_is_the_vendors()
    {
        Assert.True(MacVendors.TryFind(new MacAddress(0x70b3d591be0b), out ReadOnlySpan<byte> longName, out ReadOnlySpan<byte> shortName));
        Assert.Equal("Dolotron d.o.o.", Encoding.UTF8.GetString(longName));
        Assert.Equal("Dolotron", Encoding.UTF8.GetString(shortName));
    }

    private static string NameOf(string address)
    {
        var text = new TextBuilder();
        MacNames.Append(text, new MacAddress(Convert.ToUInt64(address.Replace(":", ""), 16)));
        return text.ToString();
    }
}
