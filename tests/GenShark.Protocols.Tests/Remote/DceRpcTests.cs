using Xunit;

namespace GenShark.Protocols.Tests.Remote;

/// <summary>Remote procedure calls over a connection (C706, chapter 12).</summary>
public class DceRpcTests
{
    private const string Interface = "543ac139 1e01 d011 9675 0020afd8adb3", Ndr = "045d888a eb1c c911 9fe8 08002b104860 02000000";

    // The texts are those of tshark 4.0.17 for PDUs like these.
    [Fact]
    public void A_response_belongs_to_the_call_of_an_interface_that_was_bound()
    {
        var seen = new Dissection();
        Packet bind = Send(seen, Pdu(11, "d016 d016 00000000 01 000000 0700 01 00" + Interface + "0000 0000" + Ndr), 1, 1000);
        Assert.Equal("Bind: call_id: 69, Fragment: Single, 1 context items: 39c13a54-011e-11d0-9675-0020afd8adb3 V0.0 (32bit NDR)", bind.Info);
        Packet call = Send(seen, Pdu(0, "04000000 0700 0300 01020304"), 2, 1072);
        Assert.Equal("Request: call_id: 69, Fragment: Single, opnum: 3, Ctx: 7 39c13a54-011e-11d0-9675-0020afd8adb3 V0", call.Info);
        Packet answer = Send(seen, Pdu(2, "04000000 0700 00 00 04030201"), 3, 1100);
        Assert.Contains(answer.Labels, label => label.EndsWith("Response, Fragment: Single, FragLen: 28, Call: 69, Ctx: 7, [Req: #2]", StringComparison.Ordinal));
        Assert.Contains("Stub data: 04030201", answer.Labels);
    }

    [Fact]
    public void What_nobody_bound_is_remarked()
    {
        Packet call = Send(new Dissection(), Pdu(0, "04000000 0700 0300 01020304"), 1, 1000);
        Assert.Contains("No bind info for interface Context ID 7 - capture start too late?", call.Labels);
    }

    [Theory]
    [InlineData(11, "d016 d016 00000000 ff 000000 0700 ff 00" + Interface + "0000 0000" + Ndr)]
    [InlineData(12, "d016 d016 00000000 ffff")]
    [InlineData(16, "")]
    [InlineData(0, "ffffffff 0700 0300 0a 06 ff 00 01000000 01020304")]
    public void Whatever_a_PDU_holds_does_not_throw(byte type, string body) => Packet.SurvivesEveryPrefix(OverTcp(Pdu(type, body), 1000));

    private static string Pdu(byte type, string body) => $"05 00 {type:x2} 03 10000000 {Little(16 + Size(body))} 0000 45000000" + body;

    private static string Little(int number) => $"{number & 0xff:x2}{number >> 8:x2}";

    private static int Size(string dump) => dump.Count(char.IsAsciiHexDigit) / 2;

    private static Packet Send(Dissection seen, string payload, int number, uint sequence) => Packet.Dissect(OverTcp(payload, sequence), dissection: seen, number: number);

    private static string OverTcp(string payload, uint sequence) =>
        "000000000002 000000000001 0800" + $"4500 {40 + Size(payload):x4} 0001 0000 40 06 0000 0a000001 0a000002 c000 c001 {sequence:x8} 00000001 5018 2000 0000 0000" + payload;
}
