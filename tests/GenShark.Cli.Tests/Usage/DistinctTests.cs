using System.Globalization;
using GenShark.Cli.Tests.Running;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

/// <summary><c>--distinct</c>, against the lines that are printed without it.</summary>
public sealed class DistinctTests
{
    [Theory]
    [InlineData("demo.pcapng", "ip.src", "ip.dst", "tcp.srcport", "tcp.dstport")]
    [InlineData("demo.pcapng", "dns.qry.name")]
    [InlineData("dns-streams.pcap", "dns.qry.name", "dns.qry.type")]
    [InlineData("demo.pcapng", "_ws.col.Protocol")]
    public void Each_line_is_counted(string capture, params string[] fields)
    {
        string[] selected = ["-T", "fields", .. fields.SelectMany(field => new[] { "-e", field })];
        var expected = new Dictionary<string, (int Packets, long Bytes)>();
        foreach (string[] parts in CommandRun.Over(capture, ["-T", "fields", "-e", "frame.len", .. selected[2..]]).Lines.Where(line => line.Length > 0).Select(line => line.Split('\t', 2)))
        {
            if (parts[1].Trim('\t').Length == 0) continue;
            (int packets, long bytes) = expected.GetValueOrDefault(parts[1]);
            expected[parts[1]] = (packets + 1, bytes + long.Parse(parts[0], CultureInfo.InvariantCulture));
        }
        CommandRun run = CommandRun.Over(capture, [.. selected, "--distinct"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.NotEmpty(expected);
        Assert.Equal(expected.OrderByDescending(line => line.Value.Packets).Select(line => $"{line.Value.Packets}\t{line.Value.Bytes}\t{line.Key}"), run.Lines.Where(line => line.Length > 0));
    }

    [Fact]
    public void The_header_names_all_columns()
    {
        CommandRun run = CommandRun.Over("demo.pcapng", "-T", "fields", "-e", "ip.src", "-e", "ip.dst", "-E", "header=y", "-E", "separator=;", "--distinct");
        Assert.Equal("packets;bytes;ip.src;ip.dst", run.Lines[0]);
        Assert.All(run.Lines.Skip(1).Where(line => line.Length > 0), line => Assert.Equal(4, line.Split(';').Length));
    }

    [Fact]
    public void It_is_for_fields_only()
    {
        CommandRun run = CommandRun.Over("demo.pcapng", "--distinct");
        Assert.Equal(new CommandRun(1, "", "genshark: --distinct is for fields: -T fields -e FIELD.\n"), run);
    }
}
