using System.Text;
using GenShark.Capture.Reading;
using GenShark.Filters;
using GenShark.Output;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Packets;

/// <summary>Short ways through a packet (scans, accessors, plans) change speed, never an answer.</summary>
public sealed class PlanTests
{
    private static readonly string[] s_filters =
    [
        "eth", "eth.type == 0x0800", "eth.dst.ig == 1", "eth.type", "vlan", "vlan.id == 10", "vlan.priority > 0", "arp", "arp.opcode == 1", "arp.proto.type == 0x800",
        "ip", "!ip", "ip.ttl < 5", "ip.proto == 17", "ip.flags.df == 1", "ip.frag_offset > 0", "ip.len > 100", "ip.version != 4", "ip.hdr_len == 20", "ip.dsfield.dscp == 46",
        "ip.src == 192.0.2.10", "all ip.ttl == 64", "any ip.proto == 1", "ipv6", "ipv6.nxt == 58", "ipv6.plen > 64", "ipv6.hlim == 255", "ipv6.flow > 0",
        "udp", "udp.srcport == 53", "udp.port in {53, 67..68, 5353}", "udp.length > 50", "udp.port != 53", "tcp", "tcp.dstport == 443", "tcp.port >= 40000", "tcp.flags.syn == 1 && !tcp.flags.ack == 1",
        "tcp.flags & 0x12", "tcp.window_size_value < 1000", "tcp.seq_raw > 1000", "tcp.hdr_len > 20", "icmp", "icmp.type == 3", "icmp.code", "icmpv6.type == 135", "icmpv6", "igmp", "igmp.type == 0x16",
        "smtp", "imf", "imf.subject", "mime_multipart", "tls", "ftp", "ftp-data", "ftp-data.command contains \"RETR\"", "pop", "data-text-lines",
        "dns", "dns.id > 0x1000", "dns.flags.response == 1", "ntp", "dhcp", "llc", "tcp || udp || icmp", "(ip.ttl > 60 ^^ udp) and not arp", "frame.len > 60", "data",
        "tcp.options.mss_val > 1000", "tcp.option_kind == 8 && tcp.len > 0", "tcp.options.timestamp.tsval > 5 && frame.len > 70", "tcp.options.sack_le > 1", "tcp.option_kind == 8 && http", "tcp.options.wscale",
        "tcp contains \"e\"", "frame contains \"HTTP\"", "udp contains 00:01 && ip.ttl > 10", "frame contains \"exa\" or ip.ttl < 5", "!(frame contains \"a\")", "dns contains \"exa\"", "eth contains 08:00", "ip contains 2e && frame.len > 60",
        "http contains \"GET\" || arp", "udp contains 01 xor frame contains 02:03:04", "not udp contains 01", "frame matches \"g.t\"", "frame[12:2] == 08:00", "tcp[0:2] == 00:50", "ipv6 contains 20:01 and !tcp",
        "tcp.options", "tcp.options.nop", "tcp.options.timestamp", "tcp.options.timestamp.tsecr > 5", "tcp.option_len == 10", "tcp.options.mss_absent", "dns.flags.rcode == 0", "dns.count.answers > 0", "dns.qry.type == 1", "dns.a", "dns.resp.type == 5", "dns.retransmission", "dns.response_to",
        "dns.qry.name contains \"e\"", "!dns.qry.name", "ip.src == 192.0.2.10 && dns.qry.name", "dns.time < 1 && udp", "ftp.request.command", "smb2.cmd == 1", "socks.version", "tls.handshake.type == 1", "ssh.protocol",
        "http", "cfp", "cfp.ttl > 0 || cfp.ftag == 1", "cfp.fcs.status < 4", "!http && tcp.len > 0", "http && tcp.srcport == 80 && ip.ttl > 10", "tls && tcp.option_len == 10", "dns.qry.name contains \"e\" || tcp.options.sack_perm",
    ];

