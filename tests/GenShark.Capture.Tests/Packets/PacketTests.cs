using GenShark.Protocols;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

/// <summary>The packet as PyShark's users know it, against what tshark says.</summary>
public sealed class PacketTests
{
    private static readonly List<Dictionary<string, string>> s_rows = StoredCaptures.Fields("demo.pcapng");
    private static readonly int s_tcp = s_rows.FindIndex(row => row["frame.protocols"].EndsWith(":tcp", StringComparison.Ordinal));

    private static FileCapture Open(string name = "demo.pcapng") => new(StoredCaptures.PathOf(name));

    [Fact]
    public void WhatTheCaptureSaysOfAPacketIsAtHand()
    {
        using FileCapture capture = Open();
        Packet packet = capture[s_tcp];
        Dictionary<string, string> row = s_rows[s_tcp];
        Assert.Equal(row["frame.number"], $"{packet.Number}");
        Assert.Equal(row["frame.time_epoch"], packet.SniffTimestamp);
        Assert.Equal(row["frame.len"], $"{packet.Length}");
        Assert.Equal(row["frame.cap_len"], $"{packet.CapturedLength}");
        Assert.Equal(DateTimeKind.Utc, packet.SniffTime.Kind);
        Assert.Equal(packet.Time.Nanoseconds / 100, packet.SniffTime.Ticks % TimeSpan.TicksPerSecond);
        Assert.Equal(capture.Interfaces[0].Name, packet.InterfaceCaptured);
        Assert.Equal(packet.CapturedLength, packet.GetRawPacket().Length);
        using FileCapture pcap = Open("arp.pcap");
        Assert.Null(pcap[0].InterfaceCaptured);
    }

    [Fact]
    public void LayersAreFoundByNameInAnyCase()
    {
        using FileCapture capture = Open();
        Packet packet = capture[s_tcp];
        Assert.True(packet.Contains("IP") && packet.Contains("tcp") && packet.Contains("Frame"));
        Assert.False(packet.Contains("DNS") || packet.Contains("no such protocol"));
        Assert.Equal(["ETH", "IP", "TCP"], packet.Layers.Names);
        Assert.Equal(("TCP", "TCP"), (packet.HighestLayer, packet.TransportLayer));
        Assert.Equal(packet.Get("ip.src"), packet["ip"].Get("src"));
        Assert.Equal(s_rows[s_tcp]["frame.number"], packet["FRAME"].Get("number"));
        string message = "";
        try
        {
            _ = packet["DNS"];
        }
        catch (KeyNotFoundException missing)
        {
            message = missing.Message;
        }
        Assert.Equal($"Packet {packet.Number} has no layer DNS; it has ETH, IP, TCP.", message);
    }

    [Fact]
    public void ATunnelHasSeveralLayersOfOneProtocol()
    {
        using FileCapture capture = Open("ip-in-ip.pcap");
        Packet packet = capture[0];
        PacketLayers headers = packet.GetMultipleLayers("IP");
        Assert.Equal(2, headers.Count);
        Assert.Equal(packet.Get("ip.src"), headers[0].Get("src"));
        Assert.NotEqual(headers[0].Offset, headers[1].Offset);
        Assert.Equal(0, packet.GetMultipleLayers("DNS").Count);
    }

    [Theory]
    [InlineData("tcp.flags.syn")]
    [InlineData("flags.syn")]
    [InlineData("flags_syn")]
    [InlineData("FlagsSyn")]
    public void AFieldIsFoundHoweverItIsSpelt(string name)
    {
        using FileCapture capture = Open();
        PacketField field = capture[s_tcp]["TCP"][name]!;
        Assert.Equal(("tcp.flags.syn", "1", 1L), (field.Name, field.Show, field.IntValue));
    }

    [Fact]
    public void AFieldTellsAllThatPdmlDoes()
    {
        using FileCapture capture = Open();
        PacketField ttl = capture[s_tcp]["IP"]["ttl"]!;
        Assert.Equal(("64", "Time to Live: 64", "Time to Live", "64"), (ttl.Show, ttl.ShowName, ttl.ShowNameKey, ttl.ShowNameValue));
        Assert.Equal(("40", 64L, 1, 22), (ttl.RawValue, ttl.IntValue, ttl.Size, ttl.Position));
        Assert.Equal(64, (int)ttl.HexValue);
        Assert.Equal([64], ttl.BinaryValue);
        PacketField bit = capture[s_tcp]["TCP"]["flags.syn"]!;
        Assert.Equal(("1", "02"), (bit.RawValue, Convert.ToHexString(bit.Bytes)));
        PacketField computed = capture[s_tcp]["TCP"]["stream"]!;
        Assert.Null(computed.RawValue);
        Assert.Throws<InvalidOperationException>(() => computed.BinaryValue);
        Assert.Throws<InvalidOperationException>(() => capture[s_tcp]["IP"]["src"]!.IntValue);
    }

