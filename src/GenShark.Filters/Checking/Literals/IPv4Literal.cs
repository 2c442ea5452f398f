using System.Globalization;
using GenShark.Filters.Syntax;

namespace GenShark.Filters.Checking;

/// <summary>IPv4 addresses in dotted decimal, and networks (<c>192.0.2.0/24</c>, RFC 4632). Host names are not looked up.</summary>
internal static class IPv4Literal
{
    public static ConstantValue Convert(Literal literal)
    {
        string text = literal.Text;
        int end = AddressText.ReadIPv4(text, 0, out uint address), prefix = 32;
        if (end >= 0 && end < text.Length && text[end] == '/'
            && int.TryParse(text.Substring(end + 1), NumberStyles.None, CultureInfo.InvariantCulture, out prefix)) end = text.Length;
        if (end != text.Length) throw literal.Error("is not a valid hostname or IPv4 address.");
        if (prefix > 32) throw new FilterException($"Netmask bits in a CIDR IPv4 address should be <= 32, not {prefix}", literal.Span);
        // What stands behind the prefix is lost: "&" does not see it.
        ulong host = (ulong)uint.MaxValue >> prefix;
        return new ConstantValue { Type = FilterType.IPv4, Bits = address & ~host, Prefix = prefix };
    }
}
