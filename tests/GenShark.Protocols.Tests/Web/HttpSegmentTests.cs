using System.IO.Compression;
using System.Text;
using Xunit;

namespace GenShark.Protocols.Tests.Web;

/// <summary>Messages of HTTP, however they are cut into segments, and whatever they make of memory.</summary>
public sealed class HttpSegmentTests
{
    public static TheoryData<string> Messages() =>
    [
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3\r\na:b\r\n10;x=y\r\n0123456789abcdef\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX-One: 1\rX-Two: 2\nGET / HTTP/1.1\r\nContent-Length: 2\n\r\nok",
        "POST /form HTTP/1.1\r\nHost: example.com\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 7\r\n\r\na=1&b=2",
    ];

    [Theory]
    [MemberData(nameof(Messages))]
    public void Messages_are_the_same_in_any_segments(string message)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(message);
        string[] whole = LayerOf(Send(bytes, bytes.Length));
        Assert.Contains("Hypertext Transfer Protocol", whole);
        foreach (int size in new[] { 1, 2, 3, 7, 20 }) Assert.Equal(whole, LayerOf(Send(bytes, size)));
    }

    [Theory]
    [InlineData("9c41", true)]
    [InlineData("0016", false)]
    public void A_message_to_a_port_of_SSH_is_none(string port, bool isMessage)
    {
        string request = Convert.ToHexString("GET / HTTP/1.1\r\n\r\n"u8);
        Packet packet = Packet.Dissect($"00005e00530b 00005e00530a 0800 4500 003a 0001 4000 40 06 0000 c000020a c6336402 9c40 {port} 000003e8 000007d0 5018 2000 0000 0000 {request}");
        Assert.Equal(isMessage, packet.Labels.Contains("Hypertext Transfer Protocol"));
    }

    [Fact]
    public void A_tree_has_no_more_items_than_tsharks()
    {
        using var packed = new MemoryStream();
        using (var coder = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) coder.Write(Encoding.ASCII.GetBytes("[" + new string('1', 2_000_000).Replace("1", "1,", StringComparison.Ordinal) + "1]"));
        string head = $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\n\r\n";
        var dissection = new Dissection { WantsText = false };
        Send([.. Encoding.ASCII.GetBytes(head), .. packed.ToArray()], 60_000, dissection);
        Assert.InRange(dissection.Tape.Count, 1_000_000, 1_000_020);
        string[] names = [.. dissection.Tape.Nodes[1_000_000..].ToArray().Select(node => Registry.Field(node.Field).Name)];
        Assert.Contains("_ws.malformed.dissector_bug", names);
        string message = Encoding.UTF8.GetString(dissection.Tape.HeapValue(dissection.Tape.Nodes.ToArray().Last(node => Registry.Field(node.Field).Name == "_ws.expert.message")));
        Assert.Matches("^Adding json\\.[a-z_.]+ would put more than 1000000 items in the tree -- possible infinite loop", message);
    }

    private static Packet Send(byte[] stream, int size, Dissection? dissection = null)
    {
        dissection ??= new Dissection();
        Packet? last = null;
        for (int at = 0, number = 1; at < stream.Length; at += size, number++)
        {
            byte[] part = stream[at..Math.Min(at + size, stream.Length)];
            string segment = $"0050 9c40 {1000 + at:x8} 000007d0 5018 2000 0000 0000 {Convert.ToHexString(part)}";
            last = Packet.Dissect($"00005e00530b 00005e00530a 0800 4500 {40 + part.Length:x4} 0001 4000 40 06 0000 c000020a c6336402 {segment}", dissection: dissection, number: number);
        }
        return last!;
    }

    // What the message is shown as, without what differs by where it lies.
    private static string[] LayerOf(Packet packet)
    {
        string[] labels = [.. packet.Labels];
        int first = Array.IndexOf(labels, "Hypertext Transfer Protocol");
        return first < 0 ? labels : labels[first..];
    }
}
