using System.Diagnostics;
using GenShark.Capture.Bpf;
using GenShark.Capture.Live;
using GenShark.Capture.Reading;
using GenShark.Capture.Tests.Fixture;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Capture.Tests.Reading;

/// <summary>Capture filters over files, against tcpdump.</summary>
public sealed class BpfTests
{
    private static readonly string[] s_filters =
    [
        "ip", "ip6", "arp", "tcp", "udp", "icmp", "icmp6", "vlan", "mpls", "pppoes", "igmp", "stp",
        "port 53", "tcp port 80 or udp port 53", "portrange 1000-40000", "src port 53", "dst portrange 1-1023",
        "host 192.0.2.10", "src net 10.0.0.0/8", "net 192.0.2.0/24 and not udp", "ip6 host fe80::1", "net fe80::/10",
        "ether host 00:00:5e:00:53:0a", "ether src 00:00:5e:00:53:0a", "broadcast", "multicast", "ip broadcast", "ip6 multicast",
        "less 100", "greater 200", "len > 60 and len <= 80", "tcp[tcpflags] & (tcp-syn|tcp-fin) != 0", "ip[8] < 64", "ip[6:2] & 0x1fff != 0",
        "udp[4:2] - 8 > 20", "tcp[((tcp[12] & 0xf0) >> 2):4] = 0x47455420", "ip[2:2] % 7 == 3", "ip[0] & 0xf * 4 > 20 or ip[8] / 3 = 21",
        "icmp[icmptype] = icmp-echo", "ip proto 47", "ip6 proto 58", "ip6 protochain 6", "ether proto 0x88cc", "vlan and ip", "vlan 7", "not ip and not arp",
        "inbound", "link[0] = 0", "ether[12:2] > 1500", "(udp or tcp) and not (port 53 or port 123)",
    ];

    public static TheoryData<string> Captures() => StoredCaptures.All();

    [Theory]
    [MemberData(nameof(Captures))]
    public void WhatPassesIsWhatTcpdumpShows(string name)
    {
        string path = StoredCaptures.PathOf(name);
        SkipWithoutTcpdump(path);
        if (!IsReadAlike(path)) return;
        // Each capture has a quarter of the filters, or all when asked.
        int quarter = StoredCaptures.Names.ToList().IndexOf(name) % 4;
        bool all = Environment.GetEnvironmentVariable("GENSHARK_ALL_CAPTURE_FILTERS") is not null;
        foreach (string filter in s_filters.Where((_, i) => all || i % 4 == quarter))
        {
            int? shown = Tcpdump(path, filter);
            if (shown is null) Assert.Throws<LiveCaptureException>(() => Count(path, filter));
            else Assert.Equal((filter, shown.Value), (filter, Count(path, filter)));
        }
    }

    [Fact]
    public void MostCapturesAreComparedSo()
    {
        SkipWithoutTcpdump(StoredCaptures.PathOf("arp.pcap"));
        int count = StoredCaptures.Names.Count(name => IsReadAlike(StoredCaptures.PathOf(name)));
        Assert.True(count > StoredCaptures.Names.Count * 3 / 4, $"{count} captures");
    }

    [Fact]
    public void PacketsThatDoNotPassCountForNothingButNumbers()
    {
        string path = StoredCaptures.PathOf("demo.pcapng");
        SkipWithoutTcpdump(path);
        using var capture = new FileCapture(path, new() { BpfFilter = "udp", DisplayFilter = "ip" });
        using var all = new FileCapture(path);
        Assert.InRange(capture.Count, 2, all.Count - 1);
        foreach (Packet packet in capture)
        {
            Assert.Equal("UDP", packet.TransportLayer);
            Assert.True(packet.Bytes.SequenceEqual(all[packet.Number - 1].Bytes));
        }
        // The first packet that was "captured" begins the time.
        using var times = new FileCapture(path, new() { BpfFilter = "udp" });
        Assert.Equal("0.000000000", times[0].Get("frame.time_relative"));
        Assert.NotEqual("0.000000000", all[times[0].Number - 1].Get("frame.time_relative"));
    }