    private static readonly string[] s_fields =
    [
        "frame.number", "frame.time_epoch,frame.len", "eth.src,eth.dst,eth.type", "ip.src,ip.dst", "ip.src,ip.dst,ip.proto,ip.ttl", "ip.flags,ip.flags.df,ip.frag_offset", "ip.len,ip.id,ip.checksum",
        "ipv6.src,ipv6.dst,ipv6.nxt,ipv6.hlim", "udp.srcport,udp.dstport,udp.length", "udp.port", "tcp.srcport,tcp.dstport,tcp.flags", "tcp.port,ip.addr", "tcp.seq_raw,tcp.ack_raw,tcp.window_size_value",
        "tcp.stream,tcp.seq,tcp.len", "icmp.type,icmp.code,ip.src", "icmpv6.type,icmpv6.code", "vlan.id,vlan.etype,ip.src", "arp.opcode,arp.src.proto_ipv4", "ip.ttl,icmp.type,udp.dstport", "eth,ip,udp",
        "frame.protocols,ip.src", "dns.id,dns.qry.name,udp.srcport", "udp,tcp.srcport",
        "eth.src,eth.trailer,eth.padding,ip.len", "tcp.time_delta,udp.time_relative,tcp.ack_raw,tcp.payload", "udp.stream,ip.ttl,dns.a", "ipv6.opt.type,ipv6.src,ip.opt.type", "tcp.options.mss_val,ipv6.src,icmp.type", "tcp.option_kind,tcp.options.timestamp.tsval,tcp.srcport", "frame.number,tcp.options.mss_val,http.request.method", "http.host,ip.src,tcp.len",
        "dhcp.option.dhcp,ntp.stratum,udp.length", "igmp.type,eth.len,llc.dsap", "imf.from,smtp.req.command,tcp.stream", "ftp-data.command,ftp-data.setup-frame", "tls.record.version,pop.request.command", "udp.pdu.size,icmp.seq,ip.addr",
        "tcp.stream", "tcp.seq,tcp.ack,tcp.nxtseq,ip.src", "tcp.window_size,tcp.window_size_scalefactor,tcp.flags", "tcp.completeness,tcp.time_relative,tcp.time_delta,tcp.options.mss_val",
        "tcp.analysis,tcp.analysis.flags,tcp.analysis.acks_frame,tcp.analysis.ack_rtt,tcp.analysis.initial_rtt", "tcp.analysis.bytes_in_flight,tcp.analysis.duplicate_ack_num,tcp.analysis.retransmission,tcp.analysis.tfo_ack,ip.src",
        "tcp.stream,tcp.analysis.lost_segment,http.request.uri,dns.id",
    ];

    public static TheoryData<string> Captures() => [.. StoredCaptures.Names.Concat(RealCaptures.Every(25))];

