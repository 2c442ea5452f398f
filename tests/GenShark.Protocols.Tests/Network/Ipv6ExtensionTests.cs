using Xunit;

namespace GenShark.Protocols.Tests;

/// <summary>Extension headers of IPv6 on hand-written packets.</summary>
public class Ipv6ExtensionTests
{
    private const string Source = "20010db8000000000000000000000001", Destination = "20010db8000000000000000000000002";
    private const string Nobody = "3b";

    [Fact]
    public void A_quick_start_option_tells_its_rate_and_how_the_hop_counts_differ()
    {
        IReadOnlyList<string> labels = Dissect("00", Nobody + "01 2606 0507 12345678 0104 00000000").Labels;
        Assert.Contains("Quick-Start, 1.28 Mbit/s, QS TTL 7, QS TTL diff 57", labels);
        Assert.Contains("[TTL Diff: 57]", labels);
    }

    [Fact]
    public void An_rpl_option_names_its_flags() =>
        Assert.Contains("Flag: 0xe1, Down, Rank Error, Forwarding Error", Dissect("00", Nobody + "00 6304 e11e0100").Labels);

    [Fact]
    public void An_mpl_option_names_the_size_of_its_seed() =>
        Assert.Contains("Flag: 0x70, Seed ID Length: 16-bit unsigned integer, Largest Sequence, Version", Dissect("00", Nobody + "00 6d04 70050102").Labels);

    [Fact]
    public void An_option_in_the_wrong_header_is_marked() =>
        Assert.Contains("[RPL Option must use a hop-by-hop options header]", Dissect("3c", Nobody + "00 6304 e11e0100").Labels);

    [Fact]
    public void An_option_of_wrong_length_is_marked_and_its_rest_shown()
    {
        IReadOnlyList<string> labels = Dissect("00", Nobody + "00 0503 000000 00").Labels;
        Assert.Contains("[Router alert: Invalid Length (3 bytes)]", labels);
        Assert.Contains("Unknown Data: 00", labels);
    }

    [Fact]
    public void An_rpl_source_route_is_put_together_from_the_destination()
    {
        IReadOnlyList<string> labels = Dissect("2b", Nobody + "010302 ee400000 0011 0022 00000000").Labels;
        Assert.Contains("[Total Address Count: 2]", labels);
        Assert.Contains("[Address[1]: 2001:db8::11]", labels);
        Assert.Contains("[Address[2]: 2001:db8::22]", labels);
    }

    [Fact]
    public void Segments_left_must_not_exceed_the_addresses() => Assert.Contains(
        "[IPv6 Type 0 Routing Header segments left field must not exceed address count (1)]",
        Dissect("2b", Nobody + "020003 00000000" + Destination).Labels);

    [Theory]
    [InlineData("00", "01 2606 0507 12345678 0104 00000000")]
    [InlineData("00", "00 6304 e11e0100")]
    [InlineData("2b", "010302 ee400000 0011 0022 00000000")]
    [InlineData("2b", "020003 00000000" + Destination)]
    public void Every_shorter_capture_is_read_without_a_throw(string header, string extension)
    {
        for (int cut = 1; cut < 48; cut++) Assert.NotEmpty(Dissect(header, Nobody + extension, cut).Labels);
    }

    private static Packet Dissect(string header, string extension, int cut = 0)
    {
        int length = extension.Count(char.IsAsciiHexDigit) / 2;
        return Packet.Dissect($"020000000002 020000000001 86dd 60000000 {length:x4} {header} 40 {Source} {Destination} {extension}", cut: cut);
    }
}
