using GenShark.Cli.Tests.Processes;
using GenShark.Cli.Tests.Running;
using GenShark.Tests.Fixture;
using Xunit;

namespace GenShark.Cli.Tests.Formats;

/// <summary>Where tshark 4.0 is installed: whether it still says what is stored.</summary>
public sealed class FreshAnswerTests
{
    private const string Reference = "4.0.17";

    // The same moment in another zone, or another machine's list of services, would show here.
    private static readonly string[] s_sample =
    [
        "arp.pcap", "cooked-v2.pcap", "demo.pcapng", "dhcp-lease.pcap", "dns-common-types.pcap", "file-cut-data.pcap", "file-odd-times.pcap",
        "http.pcap", "icmp-extensions.pcap", "icmpv6-routers.pcap", "ntp-private.pcap", "tcp-options.pcap", "vlan-stacked.pcap",
    ];

    public static TheoryData<string> Captures() => [.. s_sample];

    [Theory]
    [MemberData(nameof(Captures))]
    public void Tshark_still_says_what_is_stored(string capture)
    {
        if (WhyNot() is { } reason) Assert.Skip(reason);
        foreach (StoredFormat format in StoredFormat.All.Where(format => format.IsStoredOf(capture)))
        {
            using CommandProcess process = CommandProcess.TryStart("tshark", ["-n", "-r", StoredCaptures.PathOf(capture), .. format.AllOptions])!;
            Assert.Null(FirstDifference.Find(StoredCaptures.Answer(capture, format.Answer), format.Settle(process.Finish().Output)));
        }
    }

    private static string? WhyNot()
    {
        using CommandProcess? process = CommandProcess.TryStart("tshark", "--version");
        if (process is null) return "tshark isn't installed.";
        CommandRun run = process.Finish();
        return run.Output.Contains($" {Reference} ", StringComparison.Ordinal) ? null : $"The answers are those of tshark {Reference}; here is {run.Lines.FirstOrDefault()}";
    }
}
