using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Client identifiers: a hardware address, a UUID, a DUID (RFC 4361), or bytes of the client's choice (RFC 2132, 9.14).</summary>
internal static class DhcpClientIdentifier
{
    private const byte DuidType = 255, UuidCode = 97;

    public static bool Walk(Dissection d, in DhcpOptionValue o)
    {
        Slice s = o.Slice;
        byte type = s.UInt8(o.At);
        if (o.Code == UuidCode && (o.Length != 17 || type != 0)) return true;
        if (o.Length == 7 && type is > 0 and < 48) WalkHardwareAddress(d, o, type);
        else if (o.Length == 17 && type == 0) d.Bytes(DhcpFields.ClientIdUuid, s, o.At + 1, 16, NodeFlags.LittleEndian);
        else if (type == DuidType) return DhcpDuid.Walk(d, o);
        else if (type == 0 && o.Length > 1)
        {
            d.Number(DhcpFields.ClientIdType, s, o.At, 1, (ulong)type);
            DhcpValues.Text(d, s, DhcpFields.ClientIdUndef, o.At + 1, o.Length - 1);
        }
        return true;
    }

    private static void WalkHardwareAddress(Dissection d, in DhcpOptionValue o, byte type)
    {
        d.Number(DhcpFields.HwType, o.Slice, o.At, 1, (ulong)type);
        if (type is (byte)ArpHardwareType.Ethernet or 6) d.Bytes(DhcpFields.HwMacAddr, o.Slice, o.At + 1, MacAddress.Size);
        else DhcpDuid.WriteHex(d, o.Slice, DhcpFields.ClientHardwareAddress, o.At + 1, MacAddress.Size, '\0');
    }
}