    [Fact]
    public void EveryOccurrenceOfAFieldIsThere()
    {
        using FileCapture capture = Open();
        PacketField port = capture[s_tcp]["TCP"]["port"]!;
        Assert.Equal([capture[s_tcp].Get("tcp.srcport")!, capture[s_tcp].Get("tcp.dstport")!], port.All.Select(other => other.Show));
        Assert.Contains("tcp.dstport", capture[s_tcp]["TCP"].FieldNames);
        Assert.Equal(capture[s_tcp]["TCP"].FieldNames.Count, capture[s_tcp]["TCP"].FieldNames.Distinct().Count());
    }

    [Fact]
    public void AFieldThatIsMissingIsNotOneThatIsMisspelt()
    {
        using FileCapture capture = Open();
        Assert.Null(capture[s_tcp]["TCP"]["options.sack_le"]);
        Assert.Equal("none", capture[s_tcp]["TCP"].Get("options.sack_le", "none"));
        Assert.Equal("none", capture[s_tcp].Get("dns.id", "none"));
        Assert.Throws<ArgumentException>(() => capture[s_tcp]["TCP"]["flags.sin"]);
    }

    [Fact]
    public void LayersAndFieldsAreMembersOfDynamic()
    {
        using FileCapture capture = Open();
        dynamic packet = capture[s_tcp].Keep();
        string source = packet.Ip.Src;
        Assert.Equal(capture[s_tcp].Get("ip.src"), source);
        Assert.True(packet.Ip.Src == source);
        Assert.Equal(1L, packet.tcp.flags_syn.IntValue);
        Assert.Equal(s_tcp + 1, packet.Number);
        Assert.Equal("TCP", packet["TCP"].Name);
        Assert.Equal("none", packet.Tcp.Get("options_sack_le", "none"));
        Assert.ThrowsAny<KeyNotFoundException>(() => packet.Dns);
        Assert.ThrowsAny<KeyNotFoundException>(() => packet.Tcp.OptionsSackLe);
        Assert.Equal(["ETH", "IP", "TCP"], ((KeptPacket)packet).Layers.Select(layer => layer.Name));
    }

    [Fact]
    public void APacketThatIsKeptOutlivesTheLoop()
    {
        using FileCapture capture = Open();
        List<KeptPacket> kept = [.. capture.Kept];
        Assert.Equal(capture.Count, kept.Count);
        int at = 0;
        foreach (Packet packet in capture) Assert.Equal(packet.ToString(), kept[at++].ToString());
        Assert.Equal(s_rows.Where(row => row["frame.protocols"].Split(':') is var layers && layers.Contains("udp") && layers.Contains("ip")).Select(row => int.Parse(row["frame.number"], provider: null)),
            capture.Kept.Where(packet => packet.TransportLayer == "UDP" && packet.Contains("IP")).Select(packet => packet.Number));
        using var passing = new FileCapture(StoredCaptures.PathOf("arp.pcap"), new() { KeepPackets = false });
        Assert.Throws<InvalidOperationException>(() => passing.Kept.Count());
    }

    [Fact]
    public void TreesArePrinted()
    {
        using FileCapture capture = Open();
        using var all = new StringWriter();
        using var layer = new StringWriter();
        capture[s_tcp].PrettyPrint(all);
        capture[s_tcp]["IP"].PrettyPrint(layer);
        Assert.StartsWith("Internet Protocol Version 4, Src: ", layer.ToString(), StringComparison.Ordinal);
        Assert.Contains(layer.ToString(), all.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Transmission Control Protocol", layer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TypedViewsStandBeside()
    {
        using FileCapture capture = Open();
        Assert.True(capture[s_tcp].TryGet(out Tcp tcp));
        Assert.Equal(tcp.SourcePort, capture[s_tcp]["TCP"]["srcport"]!.IntValue);
    }
}
