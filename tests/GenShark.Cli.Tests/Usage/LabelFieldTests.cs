using GenShark.Cli.Tests.Running;
using Xunit;

namespace GenShark.Cli.Tests.Usage;

/// <summary>Fields without a value print as their label. They are read without the rest of the packet, and tell what they tell beside it.</summary>
public sealed class LabelFieldTests
{
    [Theory]
    [InlineData("tcp-loss.pcap", "tcp.analysis.flags", "tcp.analysis.retransmission", "tcp.analysis.duplicate_ack", "tcp.connection.syn")]
    [InlineData("tcp-zero-window.pcap", "tcp.analysis.flags", "tcp.analysis.zero_window", "tcp.analysis", "tcp.options.timestamp")]
    [InlineData("http-segments.pcap", "http.chat", "tcp.segments", "_ws.expert", "tcp.analysis.lost_segment")]
    [InlineData("tls.pcap", "tls.record", "tls.handshake", "tcp.segments", "_ws.expert")]
    public void Label_fields_are_the_same_alone_and_beside_a_whole_dissection(string capture, params string[] fields)
    {
        string[] options = ["-T", "fields", .. fields.SelectMany(field => new[] { "-e", field })];
        string alone = CommandRun.Over(capture, options).Output;
        // A filter on where layers stand, and a count of protocols, take whole packets.
        Assert.Equal(alone, CommandRun.Over(capture, [.. options, "-Y", "ip#1 || eth"]).Output);
        Assert.StartsWith(alone, CommandRun.Over(capture, [.. options, "-z", "io,phs"]).Output, StringComparison.Ordinal);
        // A protocol's title needs all of the packet.
        string beside = CommandRun.Over(capture, [.. options, "-e", "frame"]).Output;
        Assert.Contains(alone, letter => letter is not ('\t' or '\n'));
        Assert.Equal(beside.Split('\n').Select(line => line.Contains('\t') ? line[..line.LastIndexOf('\t')] : line), alone.Split('\n'));
    }

    /// <summary>Of parts that nobody wants there are no nodes that their texts could be given to.</summary>
    [Theory]
    [InlineData("nfs3.pcap")]
    [InlineData("nfs-status.pcap")]
    public void Texts_of_parts_that_nobody_wants_go_nowhere(string capture)
    {
        string[] beside = ["-T", "fields", "-e", "tcp.analysis.flags", "-e", "rpc.xid"];
        CommandRun run = CommandRun.Over(capture, [.. beside, "-e", "nfs.fattr3.size"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(CommandRun.Over(capture, [.. beside, "-e", "nfs.fattr3.size", "-Y", "ip#1 || eth"]).Output, run.Output);
    }
}
