namespace GenShark.Filters.Syntax;

/// <summary>The text of IP addresses: where one ends, and what it means.</summary>
internal static class AddressText
{
    /// <summary>Reads four decimal numbers without leading zeros; each takes as many digits as stay below 256.</summary>
    /// <returns>The index behind the address, or -1.</returns>
    public static int ReadIPv4(string text, int at, out uint address)
    {
        address = 0;
        for (int part = 0; part < 4; part++)
        {
            if (part > 0 && (at >= text.Length || text[at++] != '.')) return -1;
            if (at >= text.Length || !Characters.IsDigit(text[at])) return -1;
            int value = text[at++] - '0';
            while (value != 0 && at < text.Length && Characters.IsDigit(text[at]) && value * 10 + (text[at] - '0') < 256)
                value = value * 10 + (text[at++] - '0');
            address = address << 8 | (uint)value;
        }
        return at;
    }

    /// <summary>Reads the longest run that is an IPv6 address (RFC 4291, 2.2).</summary>
    /// <returns>The index behind the address, or -1.</returns>
    public static int ReadIPv6(string text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 45 && (Characters.IsHex(text[end]) || text[end] is ':' or '.')) end++;
        for (; end - at >= 2; end--)
        {
            if (TryParseIPv6(text.Substring(at, end - at), out _)) return end;
        }
        return -1;
    }

    public static bool TryParseIPv6(string text, out byte[] address)
    {
        address = new byte[16];
        int at = 0, used = 0, gap = -1;
        if (text.StartsWith("::", System.StringComparison.Ordinal)) { gap = 0; at = 2; }
        while (at < text.Length)
        {
            if (used <= 12 && ReadIPv4(text, at, out uint tail) == text.Length)
            {
                for (int shift = 24; shift >= 0; shift -= 8) address[used++] = (byte)(tail >> shift);
                break;
            }
            int start = at, value = 0;
            for (; at < text.Length && at - start < 4 && Characters.IsHex(text[at]); at++) value = value << 4 | Characters.HexValue(text[at]);
            if (at == start || used == 16) return false;
            address[used++] = (byte)(value >> 8);
            address[used++] = (byte)value;
            if (at == text.Length) break;
            if (text[at++] != ':') return false;
            if (at < text.Length && text[at] == ':')
            {
                if (gap >= 0) return false;
                gap = used;
                at++;
            }
            else if (at == text.Length) return false;
        }
        return gap < 0 ? used == 16 : Spread(address, gap, used);
    }

    /// <summary>Moves what stands behind <c>::</c> to the end. The gap stands for at least one group.</summary>
    private static bool Spread(byte[] address, int gap, int used)
    {
        if (used > 14) return false;
        int tail = used - gap;
        System.Array.Copy(address, gap, address, 16 - tail, tail);
        System.Array.Clear(address, gap, 16 - tail - gap);
        return true;
    }
}
