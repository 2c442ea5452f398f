using System.Text;

namespace GenShark;

/// <summary>ASN.1's strings as UTF-8.</summary>
public static class BerStrings
{
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
