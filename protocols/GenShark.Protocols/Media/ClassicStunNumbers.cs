namespace GenShark.Protocols;

/// <summary>What a message of RFC 3489 is.</summary>
public enum ClassicStunType : ushort
{
    [Name("Binding Request")] BindingRequest = 0x0001,
    [Name("Binding Response")] BindingResponse = 0x0101,
    [Name("Binding Error Response")] BindingError = 0x0111,
    [Name("Shared Secret Request")] SharedSecretRequest = 0x0002,
    [Name("Shared Secret Response")] SharedSecretResponse = 0x0102,
    [Name("Shared Secret Error Response")] SharedSecretError = 0x1112,
    [Name("Allocate Request")] AllocateRequest = 0x0003,
    [Name("Allocate Response")] AllocateResponse = 0x0103,
    [Name("Allocate Error Response")] AllocateError = 0x0113,
    [Name("Send Request")] SendRequest = 0x0004,
    [Name("Send Response")] SendResponse = 0x0104,
    [Name("Send Error Response")] SendError = 0x0114,
    [Name("Data Indication")] DataIndication = 0x0115,
    [Name("Set Active Destination Request")] SetDestinationRequest = 0x0006,
    [Name("Set Active Destination Response")] SetDestinationResponse = 0x0106,
    [Name("Set Active Destination Error Response")] SetDestinationError = 0x0116,
}

/// <summary>What an attribute of RFC 3489 is.</summary>
public enum ClassicStunAttributeType : ushort
{
    [Name("MAPPED-ADDRESS")] MappedAddress = 0x0001,
    [Name("RESPONSE-ADDRESS")] ResponseAddress = 0x0002,
    [Name("CHANGE-REQUEST")] ChangeRequest = 0x0003,
    [Name("SOURCE-ADDRESS")] SourceAddress = 0x0004,
    [Name("CHANGED-ADDRESS")] ChangedAddress = 0x0005,
    [Name("USERNAME")] Username = 0x0006,
    [Name("PASSWORD")] Password = 0x0007,
    [Name("MESSAGE-INTEGRITY")] MessageIntegrity = 0x0008,
    [Name("ERROR-CODE")] ErrorCode = 0x0009,
    UnknownAttributes = 0x000a,
    [Name("REFLECTED-FROM")] ReflectedFrom = 0x000b,
    [Name("LIFETIME")] Lifetime = 0x000d,
    [Name("ALTERNATE_SERVER")] AlternateServer = 0x000e,
    [Name("MAGIC_COOKIE")] MagicCookie = 0x000f,
    [Name("BANDWIDTH")] Bandwidth = 0x0010,
    [Name("DESTINATION_ADDRESS")] DestinationAddress = 0x0011,
    [Name("REMOTE_ADDRESS")] RemoteAddress = 0x0012,
    [Name("DATA")] Data = 0x0013,
    [Name("NONCE")] Nonce = 0x0014,
    [Name("REALM")] Realm = 0x0015,
    [Name("REQUESTED_ADDRESS_TYPE")] RequestedAddressType = 0x0016,
    [Name("XOR_MAPPED_ADDRESS")] XorMappedAddress = 0x8020,
    [Name("XOR_ONLY")] XorOnly = 0x0021,
    [Name("SERVER")] Server = 0x8022,
    [Name("CONNECTION-REQUEST-BINDING")] ConnectionRequestBinding = 0xc001,
    [Name("BINDING-CHANGE")] BindingChange = 0xc002,
}

/// <summary>Families of addresses.</summary>
public enum ClassicStunFamily : ushort
{
    [Name("IPv4")] IPv4 = 1,
    [Name("IPv6")] IPv6 = 2,
}
