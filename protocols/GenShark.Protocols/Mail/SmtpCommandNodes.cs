using System.Text;

namespace GenShark.Protocols;

/// <summary>Shows what a client asks.</summary>
internal static class SmtpCommandNodes
{
    /// <summary>In front of what a client tells with the command itself.</summary>
    public const int LoginSize = 11;

    private const int NameSize = 4;

    /// <param name="d">The packet.</param>
    /// <param name="s">The commands.</param>
    /// <param name="login">What the lines are, if they are no commands.</param>
    public static void Show(Dissection d, in Slice s, SmtpLogin login)
    {
        ReadOnlySpan<byte> segment = s.Bytes;
        TextBuilder? info = d.BeginInfo(append: true)?.Append("C: ");
        var lines = new TextLines(segment, 0, takesRest: true);
        while (lines.MoveNext())
        {
            ReadOnlySpan<byte> line = lines.Current.Of(segment);
            if (lines.Current.At > 0) info?.Append(" | ");
            d.Number(SmtpFields.Req, s, 0, 0, true, NodeFlags.Hidden);
            if (login != SmtpLogin.None)
            {
                info?.Append(login switch { SmtpLogin.UserName => "User: ", SmtpLogin.Password => "Pass: ", _ => "" }).AppendPrintable(line);
                ShowAnswer(d, s, login, lines.Current);
                continue;
            }
            WriteInfo(info, line);
            d.Text(SmtpFields.CommandLine, s, lines.Whole);
            d.Open();
            d.Text(SmtpFields.ReqCommand, s, new TextPart(lines.Current.At, Math.Min(NameSize, line.Length)));
            if (line.Length > NameSize + 1) ShowParameter(d, s, line, lines.Current.At);
            d.Close();
        }
    }

    public static bool IsLogin(ReadOnlySpan<byte> line) => line.Length >= LoginSize - 1 && Ascii.EqualsIgnoreCase(line[..(LoginSize - 1)], "AUTH LOGIN"u8);

    public static bool IsPlain(ReadOnlySpan<byte> line) => line.Length >= LoginSize - 1 && Ascii.EqualsIgnoreCase(line[..(LoginSize - 1)], "AUTH PLAIN"u8);

    private static void ShowParameter(Dissection d, in Slice s, ReadOnlySpan<byte> line, int at)
    {
        d.Text(SmtpFields.ReqParameter, s, new TextPart(at + NameSize + 1, line.Length - NameSize - 1));
        if (line.Length <= LoginSize) return;
        SmtpLogin login = IsLogin(line) ? SmtpLogin.UserName : IsPlain(line) ? SmtpLogin.Both : SmtpLogin.None;
        if (login != SmtpLogin.None) ShowAnswer(d, s, login, new TextPart(at + LoginSize, line.Length - LoginSize));
    }

    // tshark decodes base 64 only if it is asked to.
    private static void ShowAnswer(Dissection d, in Slice s, SmtpLogin login, TextPart part)
    {
        d.Text(login switch { SmtpLogin.UserName => SmtpFields.AuthUsername, SmtpLogin.Password => SmtpFields.AuthPassword, _ => SmtpFields.AuthUsernamePassword }, s, part);
        if (login != SmtpLogin.Both) return;
        d.Open();
        d.BeginText().Append("base64 decode failed or is not enabled (check SMTP preferences)");
        d.Expert(SmtpFields.Base64Decode, s, Severity.Warning, ExpertGroup.Protocol);
        d.Close();
    }

    private static void WriteInfo(TextBuilder? info, ReadOnlySpan<byte> line)
    {
        if (line.Length > LoginSize && IsLogin(line)) info?.AppendPrintable(line[..LoginSize]).Append("User: ").AppendPrintable(line[LoginSize..]);
        else info?.AppendPrintable(line);
    }
}