    [Theory]
    [MemberData(nameof(Captures))]
    public void FiltersChooseTheSamePacketsDirectlyAndOnTheTape(string capture)
    {
        PacketCursor.LoadProtocols();
        var wrong = new StringBuilder();
        DisplayFilter[] filters = [.. s_filters.Where(IsKnown).Select(filter => DisplayFilter.Compile(filter))];
        for (int i = 0; i < filters.Length; i++)
        {
            int[] walked = Numbers(capture, filters[i], PacketNeeds.All);
            int[] direct = Numbers(capture, filters[i], PacketNeeds.Frames);
            if (!walked.SequenceEqual(direct)) wrong.AppendLine($"{s_filters.Where(IsKnown).ElementAt(i)}: walked {Difference(walked, direct)}, direct {Difference(direct, walked)}");
        }
        Assert.Equal("", wrong.ToString());
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void EveryProtocolThatIsThereIsFoundWithoutATreeToo(string capture)
    {
        PacketCursor.LoadProtocols();
        var there = new SortedSet<string>(StringComparer.Ordinal);
        Walk(capture, null, PacketNeeds.All, null, cursor =>
        {
            foreach (ref readonly Layer layer in cursor.Dissection.Layers) there.Add(layer.Protocol.FilterName);
        });
        var wrong = new StringBuilder();
        foreach (string protocol in there.Where(IsKnown))
        {
            var filter = DisplayFilter.Compile(protocol);
            int[] walked = Numbers(capture, filter, PacketNeeds.All), planned = Numbers(capture, filter, PacketNeeds.Frames);
            if (!walked.SequenceEqual(planned)) wrong.AppendLine($"{protocol}: walked {Difference(walked, planned)}, planned {Difference(planned, walked)}");
        }
        Assert.Equal("", wrong.ToString());
    }

    /// <summary>What filters ask of a segment's options needs no connection, unless the connection counts into it.</summary>
    [Theory]
    [InlineData("tcp.options.mss_val", true)]
    [InlineData("tcp.option_kind", true)]
    [InlineData("tcp.options.timestamp.tsval", true)]
    [InlineData("tcp.options.sack_le", false)]
    [InlineData("tcp.options", false)]
    [InlineData("tcp.seq", false)]
    public void OptionsAreReadWithoutTheConnection(string field, bool isGlanced)
    {
        PacketCursor.LoadProtocols();
        Assert.All(Registry.FieldsNamed(field), one => Assert.Equal(isGlanced, one.IsGlanced));
    }

    /// <summary>What a segment shows of its connection is read without a walk of it once the connection has taken it in.</summary>
    [Theory]
    [InlineData("tcp.stream", true)]
    [InlineData("tcp.seq", true)]
    [InlineData("tcp.time_delta", true)]
    [InlineData("tcp.analysis.flags", true)]
    [InlineData("tcp.analysis.ack_rtt", true)]
    [InlineData("tcp.analysis.tfo_ack", false)]
    [InlineData("tcp.payload", false)]
    [InlineData("tcp.srcport", false)]
    [InlineData("udp.stream", false)]
    public void WhatIsSettledIsReadWithoutAWalk(string field, bool isSettled)
    {
        PacketCursor.LoadProtocols();
        Assert.All(Registry.FieldsNamed(field), one => Assert.Equal(isSettled, one.Settled.Count > 0 || one.IsShownSettled));
        if (isSettled) Assert.True(new DissectionPlan([field]).KeepsState);
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void FieldsAreTheSamePlannedAndOnTheWholeTape(string capture)
    {
        PacketCursor.LoadProtocols();
        var wrong = new StringBuilder();
        foreach (string names in s_fields)
        {
            string[] fields = names.Split(',');
            if (!fields.All(name => Registry.FieldsNamed(name).Any())) continue;
            string[] whole = Lines(capture, fields, PacketNeeds.All), planned = Lines(capture, fields, PacketNeeds.Fields | LabelsFor(fields));
            for (int i = 0; i < Math.Max(whole.Length, planned.Length); i++)
            {
                if (i < whole.Length && i < planned.Length && whole[i] == planned[i]) continue;
                wrong.AppendLine($"{names}, packet {i + 1}: whole [{whole.ElementAtOrDefault(i)}], planned [{planned.ElementAtOrDefault(i)}]");
                break;
            }
        }
        Assert.Equal("", wrong.ToString());
    }

    /// <summary>A frame's fields that are read without a dissection, with all that options make of several values, and under filters that let only some frames pass.</summary>
    [Theory]
    [MemberData(nameof(Captures))]
    public void FieldsAreTheSameScannedAndOnTheWholeTape(string capture)
    {
        PacketCursor.LoadProtocols();
        var wrong = new StringBuilder();
        int scanned = 0;
        foreach (string names in s_fields.Concat(s_scannedFields))
        {
            string[] fields = names.Split(',');
            if (!fields.All(name => Registry.FieldsNamed(name).Any()) || ScannedFields.TryCreate(fields) is null) continue;
            foreach ((string filter, FieldsOptions options) in s_scannedFilters.Select(filter => (filter, new FieldsOptions())).Concat(s_scannedOptions.Select(options => ("", options))))
            {
                if (Print(capture, fields, filter, options) != PrintScanned(capture, fields, filter, options, ref scanned)) wrong.AppendLine($"{names}, filter '{filter}', {options}");
            }
        }
        Assert.Equal("", wrong.ToString());
        Assert.True(scanned > 0 || capture != "demo.pcapng");
    }

    private static readonly string[] s_scannedFields =
    [
        "frame.time_epoch,ip.src,ip.dst,tcp.srcport,tcp.dstport,tcp.len",
        "frame.number,frame.time_relative,frame.time_delta,frame.time_delta_displayed,frame.time,frame.cap_len,ip.src,ip.src",
    ];

    private static readonly string[] s_scannedFilters = ["", "tcp || icmp", "ip.ttl > 60 && !(udp.port == 53)", "ip.frag_offset > 0 || dns"];

    private static readonly FieldsOptions[] s_scannedOptions =
        [new() { Occurrence = FieldOccurrence.First, Quote = '"' }, new() { Occurrence = FieldOccurrence.Last, Aggregator = ' ', Separator = ';' }];

    private static string Print(string capture, string[] fields, string filter, FieldsOptions options)
    {
        var printer = new FieldsPrinter(new FieldSelection(FormatOptions.Default, fields), options);
        var text = new TextBuilder();
        Walk(capture, filter.Length == 0 ? null : DisplayFilter.Compile(filter), PacketNeeds.All, fields, cursor => printer.Write(cursor.Dissection, text));
        return text.ToString();
    }

    private static string PrintScanned(string capture, string[] fields, string filter, FieldsOptions options, ref int scanned)
    {
        var printer = new FieldsPrinter(new FieldSelection(FormatOptions.Default, fields), options);
        var text = new TextBuilder();
        int count = 0;
        Walk(capture, filter.Length == 0 ? null : DisplayFilter.Compile(filter), PacketNeeds.Fields, fields, See, printer.Scanned);
        scanned += count;
        return text.ToString();

        void See(PacketCursor cursor)
        {
            if (cursor.IsScanned) printer.WriteScanned(cursor.Frame, text);
            else printer.Write(cursor.Dissection, text);
            if (cursor.IsScanned) count++;
        }
    }

    private static bool IsKnown(string filter)
    {
        try
        {
            DisplayFilter.Compile(filter);
            return true;
        }
        catch (Filters.Syntax.FilterException)
        {
            return false;
        }
    }

    // Protocols print as their label.
    private static PacketNeeds LabelsFor(string[] fields) =>
        fields.Any(name => Registry.FieldsNamed(name).Any(field => field.Type is FieldType.Protocol or FieldType.None)) ? PacketNeeds.Labels : PacketNeeds.Fields;

    private static string Difference(int[] these, int[] those) => string.Join(' ', these.Except(those).Take(5));

    [Theory]
    [InlineData("dns.qry.name contains \"example\"", "dhcp ntp arp")]
    [InlineData("udp && dns.id > 1", "dhcp ntp arp")]
    [InlineData("dhcp.option.dhcp == 1", "dns ntp mdns llmnr tcp arp")]
    [InlineData("arp.opcode == 1", "dns dhcp ntp mdns llmnr tcp")]
    [InlineData("icmp.seq", "dns dhcp ntp mdns llmnr tcp arp")]
    public void ProtocolsThatLeadToNothingWantedAreNotParsed(string text, string others)
    {
        PacketCursor.LoadProtocols();
        Dictionary<string, int> planned = Parsed(PacketCursor.PlanFor(DisplayFilter.Compile(text), [], mustWalk: false, deciphers: true)), whole = Parsed(null);
        Assert.All(others.Split(' '), other => Assert.True(whole[other] > 0 && !planned.ContainsKey(other), $"{other} was parsed {planned.GetValueOrDefault(other)} times"));
    }

    /// <summary>How often each protocol's layers were walked.</summary>
    private static Dictionary<string, int> Parsed(DissectionPlan? plan)
    {
        var counts = new Dictionary<string, int>();
        using CaptureReader reader = CaptureReader.Open(StoredCaptures.PathOf("demo.pcapng"));
        var packet = new Dissection { WantsText = false, WantsColumns = false, Plan = plan };
        while (reader.MoveNext())
        {
            packet.Session.Clock.Tick(reader.Current);
            packet.Dissect(reader.Current);
            foreach (ref readonly Layer layer in packet.Layers)
            {
                if (layer.Node >= 0) counts[layer.Protocol.FilterName] = counts.GetValueOrDefault(layer.Protocol.FilterName) + 1;
            }
        }
        return counts;
    }

    private static int[] Numbers(string capture, DisplayFilter filter, PacketNeeds needs)
    {
        var numbers = new List<int>();
        Walk(capture, filter, needs, null, cursor => numbers.Add(cursor.Frame.Number));
        return [.. numbers];
    }

    private static string[] Lines(string capture, string[] fields, PacketNeeds needs)
    {
        var printer = new FieldsPrinter(new FieldSelection(FormatOptions.Default, fields), new FieldsOptions());
        var text = new TextBuilder();
        Walk(capture, null, needs, fields, cursor => printer.Write(cursor.Dissection, text));
        return text.ToString().Split('\n');
    }

    // Damage ends the packets; which, other tests say.
    private static void Walk(string capture, DisplayFilter? filter, PacketNeeds needs, string[]? fields, Action<PacketCursor> see, ScannedFields? scanned = null)
    {
        try
        {
            using CaptureReader reader = CaptureReader.Open(StoredCaptures.PathOf(capture));
            var cursor = new PacketCursor(reader, filter, needs, fields, scanned: scanned);
            while (cursor.MoveNext()) see(cursor);
        }
        catch (CaptureFormatException)
        {
        }
    }
}
