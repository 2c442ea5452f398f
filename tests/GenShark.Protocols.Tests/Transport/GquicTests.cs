using Xunit;

namespace GenShark.Protocols.Tests.Transport;

public class GquicTests
{
    private const string Id = "0102030405060708", Hash = "aaaaaaaaaaaaaaaaaaaaaaaa";
    private const string Hello = "0d" + Id + "51303433 01" + Hash + "a0010014 43484c4f 01000000 56455200 04000000 51303433";
    private const string Rejection = "08" + Id + "02" + Hash + "8001 52454a00 01000000 53544b00 02000000 6162";

    private static Packet From(Dissection dissection, int number, string dump, bool byServer = false)
    {
        dump = dump.Replace(" ", "");
        (string ends, string ports) = byServer ? ("0a000002 0a000001", "01bb 9c40") : ("0a000001 0a000002", "9c40 01bb");
        return Packet.Dissect($"000000000002 000000000001 0800 4500 {28 + dump.Length / 2:x4} 0001 0000 40 11 0000 {ends} {ports} {8 + dump.Length / 2:x4} 0000 {dump}",
            dissection: dissection, number: number);
    }

    [Fact]
    public void A_hello_begins_a_conversation_in_which_all_is_taken_for_the_same()
    {
        var dissection = new Dissection();
        Packet hello = From(dissection, 1, Hello);
        Assert.Equal("Client Hello, PKN: 1, CID: 72623859790382856", hello.Info);
        Assert.Contains("Tag/value: VER (Version) (l=4): Q043", hello.Labels);
        Packet answer = From(dissection, 2, "00 07 112233", byServer: true);
        Assert.Equal("Payload (Encrypted), PKN: 7", answer.Info);
        Assert.DoesNotContain("gquic", From(dissection, 3, "00 07", byServer: true).Protocols);
    }

    [Fact]
    public void Without_a_hello_it_is_not_known() => Assert.DoesNotContain("gquic", From(new Dissection(), 1, Rejection).Protocols);

    [Fact]
    public void Old_versions_have_numbers_from_the_lowest_byte_up()
    {
        Packet hello = From(new Dissection(), 1, Hello.Replace("51303433 01", "51303335 01").Replace("a0010014", "a0011400"));
        Assert.Equal("Client Hello, PKN: 1, CID: 578437695752307201", hello.Info);
        Assert.Contains("Data Length: 20", hello.Labels);
    }

    [Fact]
    public void What_follows_a_message_is_shown_frame_by_frame()
    {
        var dissection = new Dissection();
        From(dissection, 1, Hello);
        Packet answer = From(dissection, 2, Rejection + "02 00000010 0003 656e64 00 0000", byServer: true);
        Assert.Equal("Connection Close, PKN: 2, CID: 72623859790382856", answer.Info);
        Assert.Contains("CONNECTION_CLOSE Error code: The peer is going away. May be a client or server", answer.Labels);
        Assert.Contains("PADDING Length: 2", answer.Labels);
    }

    [Fact]
    public void A_server_that_knows_no_such_version_names_those_that_it_knows()
    {
        var dissection = new Dissection();
        From(dissection, 1, Hello);
        Packet answer = From(dissection, 2, "09" + Id + "51303339 51303335", byServer: true);
        Assert.Equal("Version Negotiation, CID: 72623859790382856", answer.Info);
        Assert.Contains("Version: Q035", answer.Labels);
    }

    [Fact]
    public void Every_prefix_of_its_packets_is_survived()
    {
        foreach (string dump in new[] { Hello, "c3 51303436 50" + Id + "00000001" + Hash + "8001 52454a00 01000000 53544b00 02000000 6162" })
        {
            string bytes = dump.Replace(" ", "");
            Packet.SurvivesEveryPrefix($"000000000002 000000000001 0800 4500 {28 + bytes.Length / 2:x4} 0001 0000 40 11 0000 0a000001 0a000002 9c40 01bb {8 + bytes.Length / 2:x4} 0000 {bytes}");
        }
    }
}
