using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows what attributes hold. Where less is there than a type needs, most show less, and Microsoft's are malformed, as in tshark.</summary>
internal static class StunValues
{
    private const int HeadSize = 4, HmacSize = 20, TokenSize = 8, WordSize = 4;

    /// <param name="d">The packet.</param>
    /// <param name="s">The message.</param>
    /// <param name="at">The attribute's place in it.</param>
    /// <param name="type">Its type.</param>
    /// <param name="size">The size of its value, in bytes.</param>
    public static bool Walk(Dissection d, in Slice s, int at, StunAttributeType type, int size)
    {
        int value = at + HeadSize;
        if (StunAddress.IsAddress(type))
        {
            StunAddress.Show(d, s, value, size, StunAddress.IsMasked(type));
            return true;
        }
        switch (type)
        {
            case StunAttributeType.Username: return d.Bytes(StunFields.AttUsername, s, value, size);
            case StunAttributeType.Realm: return d.Bytes(StunFields.AttRealm, s, value, size);
            case StunAttributeType.Nonce: return d.Bytes(StunFields.AttNonce, s, value, size);
            case StunAttributeType.Software: return d.Text(StunFields.AttSoftware, s, value, size);
            case StunAttributeType.Password: return d.Bytes(StunFields.AttPassword, s, value, size);
            case StunAttributeType.MsTurnUnknown8006: return d.Bytes(StunFields.AttUnknown8006, s, value, size);
            case StunAttributeType.SipDialogIdentifier: return d.Bytes(StunFields.AttSipDialogId, s, value, size);
            case StunAttributeType.SipCallIdentifier: return d.Bytes(StunFields.AttSipCallId, s, value, size);
            case StunAttributeType.Padding: return d.Number(StunFields.AttPadding, s, value, size, (ulong)size);
            case StunAttributeType.MessageIntegrity: return size < HmacSize || d.Bytes(StunFields.AttHmac, s, value, size);
            case StunAttributeType.ReservationToken: return size < TokenSize || d.Bytes(StunFields.AttToken, s, value, TokenSize);
            case StunAttributeType.IceControlled or StunAttributeType.IceControlling: return size < TokenSize || d.Bytes(StunFields.AttTieBreaker, s, value, TokenSize);
            case StunAttributeType.Lifetime: return Word(d, s, value, size, StunFields.AttLifetime);
            case StunAttributeType.Bandwidth: return Word(d, s, value, size, StunFields.PortBandwidth);
            case StunAttributeType.MagicCookie: return Word(d, s, value, size, StunFields.AttMagicCookie);
            case StunAttributeType.Priority: return Word(d, s, value, size, StunFields.AttPriority);
            case StunAttributeType.CacheTimeout: return Word(d, s, value, size, StunFields.AttCacheTimeout);
            case StunAttributeType.ChangeRequest: return size < WordSize || WalkChange(d, s, value, StunFields.AttChangeIp, StunFields.AttChangePort);
            case StunAttributeType.ErrorCode: return WalkError(d, s, value, size);
            case StunAttributeType.UnknownAttributes: return WalkUnknown(d, s, value, size, StunFields.AttUnknown);
            case StunAttributeType.ChannelNumber:
                return size < WordSize || Half(d, s, value, StunFields.AttChannelnum) && d.Bytes(StunFields.AttReserved, s, value + 2, 2);
            case StunAttributeType.RequestedAddressFamily: return Octet(d, s, value, size, StunFields.AttFamily);
            case StunAttributeType.RequestedTransport: return Octet(d, s, value, size, StunFields.AttTransp);
            case StunAttributeType.EvenPort: return size < 1 || d.Number(StunFields.AttEvenPortReserveNext, s, value, 1, (ulong)(s.UInt8(value) >> 7));
            case StunAttributeType.LegacyIcmp or StunAttributeType.Icmp:
                return size < WordSize || d.Number(StunFields.AttIcmpType, s, value, 1, (ulong)s.UInt8(value)) && d.Number(StunFields.AttIcmpCode, s, value + 1, 1, (ulong)s.UInt8(value + 1));
            case StunAttributeType.PasswordAlgorithm or StunAttributeType.PasswordAlgorithms: return WalkAlgorithms(d, s, value, size, type == StunAttributeType.PasswordAlgorithms);
            case StunAttributeType.Fingerprint:
                if (size >= WordSize) StunFingerprint.Show(d, s, value, at);
                return true;
            case StunAttributeType.Data: return WalkData(d, s, value, size);
            case StunAttributeType.GoogNetworkInfo: return Half(d, s, value, StunFields.AttGoogleNetworkId) && Half(d, s, value + 2, StunFields.AttGoogleNetworkCost);
            default: return StunMicrosoftValues.Walk(d, s, value, type, out bool isKnown) && (isKnown || size == 0 || d.Bytes(StunFields.Value, s, value, size));
        }
    }

