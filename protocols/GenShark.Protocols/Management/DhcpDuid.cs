using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A client identifier of an identity association and a DUID (RFC 4361, 6.1; RFC 8415, 11).</summary>
internal static class DhcpDuid
{
    private const int IaidSize = 4, TypeSize = 2;

    public static void Walk(Dissection d, in DhcpOptionValue o)
    {
        Slice s = o.Slice;
        int at = o.At + 1;
        WriteHex(d, s, DhcpFields.ClientIdIaid, at, IaidSize, '\0');
        at += IaidSize;
        ushort type = s.UInt16(at);
        d.Number(DhcpFields.ClientIdDuidType, s, at, TypeSize, (ulong)type);
        at += TypeSize;
        switch ((DuidType)type)
        {
            case DuidType.LinkLayerTime when o.End - at >= 6:
                d.Number(DhcpFields.ClientIdDuidLltHwType, s, at, 2, (ulong)s.UInt16(at));
                d.Number(DhcpFields.ClientIdTime, s, at + 2, 4, (ulong)s.UInt32(at + 2));
                WriteHex(d, s, DhcpFields.ClientIdLinkLayerAddress, at + 6, o.End - at - 6, ':');
                break;
            case DuidType.LinkLayer when o.End - at >= 2:
                d.Number(DhcpFields.ClientIdDuidLlHwType, s, at, 2, (ulong)s.UInt16(at));
                WriteHex(d, s, DhcpFields.ClientIdLinkLayerAddress, at + 2, o.End - at - 2, ':');
                break;
            case DuidType.Enterprise when o.End - at >= 4:
                DhcpVendorIdentifying.Enterprise(d, s, DhcpFields.ClientIdEnterpriseNum, "Enterprise-number", at);
                d.Bytes(DhcpFields.ClientId, s, at + 4, o.End - at - 4);
                break;
            case DuidType.LinkLayerTime or DuidType.LinkLayer or DuidType.Enterprise:
                d.BeginText().Append("DUID: malformed option"u8);
                o.Complain(d, DhcpFields.MalformedDuid);
                break;
        }
    }

    private static void WriteHex(Dissection d, in Slice s, int field, int at, int size, char separator)
    {
        if (size <= 0) return;
        d.BeginText().AppendHex(s.Span(at, size), separator);
        d.EndValue(field, s, at, size, NodeFlags.None);
    }
}
