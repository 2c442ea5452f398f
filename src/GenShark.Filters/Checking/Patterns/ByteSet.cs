using System.Text;

namespace GenShark.Filters.Checking;

/// <summary>A set of byte values: what a character class matches.</summary>
internal sealed class ByteSet
{
    private readonly bool[] _has = new bool[256];

    /// <summary>The character that stands for a byte where .NET's expressions run: itself if ASCII, else a private one.</summary>
    public static char ToCharacter(int value) => (char)(value < 0x80 ? value : 0xf700 + value);

    public static ByteSet Range(int first, int last) => new ByteSet().Add(first, last);

    public ByteSet Add(int first, int last)
    {
        for (int value = first; value <= last; value++) _has[value] = true;
        return this;
    }

    public ByteSet Add(ByteSet other)
    {
        for (int value = 0; value < 256; value++) _has[value] |= other._has[value];
        return this;
    }

    public ByteSet Complement()
    {
        var complement = new ByteSet();
        for (int value = 0; value < 256; value++) complement._has[value] = !_has[value];
        return complement;
    }

    /// <summary>Writes the set as a .NET character class.</summary>
    public void Write(StringBuilder text, bool negated)
    {
        text.Append(negated ? "[^" : "[");
        for (int first = 0; first < 256; first++)
        {
            if (!_has[first]) continue;
            int last = first;
            while (last < 255 && _has[last + 1]) last++;
            WriteCharacter(text, first);
            if (last > first) WriteCharacter(text.Append('-'), last);
            first = last;
        }
        text.Append(']');
    }

    /// <summary>Writes a byte so that it stands for itself, in and out of classes.</summary>
    public static void WriteCharacter(StringBuilder text, int value)
    {
        char character = ToCharacter(value);
        if (value < 0x80 && char.IsLetterOrDigit(character)) text.Append(character);
        else text.Append("\\u").Append(((int)character).ToString("x4"));
    }
}
