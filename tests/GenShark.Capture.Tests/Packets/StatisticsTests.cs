using System.Text;
using GenShark.Capture.Reading;
using GenShark.Capture.Statistics;
using GenShark.Filters;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

/// <summary>Statistics as objects; the expected figures are tshark's, from <c>demo.pcapng</c> and <c>http.pcap</c>.</summary>
public sealed class StatisticsTests
{
    [Fact]
    public void Conversations_tell_both_directions_and_the_busiest_come_first()
    {
        using FileCapture capture = Open("demo.pcapng");
        Conversation busiest = capture.Conversations(ConversationType.Tcp)[0];
        Assert.Equal((50218, 40010), (busiest.First.Port, busiest.Second.Port));
        Assert.Equal((new Traffic(10, 699), new Traffic(6, 435), new Traffic(16, 1134)), (busiest.Forward, busiest.Backward, busiest.Total));
        Assert.Equal(new Interval(6, 126460354), busiest.Start);
    }

    [Fact]
    public void A_filter_and_the_captures_own_filter_choose_packets()
    {
        using FileCapture capture = Open("demo.pcapng");
        using var dns = new FileCapture(StoredCaptures.PathOf("demo.pcapng"), new() { DisplayFilter = "dns" });
        IReadOnlyList<Conversation> filtered = capture.Conversations(ConversationType.Udp, "dns"), own = dns.Conversations(ConversationType.Udp);
        Assert.NotEmpty(own);
        Assert.Equal(own.Select(Describe), filtered.Select(Describe));
        Assert.True(capture.Conversations(ConversationType.Udp).Count > filtered.Count);
    }

    [Fact]
    public void Objects_are_bodies_files_and_mails_with_their_names()
    {
        using FileCapture http = Open("http.pcap"), smb = Open("smb2-session.pcap");
        Assert.Equal([("/", 41), ("index.html", 22), ("index.html", 41), ("index.html", 143), ("missing", 124)], http.ExportObjects(ObjectKind.Http).Select(item => (item.Name!, item.Content.Length)).Order());
        ExportedObject file = Assert.Single(smb.ExportObjects(ObjectKind.Smb));
        Assert.Equal(("\\folder", "%5cfolder", "hello"), (file.Name, file.FileName(), Encoding.UTF8.GetString(file.Content)));
    }

