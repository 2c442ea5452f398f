using System.Buffers;
using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>Shows how media are encrypted (RFC 4568, 9.1).</summary>
internal static class SdpCryptoNodes
{
    private const int KeySize = 16, SaltSize = 14;

    public static void Show(Dissection d, in Slice s, TextPart rest)
    {
        ReadOnlySpan<byte> message = s.Bytes;
        TextPart tag = NextWord(message, ref rest, (byte)' ');
        bool isNumber = Utf8Parser.TryParse(tag.Of(message), out uint number, out int used) && used == tag.Size;
        d.Number(SdpFields.CryptoTag, s, tag.At, tag.Size, (ulong)number);
        if (!isNumber)
        {
            d.Open();
            d.BeginText().Append("Invalid crypto tag");
            d.Expert(SdpFields.InvalidCryptoTag, s, Severity.Error, ExpertGroup.Malformed);
            d.Close();
        }
        if (rest.Size == 0) return;
        d.Text(SdpFields.CryptoCryptoSuite, s, NextWord(message, ref rest, (byte)' '));
        if (rest.Size == 0) return;
        d.TextNode("Key parameters", s, rest.At, rest.Size);
        d.Open();
        ShowKey(d, s, NextWord(message, ref rest, (byte)' '));
        d.Close();
    }

    private static void ShowKey(Dissection d, in Slice s, TextPart rest)
    {
        ReadOnlySpan<byte> message = s.Bytes;
        int start = rest.At;
        if (!NextWord(message, ref rest, (byte)':').Of(message).SequenceEqual("inline"u8)) return;
        TextPart text = NextWord(message, ref rest, (byte)'|');
        d.Bytes(SdpFields.KeyAndSalt, s, text.At, text.Size);
        Span<byte> key = stackalloc byte[KeySize + SaltSize];
        // As in tshark, key and salt count from the parameter's start.
        if (Base64.DecodeFromUtf8(text.Of(message), key, out _, out int size) == OperationStatus.Done && size == key.Length)
        {
            d.Made(SdpFields.CryptoMasterKey, s, start, KeySize, key[..KeySize]);
            d.Made(SdpFields.CryptoMasterSalt, s, start + KeySize, SaltSize, key[KeySize..]);
        }
        if (rest.Size > 0) d.Text(SdpFields.CryptoLifetime, s, NextWord(message, ref rest, (byte)'|'));
        if (rest.Size == 0) return;
        d.Text(SdpFields.CryptoMkiValu, s, NextWord(message, ref rest, (byte)':'));
        if (rest.Size > 0) d.Text(SdpFields.CryptoMkiLength, s, rest);
    }

    private static TextPart NextWord(ReadOnlySpan<byte> message, ref TextPart rest, byte separator)
    {
        int end = rest.Of(message).IndexOf(separator);
        TextPart word = end < 0 ? rest : rest with { Size = end };
        rest = end < 0 ? default : new TextPart(rest.At + end + 1, rest.Size - end - 1);
        return word;
    }
}
