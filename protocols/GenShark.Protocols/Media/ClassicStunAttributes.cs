using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows the attributes of a message, one behind the other without padding (RFC 3489, 11.2).</summary>
internal static class ClassicStunAttributes
{
    private const int HeadSize = 4, WordSize = 4, IdOffset = 4, AddressAt = 4;

    /// <param name="d">The packet.</param>
    /// <param name="s">The message.</param>
    public static bool Walk(Dissection d, in Slice s)
    {
        int at = ClassicStun.HeaderSize;
        d.Node(ClassicStunFields.Att, s, at, s.Length - at);
        d.Open();
        while (at < s.Length)
        {
            int size = s.UInt16(at + 2);
            if (!d.Need(s, at, HeadSize) || !d.Need(s, at + HeadSize, size)) return false;
            var type = (ClassicStunAttributeType)s.UInt16(at);
            d.TextNode(type.Name() is { } name ? $"Attribute: {name}" : $"Attribute: Unknown (0x{(ushort)type:x4})", s, at, HeadSize + size);
            d.Open();
            d.Number(ClassicStunFields.AttType, s, at, sizeof(ushort), (ulong)type);
            d.Number(ClassicStunFields.AttLength, s, at + 2, sizeof(ushort), (ulong)size);
            at += HeadSize;
            if (!WalkValue(d, s, at, type, size)) return false;
            d.Close();
            at += size;
        }
        d.Close();
        return true;
    }

    private static bool WalkValue(Dissection d, in Slice s, int at, ClassicStunAttributeType type, int size)
    {
        switch (type)
        {
            case ClassicStunAttributeType.MappedAddress or ClassicStunAttributeType.ResponseAddress or ClassicStunAttributeType.SourceAddress
                or ClassicStunAttributeType.ChangedAddress or ClassicStunAttributeType.ReflectedFrom or ClassicStunAttributeType.AlternateServer
                or ClassicStunAttributeType.DestinationAddress or ClassicStunAttributeType.RemoteAddress:
                ShowAddress(d, s, at, size, isMasked: false);
                return true;
            case ClassicStunAttributeType.XorMappedAddress:
                ShowAddress(d, s, at, size, isMasked: true);
                return true;
            case ClassicStunAttributeType.RequestedAddressType:
                if (size >= 2) d.Number(ClassicStunFields.AttFamily, s, at + 1, 1, (ulong)s.UInt8(at + 1));
                return true;
            case ClassicStunAttributeType.ChangeRequest: return size < WordSize || StunValues.WalkChange(d, s, at, ClassicStunFields.AttChangeIp, ClassicStunFields.AttChangePort);
            case ClassicStunAttributeType.Username or ClassicStunAttributeType.Password or ClassicStunAttributeType.MessageIntegrity
                or ClassicStunAttributeType.Nonce or ClassicStunAttributeType.Realm:
                return size == 0 || d.Bytes(ClassicStunFields.AttValue, s, at, size);
            case ClassicStunAttributeType.ErrorCode: return WalkError(d, s, at, size);
            case ClassicStunAttributeType.UnknownAttributes: return StunValues.WalkUnknown(d, s, at, size, ClassicStunFields.AttUnknown);
            case ClassicStunAttributeType.Lifetime: return StunValues.Word(d, s, at, size, ClassicStunFields.AttLifetime);
            case ClassicStunAttributeType.MagicCookie: return StunValues.Word(d, s, at, size, ClassicStunFields.AttMagicCookie);
            case ClassicStunAttributeType.Bandwidth: return StunValues.Word(d, s, at, size, ClassicStunFields.AttBandwidth);
            case ClassicStunAttributeType.Server: return d.Text(ClassicStunFields.AttServer, s, at, size);
            case ClassicStunAttributeType.ConnectionRequestBinding: return d.Text(ClassicStunFields.AttConnectionRequestBinding, s, at, size);
            case ClassicStunAttributeType.Data: return d.Bytes(ClassicStunFields.AttData, s, at, size) && d.CallData(s.Payload(at, size));
            default: return true;
        }
    }

    private static bool WalkError(Dissection d, in Slice s, int at, int size)
    {
        if (size >= 3) d.Number(ClassicStunFields.AttErrorClass, s, at + 2, 1, (ulong)(s.UInt8(at + 2) & 7));
        if (size >= 4) d.Number(ClassicStunFields.AttError, s, at + 3, 1, (ulong)s.UInt8(at + 3));
        return size <= 4 || d.Text(ClassicStunFields.AttErrorReason, s, at + 4, size - 4);
    }

    // Masked ones are masked with the transaction's identifier.
    private static void ShowAddress(Dissection d, in Slice s, int at, int size, bool isMasked)
    {
        if (size < 2) return;
        byte family = s.UInt8(at + 1);
        d.Number(ClassicStunFields.AttFamily, s, at + 1, 1, (ulong)family);
        if (size < 4) return;
        NodeFlags flags = isMasked ? NodeFlags.Generated : NodeFlags.None;
        if (isMasked) d.Number(ClassicStunFields.AttPortXord, s, at + 2, sizeof(ushort), (ulong)s.UInt16(at + 2));
        d.Number(ClassicStunFields.AttPort, s, at + 2, sizeof(ushort), (ulong)(ushort)(s.UInt16(at + 2) ^ (isMasked ? s.UInt16(IdOffset) : 0)), flags);
        if (family == (byte)ClassicStunFamily.IPv4 && size >= AddressAt + WordSize)
        {
            if (isMasked) d.Number(ClassicStunFields.AttIpv4Xord, s, at + AddressAt, WordSize, s.UInt32(at + AddressAt));
            d.Number(ClassicStunFields.AttIpv4, s, at + AddressAt, WordSize, s.UInt32(at + AddressAt) ^ (isMasked ? s.UInt32(IdOffset) : 0), flags);
        }
        if (family != (byte)ClassicStunFamily.IPv6 || size < AddressAt + IPv6Address.Size) return;
        // tshark does not unmask these.
        if (isMasked) d.Bytes(ClassicStunFields.AttIpv6Xord, s, at + AddressAt, IPv6Address.Size);
        else d.Bytes(ClassicStunFields.AttIpv6, s, at + AddressAt, IPv6Address.Size);
    }
}
