using System.Diagnostics;
using GenShark.Cli.Tests.Running;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Processes;

/// <summary>The command as it captures, and what is left when that goes wrong. Where it may not capture, the tests are skipped.</summary>
public sealed class LiveTests : IDisposable
{
    private readonly LoopbackSender _sender = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("genshark-").FullName;
    private readonly IDisposable _sending;

    public LiveTests() => _sending = _sender.KeepSending(new byte[200], TimeSpan.FromMilliseconds(10));

    private string Filter => $"udp dst port {_sender.Port}";

    public void Dispose()
    {
        _sending.Dispose();
        _sender.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_packet_is_cut_at_the_snapshot_length_and_the_count_holds()
    {
        CommandRun run = Capture("-s", "60", "-p", "-B", "4", "-c", "3", "-w", At("cut.pcapng"));
        Assert.Equal(["242\t60", "242\t60", "242\t60"], Read(At("cut.pcapng"), "frame.len", "frame.cap_len"));
        Assert.Contains("3 packets captured", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("duration:1")]
    [InlineData("interval:1")]
    [InlineData("filesize:2")]
    [InlineData("packets:8")]
    public void Files_take_turns_and_the_oldest_go(string when)
    {
        Capture("-b", when, "-b", "files:2", "-a", "duration:4", "-w", At("ring.pcapng"));
        string[] files = [.. Directory.GetFiles(_folder).Order(StringComparer.Ordinal)];
        Assert.Equal(2, files.Length);
        Assert.True(string.CompareOrdinal(Path.GetFileName(files[0]), "ring_00002") >= 0, files[0]);
        Assert.All(files, file => Assert.All(Read(file, "frame.len"), length => Assert.Equal("242", length)));
        if (when == "packets:8") Assert.Equal(8, Read(files[0], "frame.len").Length);
    }

    [Fact]
    public void Options_behind_an_interface_are_for_that_one()
    {
        CommandRun run = Run("-s", "80", "-i", "lo", "-f", Filter, "-i", "any", "-s", "50", "-f", Filter, "-a", "duration:3", "-w", At("both.pcapng"));
        Assert.Equal(0, run.ExitCode);
        string[] lengths = [.. Read(At("both.pcapng"), "frame.interface_name", "frame.cap_len").Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["any\t50", "lo\t80"], lengths);
    }

    [Fact]
    public void A_capture_on_the_standard_input_is_shown_packet_by_packet()
    {
        byte[] bytes = File.ReadAllBytes(StoredCaptures.PathOf("arp.pcap"));
        CommandRun expected = CommandRun.Over("arp.pcap", "-T", "fields", "-e", "frame.number");
        using CommandProcess process = CommandProcess.Genshark("-n", "-l", "-i", "-", "-T", "fields", "-e", "frame.number");
        process.Input.Write(bytes);
        process.Input.Flush();
        // The pipe is open still: what came is shown.
        var shown = new byte[expected.Output.Length];
        process.Output.ReadExactly(shown);
        Assert.Equal(expected.Output, System.Text.Encoding.ASCII.GetString(shown));
        CommandRun run = process.Finish();
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Capturing on 'Standard input'\n", run.Errors, StringComparison.Ordinal);
        using CommandProcess noCapture = CommandProcess.Genshark("-i", "-");
        noCapture.Input.Write("no capture at all"u8);
        Assert.Equal(2, noCapture.Finish().ExitCode);
    }

    [Fact]
    public void What_was_captured_is_readable_although_the_process_is_killed()
    {
        using CommandProcess process = Start(["-i", "lo", "-f", Filter, "-w", At("killed.pcapng"), "-Q"]);
        SpinWait.SpinUntil(() => new FileInfo(At("killed.pcapng")) is { Exists: true, Length: > 3000 }, TimeSpan.FromSeconds(60));
        using (Process kill = Process.Start("kill", ["-KILL", $"{process.Id}"])) kill.WaitForExit();
        Assert.NotEqual(0, process.Finish().ExitCode);
        Assert.True(Read(At("killed.pcapng"), "frame.len") is { Length: > 5 } lengths && lengths.All(length => length == "242"));
    }

    [Fact]
    public void A_full_disk_ends_the_capture_with_an_error_and_keeps_what_fits()
    {
        Mount("-t", "tmpfs", "-o", "size=16k", "tmpfs", _folder);
        try
        {
            CommandRun run = Capture("-a", "duration:30", "-w", At("full.pcapng"));
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("no space left", run.Errors, StringComparison.Ordinal);
            Assert.InRange(Read(At("full.pcapng"), "frame.len").Length, 20, 100);
        }
        finally
        {
            using Process unmount = Process.Start("umount", [_folder]);
            unmount.WaitForExit();
        }
    }

    [Fact]
    public void An_interface_that_vanishes_ends_the_capture_with_an_error_and_keeps_what_came()
    {
        string space = $"gs{Environment.ProcessId % 10_000}";
        Ip("netns", "add", space);
        try
        {
            Ip("-n", space, "link", "add", "gsa", "type", "veth", "peer", "name", "gsb");
            foreach (string end in new[] { "gsa", "gsb" }) Ip("-n", space, "link", "set", end, "up");
            using CommandProcess process = Start(["-i", "gsa", "-a", "duration:60", "-w", At("gone.pcapng")], "ip", "netns", "exec", space);
            // Neighbours make themselves known by themselves.
            SpinWait.SpinUntil(() => new FileInfo(At("gone.pcapng")) is { Exists: true, Length: > 400 }, TimeSpan.FromSeconds(60));
            Ip("-n", space, "link", "del", "gsb");
            CommandRun run = process.Finish();
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("genshark: Error while capturing packets on device \"gsa\": The interface disappeared", run.Errors, StringComparison.Ordinal);
            Assert.NotEmpty(Read(At("gone.pcapng"), "frame.len"));
        }
        finally
        {
            using Process delete = Process.Start("ip", ["netns", "del", space]);
            delete.WaitForExit();
        }
    }

    [Fact]
    public void A_file_is_followed_until_it_is_enough()
    {
        byte[] bytes = File.ReadAllBytes(StoredCaptures.PathOf("arp.pcap"));
        File.WriteAllBytes(At("growing.pcap"), bytes[..100]);
        CommandRun expected = CommandRun.Over("arp.pcap");
        using CommandProcess process = CommandProcess.Genshark("-n", "--follow", "-r", At("growing.pcap"), "-c", $"{expected.Lines.Length}");
        Thread.Sleep(500);
        using (FileStream more = new(At("growing.pcap"), FileMode.Append)) more.Write(bytes.AsSpan(100));
        Assert.Equal(expected, process.Finish());
    }

    private string At(string name) => Path.Combine(_folder, name);

    private CommandRun Capture(params string[] args) => Run(["-i", "lo", "-f", Filter, .. args]);

    private static CommandRun Run(params string[] args)
    {
        using CommandProcess process = Start(args);
        CommandRun run = process.Finish();
        SkipIfForbidden(run);
        return run;
    }

    private static CommandProcess Start(string[] args, params string[] before)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") Assert.Skip("Only root may capture.");
        return before.Length == 0 ? CommandProcess.Genshark(args) : CommandProcess.TryStart(before[0], [.. before[1..], "dotnet", Path.Combine(AppContext.BaseDirectory, "genshark.dll"), .. args])!;
    }

    private static void SkipIfForbidden(CommandRun run)
    {
        if (run.Errors.Contains("permission", StringComparison.Ordinal) || run.Errors.Contains("libpcap isn't installed", StringComparison.Ordinal)) Assert.Skip(run.Errors);
    }

    private static void Mount(params string[] args) => SkipUnlessDone("mount", args);

    private static void Ip(params string[] args) => SkipUnlessDone("ip", args);

    private static void SkipUnlessDone(string program, string[] args)
    {
        if (CommandProcess.TryStart(program, args) is not { } process) Assert.Skip($"There is no {program}.");
        else
        {
            using (process)
            {
                CommandRun run = process.Finish();
                if (run.ExitCode != 0) Assert.Skip(run.Errors);
            }
        }
    }

    private static string[] Read(string path, params string[] fields) =>
        CommandRun.Of(["-n", "-r", path, "-T", "fields", .. fields.SelectMany(field => new[] { "-e", field })]).Lines;
}
