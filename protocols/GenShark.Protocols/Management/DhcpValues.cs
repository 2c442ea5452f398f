using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Values of one kind: addresses, numbers, times, texts.</summary>
internal static class DhcpValues
{
    private const byte PlateauCode = 25, ArchitectureCode = 93, NovellServersCode = 85;

    /// <summary>Shows the value; false if its length does not fit.</summary>
    public static bool Walk(Dissection d, in DhcpOptionValue o, DhcpValueKind kind, int field) => kind switch
    {
        DhcpValueKind.Address => HasSize(d, o, 4) && d.Number(field, o.Slice, o.At, 4, (ulong)o.Slice.UInt32(o.At)),
        DhcpValueKind.UInt8 or DhcpValueKind.Boolean => HasSize(d, o, 1) && WalkByte(d, o, kind, field),
        DhcpValueKind.UInt16 => HasSize(d, o, 2) && d.Number(field, o.Slice, o.At, 2, (ulong)o.Slice.UInt16(o.At)),
        DhcpValueKind.Seconds => HasSize(d, o, 4) && WalkSeconds(d, o, field, o.Slice.UInt32(o.At), isInfinite: o.Slice.UInt32(o.At) == uint.MaxValue),
        DhcpValueKind.SignedSeconds => HasSize(d, o, 4) && WalkSeconds(d, o, field, (int)o.Slice.UInt32(o.At), isInfinite: false),
        DhcpValueKind.Addresses => WalkMany(d, o, field, 4),
        DhcpValueKind.UInt16s => WalkMany(d, o, field, 2) || o.Length > 0 && o.Code != PlateauCode,
        DhcpValueKind.UInt8s => WalkMany(d, o, field, 1),
        DhcpValueKind.Codes => WalkCodes(d, o, field),
        DhcpValueKind.Text => WalkText(d, o, field),
        DhcpValueKind.UInt32 => HasSize(d, o, 4) && d.Number(field, o.Slice, o.At, 4, (ulong)o.Slice.UInt32(o.At)),
        DhcpValueKind.Number => d.Number(field, o.Slice, o.At, o.Length, o.Length <= 8 ? o.Slice.Unsigned(o.At, o.Length) : 0),
        DhcpValueKind.Bytes => d.Bytes(field, o.Slice, o.At, o.Length),
        DhcpValueKind.Mac => HasSize(d, o, MacAddress.Size) && d.Bytes(field, o.Slice, o.At, MacAddress.Size),
        DhcpValueKind.None => HasSize(d, o, 0),
        _ => false,
    };

    /// <summary>Text up to its first zero.</summary>
    public static void Text(Dissection d, in Slice s, int field, int at, int length)
    {
        if (Registry.Field(field).Type == FieldType.String)
        {
            d.PaddedText(field, s, at, length);
            return;
        }
        ReadOnlySpan<byte> text = s.Span(at, length);
        int end = text.IndexOf((byte)0);
        d.Made(field, s, at, length, end < 0 ? text : text[..end]);
    }

    private static bool WalkText(Dissection d, in DhcpOptionValue o, int field)
    {
        Text(d, o.Slice, field, o.At, o.Length);
        return o.Length > 0;
    }

    private static bool WalkByte(Dissection d, in DhcpOptionValue o, DhcpValueKind kind, int field)
    {
        byte value = o.Slice.UInt8(o.At);
        return d.Number(field, o.Slice, o.At, 1, kind == DhcpValueKind.Boolean ? value == 0 ? 0UL : 1 : value);
    }

    private static bool WalkMany(Dissection d, in DhcpOptionValue o, int field, int size)
    {
        int at = o.At;
        for (; at + size <= o.End; at += size)
        {
            d.Number(field, o.Slice, at, size, o.Slice.Unsigned(at, size));
            if (o.Code == ArchitectureCode && field == DhcpFields.OptionClientSystemArchitecture && o.Slice.UInt16(at) == AmbiguousArchitecture) NoteArchitecture(d, o);
        }
        if (at < o.End)
        {
            d.BeginText().Append($"Option length isn't a multiple of {size}");
            o.Complain(d, DhcpFields.BadLength);
        }
        return at > o.At || o.Code == NovellServersCode && o.Length > 0;
    }

    // EFI byte code, by RFC 4578; the registry had the number of EFI on x64 wrong for long.
    private const ushort AmbiguousArchitecture = 9;

    private static void NoteArchitecture(Dissection d, in DhcpOptionValue o)
    {
        d.Open();
        d.BeginText().Append("Client Architecture ID 9 is often incorrectly used for EFI x64"u8);
        d.Expert(DhcpFields.OptionClientArchitectureAmbiguous, o.Slice, Severity.Warning, ExpertGroup.Protocol);
        d.Close();
    }

    private static bool WalkCodes(Dissection d, in DhcpOptionValue o, int field)
    {
        for (int at = o.At; at < o.End; at++)
        {
            byte code = o.Slice.UInt8(at);
            d.Number(field, o.Slice, at, 1, (ulong)code);
            if (!d.WantsText) continue;
            d.BeginText().Append($"Parameter Request List Item: ({code}) {((DhcpOptionCode)code).Name() ?? "Unknown Option"}");
            d.EndText(d.LastNode);
        }
        return o.Length > 0;
    }

    private static bool HasSize(Dissection d, in DhcpOptionValue o, int size)
    {
        if (o.Length == size) return true;
        d.BeginText().Append($"length isn't {size}");
        o.Complain(d, DhcpFields.BadLength);
        return false;
    }

    private static bool WalkSeconds(Dissection d, in DhcpOptionValue o, int field, long seconds, bool isInfinite)
    {
        d.Number(field, o.Slice, o.At, 4, seconds);
        if (!d.WantsText) return true;
        TextBuilder text = d.BeginText().Append($"{Registry.Field(field).Label}: ({seconds}s) ");
        if (isInfinite) text.Append("infinity"u8);
        else WriteDuration(text, seconds);
        d.EndText(d.LastNode);
        return true;
    }

    // tshark shows the least negative number's seconds as if it had 32 bits more to lose.
    private static void WriteDuration(TextBuilder text, long seconds)
    {
        if (seconds < 0)
        {
            text.Append('-');
            seconds = seconds == int.MinValue ? uint.MaxValue : -seconds;
        }
        if (seconds == 0) text.Append("0 seconds"u8);
        int start = text.Length;
        WritePart(text, start, seconds / 86_400, " day"u8);
        WritePart(text, start, seconds / 3600 % 24, " hour"u8);
        WritePart(text, start, seconds / 60 % 60, " minute"u8);
        WritePart(text, start, seconds % 60, " second"u8);
    }

    private static void WritePart(TextBuilder text, int start, long count, ReadOnlySpan<byte> unit)
    {
        if (count == 0) return;
        if (text.Length > start) text.Append(", "u8);
        text.Append(count).Append(unit);
        if (count > 1) text.Append('s');
    }
}
