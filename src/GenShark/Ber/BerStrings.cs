using System.Text;

namespace GenShark;

/// <summary>ASN.1's strings as UTF-8.</summary>
public static class BerStrings
{
    private const byte FirstTeletex = 0xa0;

    // T.61's letters from 0xa0 on; its accents, which stand before their letters, are combining ones here.
    private const string TeletexLetters =
        "\u00a0\u00a1\u00a2\u00a3\u0024\u00a5\u0023\u00a7\u00a4\ufffd\ufffd\u00ab\ufffd\ufffd\ufffd\ufffd\u00b0\u00b1\u00b2\u00b3\u00d7\u00b5\u00b6\u00b7"
        + "\u00f7\ufffd\ufffd\u00bb\u00bc\u00bd\u00be\u00bf\ufffd\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\ufffd\u030a\u0327\u0332\u030b\u0328\u030c"
        + "\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u2126\u00c6\u00d0\u00aa\u0126\ufffd\u0132\u013f"
        + "\u0141\u00d8\u0152\u00ba\u00de\u0166\u014a\u0149\u0138\u00e6\u0111\u00f0\u0127\u0131\u0133\u0140\u0142\u00f8\u0153\u00df\u00fe\u0167\u014b\ufffd";

    /// <summary>Writes a string; what is no character of its type is replaced.</summary>
    public static void Decode(TextBuilder text, Asn type, ReadOnlySpan<byte> bytes)
    {
        switch (type)
        {
            case Asn.Utf8String:
                text.Append(bytes);
                break;
            case Asn.BmpString:
                for (int i = 0; i + 1 < bytes.Length; i += 2) Append(text, bytes[i] << 8 | bytes[i + 1]);
                break;
            case Asn.UniversalString:
                for (int i = 0; i + 3 < bytes.Length; i += 4) Append(text, bytes[i] << 24 | bytes[i + 1] << 16 | bytes[i + 2] << 8 | bytes[i + 3]);
                break;
            case Asn.TeletexString:
                foreach (byte letter in bytes) Append(text, letter < FirstTeletex ? letter : TeletexLetters[letter - FirstTeletex]);
                break;
            default:
                foreach (byte letter in bytes) Append(text, letter < 0x80 ? letter : Rune.ReplacementChar.Value);
                break;
        }
    }

    private static void Append(TextBuilder text, int codePoint)
    {
        Rune rune = Rune.IsValid(codePoint) ? new Rune(codePoint) : Rune.ReplacementChar;
        text.Advance(rune.EncodeToUtf8(text.GetSpan(4)));
    }
}
