using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How NTP's own number formats and names are shown.</summary>
internal static class NtpText
{
    /// <summary>Seconds with 16 bits behind the point.</summary>
    public static void WriteSeconds(TextBuilder text, uint value) => WriteFraction(text, value, 16);

    /// <summary>The clock's precision: a signed power of two, in seconds.</summary>
    public static void WritePrecision(TextBuilder text, byte precision)
    {
        text.Append("Peer Clock Precision: "u8);
        int power = (sbyte)precision;
        if (power < 0) WriteFraction(text, 1, Math.Min(-power, 48));
        else text.Append(UInt128.One << power).Append(".000000 seconds"u8);
    }

    /// <summary>The source of the server's time: a name where the server has a reference clock, else another server's address.</summary>
    public static void WriteReferenceId(TextBuilder text, NtpStratum stratum, ReadOnlySpan<byte> id)
    {
        text.Append("Reference ID: "u8);
        uint number = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(id);
        if (stratum > NtpStratum.Primary) text.Append(new IPv4Address(number));
        else if (number == 0) text.Append("NULL"u8);
        else if (((NtpReferenceClock)number).Name() is { } name) text.Append(name);
        else
        {
            int end = id.IndexOf((byte)0);
            text.Append("Unidentified reference source '"u8).Append(end < 0 ? id : id[..end]).Append('\'');
        }
    }

    // Six decimals, rounded to the nearest, halves to even, as printf does.
    private static void WriteFraction(TextBuilder text, ulong value, int bits)
    {
        ulong scaled = value * 1_000_000, micro = scaled >> bits, rest = scaled & (1UL << bits) - 1, half = 1UL << bits - 1;
        if (rest > half || rest == half && (micro & 1) == 1) micro++;
        text.Append($"{micro / 1_000_000}.").Append(micro % 1_000_000, "D6").Append(" seconds"u8);
    }
}
