using Xunit;

namespace GenShark.Conformance.Tests;

public class PacketComparerTests
{
    private const string Ip = """
        <proto name="ip" size="20"><field name="ip.ttl" show="64" pos="22"/><field name="ip.src" show="10.0.0.1"/></proto>
        """;

    [Fact]
    public void The_same_fields_in_the_same_order_are_an_exact_layer_however_they_are_spelt()
    {
        var pair = Pair.Of(
            """<proto name="ip"><field name="ip.host" show="it&#x27;s"/></proto>""",
            """<proto  name='ip' ><field show="it's" name="ip.host"></field></proto>""");
        Assert.Equal((1, 1), (pair["ip"].Layers, pair["ip"].Exact));
        Assert.Equal((1, 1, 0), (pair["ip"].Items, pair["ip"].Right, pair["ip"].Extra));
        Assert.Equal(1, pair.Measures.PacketsEqual);
        Assert.Empty(pair.Differences);
    }

    [Fact]
    public void A_field_that_genshark_lacks_is_missing()
    {
        var pair = Pair.Of(Ip, """<proto name="ip"><field name="ip.src" show="10.0.0.1"/></proto>""");
        Assert.Equal((1, 0), (pair["ip"].Layers, pair["ip"].Exact));
        Assert.Equal((2, 1, 0), (pair["ip"].Items, pair["ip"].Right, pair["ip"].Extra));
        Assert.Equal(["ip ip.ttl missing 1"], pair.Differences);
    }

    [Fact]
    public void A_field_that_tshark_lacks_is_extra()
    {
        var pair = Pair.Of("""<proto name="ip"><field name="ip.src" show="10.0.0.1"/></proto>""", Ip);
        Assert.Equal((1, 1, 1), (pair["ip"].Items, pair["ip"].Right, pair["ip"].Extra));
        Assert.Equal(["ip ip.ttl extra 1"], pair.Differences);
    }

    [Fact]
    public void Another_show_is_a_value_and_each_side_is_given_as_example()
    {
        var pair = Pair.Of(Ip, Ip.Replace("64", "63", StringComparison.Ordinal));
        Assert.Equal((2, 1, 1), (pair["ip"].Items, pair["ip"].Right, pair["ip"].Extra));
        Assert.Equal(["ip ip.ttl value 1"], pair.Differences);
        var example = Assert.Single(Assert.Single(pair.Measures.Differences.All).Value.Examples);
        Assert.Equal(("\"64\"", "\"63\""), (example.Tshark, example.Genshark));
    }

    [Fact]
    public void Fields_in_another_order_are_right_items_but_no_exact_layer()
    {
        var pair = Pair.Of(Ip, """<proto name="ip"><field name="ip.src" show="10.0.0.1"/><field name="ip.ttl" show="64"/></proto>""");
        Assert.Equal(0, pair["ip"].Exact);
        Assert.Equal((2, 2, 0), (pair["ip"].Items, pair["ip"].Right, pair["ip"].Extra));
        Assert.Equal(["ip ip.ttl order 1"], pair.Differences);
    }

    [Fact]
    public void Repeated_items_count_as_often_as_they_stand_there()
    {
        const string Once = """<proto name="ip"><field name="ip.addr" show="1"/></proto>""";
        const string Twice = """<proto name="ip"><field name="ip.addr" show="1"/><field name="ip.addr" show="1"/></proto>""";
        Assert.Equal((2, 1, 0), (Pair.Of(Twice, Once)["ip"].Items, Pair.Of(Twice, Once)["ip"].Right, Pair.Of(Twice, Once)["ip"].Extra));
        Assert.Equal((1, 1, 1), (Pair.Of(Once, Twice)["ip"].Items, Pair.Of(Once, Twice)["ip"].Right, Pair.Of(Once, Twice)["ip"].Extra));
    }

    [Fact]
    public void A_layer_that_genshark_lacks_is_missing_and_not_exact()
    {
        var pair = Pair.Of("""<proto name="eth"/>""" + Ip, """<proto name="eth"/>""");
        Assert.Equal((1, 0), (pair["ip"].Layers, pair["ip"].Exact));
        Assert.Equal((2, 0), (pair["ip"].Items, pair["ip"].Right));
        Assert.Equal(1, pair["eth"].Exact);
        Assert.Equal(0, pair.Measures.StackEqual);
        Assert.Equal(["ip (layer) missing 1"], pair.Differences);
    }

    [Fact]
    public void A_quoted_packet_is_layers_of_its_own()
    {
        const string Quoting = """
            <proto name="ip"><field name="ip.ttl" show="64"/></proto>
            <proto name="icmp"><field name="icmp.type" show="3"/>
              <proto name="ip"><field name="ip.ttl" show="1"/></proto>
              <field name="icmp.length" show="5"/></proto>
            """;
        var pair = Pair.Of(Quoting, Quoting.Replace("\"1\"", "\"2\"", StringComparison.Ordinal));
        Assert.Equal((2, 1), (pair["ip"].Layers, pair["ip"].Exact));
        Assert.Equal((1, 1, 2), (pair["icmp"].Layers, pair["icmp"].Exact, pair["icmp"].Items));
        Assert.Equal(1, pair.Measures.StackEqual);
    }

    [Fact]
    public void The_second_layer_of_a_name_meets_the_second()
    {
        const string First = """<proto name="ip"><field name="ip.ttl" show="1"/></proto>""";
        const string Second = """<proto name="ip"><field name="ip.ttl" show="2"/></proto>""";
        var pair = Pair.Of(First + Second, Second + First);
        Assert.Equal((2, 0), (pair["ip"].Layers, pair["ip"].Exact));
        Assert.Equal(2, pair["ip"].Right);
    }

    [Fact]
    public void A_field_outside_of_all_layers_is_compared_but_is_not_in_the_stack()
    {
        var pair = Pair.Of(Ip + """<field name="_ws.expert"><field name="ip.bogus" show=""/></field>""", Ip);
        Assert.Equal((1, 0, 2, 0), (pair["(none)"].Layers, pair["(none)"].Exact, pair["(none)"].Items, pair["(none)"].Right));
        Assert.Equal((1, 0), (pair.Measures.StackEqual, pair.Measures.PacketsEqual));
    }

    [Fact]
    public void A_packet_that_genshark_does_not_print_is_all_wrong()
    {
        var pair = Pair.Of(Ip, "");
        Assert.Equal((1, 0, 2, 0), (pair["ip"].Layers, pair["ip"].Exact, pair["ip"].Items, pair["ip"].Right));
    }

    [Fact]
    public void Frame_protocols_is_measured_on_packets_of_known_protocols_and_is_no_item()
    {
        const string Frame = """<proto name="frame"><field name="frame.protocols" show="eth:ip"/></proto>""";
        var other = Frame.Replace("eth:ip", "eth", StringComparison.Ordinal);
        var pair = Pair.Of(Frame, other);
        Assert.Equal((1, 1, 0), (pair["frame"].Layers, pair["frame"].Exact, pair["frame"].Items));
        Assert.Equal((1, 0), (pair.Measures.KnownPackets, pair.Measures.KnownProtocolsEqual));
        Assert.Equal(0, Pair.Of(Frame, other, known: "eth").Measures.KnownPackets);
    }

    [Fact]
    public void Further_attributes_are_reported_and_change_no_measure()
    {
        var pair = Pair.Of(Ip, Ip.Replace("22", "23", StringComparison.Ordinal), attributes: "pos");
        Assert.Equal(1, pair["ip"].Exact);
        Assert.Equal(["ip ip.ttl pos 1"], pair.Differences);
    }
}
