using Xunit;

namespace GenShark.Filters.Tests.Running;

/// <summary>Slices and searches. The layer is the frame's bytes 4 to 11; the frame is 32 bytes that count up.</summary>
public sealed class BytesTests
{
    private static readonly FixturePacket s_packet = new FixturePacket().Layer(4, 8)
        .Bytes("fx.bytes", 0x47, 0x45, 0x54, 0x20).Text("fx.text", "www.example.org").Bytes("fx.textz", (byte)'a', (byte)'b', 0, (byte)'c')
        .Bytes("fx.mac", 0, 1, 2, 3, 4, 5).Address("fx.ip4", "8.8.4.4").Address("fx.ip6", "fe80::1").Address("fx.ip4", "1.2.3.4");

    [Theory]
    [InlineData("fx[0] == 04")]
    [InlineData("fx[0:2] == 04:05")]
    [InlineData("fx[0-1] == 04:05")]
    [InlineData("fx[:2] == 04:05")]
    [InlineData("fx[6:] == 0a:0b")]
    [InlineData("fx[-2:] == 0a:0b")]
    [InlineData("fx[-2--1] == 0a:0b")]
    [InlineData("fx[-8:1] == 04")]
    [InlineData("fx[0,2-3,7] == 04:06:07:0b")]
    [InlineData("fx[0,1000] == 04")]
    [InlineData("fx.mac[9:2] != 00")]
    [InlineData("fx.mac[9:2] < 00")]
    [InlineData("fx.mac[9:2] == fx.ip4[7:2]")]
    [InlineData("fx[:] == fx")]
    [InlineData("fx[0:4][2] == 06")]
    [InlineData("fx == 04:05:06:07:08:09:0a:0b")]
    [InlineData("fx > 05")]
    [InlineData("fx contains 06:07")]
    [InlineData("fx contains 1e:1f")]
    [InlineData("fx matches \"\\x1e\\x1f$\"")]
    [InlineData("len(fx) == 8")]
    [InlineData("fx.bytes[0:3] == \"GET\"")]
    [InlineData("fx.bytes[0] == 'G'")]
    [InlineData("fx.bytes matches \"^get \"")]
    [InlineData("fx.bytes[0:2] contains \"\"")]
    [InlineData("fx.text[0:3] == \"www\"")]
    [InlineData("fx.text[0:3] == 77:77:77")]
    [InlineData("fx.text[-3:] == \"org\"")]
    [InlineData("fx.text contains \"example\"")]
    [InlineData("fx.text contains www")]
    [InlineData("fx.text matches \"EXAMPLE\"")]
    [InlineData("fx.textz == \"ab\"")]
    [InlineData("len(fx.textz) == 2")]
    [InlineData("upper(fx.text)[0:3] == \"WWW\"")]
    [InlineData("fx.mac[0:3] == 00:01:02")]
    [InlineData("fx.mac[3:] == fx.mac[3:3]")]
    [InlineData("fx.mac[4:2] == fx[0:2]")]
    [InlineData("fx.ip4[0:2] == 08:08")]
    [InlineData("fx.ip4[0] == 01")]
    [InlineData("fx.ip4[0:4] == fx.ip4")]
    [InlineData("fx.ip6[0:2] == fe:80")]
    [InlineData("fx[-1]")]
    public void Passes(string filter) => Assert.True(Filter.Passes(filter, s_packet));

    [Theory]
    [InlineData("fx[8]")]
    [InlineData("fx[8:]")]
    [InlineData("fx[0:9]")]
    [InlineData("fx[-9]")]
    [InlineData("fx[1000,0] == 04")]
    [InlineData("fx[4:] contains 1e")]
    [InlineData("fx contains 03:04")]
    [InlineData("fx contains \"\"")]
    [InlineData("fx.text contains \"\"")]
    [InlineData("fx.text contains \"EXAMPLE\"")]
    [InlineData("fx < 05")]
    [InlineData("fx.absent_text contains \"a\"")]
    public void Fails(string filter) => Assert.False(Filter.Passes(filter, s_packet));
}
