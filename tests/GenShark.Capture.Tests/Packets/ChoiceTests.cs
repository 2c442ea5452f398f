using GenShark.Capture.Tests.Fixture;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

/// <summary>What a user chooses of the dissection.</summary>
public sealed class ChoiceTests
{
    private static readonly string s_demo = StoredCaptures.PathOf("demo.pcapng");

    [Fact]
    public void APortIsDecodedAsTheUserSays()
    {
        using var capture = new FileCapture(s_demo, new() { DecodeAs = new Dictionary<string, string> { ["udp.port==53"] = "ntp" } });
        Assert.Equal("NTP", capture[20].Summary.Protocol);
        Assert.False(capture[20].Contains("DNS"));
    }

    [Fact]
    public void ADisabledProtocolLeavesItsBytesToData()
    {
        using var capture = new FileCapture(s_demo, new() { DisableProtocol = ["udp"], DisplayFilter = "ip.proto == 17" });
        Assert.Equal(["ETH", "IP", "DATA"], LayersOf(capture[0]));
    }

    [Fact]
    public void FiltersCountByTheChoicesHoweverTheyAreRun()
    {
        foreach (bool keeps in new[] { true, false })
        {
            using var plain = new FileCapture(s_demo, new() { DisplayFilter = "udp.port == 53", KeepPackets = keeps });
            using var none = new FileCapture(s_demo, new() { DisplayFilter = "udp.port == 53", KeepPackets = keeps, DisableProtocol = ["udp"] });
            using var other = new FileCapture(s_demo, new() { DisplayFilter = "ntp && udp.port == 53", KeepPackets = keeps, DecodeAs = new Dictionary<string, string> { ["udp.port==53"] = "ntp" } });
            Assert.True(plain.Count > 0);
            Assert.Equal((0, plain.Count), (none.Count, other.Count));
        }
    }

    [Fact]
    public void PreferencesAreOfACaptureAlone()
    {
        string path = StoredCaptures.PathOf("ip-fragments.pcap");
        using var apart = new FileCapture(path, new() { OverridePreferences = new Dictionary<string, string> { ["ip.defragment"] = "false" } });
        using var joined = new FileCapture(path);
        Assert.Equal("Echo (ping) request  id=0xdca3, seq=1/256, ttl=64", apart[0].Summary.Info);
        Assert.Equal("Fragmented IP protocol (proto=ICMP 1, off=0, ID=45a0)", joined[0].Summary.Info);
        Assert.Equal("Fragmented IP protocol (proto=ICMP 1, off=1480, ID=45a0)", apart[1].Summary.Info);
        Assert.Equal("Echo (ping) request  id=0xdca3, seq=1/256, ttl=64", joined[1].Summary.Info);
    }

    [Fact]
    public void ChoicesThatCannotBeAreErrorsWhenTheCaptureIsOpened()
    {
        Assert.Contains("unknown preference", Assert.Throws<ChoiceException>(() => new FileCapture(s_demo, new()
        {
            OverridePreferences = new Dictionary<string, string> { ["ip.nonsense"] = "1" },
        })).Message, StringComparison.Ordinal);
        Assert.Contains("Unknown layer type", Assert.Throws<ChoiceException>(() => new FileCapture(s_demo, new()
        {
            DecodeAs = new Dictionary<string, string> { ["nonsense==1"] = "dns" },
        })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnIndexIsOfOneSetOfChoices()
    {
        using var folder = new TemporaryFolder();
        FileCaptureOptions options = new() { IndexFile = folder["index"], DisplayFilter = "udp" };
        using (var first = new FileCapture(s_demo, options)) Assert.True(first.Count > 0);
        using var other = new FileCapture(s_demo, options with { DisableProtocol = ["udp"] });
        Assert.False(other.IsIndexed);
        Assert.Equal(0, other.Count);
    }

    private static List<string> LayersOf(Packet packet)
    {
        var names = new List<string>();
        foreach (PacketLayer layer in packet.Layers) names.Add(layer.Name);
        return names;
    }
}
