using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A client identifier of an identity association and a DUID (RFC 4361, 6.1; RFC 8415, 11).</summary>
internal static class DhcpDuid
{
    private const int IaidSize = 4, TypeSize = 2;

    /// <summary>Shows an identifier of type 255. False if it ends too early.</summary>
    public static bool Walk(Dissection d, in DhcpOptionValue o)
    {
        Slice s = o.Slice.Trim(o.End);
        int at = o.At + 1;
        if (!d.Need(s, at, IaidSize)) return false;
        WriteHex(d, s, DhcpFields.ClientIdIaid, at, IaidSize, '\0');
        at += IaidSize;
        var type = (DuidType)s.UInt16(at);
        if (!d.Number(DhcpFields.ClientIdDuidType, s, at, TypeSize, (ulong)type)) return false;
        at += TypeSize;
        return type switch
        {
            DuidType.LinkLayerTime or DuidType.LinkLayer or DuidType.Enterprise when at == o.End => Complain(d, o),
            DuidType.LinkLayerTime => d.Number(DhcpFields.ClientIdDuidLltHwType, s, at, 2, (ulong)s.UInt16(at))
                && d.Number(DhcpFields.ClientIdTime, s, at + 2, 4, (ulong)s.UInt32(at + 2)) && WalkAddress(d, s, at + 6),
            DuidType.LinkLayer => d.Number(DhcpFields.ClientIdDuidLlHwType, s, at, 2, (ulong)s.UInt16(at)) && WalkAddress(d, s, at + 2),
            DuidType.Enterprise => d.Need(s, at, 4) && WalkEnterprise(d, s, at),
            _ => true,
        };
    }

    private static bool Complain(Dissection d, in DhcpOptionValue o)
    {
        d.BeginText().Append("DUID: malformed option"u8);
        o.Complain(d, DhcpFields.MalformedDuid);
        return true;
    }

    private static bool WalkAddress(Dissection d, in Slice s, int at)
    {
        if (at < s.Length) WriteHex(d, s, DhcpFields.ClientIdLinkLayerAddress, at, s.Length - at, ':');
        else d.Made(DhcpFields.ClientIdLinkLayerAddress, s, at, 0, "<No address>"u8);
        return true;
    }

    private static bool WalkEnterprise(Dissection d, in Slice s, int at)
    {
        DhcpVendorIdentifying.Enterprise(d, s, DhcpFields.ClientIdEnterpriseNum, "Enterprise-number", at);
        return at + 4 == s.Length || d.Bytes(DhcpFields.ClientId, s, at + 4, s.Length - at - 4);
    }

    /// <summary>Bytes as text of hexadecimal digits.</summary>
    public static void WriteHex(Dissection d, in Slice s, int field, int at, int size, char separator)
    {
        d.BeginText().AppendHex(s.Span(at, size), separator);
        d.EndValue(field, s, at, size, NodeFlags.None);
    }
}
