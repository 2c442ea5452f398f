using GenShark.Capture.Reading;
using GenShark.Filters;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

/// <summary>An assembly whose protocols are registered while filters run already does not trouble them.</summary>
public sealed class LateProtocolTests
{
    // Ports that no protocol and no other test has.
    private const int FirstPort = 47990;

    [Theory]
    [InlineData("udp.dstport > 0", 0)]
    [InlineData("dns.qry.name", 1)]
    [InlineData("dhcp.option.type == 1 || udp", 2)]
    [InlineData("tcp.options.mss_val || udp.length > 8", 3)]
    public void AFilterGoesOnWhenAProtocolIsRegistered(string text, int number)
    {
        const int Packets = 3;
        PacketCursor.LoadProtocols();
        ushort port = (ushort)(FirstPort + number);
        using CaptureReader reader = CaptureReader.Open(new MemoryStream(Capture(Packets, port)));
        var cursor = new PacketCursor(reader, DisplayFilter.Compile(text), PacketNeeds.Frames);
        int passed = cursor.MoveNext(1) ? 1 : 0;
        var late = new LateProtocol(port);
        Registry.Add(late);
        Registry.Add("udp.port", port, late);
        // A table that was not there before.
        Registry.Add(late.FilterName, 1, late);
        while (cursor.MoveNext()) passed++;
        Assert.Equal(Packets, reader.PacketsRead);
        Assert.Equal(text.Contains("udp", StringComparison.Ordinal) ? Packets : 0, passed);
    }

    // Datagrams of 12 bytes over IPv4 and Ethernet.
    private static byte[] Capture(int packets, ushort port)
    {
        byte[] header = Convert.FromHexString("d4c3b2a1020004000000000000000000ffff000001000000");
        byte[] frame = [
            .. Convert.FromHexString("00000000000000003600000036000000"), .. Convert.FromHexString("0200000000020200000000010800"),
            .. Convert.FromHexString("4500002800010000401100007f0000017f000001"), 0x9c, 0x40, (byte)(port >> 8), (byte)port, 0, 20, 0, 0, .. new byte[12]];
        return [.. header, .. Enumerable.Repeat(frame, packets).SelectMany(bytes => bytes)];
    }

    private sealed class LateProtocol(int port) : Protocol
    {
        public override string FilterName => $"late{port}";
        public override string Name => "Late";
        public override string ShortName => "Late";
        public override int FieldCount => 1;
        public override FieldInfo[] DescribeFields() => [new FieldInfo { Name = FilterName, Label = Name, Type = FieldType.Protocol }];
        public override bool Walk(Dissection dissection, in Slice slice) => true;

        public override Protocol? Skim(ReadOnlySpan<byte> frame, ref LayerWindow window, LayerRoles roles, out bool isSure)
        {
            isSure = true;
            return null;
        }
    }
}
