using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace GenShark.Protocols;

/// <summary>What is known of one connection: whether the client sends a mail, whether it logs in, whether it wants TLS. As in tshark, segments are
/// of one kind as a whole, which their last lines decide, and replies that refuse what was asked change little.</summary>
internal sealed class SmtpConversation(uint stream)
{
    private bool _readsMail, _isChunk, _isLastChunk, _mayEnd, _wantsTls;
    private long _chunkSize, _chunkRead;
    private static readonly SearchValues<byte> s_letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    private SmtpLoginState _login;
    private SmtpMail _mail = new((ulong)stream << 32);

    /// <summary>The server replies.</summary>
    public SmtpSegment Reply(Dissection d, ReadOnlySpan<byte> segment)
    {
        var lines = new TextLines(segment, 0, takesRest: true);
        lines.MoveNext();
        int code = TextConnection.ReplyCodeOf(lines.Current.Of(segment));
        if (code == (int)SmtpReplyCode.AuthenticationInput) _login = _login switch
        {
            SmtpLoginState.Begun => SmtpLoginState.UserNameAsked,
            SmtpLoginState.UserNameGiven => SmtpLoginState.PasswordAsked,
            SmtpLoginState.PlainBegun => SmtpLoginState.PlainAsked,
            var other => other,
        };
        if (_wantsTls && code == (int)SmtpReplyCode.Ready) Tls.Start(d, "Simple Mail Transfer Protocol");
        _wantsTls = false;
        return new SmtpSegment(SmtpKind.Replies);
    }

    /// <summary>The client asks, or sends a piece of a mail.</summary>
    public SmtpSegment Ask(int frame, ReadOnlySpan<byte> segment)
    {
        var kind = SmtpKind.Commands;
        var login = SmtpLogin.None;
        var lines = new TextLines(segment, 0, takesRest: true);
        // As in tshark, whatever the line before it ends with.
        bool mayBegin = _mayEnd;
        _mayEnd = segment.EndsWith("\r\n"u8);
        while (lines.MoveNext())
        {
            int at = lines.Current.At;
            if (!_readsMail) kind = Ask(lines.Current.Of(segment), ref login);
            else if (!_isChunk && EndSizeOf(segment[at..]) is >= 0 and var size && (size == 0 || (at == 0 ? mayBegin : _mayEnd))) return End(at, size);
            // So it is behind chunks too, whatever is sent.
            else if (_chunkSize > 0) return Collect(frame, ReadChunk(segment.Length - at), segment.Length);
            else kind = SmtpKind.Piece;
        }
        return kind == SmtpKind.Piece ? Collect(frame, isEnd: false, segment.Length) : new SmtpSegment(kind) { Login = login };
    }

    private SmtpKind Ask(ReadOnlySpan<byte> line, ref SmtpLogin login)
    {
        if (LooksLikeCommand(line))
        {
            if (IsCommand(line, "DATA"u8)) (_readsMail, _isChunk, _wantsTls) = (true, false, false);
            else if (IsCommand(line, "BDAT"u8)) BeginChunk(line);
            else if (IsCommand(line, "AUTH"u8)) BeginLogin(line);
            else if (IsCommand(line, "STARTTLS"u8)) _wantsTls = true;
            return SmtpKind.Commands;
        }
        (SmtpLogin answer, SmtpLoginState next) = _login switch
        {
            SmtpLoginState.UserNameAsked => (SmtpLogin.UserName, SmtpLoginState.UserNameGiven),
            SmtpLoginState.PasswordAsked => (SmtpLogin.Password, SmtpLoginState.Done),
            SmtpLoginState.PlainAsked => (SmtpLogin.Both, SmtpLoginState.Done),
            var other => (login, other),
        };
        (login, _login) = (answer, next);
        return _login == SmtpLoginState.None ? SmtpKind.Piece : SmtpKind.Commands;
    }

    private void BeginLogin(ReadOnlySpan<byte> line)
    {
        bool hasMore = line.Length > SmtpCommandNodes.LoginSize;
        if (SmtpCommandNodes.IsLogin(line)) _login = hasMore ? SmtpLoginState.UserNameGiven : SmtpLoginState.Begun;
        else if (SmtpCommandNodes.IsPlain(line)) _login = hasMore ? SmtpLoginState.Done : SmtpLoginState.PlainBegun;
        else if (hasMore && Ascii.EqualsIgnoreCase(line[5..10], "NTLM "u8)) _login = SmtpLoginState.Done;
        else return;
        _wantsTls = false;
    }

    // What is no number is none; below zero, or too large for one, it is more than will ever come.
    private void BeginChunk(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> rest = line.Length > 5 ? line[5..] : default;
        if (!Utf8Parser.TryParse(rest, out long size, out int used)) (size, used) = (rest.Length > 0 && rest[0] is >= (byte)'0' and <= (byte)'9' ? long.MaxValue : 0, 0);
        (_chunkSize, _chunkRead, _readsMail, _isChunk, _wantsTls) = (size < 0 ? long.MaxValue : size, 0, size != 0, true, false);
        _isLastChunk = Ascii.EqualsIgnoreCase(rest[used..], " LAST"u8);
    }

    // Whether the last chunk ends. One that more than its bytes follow never does.
    private bool ReadChunk(int size)
    {
        _chunkRead += size;
        if (_chunkRead != _chunkSize) return false;
        _readsMail = false;
        return _isLastChunk;
    }

    private SmtpSegment Collect(int frame, bool isEnd, int size)
    {
        var piece = new SmtpSegment(SmtpKind.Piece) { Mail = _mail, Offset = _mail.Length, PieceSize = size };
        _mail.Length += size;
        if (!isEnd) return piece;
        _mail.ChunksEndIn = frame;
        _mail = new SmtpMail(_mail.Number + 1);
        return piece;
    }

    private SmtpSegment End(int at, int size)
    {
        _readsMail = false;
        var end = new SmtpSegment(SmtpKind.End) { Mail = _mail.Length + at > 0 ? _mail : null, Offset = _mail.Length, PieceSize = at, EndSize = size };
        _mail = new SmtpMail(_mail.Number + 1);
        return end;
    }

    // The line that ends a mail; below zero if it is another one.
    private static int EndSizeOf(ReadOnlySpan<byte> line) => line.StartsWith(".\r\n"u8) ? 1 : line.StartsWith("\r\n.\r\n"u8) ? 0 : -1;

    // Four letters.
    private static bool LooksLikeCommand(ReadOnlySpan<byte> line) =>
        line.Length >= 4 && !line[..4].ContainsAnyExcept(s_letters) && (line.Length == 4 || line[4] == ' ') || IsCommand(line, "STARTTLS"u8);

    private static bool IsCommand(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name) =>
        line.Length >= name.Length && Ascii.EqualsIgnoreCase(line[..name.Length], name) && (line.Length == name.Length || line[name.Length] == ' ');
}

/// <summary>How far a client has come with its credentials (RFC 4954).</summary>
internal enum SmtpLoginState : byte { None, Begun, UserNameAsked, UserNameGiven, PasswordAsked, PlainBegun, PlainAsked, Done }
