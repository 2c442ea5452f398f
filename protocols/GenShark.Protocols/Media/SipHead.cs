using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>What a message's first line makes of it.</summary>
internal enum SipKind : byte { None, Request, Response }

/// <summary>What the head of a message says that is needed before it is shown, as places in the message.</summary>
internal readonly record struct SipHead
{
    public SipKind Kind { get; private init; }

    /// <summary>Whether the first line ends.</summary>
    public bool HasLine { get; private init; }

    public TextPart Line { get; private init; }
    public TextPart Method { get; private init; }
    public TextPart Uri { get; private init; }
    public TextPart Code { get; private init; }
    public TextPart CallId { get; private init; }
    public TextPart ContentType { get; private init; }

    /// <summary>The method that CSeq names; of no size if there is none.</summary>
    public TextPart SequenceMethod { get; private init; }

    public uint Sequence { get; private init; }

    /// <summary>Where the headers begin.</summary>
    public int HeadersAt { get; private init; }

    /// <summary>Where the body begins, or the message ends.</summary>
    public int Size { get; private init; }

    /// <summary>Whether a blank line ends the headers.</summary>
    public bool IsEnded { get; private init; }

    /// <summary>Whether the last header is a line that does not end.</summary>
    public bool IsCut { get; private init; }

    /// <summary>Below zero if not given.</summary>
    public long ContentLength { get; private init; }

    /// <summary>Whether the message belongs to a dialog: To has a tag (RFC 3261, 12.2).</summary>
    public bool HasDialog { get; private init; }

    public SipBindings Bindings { get; private init; }

    public int Status(ReadOnlySpan<byte> message) => Utf8Parser.TryParse(Code.Of(message), out int status, out _) ? status : 0;

    public int BodySize(in Slice message)
    {
        if (!IsEnded) return 0;
        int rest = message.Length - Size;
        return ContentLength < 0 ? rest : (int)Math.Min(ContentLength, rest);
    }

    /// <summary>Whether bytes begin with a message's first line.</summary>
    public static bool IsStart(ReadOnlySpan<byte> message)
    {
        var lines = new TextLines(message, 0);
        return lines.MoveNext() && KindOf(lines.Current.Of(message), out _, out _) != SipKind.None;
    }

    /// <summary>Whether more bytes may make a first line of what there is.</summary>
    public static bool MayStart(ReadOnlySpan<byte> message) => new TextLines(message, 0).MoveNext() ? IsStart(message) : message.Length > 0 && char.IsAsciiLetter((char)message[0]);

    /// <summary>Whether bytes are there only for the connection to go on: line ends, or zeros.</summary>
    public static bool KeepsAlive(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept((byte)'\r', (byte)'\n', (byte)0);

    public static SipHead Read(ReadOnlySpan<byte> message)
    {
        var first = new TextLines(message, 0);
        if (!first.MoveNext()) return default;
        TextPart line = first.Current;
        SipKind kind = KindOf(line.Of(message), out TextPart second, out int firstSize);
        if (kind == SipKind.None) return new SipHead { HasLine = true };
        var reader = new SipHeadReader();
        var headers = new SipHeaderLines(message, first.Next);
        while (headers.MoveNext()) reader.Add(message, headers);
        return new SipHead
        {
            Kind = kind,
            HasLine = true,
            Line = line,
            Method = kind == SipKind.Request ? new TextPart(0, firstSize) : default,
            Uri = kind == SipKind.Request ? second : default,
            Code = kind == SipKind.Response ? second : default,
            HeadersAt = first.Next,
            Size = headers.Next,
            IsEnded = headers.IsEnded,
            IsCut = !headers.IsEnded && headers.Next < message.Length,
            CallId = reader.CallId,
            ContentType = reader.ContentType,
            Sequence = reader.Sequence,
            SequenceMethod = reader.SequenceMethod,
            ContentLength = reader.ContentLength,
            HasDialog = reader.HasDialog,
            Bindings = reader.Bindings,
        };
    }

    // RFC 3261, 7.1 and 7.2: three words, single blanks between them.
    private static SipKind KindOf(ReadOnlySpan<byte> line, out TextPart second, out int firstSize)
    {
        second = default;
        firstSize = line.IndexOf((byte)' ');
        if (firstSize <= 0 || line.Contains((byte)0)) return SipKind.None;
        ReadOnlySpan<byte> rest = line[(firstSize + 1)..];
        int end = rest.IndexOf((byte)' ');
        if (end <= 0) return SipKind.None;
        second = new TextPart(firstSize + 1, end);
        if (IsVersion(line[..firstSize])) return end == 3 && !rest[..3].ContainsAnyExceptInRange((byte)'0', (byte)'9') ? SipKind.Response : SipKind.None;
        ReadOnlySpan<byte> third = rest[(end + 1)..];
        int last = third.IndexOf((byte)' ');
        return IsVersion(last < 0 ? third : third[..last]) && rest[..end].Contains((byte)':') ? SipKind.Request : SipKind.None;
    }

    private static bool IsVersion(ReadOnlySpan<byte> word) => word.SequenceEqual("SIP/2.0"u8);
}

/// <summary>What a registration adds and takes away (RFC 3261, 10.2).</summary>
/// <param name="Kept">How many contacts stay.</param>
/// <param name="Removed">How many end at once.</param>
/// <param name="IsAll">Whether all are meant.</param>
internal readonly record struct SipBindings(int Kept, int Removed, bool IsAll);
