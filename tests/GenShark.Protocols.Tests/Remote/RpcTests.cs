using Xunit;

namespace GenShark.Protocols.Tests.Remote;

/// <summary>Remote procedure calls of ONC (RFC 5531), and what NFS makes of them.</summary>
public class RpcTests
{
    private const string Nobody = "00000000 00000000", Nfs3 = "000186a3 00000003", Handle = "00000003 6f646400";

    // The texts are those of tshark 4.0.17 for messages like these.
    [Fact]
    public void A_reply_is_told_by_its_call()
    {
        var seen = new Dissection();
        Packet call = Call(seen, 1, "00000001" + Nobody + Nobody + Handle);
        Assert.Equal("V3 GETATTR Call, FH: 0xf7845eed", call.Info);
        Packet reply = Reply(seen, 2, "00000000" + Nobody + "00000000 00000046");
        Assert.Equal("V3 GETATTR Reply (Call In 1) Error: NFS3ERR_STALE", reply.Info);
        Assert.Contains("[This is a reply to a request in frame 1]", reply.Labels);
        Assert.Contains("Status: NFS3ERR_STALE (70)", reply.Labels);
    }

    [Fact]
    public void What_comes_again_says_so()
    {
        var seen = new Dissection();
        Call(seen, 1, "00000000" + Nobody + Nobody);
        Reply(seen, 2, "00000000" + Nobody + "00000000");
        Assert.Equal("[RPC duplicate of #2]V3 NULL Reply (Call In 1)", Reply(seen, 3, "00000000" + Nobody + "00000000").Info);
        Assert.Equal("[RPC retransmission of #1]V3 NULL Call (Reply In 2)", Call(seen, 4, "00000000" + Nobody + Nobody).Info);
    }

    [Fact]
    public void A_reply_that_nobody_asked_for_is_none()
    {
        Assert.Equal("UDP", Reply(new Dissection(), 1, "00000000" + Nobody + "00000000").Protocol);
    }

    [Theory]
    [InlineData("00000001" + Nobody + Nobody + "ffffffff 00")]
    [InlineData("00000001 00000001 ffffffff 01020304")]
    [InlineData("00000003" + Nobody + Nobody + Handle + "ffffffff 61")]
    [InlineData("00000011 00000006 00000018 00000001 00000000 00000001 00000001 ffffffff" + Nobody)]
    public void Whatever_a_call_holds_does_not_throw(string arguments) => Packet.SurvivesEveryPrefix(OverUdp("00000007 00000000 00000002" + Nfs3 + arguments, isReply: false));

    private static Packet Call(Dissection seen, int number, string arguments) => Send(seen, number, "00000007 00000000 00000002" + Nfs3 + arguments, isReply: false);

    private static Packet Reply(Dissection seen, int number, string results) => Send(seen, number, "00000007 00000001" + results, isReply: true);

    private static Packet Send(Dissection seen, int number, string message, bool isReply) => Packet.Dissect(OverUdp(message, isReply), dissection: seen, number: number);

    private static string OverUdp(string message, bool isReply)
    {
        int size = message.Count(char.IsAsciiHexDigit) / 2;
        (string addresses, string ports) = isReply ? ("0a000002 0a000001", "0801 0320") : ("0a000001 0a000002", "0320 0801");
        return "000000000002 000000000001 0800" + $"4500 {28 + size:x4} 0001 0000 40 11 0000 {addresses} {ports} {8 + size:x4} 0000" + message;
    }
}
