using System.Globalization;

namespace GenShark.Filters.Checking;

/// <summary>Sets with names: POSIX classes in ASCII, and Unicode's general categories over the first 256 characters.</summary>
internal static class PosixClasses
{
    /// <summary>The set of <c>[:name:]</c>; null if there is none.</summary>
    public static ByteSet? Find(string name) => name switch
    {
        "alpha" => ByteSet.Range('a', 'z').Add('A', 'Z'),
        "lower" => ByteSet.Range('a', 'z'),
        "upper" => ByteSet.Range('A', 'Z'),
        "digit" => Digits(),
        "alnum" => Digits().Add('a', 'z').Add('A', 'Z'),
        "word" => Word(),
        "xdigit" => Digits().Add('a', 'f').Add('A', 'F'),
        "space" => Space(),
        "blank" => ByteSet.Range(' ', ' ').Add('\t', '\t'),
        "cntrl" => ByteSet.Range(0, 0x1f).Add(0x7f, 0x7f),
        "print" => ByteSet.Range(' ', '~'),
        "graph" => ByteSet.Range('!', '~'),
        "punct" => ByteSet.Range('!', '/').Add(':', '@').Add('[', '`').Add('{', '~'),
        "ascii" => ByteSet.Range(0, 0x7f),
        _ => null,
    };

    public static ByteSet Digits() => ByteSet.Range('0', '9');

    public static ByteSet Word() => Digits().Add('a', 'z').Add('A', 'Z').Add('_', '_');

    public static ByteSet Space() => ByteSet.Range('\t', '\r').Add(' ', ' ');

    public static ByteSet HorizontalSpace() => ByteSet.Range('\t', '\t').Add(' ', ' ').Add(0xa0, 0xa0);

    public static ByteSet VerticalSpace() => ByteSet.Range('\n', '\r').Add(0x85, 0x85);

    /// <summary>The characters of a general category such as <c>L</c> or <c>Lu</c>; null if there is no such category.</summary>
    public static ByteSet? FindProperty(string name)
    {
        if (name == "Any") return ByteSet.Range(0, 255);
        const string Categories = "LuLlLtLmLoMnMcMeNdNlNoZsZlZpCcCfCsCoPcPdPsPePiPfPoSmScSkSoCn";
        var set = new ByteSet();
        bool known = false;
        for (int i = 0; i < Categories.Length; i += 2)
        {
            string category = Categories.Substring(i, 2);
            bool fits = name == category || name.Length == 1 && name[0] == category[0] || name == "L&" && category is "Lu" or "Ll" or "Lt" && name == "L&";
            if (!fits) continue;
            known = true;
            for (int value = 0; value < 256; value++)
            {
                if (CharUnicodeInfo.GetUnicodeCategory((char)value) == (UnicodeCategory)(i / 2)) set.Add(value, value);
            }
        }
        return known ? set : null;
    }
}
