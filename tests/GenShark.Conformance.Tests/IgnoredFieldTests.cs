using GenShark.Conformance.Pdml;
using Xunit;

namespace GenShark.Conformance.Tests;

public class IgnoredFieldTests
{
    private const string Bare = """<proto name="tcp"><field name="tcp.srcport" show="1"/></proto>""";

    [Theory]
    [InlineData("""<field name="tcp.analysis" show=""><field name="tcp.analysis.acks_frame" show="1"/><field name="" show="in it"/></field>""")]
    [InlineData("""<field name="" show="SEQ/ACK analysis"><field name="tcp.analysis.acks_frame" show="1"/></field>""")]
    [InlineData("""
        <field name="_ws.expert"><field name="tcp.analysis.retransmission" show=""/>
        <field name="_ws.expert.message" show="again"/><field name="_ws.expert.severity" show="1"/></field>
        """)]
    public void An_ignored_field_takes_along_what_stands_below_it_and_what_stands_for_it_alone(string field)
    {
        var pair = Pair.Of($"""<proto name="tcp"><field name="tcp.srcport" show="1"/>{field}</proto>""", Bare, "tcp.analysis*");
        Assert.Equal((1, 1, 1), (pair["tcp"].Layers, pair["tcp"].Exact, pair["tcp"].Items));
        Assert.Equal(1, pair.Measures.PacketsEqual);
    }

    [Theory]
    [InlineData("""<field name="" show="Flags"><field name="tcp.analysis.flags" show=""/><field name="tcp.flags.syn" show="1"/></field>""")]
    [InlineData("""<field name="_ws.expert"><field name="tcp.connection.syn"/><field name="_ws.expert.message" show="SYN"/></field>""")]
    [InlineData("""<field name="" show="a line without fields"/>""")]
    public void What_holds_other_fields_too_is_compared(string field)
    {
        var pair = Pair.Of($"""<proto name="tcp"><field name="tcp.srcport" show="1"/>{field}</proto>""", Bare, "tcp.analysis*");
        Assert.Equal((1, 0), (pair["tcp"].Layers, pair["tcp"].Exact));
    }

    [Fact]
    public void A_wrapper_of_ignored_fields_is_no_layer()
    {
        const string Wrapper = """<proto name="fake-field-wrapper"><field name="tcp.segments" show=""/></proto>""";
        var pair = Pair.Of(Bare + Wrapper, Bare, "tcp.segment*");
        Assert.Equal(1, pair.Measures.StackEqual);
        Assert.Equal(1, pair.Measures.PacketsEqual);
    }

    [Fact]
    public void A_wrapper_counts_to_the_protocol_of_its_first_field()
    {
        const string Wrapper = """
            <proto name="fake-field-wrapper"><field name="data" value="00"><field name="data.len" show="1"/></field></proto>
            """;
        var pair = Pair.Of(Bare + Wrapper, Bare);
        Assert.Equal((1, 0, 2), (pair["data"].Layers, pair["data"].Exact, pair["data"].Items));
        Assert.Equal(["data (layer) missing 1"], pair.Differences);
    }

    [Fact]
    public void The_list_that_comes_with_the_tool_covers_what_TCP_lacks_only()
    {
        var ignored = GlobList.DefaultIgnored();
        Assert.All(["tcp.pdu.size", "tcp.completeness.str"], name => Assert.True(ignored.Matches(name)));
        Assert.All(["tcp.payload", "tcp.reassembled.length", "tcp.segment_data", "tcp.analysis.acks_frame", "tcp.flags", "ip.frag_offset", "ip.fragments", "ipv6.reassembled.in", "ipv6.fraghdr", "#"], name => Assert.False(ignored.Matches(name)));
    }

    [Fact]
    public void Names_are_one_instance_a_spelling()
    {
        var names = new NameTable(new GlobList(["tcp.a*"]));
        Assert.Same(names.Get("tcp.analysis"), names.Get("tcp.analysis"u8));
        Assert.True(names.Get("tcp.ack").IsIgnored);
        Assert.False(names.Get("tcp").IsIgnored);
    }
}
