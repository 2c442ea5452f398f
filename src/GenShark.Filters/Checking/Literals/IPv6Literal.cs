using System.Globalization;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>IPv6 addresses in all forms of RFC 4291, with or without a prefix length. Host names are not looked up.</summary>
internal static class IPv6Literal
{
    public static ConstantValue Convert(Literal literal)
    {
        string text = literal.Text;
        int slash = text.IndexOf('/'), prefix = 128;
        string address = slash < 0 ? text : text.Substring(0, slash);
        bool hasPrefix = slash >= 0 && int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out prefix);
        if (slash >= 0 && !hasPrefix || !AddressText.TryParseIPv6(address, out byte[] bytes))
            throw literal.Error("is not a valid hostname or IPv6 address.");
        if (prefix > 128) throw new FilterException($"Prefix in a IPv6 address should be <= 128, not {prefix}", literal.Span);
        return new ConstantValue { Type = FilterType.IPv6, Bytes = bytes, Prefix = prefix };
    }
}
