using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows options, some of which hold options.</summary>
internal static class Dhcpv6Options
{
    private const int HeadSize = 4, DeepestOption = 32;

    public static bool Walk(Dissection d, in Slice s, int at, int end, Dhcpv6Place place)
    {
        if (place.Depth > DeepestOption) return true;
        for (; end - at >= HeadSize; at += HeadSize + s.UInt16(at + 2))
        {
            int size = HeadSize + s.UInt16(at + 2);
            if (at + size > end) return true;
            if (!WalkOption(d, s, at, size, place)) return false;
        }
        return true;
    }

    private static bool WalkOption(Dissection d, in Slice s, int at, int size, Dhcpv6Place place)
    {
        if (!d.Need(s, at, size)) return false;
        var code = (Dhcpv6OptionCode)s.UInt16(at);
        TextBuilder name = d.BeginText();
        if (code.Name() is { } known) name.Append(known);
        else name.Append($"DHCP option {(ushort)code}");
        d.Made(Dhcpv6Fields.OptionTypeStr, s, at, size, name.Span);
        if (d.WantsText && d.LastNode != Tape.Discarded) d.EndText(d.LastNode);
        d.Open();
        d.Number(Dhcpv6Fields.OptionType, s, at, 2, (ulong)code);
        d.Number(Dhcpv6Fields.OptionLength, s, at + 2, 2, (ulong)s.UInt16(at + 2));
        bool done = Dhcpv6Values.Walk(d, new Dhcpv6Value(s, at + HeadSize, at + size, code, place));
        d.Close();
        return done;
    }
}

/// <summary>An option's value.</summary>
internal readonly ref struct Dhcpv6Value(Slice slice, int at, int end, Dhcpv6OptionCode code, Dhcpv6Place place)
{
    /// <summary>The layer, up to the option's end.</summary>
    public readonly Slice Slice = slice.Trim(end);

    public int At => at;
    public int End => end;
    public int Length => end - at;
    public Dhcpv6OptionCode Code => code;
    public Dhcpv6Place Place => place;

    /// <summary>Notes that the option can't be what its code says. Always true.</summary>
    public bool Complain(Dissection d, string name)
    {
        d.BeginText().Append(name).Append(": malformed option"u8);
        d.Expert(Dhcpv6Fields.MalformedOption, Slice, Severity.Error, ExpertGroup.Malformed);
        return true;
    }
}
