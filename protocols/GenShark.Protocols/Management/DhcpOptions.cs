using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The list of options: code, length, value, but for padding and end, which are a code alone (RFC 2132, 2).</summary>
internal static class DhcpOptions
{
    internal const int BootpSize = 300;

    private const byte PadCode = 0, VendorCode = 43, VendorClassCode = 60, OverloadCode = 52, TypeCode = 53, EndCode = 255;

    /// <summary>Goes through the options once before anything is shown. False if the capture cut them.</summary>
    public static bool Scan(Dissection d, in Slice s)
    {
        // As tshark reads it: packets longer than BOOTP's are looked at first, the others up to their cookie.
        if (s.Length > BootpSize && !d.Need(s, Dhcp.CookieOffset, 4)) return false;
        if (s.UInt32(Dhcp.CookieOffset) != Dhcp.MagicCookie) return true;
        for (int at = Dhcp.OptionsOffset; at < s.Length;)
        {
            if (!d.Need(s, at, 1)) return false;
            byte code = s.UInt8(at);
            if (code == EndCode) return true;
            if (code == PadCode) { at++; continue; }
            if (at + 1 >= s.Length) return true;
            if (!d.Need(s, at + 1, 1)) return false;
            at += 2 + s.UInt8(at + 1);
        }
        return true;
    }

    /// <summary>The message's type; null if no option tells it.</summary>
    public static DhcpMessageType? FindType(in Slice s) => Find(s, TypeCode) is var at and >= 0 && s.Has(at + 2, 1) ? (DhcpMessageType)s.UInt8(at + 2) : null;

    /// <summary>Which header fields hold options too: 1 the file's name, 2 the server's.</summary>
    public static int FindOverload(in Slice s) => Find(s, OverloadCode) is var at and >= 0 ? s.UInt8(at + 2) & 3 : 0;

    /// <summary>The first option of a code, or -1.</summary>
    public static int Find(in Slice s, byte wanted)
    {
        if (s.UInt32(Dhcp.CookieOffset) != Dhcp.MagicCookie) return -1;
        for (int at = Dhcp.OptionsOffset; s.Has(at, 1);)
        {
            byte code = s.UInt8(at);
            if (code == EndCode) return -1;
            if (code == PadCode) { at++; continue; }
            int size = 2 + s.UInt8(at + 1);
            if (!s.Has(at, size)) return -1;
            if (code == wanted) return at;
            at += size;
        }
        return -1;
    }

    /// <summary>Walks the options behind the header, and what follows their end.</summary>
    public static bool WalkAll(Dissection d, in Slice s, in Dhcp packet)
    {
        if (s.UInt32(Dhcp.CookieOffset) != Dhcp.MagicCookie) return true;
        int at = Dhcp.OptionsOffset;
        if (!Walk(d, s, ref at, s.Length, out bool ended)) return false;
        if (!ended && FindType(s) is not null)
        {
            d.BeginText().Append("End option missing"u8);
            d.Expert(DhcpFields.EndOptionMissing, s, Severity.Error, ExpertGroup.Protocol);
        }
        return at >= s.Length || d.Bytes(DhcpFields.OptionPadding, s, at, s.Length - at);
    }

    /// <summary>Walks options from <paramref name="at"/> up to their end or <paramref name="end"/>.</summary>
    public static bool Walk(Dissection d, in Slice s, ref int at, int end, out bool ended)
    {
        ended = false;
        while (at < end && !ended)
        {
            if (!d.Need(s, at, 1)) return false;
            byte code = s.UInt8(at);
            ended = code == EndCode;
            if (code == PadCode) at += WalkPadding(d, s, at, end);
            else if (ended) at += WalkEnd(d, s, at);
            else if (!WalkOption(d, s, at, code)) return false;
            else at += 2 + s.UInt8(at + 1);
        }
        return true;
    }

    private static int WalkPadding(Dissection d, in Slice s, int at, int end)
    {
        int size = s.Span(at, end - at).IndexOfAnyExcept(PadCode);
        if (size < 0) size = Math.Min(end, s.CapturedLength) - at;
        Head(d, s, at, PadCode, "Padding");
        d.Open();
        d.Bytes(DhcpFields.OptionPadding, s, at, size);
        d.Close();
        return size;
    }

    private static int WalkEnd(Dissection d, in Slice s, int at)
    {
        Head(d, s, at, EndCode, "End");
        d.Open();
        d.Number(DhcpFields.OptionEnd, s, at, 1, (ulong)EndCode);
        d.Close();
        return 1;
    }

    // Options without a length show no value of their own.
    private static void Head(Dissection d, in Slice s, int at, byte code, string name)
    {
        d.Number(DhcpFields.OptionType, s, at, 1, 0UL);
        if (!d.WantsText) return;
        d.BeginText().Append($"Option: ({code}) {name}");
        d.EndText(d.LastNode);
    }

    private static bool WalkOption(Dissection d, in Slice s, int at, byte code)
    {
        if (!d.Need(s, at, 2)) return false;
        int length = s.UInt8(at + 1);
        (DhcpValueKind kind, int field) = DhcpSimpleOptions.Find(code);
        d.Number(DhcpFields.OptionType, s, at, 1, (ulong)code);
        int head = d.LastNode;
        d.EndNode(head, s, at + 2 + length);
        if (d.WantsText)
        {
            TextBuilder text = d.BeginText().Append($"Option: ({code}) {((DhcpOptionCode)code).Name() ?? "Unknown"}");
            if (s.Has(at + 2, length)) WriteSummary(text, s, at + 2, length, code, kind);
            d.EndText(head);
        }
        d.Open();
        d.Number(DhcpFields.OptionLength, s, at + 1, 1, (ulong)length);
        if (!d.Bytes(DhcpFields.OptionValue, s, at + 2, length)) return false;
        int value = d.LastNode;
        var option = new DhcpOptionValue(s, at + 2, length, code);
        bool done = true, isShown = kind == DhcpValueKind.Opaque ? DhcpSpecialOptions.Walk(d, option, out done) : DhcpValues.Walk(d, option, kind, field);
        if (code == VendorClassCode && isShown) DhcpVendor.WalkClass(d, option);
        if (isShown) d.Tape[value].Flags |= NodeFlags.Hidden;
        d.Close();
        return done;
    }

    // Single addresses, and the message's type, are told in the option's own line.
    private static void WriteSummary(TextBuilder text, in Slice s, int at, int length, byte code, DhcpValueKind kind)
    {
        if (kind == DhcpValueKind.Address && length == IPv4Address.Size) text.Append($" ({s.IPv4(at)})");
        else if (code == VendorCode && DhcpVendor.NameOf(s) is { } vendor) text.Append($" ({vendor})");
        else if (code == TypeCode && length > 0) DhcpColumns.WriteType(text.Append(" ("u8), (DhcpMessageType)s.UInt8(at)).Append(')');
    }
}

/// <summary>An option's value: where it lies, and the option's code.</summary>
internal readonly ref struct DhcpOptionValue(Slice packet, int at, int length, byte code)
{
    /// <summary>The whole packet: names in the header may hold options too.</summary>
    public Slice Packet { get; } = packet;

    /// <summary>The packet up to the option's end.</summary>
    public Slice Slice { get; } = packet.Trim(at + length);

    public int At { get; } = at;
    public int Length { get; } = length;
    public byte Code { get; } = code;
    public int End => At + Length;

    /// <summary>Complains about the option; the message is what <see cref="Dissection.BeginText"/> was given.</summary>
    public void Complain(Dissection d, int field) => d.Expert(field, Slice, Severity.Error, ExpertGroup.Protocol);
}