    [Fact]
    public void Answers_tell_the_names_of_hosts()
    {
        using FileCapture capture = Open("demo.pcapng");
        Assert.Equal(["192.0.2.20 carol", "2001:db8:1::20 CAROL", "2001:db8:80::80 example.org", "203.0.113.25 mail.example.org", "203.0.113.80 example.org", "203.0.113.81 example.org"],
            capture.Collect(new HostsTap()).Hosts.Select(host => $"{host.Address} {host.Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Captures_tell_the_names_of_hosts_themselves()
    {
        using FileCapture capture = Open("pcapng-blocks.pcapng");
        Assert.Equal(["192.0.2.10 alice.example", "::1 bob.example"], capture.Collect(new HostsTap { TakesAnswers = false }).Hosts.Select(host => $"{host.Address} {host.Name}"));
    }

    [Fact]
    public void Streams_of_media_tell_what_lacks_and_how_evenly_they_came()
    {
        using FileCapture capture = Open("rtp.pcap");
        RtpStream first = capture.Collect(new RtpStreamsTap()).Streams[0];
        Assert.Equal((0x1234u, 10, 10L, 0L, true), (first.SynchronizationSource, first.Packets, first.Expected, first.Lost, first.HasProblems));
        Assert.Equal(["g711U"], first.PayloadNames);
        Assert.Equal(1, first.Delta.Mean, 1e-9);
    }

    [Fact]
    public void Response_times_of_smb_are_told_by_command()
    {
        using FileCapture capture = Open("smb2-session.pcap");
        IReadOnlyList<ResponseTimes?> commands = capture.Collect(new Smb2Tap()).Commands;
        Assert.Equal((1, 1_000_000L, 1_000_000.0), (commands[17]!.Count, commands[17]!.Most, commands[17]!.Mean));
        Assert.Null(commands[12]);
    }

    [Fact]
    public void A_wrong_filter_is_told_of() => Assert.Throws<Filters.Syntax.FilterException>(() =>
    {
        using FileCapture capture = Open("demo.pcapng");
        capture.Endpoints(ConversationType.IPv4, "no.such.field");
    });

    [Theory]
    [InlineData("demo.pcapng")]
    [InlineData("ip-tunnels.pcap")]
    [InlineData("icmp-quotes.pcap")]
    public void A_planned_dissection_and_a_whole_one_tell_the_same(string name)
    {
        using FileCapture capture = Open(name);
        foreach (ConversationType type in Enum.GetValues<ConversationType>())
        {
            var whole = new ConversationTap(type);
            foreach (Packet packet in capture) whole.Take(packet.Dissection);
            Assert.Equal(whole.Conversations.Select(Describe), capture.Conversations(type).Select(Describe));
        }
    }

    [Fact]
    public void Several_statistics_share_one_walk()
    {
        using FileCapture capture = Open("demo.pcapng");
        var lengths = new PacketLengthsTap();
        var endpoints = new EndpointTap(ConversationType.IPv4) { Filter = DisplayFilter.Compile("icmp") };
        capture.Collect(lengths, endpoints);
        Assert.Equal((141, 42, 1514), (lengths.Roots[0].Count, lengths.Roots[0].Least, lengths.Roots[0].Greatest));
        Assert.Equal(capture.Endpoints(ConversationType.IPv4, "icmp").Select(end => end.Total), endpoints.Endpoints.Select(end => end.Total));
    }

    [Fact]
    public void The_hierarchy_counts_what_stands_above_what()
    {
        using FileCapture capture = Open("http.pcap");
        ProtocolCount ethernet = Assert.Single(capture.ProtocolHierarchy()), ip = Assert.Single(ethernet.Above);
        Assert.Equal(("eth", "ip", "tcp"), (ethernet.Name, ip.Name, ip.Above[0].Name));
        Assert.Equal(new Traffic(42, 4262), ip.Above[0].Traffic);
    }

    [Fact]
    public void A_followed_stream_gives_what_both_ends_sent()
    {
        using FileCapture capture = Open("http.pcap");
        var followed = capture.Collect(new TcpFollowTap { Stream = 0 });
        Assert.Equal([(false, 78), (true, 209), (true, 41)], followed.Chunks.Select(chunk => (chunk.IsReply, chunk.Bytes.Length)));
        Assert.Equal("<html><body>hello from bob</body></html>\n", Encoding.ASCII.GetString(followed.Chunks[2].Bytes));
        Assert.Equal((44918, 80), (followed.Client.Port, followed.Server.Port));
    }

    [Fact]
    public void Remarks_are_counted_by_their_words()
    {
        using FileCapture capture = Open("demo.pcapng");
        ExpertInformation reset = Assert.Single(capture.Experts(Severity.Warning));
        Assert.Equal((Severity.Warning, ExpertGroup.Sequence, "TCP", "Connection reset (RST)", 1), (reset.Severity, reset.Group, reset.Protocol, reset.Summary, reset.Count));
    }

    [Fact]
    public void A_known_conversation_costs_no_memory()
    {
        const int Header = 24, Rounds = 12;
        PacketCursor.LoadProtocols();
        byte[] file = File.ReadAllBytes(StoredCaptures.PathOf("udp-v4.pcap"));
        byte[] again = [.. file, .. Enumerable.Repeat(file[Header..], Rounds - 1).SelectMany(packets => packets)];
        int count = StoredCaptures.Fields("udp-v4.pcap").Count;
        using CaptureReader reader = CaptureReader.Open(new MemoryStream(again));
        var cursor = new PacketCursor(reader, needs: PacketNeeds.Frames, taps: new TapSet(new ConversationTap(ConversationType.Udp), new EndpointTap(ConversationType.IPv4)));
        var allocated = new long[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            while (cursor.MoveNext((round + 1) * count)) { }
            allocated[round] = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Assert.Contains(0, allocated);
    }

    private static FileCapture Open(string name) => new(StoredCaptures.PathOf(name));

    private static (ConversationEnd, ConversationEnd, uint, Traffic, Traffic) Describe(Conversation conversation) =>
        (conversation.First, conversation.Second, conversation.Stream, conversation.Forward, conversation.Backward);
}
