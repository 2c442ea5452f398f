namespace GenShark.Protocols;

/// <summary>Causes of errors (RFC 9260, 3.3.10; RFC 4895, 5061).</summary>
public enum SctpCauseCode : ushort
{
    [Name("Invalid stream identifier")] InvalidStreamIdentifier = 0x0001,
    [Name("Missing mandatory parameter")] MissingMandatoryParameter = 0x0002,
    [Name("Stale cookie error")] StaleCookieError = 0x0003,
    [Name("Out of resource")] OutOfResource = 0x0004,
    [Name("Unresolvable address")] UnresolvableAddress = 0x0005,
    [Name("Unrecognized chunk type")] UnrecognizedChunkType = 0x0006,
    [Name("Invalid mandatory parameter")] InvalidMandatoryParameter = 0x0007,
    [Name("Unrecognized parameters")] UnrecognizedParameters = 0x0008,
    [Name("No user data")] NoUserData = 0x0009,
    [Name("Cookie received while shutting down")] CookieReceivedWhileShuttingDown = 0x000a,
    [Name("Restart of an association with new addresses")] Restart = 0x000b,
    [Name("User initiated ABORT")] UserInitiatedAbort = 0x000c,
    [Name("Protocol violation")] ProtocolViolation = 0x000d,
    [Name("Request to delete last address")] RequestToDeleteLastAddress = 0x00a0,
    [Name("Operation refused due to resource shortage")] ResourceShortage = 0x00a1,
    [Name("Request to delete source address")] RequestToDeleteSourceAddress = 0x00a2,
    [Name("Association Aborted due to illegal ASCONF-ACK")] IllegalAsconfAck = 0x00a3,
    [Name("Request refused - no authorization")] NoAuthorization = 0x00a4,
    [Name("Unsupported HMAC identifier")] UnsupportedHmac = 0x0105,
}
