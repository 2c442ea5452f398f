namespace GenShark.Protocols;

/// <summary>The first line of a segment: a command and its argument, or a code and a text.</summary>
/// <param name="Line">The line with its end.</param>
/// <param name="Head">Command or code; no bytes if there is none.</param>
/// <param name="Argument">What follows; no bytes if nothing does.</param>
internal readonly record struct FtpLine(TextPart Line, TextPart Head, TextPart Argument)
{
    private const int CodeSize = 3;

    /// <summary>The code of a reply; below zero if it has none.</summary>
    public int Code { get; private init; } = -1;

    public static FtpLine Read(ReadOnlySpan<byte> segment, bool isRequest)
    {
        var lines = new TextLines(segment, 0, takesRest: true);
        if (!lines.MoveNext()) return new FtpLine(default, default, default);
        ReadOnlySpan<byte> line = lines.Current.Of(segment);
        return isRequest ? ReadRequest(line, lines.Whole) : ReadReply(line, lines.Whole);
    }

    private static FtpLine ReadRequest(ReadOnlySpan<byte> line, TextPart whole)
    {
        int size = line.IndexOf((byte)' ') is >= 0 and var space ? space : line.Length, argument = size;
        while (argument < line.Length && line[argument] == ' ') argument++;
        return new FtpLine(whole, new TextPart(0, size), new TextPart(argument, line.Length - argument));
    }

    private static FtpLine ReadReply(ReadOnlySpan<byte> line, TextPart whole)
    {
        int code = TextConnection.ReplyCodeOf(line);
        if (code < 0) return new FtpLine(whole, default, new TextPart(0, line.Length));
        int argument = Math.Min(CodeSize + 1, line.Length);
        return new FtpLine(whole, new TextPart(0, CodeSize), new TextPart(argument, line.Length - argument)) { Code = code };
    }
}
