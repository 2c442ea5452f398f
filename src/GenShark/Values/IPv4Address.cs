namespace GenShark;

/// <summary>An IPv4 address as a number, most significant byte first on the wire (RFC 791).</summary>
public readonly record struct IPv4Address(uint Bits) : IUtf8SpanFormattable
{
    /// <summary>Size on the wire, in bytes.</summary>
    public const int Size = 4;

    /// <summary>Whether this is a multicast address, 224.0.0.0/4 (RFC 5771).</summary>
    public bool IsMulticast => Bits >> 28 == 0xe;

    /// <summary>Dotted decimal: <c>192.0.2.1</c>.</summary>
    public override string ToString() => TextBuilder.Format(this);

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        if (utf8Destination.Length < 15) return false;
        for (int shift = 24; shift >= 0; shift -= 8)
        {
            uint value = Bits >> shift & 0xff;
            if (value >= 100) { utf8Destination[bytesWritten++] = (byte)('0' + value / 100); }
            if (value >= 10) { utf8Destination[bytesWritten++] = (byte)('0' + value / 10 % 10); }
            utf8Destination[bytesWritten++] = (byte)('0' + value % 10);
            if (shift > 0) utf8Destination[bytesWritten++] = (byte)'.';
        }
        return true;
    }
}
