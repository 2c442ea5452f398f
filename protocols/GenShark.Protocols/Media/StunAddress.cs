using System.Buffers.Binary;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Attributes that are an address and a port, some masked so that no translator on the way finds them (RFC 8489, 14.1 and 14.2).</summary>
internal static class StunAddress
{
    private const int FamilyAt = 1, PortAt = 2, AddressAt = 4, IPv4Size = 4;
    private const int CookieOffset = 4;

    public static bool IsAddress(StunAttributeType type) => IsMasked(type) || type is StunAttributeType.MappedAddress or StunAttributeType.ResponseAddress
        or StunAttributeType.SourceAddress or StunAttributeType.ChangedAddress or StunAttributeType.ReflectedFrom or StunAttributeType.MsAlternateServer
        or StunAttributeType.DestinationAddress or StunAttributeType.AlternateServer or StunAttributeType.ResponseOrigin or StunAttributeType.OtherAddress
        or StunAttributeType.MsAltMappedAddress;

    public static bool IsMasked(StunAttributeType type) => type is StunAttributeType.XorPeerAddress or StunAttributeType.XorRelayedAddress
        or StunAttributeType.XorMappedAddress or StunAttributeType.XorMappedAddressOld or StunAttributeType.XorResponseTarget or StunAttributeType.XorRefelectedFrom
        or StunAttributeType.RemoteSiteAddress or StunAttributeType.RemoteRelaySiteAddress or StunAttributeType.LocalSiteAddress or StunAttributeType.LocalRelaySiteAddress;

    /// <summary>Whether an address is there whole.</summary>
    public static bool Has(in Slice s, int at, int size) => size >= AddressAt + SizeOf(s, at) && SizeOf(s, at) > 0;

    /// <summary>Address and port.</summary>
    public static void Write(TextBuilder text, in Slice s, int at, bool isMasked)
    {
        if (SizeOf(s, at) == IPv4Size) text.Append(IPv4Of(s, at, isMasked));
        else text.Append(IPv6Of(s, at, isMasked));
        text.Append($":{PortOf(s, at, isMasked)}");
    }

    /// <summary>As much of the value as there is.</summary>
    public static void Show(Dissection d, in Slice s, int at, int size, bool isMasked)
    {
        if (size < 1) return;
        d.Bytes(StunFields.AttReserved, s, at, 1);
        if (size < 2) return;
        d.Number(StunFields.AttFamily, s, at + FamilyAt, 1, (ulong)s.UInt8(at + FamilyAt));
        if (size < 4) return;
        NodeFlags flags = isMasked ? NodeFlags.Generated : NodeFlags.None;
        if (isMasked) d.Bytes(StunFields.AttPortXord, s, at + PortAt, sizeof(ushort));
        d.Number(StunFields.AttPort, s, at + PortAt, sizeof(ushort), (ulong)PortOf(s, at, isMasked), flags);
        if (!Has(s, at, size)) return;
        if (SizeOf(s, at) == IPv4Size)
        {
            if (isMasked) d.Bytes(StunFields.AttIpv4Xord, s, at + AddressAt, IPv4Size);
            d.Number(StunFields.AttIpv4, s, at + AddressAt, IPv4Size, s.UInt32(at + AddressAt) ^ (isMasked ? s.UInt32(CookieOffset) : 0), flags);
        }
        else
        {
            if (isMasked) d.Bytes(StunFields.AttIpv6Xord, s, at + AddressAt, IPv6Address.Size);
            d.Address(StunFields.AttIpv6, s, at + AddressAt, IPv6Address.Size, IPv6Of(s, at, isMasked), flags);
        }
    }

    private static int SizeOf(in Slice s, int at) => (StunFamily)s.UInt8(at + FamilyAt) switch { StunFamily.IPv4 => IPv4Size, StunFamily.IPv6 => IPv6Address.Size, _ => 0 };

    private static ushort PortOf(in Slice s, int at, bool isMasked) => (ushort)(s.UInt16(at + PortAt) ^ (isMasked ? s.UInt16(CookieOffset) : 0));

    private static IPv4Address IPv4Of(in Slice s, int at, bool isMasked) => new(s.UInt32(at + AddressAt) ^ (isMasked ? s.UInt32(CookieOffset) : 0));

    // Cookie and identifier are as long as the address.
    private static IPv6Address IPv6Of(in Slice s, int at, bool isMasked)
    {
        if (!isMasked) return s.IPv6(at + AddressAt);
        Span<byte> address = stackalloc byte[IPv6Address.Size];
        BinaryPrimitives.WriteUInt64BigEndian(address, s.UInt64(at + AddressAt) ^ s.UInt64(CookieOffset));
        BinaryPrimitives.WriteUInt64BigEndian(address[sizeof(ulong)..], s.UInt64(at + AddressAt + sizeof(ulong)) ^ s.UInt64(CookieOffset + sizeof(ulong)));
        return IPv6Address.Read(address);
    }
}