    internal static bool Half(Dissection d, in Slice s, int at, int field) => d.Number(field, s, at, sizeof(ushort), (ulong)s.UInt16(at));

    /// <summary>Four bytes, if the value has as many.</summary>
    internal static bool Word(Dissection d, in Slice s, int at, int size, int field) => size < WordSize || d.Number(field, s, at, WordSize, s.UInt32(at));

    private static bool Octet(Dissection d, in Slice s, int at, int size, int field) =>
        size < 1 || d.Number(field, s, at, 1, (ulong)s.UInt8(at)) && (size < WordSize || d.Bytes(StunFields.AttReserved, s, at + 1, 3));

    internal static bool WalkChange(Dissection d, in Slice s, int at, int addressField, int portField)
    {
        uint flags = s.UInt32(at);
        return d.Number(addressField, s, at, WordSize, (flags & 4) != 0) && d.Number(portField, s, at, WordSize, (flags & 2) != 0);
    }

    private static bool WalkError(Dissection d, in Slice s, int at, int size)
    {
        if (size < 2) return true;
        d.Bytes(StunFields.AttReserved, s, at, 2);
        if (size >= 3) d.Number(StunFields.AttErrorClass, s, at + 2, 1, (ulong)(s.UInt8(at + 2) & 7));
        if (size >= 4) d.Number(StunFields.AttError, s, at + 3, 1, (ulong)s.UInt8(at + 3));
        return size <= 4 || d.Bytes(StunFields.AttErrorReason, s, at + 4, size - 4);
    }

    internal static bool WalkUnknown(Dissection d, in Slice s, int at, int size, int field)
    {
        for (int i = 0; i < size; i += sizeof(ushort))
        {
            if (!Half(d, s, at + i, field)) return false;
        }
        return true;
    }

    private static bool WalkAlgorithms(Dissection d, in Slice s, int at, int size, bool isList)
    {
        int end = at + size;
        do
        {
            if (end == at) return true;
            if (end - at < HeadSize)
            {
                d.BeginText().Append($"Too few bytes left for TLV header ({end - at} < {HeadSize})");
                d.Remark(StunFields.ShortPacket, s, at, end - at, Severity.Error, ExpertGroup.Malformed);
                return true;
            }
            Half(d, s, at, StunFields.AttPwAlg);
            Half(d, s, at + 2, StunFields.AttPwAlgLen);
            int length = s.UInt16(at + 2);
            at += HeadSize;
            if (length == 0) continue;
            // tshark has the two the wrong way round.
            if (length < end - at)
            {
                d.BeginText().Append($"Too few bytes left for parameter data ({end - at} < {length})");
                d.Remark(StunFields.ShortPacket, s, at - HeadSize, end - at + HeadSize, Severity.Error, ExpertGroup.Malformed);
                return true;
            }
            if (!d.Bytes(StunFields.AttPwAlgData, s, at, length)) return false;
            at += Stun.Padded(length);
        }
        while (isList && at < end);
        return true;
    }

    private static bool WalkData(Dissection d, in Slice s, int at, int size)
    {
        if (size == 0) return true;
        return d.Bytes(StunFields.Value, s, at, size) && d.CallData(s.Payload(at, size));
    }
}
