#!/usr/bin/env dotnet
// Makes vendors.bin, the table of MAC address vendors, from lists of the IEEE registration authority:
//
//     dotnet run MakeVendors.cs -- IEEE_DATA_FOLDER [24=LIST] [28=LIST]
//
// IEEE_DATA_FOLDER holds oui.csv, mam.csv, oui36.csv and iab.csv (Debian's package ieee-data, 20220827). Each LIST is a later copy of
// the registry in any text that pairs "PREFIX":"name"; 24= takes blocks of 24 bits from it, 28= those of 28 and 36. The table here was
// made with the npm packages oui-data 1.1.202 (24) and mac-oui-lookup 1.1.4 (28). overrides.tsv and well-known.tsv stand beside this file.
using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

string folder = Path.GetDirectoryName(ThisFile())!;
var registered = new SortedDictionary<string, string>(StringComparer.Ordinal);
foreach (string list in new[] { "oui", "mam", "oui36", "iab" })
{
    foreach (Match row in Patterns.CsvRow.Matches(File.ReadAllText(Path.Combine(args[0], list + ".csv"))))
        registered.TryAdd(row.Groups[1].Value, row.Groups[2].Success ? row.Groups[2].Value.Replace("\"\"", "\"") : row.Groups[3].Value);
}
foreach (string argument in args.Skip(1))
{
    bool whole = argument.StartsWith("24=", StringComparison.Ordinal);
    // In a script's bundle the list is JSON within a string: its backslashes are doubled.
    string list = File.ReadAllText(argument[3..]);
    if (argument.EndsWith(".js", StringComparison.Ordinal)) list = list.Replace(@"\\", @"\");
    foreach (Match pair in Patterns.Pair.Matches(list))
    {
        (string prefix, string name) = (pair.Groups[1].Value, Regex.Unescape(pair.Groups[2].Value).Split('\n')[0]);
        name = WebUtility.HtmlDecode(name);
        if (whole != (prefix.Length == 6)) continue;
        // Lists differ in quotes and stops; only another name replaces the first list's spelling.
        if (!registered.TryGetValue(prefix, out string? first) || Vendor.Letters(first) != Vendor.Letters(name)) registered[prefix] = name;
    }
}

var table = new VendorTableWriter();
foreach ((string prefix, string name) in registered) table.AddVendor(prefix, Vendor.Of(name));
foreach (string[] line in Lines("overrides.tsv")) table.AddVendor(line[0], new Vendor(line[1], line[2]));
foreach (string[] line in Lines("well-known.tsv")) table.AddWellKnown(line[0], line[1]);
byte[] bytes = table.ToBytes();
File.WriteAllBytes(Path.Combine(folder, "vendors.bin"), bytes);
Console.WriteLine($"{table.Count} prefixes, {bytes.Length} bytes");

IEnumerable<string[]> Lines(string file) =>
    File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

static string ThisFile([CallerFilePath] string path = "") => path;

/// <summary>A vendor as tshark prints it: the long name in at most 63 bytes, the short one in at most 8 characters.</summary>
internal sealed record Vendor(string Short, string Long)
{
    public static Vendor Of(string registered)
    {
        string name = Tidy(registered);
        while (Encoding.UTF8.GetByteCount(name) > 63) name = name[..^1];
        return new Vendor(Shorten(name), name);
    }

    public static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Single blanks; names all in capitals get capitals at the heads of words only.</summary>
    private static string Tidy(string name)
    {
        name = Patterns.Blanks.Replace(name.Trim(), " ").Replace(" .", ".");
        return name.Any(char.IsUpper) && !name.Any(char.IsLower) ? Title(name) : name;
    }

    private static string Title(string name)
    {
        var title = new StringBuilder();
        bool inWord = false;
        foreach (char letter in name)
        {
            // The dotted capital I has no small letter of its own: it becomes i and a combining dot.
            title.Append(!inWord ? letter.ToString() : letter == 'İ' ? "i̇" : char.ToLowerInvariant(letter).ToString());
            inWord = char.IsUpper(letter) || char.IsLower(letter);
        }
        return title.ToString();
    }

    /// <summary>The first eight characters without punctuation, blanks, and words like "Inc." that say nothing.</summary>
    private static string Shorten(string name)
    {
        string words = " " + Patterns.Punctuation.Replace(name, " ").Replace(" & ", " ") + " ";
        string telling = Patterns.Blanks.Replace(Patterns.LegalForms.Replace(words, " ").Replace(" & ", " "), "");
        if (telling.Length == 0) telling = Patterns.Blanks.Replace(words, "");
        return string.Concat(telling.EnumerateRunes().Take(8));
    }
}

/// <summary>Collects names and writes the table that VendorTable reads.</summary>
internal sealed class VendorTableWriter
{
    private readonly SortedDictionary<ulong, int> _vendors = [];
    private readonly SortedDictionary<ulong, (byte Bits, int Name)> _blocks = [];
    private readonly SortedDictionary<ulong, int> _addresses = [];
    private readonly Dictionary<Vendor, int> _offsets = [];
    private readonly List<byte> _names = [];

    public int Count => _vendors.Count + _blocks.Count + _addresses.Count;

    public void AddVendor(string prefix, Vendor vendor)
    {
        ulong value = ulong.Parse(prefix, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        if (prefix.Length == 6) _vendors[value] = OffsetOf(vendor);
        else _blocks[value << (48 - 4 * prefix.Length)] = ((byte)(4 * prefix.Length), OffsetOf(vendor));
    }

    public void AddWellKnown(string address, string name)
    {
        string[] parts = address.Split('/');
        ulong value = ulong.Parse(parts[0].Replace(":", "").PadRight(12, '0'), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        int offset = OffsetOf(new Vendor(name, ""));
        if (parts.Length == 1) _addresses[value] = offset;
        else _blocks[value] = (byte.Parse(parts[1], CultureInfo.InvariantCulture), offset);
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        foreach (int count in new[] { _vendors.Count, _blocks.Count, _addresses.Count }) Write(bytes, (ulong)count, 4);
        foreach ((ulong key, int name) in _vendors) { Write(bytes, key, 3); Write(bytes, (ulong)name, 3); }
        foreach ((ulong key, (byte bits, int name)) in _blocks) { Write(bytes, key, 6); Write(bytes, bits, 1); Write(bytes, (ulong)name, 3); }
        foreach ((ulong key, int name) in _addresses) { Write(bytes, key, 6); Write(bytes, (ulong)name, 3); }
        bytes.Write(_names.ToArray());
        return bytes.ToArray();
    }

    /// <summary>A name is the short one's length, with the top bit set if it only heads the long one; the short one; the long one's length; the long one.</summary>
    private int OffsetOf(Vendor vendor)
    {
        if (_offsets.TryGetValue(vendor, out int offset)) return offset;
        offset = _names.Count;
        byte[] head = Encoding.UTF8.GetBytes(vendor.Short), whole = Encoding.UTF8.GetBytes(vendor.Long);
        bool shared = whole.AsSpan().StartsWith(head);
        _names.Add((byte)(head.Length | (shared ? 0x80 : 0)));
        if (!shared) _names.AddRange(head);
        _names.Add((byte)whole.Length);
        _names.AddRange(whole);
        return _offsets[vendor] = offset;
    }

    private static void Write(Stream bytes, ulong value, int size)
    {
        Span<byte> whole = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(whole, value);
        bytes.Write(whole[(8 - size)..]);
    }
}

internal static partial class Patterns
{
    [GeneratedRegex(@"^[\w-]+,([0-9A-F]{6,9}),(?:""((?:[^""]|"""")*)""|([^,\r\n]*)),", RegexOptions.Multiline)]
    public static partial Regex CsvRow { get; }

    [GeneratedRegex(@"""([0-9A-F]{6}(?:[0-9A-F](?:[0-9A-F]{2})?)?)""\s*:\s*""((?:[^""\\]|\\.)*)""")]
    public static partial Regex Pair { get; }

    [GeneratedRegex(@"\s+")]
    public static partial Regex Blanks { get; }

    [GeneratedRegex(@"[""',./:()\\]")]
    public static partial Regex Punctuation { get; }

    [GeneratedRegex(@"\W+(?:open joint stock company|incorporated|corporation|company|limited|holding|systems|s a de c v|sa de cv|corp|gmbh|s p a|s r l|z o o|" +
        @"llc|inc|ltd|the|plc|pty|pvt|jsc|ooo|zao|oao|oyj|spa|srl|k k|n v|b v|s a|a s|sp k|of|co|ag|kg|ab|oy|oü|sa|bv|nv)(?= )", RegexOptions.IgnoreCase)]
    public static partial Regex LegalForms { get; }
}
