using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using GenShark.Filters.Checking;

namespace GenShark.Filters;

/// <summary>Constants in words: as Wireshark writes values of their type, with the name that a field gives them.</summary>
internal static class ConstantWords
{
    /// <param name="value">The constant.</param>
    /// <param name="field">The field that it is compared with; null for none.</param>
    public static string Of(ConstantValue value, FieldDescription? field) => value.Type.Family() switch
    {
        TypeFamily.Boolean => value.Bits == 0 ? "false" : "true",
        TypeFamily.Integer => WithName(value, field),
        TypeFamily.IPv4 => WithPrefix(new IPv4Address((uint)value.Bits).ToString(), value.Prefix, 32),
        TypeFamily.IPv6 => WithPrefix(IPv6Address.Read(value.Bytes).ToString(), value.Prefix, 128),
        TypeFamily.Float => BitConverter.UInt64BitsToDouble(value.Bits).ToString(CultureInfo.InvariantCulture),
        TypeFamily.String => $"\"{Encoding.Latin1.GetString(value.Bytes)}\"",
        TypeFamily.AbsoluteTime => Date((long)value.Bits, value.Nanoseconds),
        TypeFamily.RelativeTime => $"{Seconds((long)value.Bits, value.Nanoseconds)} seconds",
        _ => Bytes(value.Bytes),
    };

    private static string WithName(ConstantValue value, FieldDescription? field)
    {
        if (value.Type == FilterType.Eui64) return Bytes(value.Bits);
        string number = value.IsSigned ? ((long)value.Bits).ToString(CultureInfo.InvariantCulture) : value.Bits.ToString(CultureInfo.InvariantCulture);
        foreach (ValueName name in field?.ValueNames ?? [])
        {
            if (value.Bits >= name.First && value.Bits <= name.Last) return $"{number} ({name.Name})";
        }
        return number;
    }

    private static string Date(long seconds, int nanoseconds)
    {
        const long Last = 253402300799; // what DateTime goes to: the end of the year 9999
        if (seconds is < 0 or > Last) return $"{Seconds(seconds, nanoseconds)} seconds since 1970";
        string date = DateTime.UnixEpoch.AddSeconds(seconds).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return $"{date}{Fraction(nanoseconds)} UTC";
    }

    private static string Seconds(long seconds, int nanoseconds) =>
        $"{(seconds < 0 || nanoseconds < 0 ? "-" : "")}{Math.Abs(seconds).ToString(CultureInfo.InvariantCulture)}{Fraction(Math.Abs(nanoseconds))}";

    private static string Fraction(int nanoseconds) => nanoseconds == 0 ? "" : "." + nanoseconds.ToString("d9", CultureInfo.InvariantCulture).TrimEnd('0');

    private static string WithPrefix(string address, int prefix, int whole) => prefix == whole ? address : $"in {address}/{prefix}";

    private static string Bytes(ulong value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, value);
        return Bytes(bytes);
    }

    private static string Bytes(ReadOnlySpan<byte> bytes)
    {
        string digits = Convert.ToHexStringLower(bytes);
        return $"the bytes {string.Join(':', digits.Chunk(2).Select(pair => new string(pair)))}";
    }
}
