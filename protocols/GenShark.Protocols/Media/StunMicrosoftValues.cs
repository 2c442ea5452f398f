using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows attributes of Microsoft's (MS-TURN, MS-ICE2, MS-TURNBWM), which are read whatever their length says.</summary>
internal static class StunMicrosoftValues
{
    private const int WordSize = 4, ConnectionIdSize = 20, ReservationIdSize = 16, FoundationSize = 4;

    public static bool Walk(Dissection d, in Slice s, int at, StunAttributeType type, out bool isKnown)
    {
        isKnown = true;
        switch (type)
        {
            case StunAttributeType.MsVersion: return Word(d, s, at, StunFields.AttMsVersion);
            case StunAttributeType.MsImplementationVersion: return Word(d, s, at, StunFields.AttMsVersionIce);
            case StunAttributeType.MsSequenceNumber:
                return d.Bytes(StunFields.AttMsConnectionId, s, at, ConnectionIdSize) && Word(d, s, at + ConnectionIdSize, StunFields.AttMsSequenceNumber);
            case StunAttributeType.MsCandidateIdentifier: return d.Text(StunFields.AttMsFoundation, s, at, FoundationSize);
            case StunAttributeType.MsServiceQuality: return StunValues.Half(d, s, at, StunFields.AttMsStreamType) && StunValues.Half(d, s, at + 2, StunFields.AttMsServiceQuality);
            case StunAttributeType.MsMultiplexedTurnSessionId: return d.Number(StunFields.AttMsMultiplexedTurnSessionId, s, at, sizeof(ulong), s.UInt64(at));
            case StunAttributeType.BandwidthAdmissionControlMessage:
                return d.Bytes(StunFields.AttReserved, s, at, 2) && StunValues.Half(d, s, at + 2, StunFields.AttBandwidthAcmType);
            case StunAttributeType.BandwidthReservationIdentifier: return d.Bytes(StunFields.AttBandwidthRsvId, s, at, ReservationIdSize);
            case StunAttributeType.BandwidthReservationAmount:
                return Word(d, s, at, StunFields.AttBandwidthRsvAmountMasb) && Word(d, s, at + WordSize, StunFields.AttBandwidthRsvAmountMisb)
                    && Word(d, s, at + 2 * WordSize, StunFields.AttBandwidthRsvAmountMarb) && Word(d, s, at + 3 * WordSize, StunFields.AttBandwidthRsvAmountMirb);
            case StunAttributeType.RemoteSiteAddressResponse or StunAttributeType.RemoteRelaySiteAddressResponse
                or StunAttributeType.LocalSiteAddressResponse or StunAttributeType.LocalRelaySiteAddressResponse:
                return WalkResponse(d, s, at, type);
            case StunAttributeType.LocationProfile:
                return Octet(d, s, at, StunFields.AttLpPeerLocation) && Octet(d, s, at + 1, StunFields.AttLpSeftLocation) && Octet(d, s, at + 2, StunFields.AttLpFederation)
                    && d.Bytes(StunFields.AttReserved, s, at + 3, 1);
            default:
                isKnown = false;
                return true;
        }
    }

    private static bool WalkResponse(Dissection d, in Slice s, int at, StunAttributeType type)
    {
        uint flags = s.UInt32(at);
        if (!d.Number(StunFields.AttAddressRpValid, s, at, WordSize, flags >> 31 != 0)) return false;
        bool tellsPhone = type is StunAttributeType.RemoteSiteAddressResponse or StunAttributeType.LocalSiteAddressResponse;
        if (tellsPhone) d.Number(StunFields.AttAddressRpPstn, s, at, WordSize, (flags >> 30 & 1) != 0);
        if (tellsPhone) d.Number(StunFields.AttAddressRpReserved, s, at, WordSize, (ulong)(flags & 0x3fffffff));
        else d.Number(StunFields.AttAddressRpReserved2, s, at, WordSize, (ulong)(flags & 0x7fffffff));
        return Word(d, s, at + WordSize, StunFields.AttAddressRpMasb) && Word(d, s, at + 2 * WordSize, StunFields.AttAddressRpMarb);
    }

    private static bool Octet(Dissection d, in Slice s, int at, int field) => d.Number(field, s, at, 1, (ulong)s.UInt8(at));

    private static bool Word(Dissection d, in Slice s, int at, int field) => d.Number(field, s, at, WordSize, s.UInt32(at));
}
