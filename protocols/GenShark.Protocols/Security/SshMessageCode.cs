namespace GenShark.Protocols;

/// <summary>What a message is, but those of the exchange of keys, whose numbers mean what its method says (RFC 4250, 4.1).</summary>
public enum SshMessageCode : byte
{
    [Name("Disconnect")] Disconnect = 1,
    [Name("Ignore")] Ignore = 2,
    [Name("Unimplemented")] Unimplemented = 3,
    [Name("Debug")] Debug = 4,
    [Name("Service Request")] ServiceRequest = 5,
    [Name("Service Accept")] ServiceAccept = 6,
    [Name("Key Exchange Init")] KeyExchangeInit = 20,
    [Name("New Keys")] NewKeys = 21,
    [Name("User Authentication Request")] AuthenticationRequest = 50,
    [Name("User Authentication Failure")] AuthenticationFailure = 51,
    [Name("User Authentication Success")] AuthenticationSuccess = 52,
    [Name("User Authentication Banner")] AuthenticationBanner = 53,
    [Name("Public Key algorithm accepted")] PublicKeyAccepted = 60,
    [Name("Global Request")] GlobalRequest = 80,
    [Name("Request Success")] RequestSuccess = 81,
    [Name("Request Failure")] RequestFailure = 82,
    [Name("Channel Open")] ChannelOpen = 90,
    [Name("Channel Open Confirmation")] ChannelOpenConfirmation = 91,
    [Name("Channel Open Failure")] ChannelOpenFailure = 92,
    [Name("Window Adjust")] WindowAdjust = 93,
    [Name("Channel Data")] ChannelData = 94,
    [Name("Channel Extended Data")] ChannelExtendedData = 95,
    [Name("Channel EOF")] ChannelEof = 96,
    [Name("Channel Close")] ChannelClose = 97,
    [Name("Channel Request")] ChannelRequest = 98,
    [Name("Channel Success")] ChannelSuccess = 99,
    [Name("Channel Failure")] ChannelFailure = 100,
}
