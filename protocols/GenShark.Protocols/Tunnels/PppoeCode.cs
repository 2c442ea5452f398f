namespace GenShark.Protocols;

/// <summary>What a PPPoE packet is.</summary>
public enum PppoeCode : byte
{
    [Name("Session Data")] SessionData = 0,
    [Name("Active Discovery Offer (PADO)")] ActiveDiscoveryOfferPado = 7,
    [Name("Active Discovery Initiation (PADI)")] ActiveDiscoveryInitiationPadi = 9,
    [Name("Active Discovery Session-Grant (PADG)")] ActiveDiscoverySessionGrantPadg = 0x0a,
    [Name("Active Discovery Session-Credit Resp.(PADC)")] ActiveDiscoverySessionCreditRespPadc = 0x0b,
    [Name("Active Discovery Quality (PADQ)")] ActiveDiscoveryQualityPadq = 0x0c,
    [Name("Active Discovery Request (PADR)")] ActiveDiscoveryRequestPadr = 0x19,
    [Name("Active Discovery Session-confirmation (PADS)")] ActiveDiscoverySessionConfirmationPads = 0x65,
    [Name("Active Discovery Terminate (PADT)")] ActiveDiscoveryTerminatePadt = 0xa7,
    [Name("Active Discovery Message (PADM)")] ActiveDiscoveryMessagePadm = 0xd3,
    [Name("Active Discovery Network (PADN)")] ActiveDiscoveryNetworkPadn = 0xd4,
}
