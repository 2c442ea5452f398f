using GenShark.Capture.Statistics;
using GenShark.Cli.Running;
using GenShark.Filters;

namespace GenShark.Cli.Reports.Taps;

/// <summary><c>-z follow,PROTOCOL</c>.</summary>
internal sealed class FollowReport
{
    private const int LineWidth = 67;

    private readonly FollowTap _tap;
    private readonly FollowArguments _arguments;
    private readonly string _protocol;

    private FollowReport(FollowTap tap, FollowArguments arguments, string protocol) => (_tap, _arguments, _protocol) = (tap, arguments, protocol);

    public static TapReport Create(string protocol, TapArguments arguments)
    {
        var read = FollowArguments.Read(arguments.Text, protocol == "udp" ? "udp" : "tcp");
        DisplayFilter? filter = read.Stream is null ? DisplayFilter.Compile(read.Filter) : null;
        FollowTap tap = protocol switch
        {
            "tcp" => new TcpFollowTap { Stream = read.Stream, Filter = filter },
            "udp" => new UdpFollowTap { Stream = read.Stream, Filter = filter },
            "http" => new HttpFollowTap { Stream = read.Stream, Filter = filter },
            _ => new TlsFollowTap { Stream = read.Stream, Filter = filter },
        };
        return new TapReport(tap, new FollowReport(tap, read, protocol).Write);
    }

    private void Write(StandardOutput output)
    {
        TextBuilder text = output.Text;
        if (_arguments.Mode == FollowMode.Yaml)
        {
            FollowYaml.Write(_tap, _arguments, text);
            return;
        }
        text.Append('\n').Append('=', LineWidth).Append($"\nFollow: {_protocol},{FollowArguments.NameOf(_arguments.Mode)}\nFilter: {_arguments.Filter}\n");
        WriteEnd(text.Append("Node 0: "), _tap.Client);
        WriteEnd(text.Append("\nNode 1: "), _tap.Server);
        text.Append('\n');
        (uint requests, uint replies, uint number) = (0, 0, 0);
        foreach (StreamChunk chunk in _tap.Chunks)
        {
            uint offset = chunk.IsReply ? replies : requests;
            if (chunk.IsReply) replies += (uint)chunk.Bytes.Length;
            else requests += (uint)chunk.Bytes.Length;
            if (++number >= _arguments.First && number <= _arguments.Last) FollowText.Write(chunk, _arguments.Mode, offset, text);
            output.FlushIfMuch();
        }
        text.Append('=', LineWidth).Append('\n');
    }

    private static void WriteEnd(TextBuilder text, ConversationEnd end)
    {
        bool isV6 = end.Address.Kind == AddressKind.IPv6;
        if (isV6) text.Append('[');
        end.Address.Write(text);
        if (isV6) text.Append(']');
        text.Append($":{end.Port}");
    }
}
