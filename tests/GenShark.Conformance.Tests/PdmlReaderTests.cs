using System.Text;
using GenShark.Conformance.Pdml;
using Xunit;

namespace GenShark.Conformance.Tests;

public class PdmlReaderTests
{
    private const string Document = """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- You can find pdml2html.xsl in /usr/share -->
        <pdml version="0" creator="wireshark/4.0.17">
        <packet>
          <proto name="http" showname="HTTP" size="9" pos="54">
            <field name="http.host" showname="Host: a&gt;b" show="a&lt;b&gt;&amp;&quot;&#x27;&#228;&unknown;" value="61"/>
            <field name="" show="first
        second"><field name="http.chat"/></field>
          </proto>
          <proto name="tls" size="1" pos="40"/>
        </packet>


        <packet><proto name="eth"></proto></packet>
        </pdml>
        """;

    [Fact]
    public void Nodes_come_in_document_order_with_depth_end_and_unescaped_show()
    {
        var reader = Reader(Encoding.UTF8.GetBytes(Document));
        Assert.True(reader.Read());
        var packet = reader.Packet;
        Assert.Equal(["http", "http.host", "", "http.chat", "tls"], Enumerable.Range(0, packet.Count).Select(i => packet.Nodes[i].Name.Text));
        Assert.Equal([0, 1, 1, 2, 0], Enumerable.Range(0, packet.Count).Select(i => packet.Nodes[i].Depth));
        Assert.Equal([4, 2, 4, 4, 5], Enumerable.Range(0, packet.Count).Select(i => packet.Nodes[i].End));
        Assert.Equal("a<b>&\"'ä&unknown;", packet.ShowText(packet.Nodes[1]));
        Assert.Equal("first\nsecond", packet.ShowText(packet.Nodes[2]).ReplaceLineEndings("\n"));
        Assert.Equal("Host: a&gt;b"u8, packet.Attribute(1, "showname"));
        Assert.True(reader.Read());
        Assert.Equal("eth", Assert.Single(reader.Packet.Nodes.ToArray()).Name.Text);
        Assert.False(reader.Read());
        Assert.Null(reader.Fault);
    }

    [Fact]
    public void Bytes_that_no_xml_parser_takes_are_read()
    {
        byte[] show = [1, 0xFF, 0, (byte)'\r', 0x80];
        byte[] document = [.. "<packet><field name=\"a\" show=\""u8, .. show, .. "\"/></packet></pdml>"u8];
        var reader = Reader(document);
        Assert.True(reader.Read());
        Assert.Equal(show, reader.Packet.Show(reader.Packet.Nodes[0]).ToArray());
        Assert.False(reader.Read());
        Assert.Null(reader.Fault);
    }

    [Fact]
    public void Every_truncated_document_is_read_as_far_as_it_goes_and_says_so()
    {
        var document = Encoding.UTF8.GetBytes(Document);
        var beginning = Document.IndexOf("<packet>", StringComparison.Ordinal) + "<packet".Length;
        for (var length = beginning; length < document.Length - "</pdml>".Length; length++)
        {
            var reader = Reader(document[..length]);
            while (reader.Read())
                Assert.InRange(reader.Packet.Count, 1, 5);
            Assert.NotNull(reader.Fault);
        }
    }

    [Fact]
    public void Every_damaged_byte_is_survived()
    {
        var document = Encoding.UTF8.GetBytes(Document);
        foreach (var damage in "<>/\"& ="u8.ToArray())
        {
            for (var at = 0; at < document.Length; at++)
            {
                var damaged = (byte[])document.Clone();
                damaged[at] = damage;
                var reader = Reader(damaged);
                while (reader.Read())
                    Assert.All(reader.Packet.Nodes.ToArray(), (node, index) => Assert.InRange(node.End, index + 1, reader.Packet.Count));
            }
        }
    }

    [Theory]
    [InlineData("<packet><proto name=\"a\"></packet></pdml>", "not closed")]
    [InlineData("<packet></proto></packet></pdml>", "closes nothing")]
    [InlineData("<packet><proto name=\"a\"></field></packet></pdml>", "closes another")]
    [InlineData("<packet><section/></packet></pdml>", "neither proto nor field")]
    public void Tags_that_do_not_nest_are_reported(string document, string fault)
    {
        var reader = Reader(Encoding.UTF8.GetBytes(document));
        Assert.True(reader.Read());
        Assert.Contains(fault, reader.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_without_end_is_read_flat()
    {
        var open = string.Concat(Enumerable.Repeat("<field name=\"a\">", 100_000));
        var reader = Reader(Encoding.UTF8.GetBytes($"<packet>{open}</packet></pdml>"));
        Assert.True(reader.Read());
        Assert.Equal(100_000, reader.Packet.Count);
        Assert.NotNull(reader.Fault);
    }

    [Fact]
    public void A_packet_may_come_in_any_pieces()
    {
        using var pieces = new OneByteStream(Encoding.UTF8.GetBytes(Document));
        var reader = new PdmlReader(pieces, new NameTable(GlobList.Nothing));
        Assert.True(reader.Read());
        Assert.True(reader.Read());
        Assert.False(reader.Read());
        Assert.Null(reader.Fault);
    }

    private static PdmlReader Reader(byte[] document) => new(new MemoryStream(document), new NameTable(GlobList.Nothing));

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}
