using GenShark.Conformance.Comparison;
using GenShark.Conformance.Programs;
using Xunit;

namespace GenShark.Conformance.Tests;

public class ProgramTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(0, false, "", false, null, false)]
    [InlineData(0, true, "", false, "timeout", true)]
    [InlineData(139, false, "", false, "crash", true)]
    [InlineData(134, false, "Unhandled exception. System.Exception: no", true, "crash", true)]
    [InlineData(1, false, "System.IndexOutOfRangeException: Index", false, "exception", true)]
    [InlineData(0, false, "oops\n   at GenShark.Tape.Add(Int32 node)", false, "exception", true)]
    [InlineData(2, false, "genshark: damaged", true, null, false)]
    [InlineData(1, false, "genshark: -T ek is not there yet", false, "exit code", false)]
    [InlineData(0, false, "", true, "exit code", false)]
    public void An_end_is_judged_beside_tsharks(int exitCode, bool timedOut, string stderr, bool tsharkFailed, string? kind, bool isFatal)
    {
        var problem = Problem.Of(new ProgramOutcome(exitCode, timedOut, stderr), tsharkFailed, "a.pcap", Minute).SingleOrDefault();
        Assert.Equal((kind, isFatal), (problem?.Kind, problem?.IsFatal ?? false));
    }

    [Fact]
    public void A_program_that_hangs_is_killed_and_its_output_ends()
    {
        using var home = new EmptyHome();
        using var run = ProgramRun.Start("sleep", ["100"], home, TimeSpan.FromMilliseconds(200));
        Assert.Equal(-1, run.Output.ReadByte());
        Assert.True(run.Finish().TimedOut);
    }

    [Fact]
    public void A_program_may_fill_standard_error()
    {
        using var home = new EmptyHome();
        using var run = ProgramRun.Start("sh", ["-c", "head -c 1000000 /dev/zero >&2; echo $TZ; exit 3"], home, Minute);
        Assert.Equal("UTC\n", new StreamReader(run.Output).ReadToEnd());
        Assert.Equal((3, false), (run.Finish().ExitCode, run.Finish().TimedOut));
    }

    [Fact]
    public void An_answer_of_tshark_is_made_once()
    {
        using var home = new EmptyHome();
        using var folder = new AnswerFolder(null);
        var capture = new Capture(0, "/nowhere/a.pcap", "set/a.pcap");
        var made = new TsharkCache(folder.Path, "echo", home).Get(capture, OutputMode.Pdml);
        using (var text = new StreamReader(made.Open()))
            Assert.Equal("-r /nowhere/a.pcap -T pdml", text.ReadToEnd()); // echo itself takes -n.
        Assert.False(made.Failed);
        Assert.Equal(made.Path, new TsharkCache(folder.Path, "false", home).Get(capture, OutputMode.Pdml).Path);
    }

    [Fact]
    public void A_capture_has_the_same_name_from_each_level()
    {
        using var folder = new AnswerFolder(null);
        var set = Directory.CreateDirectory(Path.Combine(folder.Path, "wireshark"));
        File.WriteAllBytes(Path.Combine(set.FullName, "dhcp.pcap"), []);
        File.WriteAllBytes(Path.Combine(folder.Path, "captures.tsv"), []);
        foreach (var level in new[] { folder.Path, folder.Path + "/", set.FullName, Path.Combine(set.FullName, "dhcp.pcap") })
            Assert.Equal("wireshark/dhcp.pcap", Assert.Single(Capture.Find(level, null)).Name);
        Assert.Empty(Capture.Find(folder.Path, new GlobList(["zeek/*"])));
    }

    [Theory]
    [InlineData("eth:ethertype:ip", true)]
    [InlineData("", true)]
    [InlineData("eth:ethertype:ip:dns", false)]
    public void A_packet_is_known_if_all_its_protocols_are(string stack, bool isKnown)
    {
        var known = KnownProtocols.Parse("Ethernet\tEthernet\teth\nEthertype\tEthertype\tethertype\nInternet Protocol\tIPv4\tip\n");
        Assert.Equal(isKnown, known.KnowsAll(stack));
        Assert.All(["ip", "ip.part", "_ws.malformed"], protocol => Assert.True(known.Knows(protocol)));
        Assert.False(known.Knows("ipv6"));
    }
}
