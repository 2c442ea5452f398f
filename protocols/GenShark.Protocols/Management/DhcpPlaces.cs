namespace GenShark.Protocols;

/// <summary>Where a client is, and other rare options.</summary>
internal static class DhcpPlaces
{
    /// <summary>A civic address (RFC 4776, 3.1). False if it is too short to show.</summary>
    public static bool WalkCivic(Dissection d, in DhcpOptionValue o)
    {
        if (o.Length < 3) return o.Length > 0;
        Slice s = o.Slice;
        d.Number(DhcpFields.OptionCivicLocationWhat, s, o.At, 1, (ulong)s.UInt8(o.At));
        DhcpValues.Text(d, s, DhcpFields.OptionCivicLocationCountry, o.At + 1, 2);
        for (int at = o.At + 3; o.End - at >= 2;)
        {
            int size = s.UInt8(at + 1);
            d.Number(DhcpFields.OptionCivicLocationCaType, s, at, 1, (ulong)s.UInt8(at));
            d.Number(DhcpFields.OptionCivicLocationCaLength, s, at + 1, 1, (ulong)size);
            at += 2;
            if (size == 0) continue;
            if (at + size > o.End)
            {
                d.BeginText().Append("Error with CAType"u8);
                o.Complain(d, DhcpFields.OptionCivicLocationBadCattype);
                break;
            }
            DhcpValues.Text(d, s, DhcpFields.OptionCivicLocationCaValue, at, size);
            at += size;
        }
        return true;
    }

    /// <summary>In which order to ask services for names (RFC 2937, 2).</summary>
    public static void WalkNameServices(Dissection d, in DhcpOptionValue o)
    {
        if (o.Length < 2) d.BeginText().Append("length isn't >= 2"u8);
        else if (o.Length % 2 != 0) d.BeginText().Append($"length ({o.Length}) isn't even number");
        else
        {
            for (int at = o.At; at < o.End; at += 2) WalkNameService(d, o, at, o.Slice.UInt16(at));
            return;
        }
        o.Complain(d, DhcpFields.BadLength);
    }

    /// <summary>How to reach IPv6 over IPv4.</summary>
    public static bool WalkSixRd(Dissection d, in DhcpOptionValue o)
    {
        if (o.Length >= 22) return DhcpSixRd.Walk(d, o.Slice.Part(o.At, o.Length), out _);
        d.BeginText().Append("6RD: malformed option"u8);
        o.Complain(d, DhcpFields.Option6RDMalformed);
        return true;
    }

    /// <summary>Servers for some domains, and the domains.</summary>
    public static bool WalkNameServers(Dissection d, in DhcpOptionValue o)
    {
        if (!HasRoom(d, o, 10, "length must be >= 10")) return true;
        return DhcpNameServers.Walk(d, o.Slice.Part(o.At, o.Length), out int size) && DhcpNames.WalkFirst(d, o, o.At + size, DhcpFields.OptionRdnssDomain);
    }

    /// <summary>Complains of an option that is too short.</summary>
    public static bool HasRoom(Dissection d, in DhcpOptionValue o, int least, string message)
    {
        if (o.Length >= least) return true;
        d.BeginText().Append(message);
        o.Complain(d, DhcpFields.BadLength);
        return false;
    }

    private static void WalkNameService(Dissection d, in DhcpOptionValue o, int at, int service)
    {
        string? name = service switch
        {
            0 => "Local Naming Information",
            6 => "Domain Name Server Option",
            41 => "Network Information Servers Option",
            44 => "NetBIOS over TCP/IP Name Server Option",
            65 => "Network Information Service+ Servers Option",
            _ => null,
        };
        if (name is null)
        {
            d.BeginText().Append($"Invalid Name Service ({service}). RFC 2937 defines only 0, 6, 41, 44, and 65 as possible values.");
            o.Complain(d, DhcpFields.OptionDhcpNameServiceInvalid);
            return;
        }
        d.BeginText().Append($"{name} ({service})");
        d.EndValue(DhcpFields.OptionDhcpNameServiceSearchOption, o.Slice, at, 2, NodeFlags.None);
    }
}
