using System.Globalization;
using System.Text;

namespace GenShark.Filters.Fuzzing;

/// <summary>Writes constants for fields: values that the capture has, values near to them, in the forms that the language has for them.</summary>
internal sealed class LiteralMaker(Random random)
{
    /// <summary>A constant to be compared with a field of this sample.</summary>
    public string Make(FieldSample sample)
    {
        string value = sample.Values.Count == 0 ? "" : Pick(sample.Values);
        return sample.Kind switch
        {
            FieldKind.Integer => Integer(sample, value),
            FieldKind.Boolean => Pick([.. sample.Names.Select(Quote), "0", "1", "True", "FALSE", "5"]),
            FieldKind.Float => Signed(value),
            FieldKind.Duration => Duration(value),
            FieldKind.Date => Date(value),
            FieldKind.Text => Text(value),
            FieldKind.IPv4 => random.Next(3) == 0 ? $"{value}/{random.Next(33)}" : value,
            FieldKind.IPv6 => random.Next(3) == 0 ? $"{value}/{random.Next(129)}" : value,
            FieldKind.Protocol or FieldKind.Bytes => Bytes(value),
            _ => value,
        };
    }

    /// <summary>Bytes that a slice of this field could have.</summary>
    public string Part(FieldSample sample, int length)
    {
        byte[] bytes = Raw(sample);
        int start = bytes.Length > length ? random.Next(bytes.Length - length + 1) : 0;
        byte[] part = [.. bytes.Skip(start).Take(length)];
        if (part.Length < length) Array.Resize(ref part, length);
        return random.Next(5) == 0 ? Quote(Encoding.Latin1.GetString(part)) : Hex(part);
    }

    /// <summary>Something to search a field for.</summary>
    public string Search(FieldSample sample)
    {
        byte[] bytes = Raw(sample);
        int length = Math.Min(bytes.Length, random.Next(1, 6)), start = random.Next(bytes.Length - length + 1);
        byte[] part = bytes[start..(start + length)];
        if (length == 0) part = [(byte)random.Next(256)];
        return sample.Kind == FieldKind.Text || random.Next(3) == 0 ? Quote(Encoding.Latin1.GetString(part)) : Hex(part);
    }

    /// <summary>A regular expression that may fit a field.</summary>
    public string Pattern(FieldSample sample)
    {
        string text = Encoding.Latin1.GetString(Raw(sample));
        var pattern = new StringBuilder(Pick(["", "^", ""]));
        int length = Math.Min(text.Length, random.Next(1, 5)), start = random.Next(text.Length - length + 1);
        foreach (char c in text.AsSpan(start, length))
        {
            pattern.Append(random.Next(6) switch
            {
                0 => ".",
                1 => c < 128 && char.IsAsciiLetterOrDigit(c) ? $"[{c}x]" : ".",
                2 => ".?",
                3 when char.IsAsciiLetter(c) => char.ToUpperInvariant(c).ToString(),
                _ => char.IsAsciiLetterOrDigit(c) ? c.ToString() : $"\\x{(int)c:x2}",
            });
        }
        return $"r\"{pattern}{Pick(["", "$", "", ".*", "+?"])}\"";
    }

    private string Integer(FieldSample sample, string show)
    {
        if (sample.Names.Count > 0 && random.Next(4) == 0) return Quote(Pick(sample.Names));
        if (!TryParse(show, out long value)) return "1";
        value += random.Next(4) == 0 ? random.Next(-2, 3) : 0;
        if (value < 0) return value.ToString(CultureInfo.InvariantCulture);
        return random.Next(8) switch
        {
            0 => $"0x{value:x}",
            1 => $"0X{value:X}",
            2 => $"0{Convert.ToString(value, 8)}",
            3 => $"0b{Convert.ToString(value, 2)}",
            4 when value is > 32 and < 127 and not '\'' and not '\\' => $"'{(char)value}'",
            5 when value is > 0 and < 256 => $"'\\x{value:x2}'",
            _ => value.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A number for arithmetic.</summary>
    public string Number(FieldKind kind) => kind switch
    {
        FieldKind.Float => Pick(["1", "0.5", "2.25", "-3", "1e3"]),
        FieldKind.Duration => Pick(["1", "0.5", "0.000001", "10"]),
        _ => Pick(["1", "2", "3", "7", "10", "0", "0x10", "255", "1000"]),
    };

    public static string Quote(string latin1)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in latin1)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c is < ' ' or > '~') quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static bool TryParse(string show, out long value)
    {
        if (show.Length > 2 && show[0] == '\'') return (value = show[1]) > 0 && show.Length == 3;
        return show.StartsWith("0x", StringComparison.Ordinal)
            ? long.TryParse(show.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out value)
            : long.TryParse(show, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    private string Signed(string value) => random.Next(4) == 0 ? Number(FieldKind.Float) : value;

    private string Duration(string value) => random.Next(4) switch
    {
        0 => Number(FieldKind.Duration),
        1 when value.Contains('.') => value[..(value.IndexOf('.') + random.Next(1, 4))],
        _ => value,
    };

    // "Nov 15, 2011 12:00:00.123456789 UTC"
    private string Date(string show)
    {
        int dot = show.LastIndexOf('.');
        string[] forms = ["MMM d, yyyy HH:mm:ss", "MMM  d, yyyy HH:mm:ss"];
        if (dot < 0 || !DateTime.TryParseExact(show[..dot], forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)) return "\"2010-01-01\"";
        string fraction = show[dot..].Split(' ')[0];
        string Form(string format) => time.ToString(format, CultureInfo.InvariantCulture);
        return random.Next(7) switch
        {
            0 => $"\"{show}\"",
            1 => $"\"{show[..dot]}{fraction}\"",
            2 => $"\"{Form("yyyy-MM-dd HH:mm:ss")}{fraction}\"",
            3 => $"\"{Form("yyyy-MM-ddTHH:mm:ss")}{fraction}Z\"",
            4 => $"\"{Form("yyyy-MM-dd")}\"",
            5 => $"\"{Form("yyyy-MM-dd HH:mm")}\"",
            _ => $"\"{Form("yyyy-MM-ddTHH:mm:ss")}+01:00\"",
        };
    }

    private string Text(string value)
    {
        if (random.Next(4) == 0 && value.Length > 0) value = value[..random.Next(value.Length)];
        return Quote(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(value)));
    }

    private string Bytes(string show)
    {
        byte[] bytes = ParseBytes(show);
        return bytes.Length == 0 ? "00" : random.Next(8) == 0 ? Quote(Encoding.Latin1.GetString(bytes)) : Hex(bytes);
    }

    private string Hex(byte[] bytes)
    {
        string separator = Pick([":", ":", "-", ".", ""]);
        string text = string.Join(separator, bytes.Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
        return bytes.Length == 1 ? Pick([text, ":" + text, "0x" + text]) : text;
    }

    private static byte[] Raw(FieldSample sample)
    {
        string value = sample.Values.Count == 0 ? "" : sample.Values[0];
        return sample.Kind switch
        {
            FieldKind.Text => Encoding.UTF8.GetBytes(value),
            FieldKind.IPv4 or FieldKind.IPv6 => System.Net.IPAddress.TryParse(value, out var address) ? address.GetAddressBytes() : [],
            FieldKind.Protocol => [0, 0x45, 8, 0, 0x40, 1, 0x47, 0x45, 0x54],
            _ => ParseBytes(value),
        };
    }

    private static byte[] ParseBytes(string show)
    {
        string digits = show.Replace(":", "").Replace(".", "").Replace("-", "");
        return digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit) ? Convert.FromHexString(digits) : [];
    }
}
