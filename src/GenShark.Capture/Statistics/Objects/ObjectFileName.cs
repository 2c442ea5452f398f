using System.Text;

namespace GenShark.Capture.Statistics;

/// <summary>Names of files as tshark makes them of the names of objects.</summary>
internal static class ObjectFileName
{
    // In bytes, as most file systems have it.
    private const int MostBytes = 255;
    private const string Refused = "<>:\"/\\|?*";

    /// <param name="name">The object's name.</param>
    /// <param name="duplicate">Above 0, it stands in brackets before the last dot.</param>
    public static string Of(string name, int duplicate)
    {
        var plain = new StringBuilder();
        foreach (char letter in name)
        {
            if (letter < ' ' || Refused.Contains(letter)) plain.Append('%').Append(((int)letter).ToString("x2"));
            else plain.Append(letter);
        }
        string text = plain.ToString();
        int dot = text.LastIndexOf('.');
        (string stem, string extension) = dot < 0 ? (text, "") : (text[..dot], text[dot..]);
        string end = duplicate > 0 ? $"({duplicate}){extension}" : extension;
        int room = MostBytes - Encoding.UTF8.GetByteCount(end);
        return room < 0 ? Cut(text, MostBytes) : Cut(stem, room) + end;
    }

    private static string Cut(string text, int bytes)
    {
        if (Encoding.UTF8.GetByteCount(text) <= bytes) return text;
        int taken = 0, at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if ((taken += rune.Utf8SequenceLength) > bytes) break;
            at += rune.Utf16SequenceLength;
        }
        return text[..at];
    }
}
