namespace GenShark.Protocols;

/// <summary>Tokens of NTLM and GSS-API in headers, in base 64 (RFC 4559, 4).</summary>
internal static class HttpSecurityToken
{
    /// <summary>Shows what a header's value holds, if it is of one of the schemes that carry tokens.</summary>
    public static void Show(Dissection d, in Slice s, ReadOnlySpan<byte> value)
    {
        ReadOnlySpan<byte> text = TextOf(value);
        if (text.Length == 0) return;
        byte[] bytes = Decode(text);
        var token = new Slice(bytes, bytes.Length, 0, d.AddSource(bytes, "NTLMSSP / GSSAPI Data"), d);
        if (!SecurityToken.Walk(d, token)) d.ReportFault(s);
    }

    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> value)
    {
        int blank = value.IndexOf((byte)' ');
        if (blank < 0) return default;
        ReadOnlySpan<byte> scheme = value[..blank];
        return scheme.SequenceEqual("NTLM"u8) || scheme.SequenceEqual("Negotiate"u8) || scheme.SequenceEqual("Kerberos"u8) ? value[(blank + 1)..] : default;
    }

    // What is no digit is passed by, as in tshark.
    private static byte[] Decode(ReadOnlySpan<byte> text)
    {
        byte[] bytes = new byte[text.Length * 3 / 4];
        int size = 0, bits = 0;
        uint pending = 0;
        foreach (byte letter in text)
        {
            int digit = Digit(letter);
            if (digit < 0) continue;
            pending = pending << 6 | (uint)digit;
            bits += 6;
            if (bits < 8) continue;
            bits -= 8;
            bytes[size++] = (byte)(pending >> bits);
        }
        return bytes[..size];
    }

    private static int Digit(byte letter) => letter switch
    {
        >= (byte)'A' and <= (byte)'Z' => letter - 'A',
        >= (byte)'a' and <= (byte)'z' => letter - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => letter - '0' + 52,
        (byte)'+' => 62,
        (byte)'/' => 63,
        _ => -1,
    };
}