    [Fact]
    public void AWrongFilterIsSaidAtOnceInTheWordsOfLibpcap()
    {
        string path = StoredCaptures.PathOf("arp.pcap");
        SkipWithoutTcpdump(path);
        LiveCaptureException wrong = Assert.Throws<LiveCaptureException>(() => new FileCapture(path, new() { BpfFilter = "tcp prot 80" }));
        Assert.Equal(LiveCaptureProblem.BadFilter, wrong.Problem);
        Assert.Contains("syntax error", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a jump out", 0x05, 0, 0, 5)]
    [InlineData("a jump before the start", 0x05, 0, 0, uint.MaxValue - 1)]
    [InlineData("a branch out", 0x15, 9, 0, 1)]
    [InlineData("memory behind the end", 0x60, 0, 0, 16)]
    [InlineData("memory far away", 0x02, 0, 0, uint.MaxValue)]
    [InlineData("division by zero", 0x34, 0, 0, 0)]
    [InlineData("an unknown code", 0xffff, 0, 0, 0)]
    public void AProgramThatCouldDoHarmIsRefused(string what, int code, byte jumpTrue, byte jumpFalse, uint constant)
    {
        BpfInstruction[] program = [new((ushort)code, jumpTrue, jumpFalse, constant), new(0x06, 0, 0, 1)];
        Assert.True(BpfCheck.FindProblem(program) is not null, what);
        Assert.Throws<ArgumentException>(() => new BpfProgram(program));
        Assert.NotNull(BpfCheck.FindProblem([new(0x00, 0, 0, 1)]));
        Assert.NotNull(BpfCheck.FindProblem([]));
    }

    [Fact]
    public void RandomProgramsEndAndReadNothingBesideThePacket()
    {
        var random = new Random(4);
        byte[] packet = new byte[60];
        random.NextBytes(packet);
        int run = 0;
        for (int i = 0; i < 200_000; i++)
        {
            var program = new BpfInstruction[random.Next(1, 12)];
            for (int at = 0; at < program.Length; at++)
                program[at] = new((ushort)random.Next(0x100), (byte)random.Next(4), (byte)random.Next(4), random.Next(3) == 0 ? (uint)random.NextInt64(1L << 32) : (uint)random.Next(70));
            program[^1] = new(0x16, 0, 0, 0);
            if (BpfCheck.FindProblem(program) is not null) continue;
            _ = new BpfProgram(program).Run(packet.AsSpan(0, random.Next(packet.Length)), 1500);
            run++;
        }
        Assert.True(run > 1000, $"{run} programs");
    }

    [Fact]
    public void AProgramThatTurnsForEverRefusesThePacket() =>
        Assert.Equal(0u, new BpfProgram([new(0x05, 0, 0, uint.MaxValue), new(0x06, 0, 0, 1)]).Run(new byte[60], 60));

    [Theory]
    [InlineData(0x20, 56, 1u)]
    [InlineData(0x20, 57, 0u)]
    [InlineData(0x28, 58, 1u)]
    [InlineData(0x28, 59, 0u)]
    [InlineData(0x30, 59, 1u)]
    [InlineData(0x30, 60, 0u)]
    [InlineData(0x20, uint.MaxValue, 0u)]
    public void ALoadBehindTheEndRefusesThePacket(int code, uint offset, uint expected) =>
        Assert.Equal(expected, new BpfProgram([new((ushort)code, 0, 0, offset), new(0x06, 0, 0, 1)]).Run(new byte[60], 60));

    private static int Count(string path, string filter)
    {
        using CaptureReader reader = CaptureReader.Open(path);
        reader.BpfFilter = filter;
        var cursor = new PacketCursor(reader, needs: PacketNeeds.Frames);
        int count = 0;
        try
        {
            while (cursor.MoveNext()) count++;
        }
        catch (CaptureFormatException)
        {
            // tcpdump shows what is before the damage as well.
        }
        return count;
    }

    // libpcap refuses several link types in one capture, compressed ones, and sees less of what is damaged.
    private static bool IsReadAlike(string path)
    {
        if (Tcpdump(path, "") is not { } count) return false;
        using CaptureReader reader = CaptureReader.Open(path);
        return count > 0 && ReadPacket.All(reader, out _).Count(packet => packet.Kind == RecordKind.Packet) == count;
    }

    private static void SkipWithoutTcpdump(string path)
    {
        try
        {
            _ = Tcpdump(path, "");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("tcpdump is not installed.");
        }
    }

    /// <summary>How many packets tcpdump writes; null if it refuses the file or the filter.</summary>
    private static int? Tcpdump(string path, string filter)
    {
        using Process tcpdump = Process.Start(new ProcessStartInfo("tcpdump", ["-r", path, "-w", "-", filter]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = tcpdump.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        tcpdump.StandardOutput.BaseStream.CopyTo(output);
        tcpdump.WaitForExit();
        if (output.Length < 24) return null;
        output.Position = 0;
        using CaptureReader reader = CaptureReader.Open(output);
        while (reader.MoveNext())
        {
        }
        return reader.PacketsRead;
    }
}
