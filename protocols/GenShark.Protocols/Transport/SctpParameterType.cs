namespace GenShark.Protocols;

/// <summary>Types of parameters (RFC 9260, 3.2.1; RFC 3758, 4895, 5061, 6525). The two highest bits say what becomes of an unknown one.</summary>
public enum SctpParameterType : ushort
{
    [Name("Heartbeat info")] HeartbeatInfo = 0x0001,
    [Name("IPv4 address")] IPv4Address = 0x0005,
    [Name("IPv6 address")] IPv6Address = 0x0006,
    [Name("State cookie")] StateCookie = 0x0007,
    [Name("Unrecognized parameter")] UnrecognizedParameter = 0x0008,
    [Name("Cookie preservative")] CookiePreservative = 0x0009,
    [Name("Hostname address")] HostnameAddress = 0x000b,
    [Name("Supported address types")] SupportedAddressTypes = 0x000c,
    [Name("Outgoing SSN reset request")] OutgoingSsnResetRequest = 0x000d,
    [Name("Incoming SSN reset request")] IncomingSsnResetRequest = 0x000e,
    [Name("SSN/TSN reset request")] SsnTsnResetRequest = 0x000f,
    [Name("Re-configuration response")] ReConfigurationResponse = 0x0010,
    [Name("Add outgoing streams request")] AddOutgoingStreamsRequest = 0x0011,
    [Name("Add incoming streams request")] AddIncomingStreamsRequest = 0x0012,
    [Name("ECN")] Ecn = 0x8000,
    [Name("Random")] Random = 0x8002,
    [Name("Authenticated Chunk list")] AuthenticatedChunkList = 0x8003,
    [Name("Requested HMAC Algorithm")] RequestedHmacAlgorithm = 0x8004,
    [Name("Supported Extensions")] SupportedExtensions = 0x8008,
    [Name("Forward TSN supported")] ForwardTsnSupported = 0xc000,
    [Name("Add IP address")] AddIpAddress = 0xc001,
    [Name("Delete IP address")] DeleteIpAddress = 0xc002,
    [Name("Error cause indication")] ErrorCauseIndication = 0xc003,
    [Name("Set primary address")] SetPrimaryAddress = 0xc004,
    [Name("Success report")] SuccessReport = 0xc005,
    [Name("Adaptation Layer Indication")] AdaptationLayerIndication = 0xc006,
}
