using GenShark.Cli.Tests.Running;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

/// <summary>-d, --disable-protocol, --only-protocols and -o, with what tshark 4.0.17 says to the same.</summary>
public sealed class DissectionChoiceTests
{
    [Theory]
    [InlineData(21, "NTP 98 reserved, symmetric active", "-d", "udp.port==59864,ntp")]
    [InlineData(21, "NTP 98 reserved, symmetric active", "-d", "udp.port==0x35,ntp")]
    [InlineData(21, "NTP 98 reserved, symmetric active", "-d", "udp.port==53:2,ntp")]
    [InlineData(21, "NTP 98 reserved, symmetric active", "-d", "udp.port==53-60,ntp")]
    [InlineData(21, "DNS 98 Standard query 0x3946 A www.example.org OPT", "-d", "udp.port==053,ntp")]
    [InlineData(21, "UDP 98 59864 → 53 Len=56", "-d", "udp.port==53,data")]
    [InlineData(40, "NTP 141 reserved, reserved", "-d", "tcp.port==44361,ntp")]
    [InlineData(13, "UDP 98 2048 → 25707 [BAD UDP LENGTH 56512 > IP PAYLOAD LENGTH] Len=56504", "-d", "ip.proto==1,udp")]
    [InlineData(13, "IPv4 98 ICMP (1)", "--disable-protocol", "icmp")]
    [InlineData(13, "IPv4 98 ICMP (1)", "--disable-protocol", "icmp", "--enable-protocol", "icmp")]
    [InlineData(13, "ICMP 98 Echo (ping) request  id=0xdcc0, seq=1/256, ttl=64", "--disable-protocol", "nobody")]
    [InlineData(21, "IPv4 98 UDP (17)", "--disable-protocol", "udp")]
    [InlineData(21, "UDP 98 59864 → 53 Len=56", "--disable-protocol", "dns")]
    [InlineData(37, "TCP 74 44361 → 53 [SYN] Seq=4201234083 Win=64660 Len=0 MSS=1220 SACK_PERM TSval=3367161703 TSecr=0 WS=1024", "-o", "tcp.relative_sequence_numbers:false")]
    [InlineData(39, "TCP 66 44361 → 53 [ACK] Seq=4201234084 Ack=610992314 Win=65536 Len=0 TSval=3367161703 TSecr=1139235974", "-o", "tcp.analyze_sequence_numbers:FALSE")]
    [InlineData(39, "TCP 66 44361 → 53 [ACK] Seq=1 Ack=1 Win=65536 Len=0", "-o", "tcp.ignore_tcp_timestamps:true")]
    public void A_packet_is_what_the_user_wants_it_to_be(int number, string shown, params string[] options)
    {
        CommandRun run = CommandRun.Over("demo.pcapng", ["-Y", $"frame.number == {number}", .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.EndsWith(" " + shown, Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_some_protocols_leave_the_rest_to_data()
    {
        CommandRun run = CommandRun.Over("demo.pcapng", "--only-protocols", "eth,ip", "-T", "fields", "-e", "frame.protocols");
        Assert.Contains("eth:ethertype:ip:data", run.Lines);
        Assert.DoesNotContain(run.Lines, line => line.Contains("udp", StringComparison.Ordinal) || line.Contains("ipv6", StringComparison.Ordinal));
    }

    [Fact]
    public void Counting_goes_by_the_choices_too()
    {
        Assert.Equal("0\n", CommandRun.Over("demo.pcapng", "--count", "--disable-protocol", "udp", "-Y", "udp.port == 53").Output);
        string all = CommandRun.Over("demo.pcapng", "--count", "-Y", "udp.port == 53").Output;
        Assert.Equal(all, CommandRun.Over("demo.pcapng", "--count", "-d", "udp.port==53,ntp", "-Y", "ntp && udp.port == 53").Output);
    }

    [Theory]
    [InlineData("foo", "Parameter \"foo\" doesn't follow the template \"<layer_type>==<selector>,<decode_as_protocol>\"", "Unknown layer type -- foo", "Valid layer types are:")]
    [InlineData(".", "Parameter \".\" doesn't follow the template \"<layer_type>==<selector>,<decode_as_protocol>\"", "Unknown layer type -- .", "Valid layer types are:")]
    [InlineData("tcp.port", "Parameter \"tcp.port\" doesn't follow the template \"<layer_type>==<selector>,<decode_as_protocol>\"")]
    [InlineData("tcp.port==", "Parameter \"tcp.port==\" doesn't follow the template \"<layer_type>==<selector>,<decode_as_protocol>\"", "Invalid selector number \"\"")]
    [InlineData("tcp.port==80", "Parameter \"tcp.port==80\" doesn't follow the template \"<layer_type>==<selector>,<decode_as_protocol>\"", "Valid protocols for layer type \"tcp.port\" are:")]
    [InlineData("tcp.port==80,", "No protocol name specified", "Valid protocols for layer type \"tcp.port\" are:")]
    [InlineData("tcp.port==80,nope", "Unknown protocol -- \"nope\"", "Valid protocols for layer type \"tcp.port\" are:")]
    [InlineData("nope==80,dns", "Unknown layer type -- nope", "Valid layer types are:")]
    [InlineData("tcp.port==x,dns", "Invalid selector number \"x\"")]
    [InlineData("udp.port==53 , ntp", "Invalid selector number \"53 \"")]
    [InlineData("tcp.port==80-70,dns", "Invalid selector numeric range \"80-70\"")]
    [InlineData("tcp.port==80:0,dns", "Invalid selector numeric range \"80:0\"")]
    [InlineData("tcp.port==80-90x,dns", "Invalid selector numeric range \"80-90x\"")]
    public void What_cannot_be_decoded_so_is_said_in_the_words_of_tshark(string choice, params string[] complaints)
    {
        CommandRun run = CommandRun.Over("demo.pcapng", "-d", choice);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(complaints.Select(line => $"genshark: {line}"), run.ErrorLines.Where(line => !line.StartsWith('\t')));
        if (complaints[^1].EndsWith("are:", StringComparison.Ordinal)) Assert.Contains(run.ErrorLines, line => line.StartsWith('\t'));
    }

    // What tshark 4.0.17 prints with the same options.
    [Theory]
    [InlineData("ntp-packets.pcap", 1, "_ws.col.Protocol", "DNS", "dns.udp.port:123")]
    [InlineData("ntp-packets.pcap", 1, "_ws.col.Protocol", "DNS", "dns.udp.port:100-200", "ntp.udp.port:123")]
    [InlineData("ntp-packets.pcap", 1, "_ws.col.Protocol", "NTP", "ntp.udp.port:5300")]
    [InlineData("tcp-analysis-midstream.pcap", 1, "tcp.window_size", "65536", "tcp.default_window_scaling:3 (multiply by 8)")]
    [InlineData("tcp-analysis-midstream.pcap", 1, "tcp.window_size_scalefactor", "8", "tcp.default_window_scaling:3 (multiply by 8)")]
    [InlineData("demo.pcapng", 1, "frame.md5_hash", "e4b64545961ba0876a20c2b8ab2f0024", "frame.generate_md5_hash:true")]
    [InlineData("udp-odd.pcap", 6, "data.text", "dat", "data.show_as_text:TRUE")]
    [InlineData("udp-odd.pcap", 6, "data.md5_hash", "e34d514f7db5c8aac72a7c8191a09617", "data.md5_hash:TRUE")]
    [InlineData("demo.pcapng", 5, "ip.tos", "16", "ip.decode_tos_as_diffserv:FALSE")]
    [InlineData("ip-headers.pcap", 12, "ip.len", "0", "ip.tso_support:FALSE")]
    [InlineData("ethernet-odd.pcap", 9, "eth.fcs.status", "0", "eth.check_fcs:TRUE")]
    [InlineData("tcp-analysis-loss.pcap", 8, "tcp.analysis.bytes_in_flight", "400", "tcp.bif_seq_based:TRUE")]
    [InlineData("tcp-options.pcap", 37, "tcp.options.experimental.data", "f989", "tcp.dissect_experimental_options_rfc6994:FALSE")]
    [InlineData("http-codings.pcap", 5, "http.decompression_disabled", "1", "http.decompress_body:FALSE")]
    [InlineData("smtp-lines.pcap", 9, "frame.protocols", "eth:ethertype:ip:tcp:smtp:data-text-lines", "smtp.desegment_lines:FALSE")]
    [InlineData("dns-codes.pcap", 2, "dns.retransmission", "", "dns.retransmission_timer:0")]
    public void Preferences_show_what_is_asked_for(string capture, int number, string field, string value, params string[] preferences)
    {
        string[] options = [.. preferences.SelectMany(preference => new[] { "-o", preference })];
        CommandRun run = CommandRun.Over(capture, ["-Y", $"frame.number == {number}", "-T", "fields", "-e", field, .. options]);
        Assert.Equal(new CommandRun(0, value + "\n", ""), run);
    }

    // The segments that a message was put together of, and the messages, as tshark 4.0.17 tells them.
    [Theory]
    [InlineData(6, "4,6,5\t33\t0xabe0")]
    [InlineData(7, "\t\t")]
    [InlineData(9, "8,9,7\t66\t0xabe1,0xabe2")]
    [InlineData(14, "\t\t")]
    [InlineData(16, "16,14,15\t66\t0xabe2,0xabe3")]
    [InlineData(21, "\t\t")]
    [InlineData(22, "\t\t0xabe3")]
    [InlineData(28, "\t\t")]
    public void Segments_are_put_in_order_if_the_user_wants_it(int number, string shown)
    {
        CommandRun run = CommandRun.Over("tcp-order.pcap", "-Y", $"frame.number == {number}", "-o", "tcp.reassemble_out_of_order:TRUE",
            "-T", "fields", "-e", "tcp.segment", "-e", "tcp.reassembled.length", "-e", "dns.id");
        Assert.Equal(new CommandRun(0, shown + "\n", ""), run);
    }

    [Fact]
    public void Bytes_in_flight_are_not_told_where_nobody_counts_them()
    {
        Assert.NotEqual("0\n", CommandRun.Over("tcp-v4.pcap", "--count", "-Y", "tcp.analysis.bytes_in_flight").Output);
        Assert.Equal("0\n", CommandRun.Over("tcp-v4.pcap", "--count", "-Y", "tcp.analysis.bytes_in_flight", "-o", "tcp.track_bytes_in_flight:FALSE").Output);
    }

    [Theory]
    [InlineData("http.tcp.port:80-")]
    [InlineData("http.tcp.port: 0x50 , 90-80")]
    [InlineData("http.tcp.port:")]
    [InlineData("tcp.desegment_tcp_streams:TRUE")]
    [InlineData("ssl.desegment_ssl_records:TRUE")]
    [InlineData("bootp.novellserverstring:FALSE")]
    public void Preferences_that_change_nothing_are_taken(string preference) =>
        Assert.Equal(CommandRun.Over("demo.pcapng", "-c", "3"), CommandRun.Over("demo.pcapng", "-c", "3", "-o", preference));

    [Theory]
    [InlineData("http.tcp.port:80,,90", "Invalid -o flag \"http.tcp.port:80,,90\"")]
    [InlineData("http.tcp.port:70000", "Invalid -o flag \"http.tcp.port:70000\"")]
    [InlineData("tls.tcp.port:443", "-o flag \"tls.tcp.port:443\" specifies unknown preference")]
    [InlineData("tcp.desegment_tcp_streams:false", "-o flag \"tcp.desegment_tcp_streams:false\": GenShark only has TRUE of it so far")]
    [InlineData("foo", "Invalid -o flag \"foo\"")]
    [InlineData("foo.bar:1", "-o flag \"foo.bar:1\" specifies unknown preference")]
    [InlineData("tcp.nope:1", "-o flag \"tcp.nope:1\" specifies unknown preference")]
    [InlineData(" tcp.check_checksum:true", "-o flag \" tcp.check_checksum:true\" specifies unknown preference")]
    public void Unknown_preferences_are_refused_by_name(string preference, string complaint)
    {
        Assert.Equal(new CommandRun(1, "", $"genshark: {complaint}\n"), CommandRun.Over("demo.pcapng", "-o", preference) with { });
    }

    [Fact]
    public void Preferences_are_listed_with_what_was_changed()
    {
        Assert.Contains("""
            # Whether fragmented IPv4 datagrams should be reassembled
            # TRUE or FALSE (case-insensitive)
            #ip.defragment: TRUE

            """, CommandRun.Of("-G", "defaultprefs").Output, StringComparison.Ordinal);
        Assert.Contains("\nip.defragment: FALSE\n", CommandRun.Of("-o", "ip.defragment:false", "-G", "currentprefs").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Checksums_are_verified_when_asked()
    {
        CommandRun run = CommandRun.Over("udp-odd.pcap", "-V", "-o", "udp.check_checksum:true", "-o", "ip.check_checksum:true");
        Assert.Contains("""
                Checksum: 0x00bd incorrect, should be 0xd983 (maybe caused by "UDP checksum offload"?)
                    [Expert Info (Error/Checksum): Bad checksum [should be 0xd983]]
                        [Bad checksum [should be 0xd983]]
                        [Severity level: Error]
                        [Group: Checksum]
                    [Calculated Checksum: 0xd983]
                [Checksum Status: Bad]
            """, run.Output, StringComparison.Ordinal);
        Assert.Contains("    [Header checksum status: Good]", run.Lines);
    }
}
