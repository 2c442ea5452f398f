using System.Buffers.Text;
using System.Text;

namespace GenShark.Protocols;

/// <summary>What a segment of a connection is.</summary>
internal enum PopKind : byte { None, Request, Reply, Mail }

/// <summary>What a segment turned out to be when it passed.</summary>
internal readonly record struct PopSegment(PopKind Kind)
{
    /// <summary>Whether a reply should have told the length of a mail, and did not.</summary>
    public bool HasBadLength { get; init; }

    /// <summary>Which mail of how long the piece is of; without a length it is one by itself.</summary>
    public (ulong Number, long Length) Mail { get; init; }

    /// <summary>Where in the mail the piece belongs.</summary>
    public int Offset { get; init; }
}

/// <summary>The conversations of a session that are POP.</summary>
internal sealed class PopConversations
{
    private readonly StateTable<uint, PopConversation> _byStream = new();
    private readonly PacketMemory<PopSegment> _memory = new();

    /// <summary>The segment that is being walked.</summary>
    public PopSegment Segment { get; private set; }

    /// <summary>A segment begins.</summary>
    public static void Enter(Dissection d, in Slice segment)
    {
        PopConversations all = d.Session.State<PopConversations>();
        if (!all._memory.TryRecall(d, segment, out PopSegment found))
        {
            uint stream = TcpConversations.StreamOf(d);
            PopConversation conversation = all._byStream.GetOrAdd(d.Session, stream, out _) ??= new PopConversation(stream);
            found = TextConnection.IsFromClient(d, PopProtocol.Instance) ? conversation.Ask(segment.Bytes) : conversation.Reply(d, segment.Bytes);
            all._memory.Remember(d, segment, found);
        }
        all.Segment = found;
    }
}

/// <summary>What is known of one connection: whether a mail is fetched, whether the client wants TLS.</summary>
internal sealed class PopConversation(uint stream)
{
    private bool _fetches, _wantsTls;
    private ulong _number = (ulong)stream << 32;
    private long _length;
    private int _collected;

    /// <summary>The client asks.</summary>
    public PopSegment Ask(ReadOnlySpan<byte> segment)
    {
        ReadOnlySpan<byte> command = PopLine.Read(segment).Head.Of(segment);
        _fetches = Ascii.EqualsIgnoreCase(command, "RETR"u8) || Ascii.EqualsIgnoreCase(command, "TOP"u8);
        _wantsTls |= Ascii.EqualsIgnoreCase(command, "STLS"u8);
        return new PopSegment(PopKind.Request);
    }

    /// <summary>The server replies, or sends a piece of a mail.</summary>
    public PopSegment Reply(Dissection d, ReadOnlySpan<byte> segment)
    {
        bool isGood = segment.StartsWith("+OK"u8);
        if (!isGood && !segment.StartsWith("-ERR"u8)) return Collect(segment.Length);
        PopLine line = PopLine.Read(segment);
        long length = 0;
        bool hasLength = _fetches && isGood && line.Rest.Size > 0, isBad = hasLength && !Utf8Parser.TryParse(line.Rest.Of(segment), out length, out _);
        (_length, _collected, _fetches) = (isBad ? 0 : length, 0, false);
        if (_wantsTls && isGood) Tls.Start(d, "Post Office Protocol");
        _wantsTls = false;
        return new PopSegment(PopKind.Reply) { HasBadLength = isBad };
    }

    private PopSegment Collect(int size)
    {
        var piece = new PopSegment(PopKind.Mail) { Mail = (_number, _length), Offset = _collected };
        _collected += size;
        if (_collected < _length) return piece;
        (_length, _collected) = (0, 0);
        _number++;
        return piece;
    }
}

/// <summary>The first line of a segment: a word, and what follows it.</summary>
internal readonly record struct PopLine(TextPart Line, TextPart Head, TextPart Rest)
{
    public static PopLine Read(ReadOnlySpan<byte> segment)
    {
        var lines = new TextLines(segment, 0, takesRest: true);
        if (!lines.MoveNext()) return default;
        ReadOnlySpan<byte> line = lines.Current.Of(segment);
        int size = line.IndexOf((byte)' ') is >= 0 and var space ? space : line.Length, rest = size;
        while (size > 0 && rest < line.Length && line[rest] == ' ') rest++;
        return new PopLine(lines.Whole, new TextPart(0, size), new TextPart(rest, line.Length - rest));
    }
}
