namespace GenShark.Protocols;

/// <summary>Values of the field of that name (802.11-2020, 9.4).</summary>
public enum WirelessAuthentication : ushort
{
    [Name("Open System")] OpenSystem = 0,
    [Name("Shared key")] SharedKey = 1,
    [Name("Fast BSS Transition")] FastBSSTransition = 2,
    [Name("Simultaneous Authentication of Equals (SAE)")] SimultaneousAuthenticationOfEqualsSAE = 3,
    [Name("FILS Shared Key authentication without PFS")] FILSSharedKeyAuthenticationWithoutPFS = 4,
    [Name("FILS Shared Key authentication with PFS")] FILSSharedKeyAuthenticationWithPFS = 5,
    [Name("FILS Public Key authentication")] FILSPublicKeyAuthentication = 6,
    [Name("Pre-Association Security Negotiation (PASN)")] PreAssociationSecurityNegotiationPASN = 7,
    [Name("Network EAP")] NetworkEAP = 128,
}
