using GenShark.Capture.Reading;
using GenShark.Filters;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

/// <summary>
/// Filters count layers (<c>#n</c>) as tshark does: of which layer a field is tells the layer that began last before the field was found. The frames are tshark's.
/// </summary>
public sealed class LayerNumberTests
{
    [Theory]
    [InlineData("mail-parts.pcap", "mime_multipart.last_boundary#2", "9 12 15 42")]
    [InlineData("mail-parts.pcap", "mime_multipart.last_boundary#1", "6 21 24 27 30 33 36 39")]
    [InlineData("mail-parts.pcap", "frame.protocols#2", "9 12 15 42")]
    [InlineData("tls-segments.pcap", "tcp.segments#1", "7 9 10 12 14 17")]
    [InlineData("tls-segments.pcap", "tcp.segment_data#1", "4 5 6 7 8 9 10 11 12 13 14 15 16 17")]
    [InlineData("tls-segments.pcap", "tcp.segment_data#2", "12")]
    [InlineData("certificates-extensions.pcap", "x509af.algorithm.id#2", "25")]
    [InlineData("igmp-v3.pcap", "igmp.type#1", "")]
    [InlineData("ip-tunnels.pcap", "ip.src#2", "1 2 3 4 6 12")]
    [InlineData("ip-tunnels.pcap", "ip.src#3", "2 3 4 12")]
    public void TheLayerThatBeganLastCounts(string capture, string filter, string frames)
    {
        PacketCursor.LoadProtocols();
        using CaptureReader reader = CaptureReader.Open(StoredCaptures.PathOf(capture));
        var cursor = new PacketCursor(reader, DisplayFilter.Compile(filter), PacketNeeds.Frames);
        var passed = new List<int>();
        while (cursor.MoveNext()) passed.Add(cursor.Frame.Number);
        Assert.Equal(frames, string.Join(' ', passed));
    }
}
