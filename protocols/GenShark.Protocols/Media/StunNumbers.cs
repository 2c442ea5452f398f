namespace GenShark.Protocols;

/// <summary>Which specification a message follows, by Wireshark's numbers.</summary>
public enum StunNetworkVersion : byte
{
    [Name("MS-TURN")] MsTurn = 1,
    [Name("RFC-3489 and earlier")] Rfc3489 = 2,
    [Name("RFC-5389/8489")] Rfc5389 = 3,
}

/// <summary>How numbers are assigned (RFC 8489, 18).</summary>
public enum StunAssignment : ushort
{
    [Name("IETF Review")] Review = 0,
    [Name("Designated Expert")] Expert = 1,
}

/// <summary>Whether an attribute must be understood (RFC 8489, 14).</summary>
public enum StunComprehension : ushort
{
    [Name("Required")] Required = 0,
    [Name("Optional")] Optional = 1,
}

/// <summary>Families of addresses (RFC 8489, 14.1).</summary>
public enum StunFamily : byte
{
    [Name("IPv4")] IPv4 = 1,
    [Name("IPv6")] IPv6 = 2,
}

/// <summary>How a password is hashed (RFC 8489, 18.5).</summary>
public enum StunPasswordAlgorithm : ushort
{
    [Name("Reserved")] Reserved = 0,
    [Name("MD5")] Md5 = 1,
    [Name("SHA-256")] Sha256 = 2,
}

/// <summary>Whether the next port is wanted too (RFC 8656, 18.6).</summary>
public enum StunReservation : byte
{
    [Name("No reservation")] None = 0,
    [Name("Reserve next port number")] Next = 1,
}

/// <summary>What a relay speaks to its peers (RFC 8656, 18.8).</summary>
public enum StunTransport : byte
{
    [Name("TCP")] Tcp = 6,
    [Name("UDP")] Udp = 17,
}

/// <summary>Versions of Microsoft's TURN (MS-TURN).</summary>
public enum MsTurnVersion : uint
{
    [Name("ICE")] Ice = 1,
    [Name("MS-ICE2")] Ice2 = 2,
    [Name("MS-ICE2 with SHA256")] Ice2Sha256 = 3,
    [Name("MS-ICE2 with SHA256 and IPv6")] Ice2Sha256IPv6 = 4,
    [Name("MULTIPLEXED TURN over UDP only")] MultiplexedUdp = 5,
    [Name("MULTIPLEXED TURN over UDP and TCP")] Multiplexed = 6,
}

/// <summary>Which messages an endpoint of Microsoft's ICE knows (MS-ICE2).</summary>
[NameRange(0, 2, "Supports only RFC3489bis-02 message formats"), NameRange(3, uint.MaxValue, "Supports RFC5389 message formats")]
public enum MsIceVersion : uint;

/// <summary>What a stream carries (MS-TURN).</summary>
public enum MsStreamType : ushort
{
    [Name("Audio")] Audio = 1,
    [Name("Video")] Video = 2,
    [Name("Supplemental Video")] SupplementalVideo = 3,
    [Name("Data")] Data = 4,
}

/// <summary>How well it is to be carried (MS-TURN).</summary>
public enum MsServiceQuality : ushort
{
    [Name("Best effort delivery")] BestEffort = 0,
    [Name("Reliable delivery")] Reliable = 1,
}

/// <summary>What is asked of the management of bandwidth (MS-TURNBWM).</summary>
public enum MsBandwidthRequest : ushort
{
    [Name("Reservation Check")] Check = 0,
    [Name("Reservation Commit")] Commit = 1,
    [Name("Reservation Update")] Update = 2,
}

/// <summary>Where an endpoint is (MS-TURNBWM).</summary>
public enum MsLocation : byte
{
    [Name("Unknown")] Unknown = 0,
    [Name("Internet")] Internet = 1,
    [Name("Intranet")] Intranet = 2,
}

/// <summary>Whose an endpoint is (MS-TURNBWM).</summary>
public enum MsFederation : byte
{
    [Name("No Federation")] None = 0,
    [Name("Enterprise Federation")] Enterprise = 1,
    [Name("Public Cloud Federation")] PublicCloud = 2,
}

/// <summary>What a network costs, as WebRTC reckons.</summary>
public enum GoogleNetworkCost : ushort
{
    [Name("Min")] Least = 0,
    [Name("Low")] Low = 10,
    [Name("Unknown")] Unknown = 50,
    [Name("Cellular5G")] Cellular5G = 250,
    [Name("Cellular4G")] Cellular4G = 500,
    [Name("Cellular")] Cellular = 900,
    [Name("Cellular3G")] Cellular3G = 910,
    [Name("Cellular2G")] Cellular2G = 980,
    [Name("Max")] Most = 999,
}

/// <summary>Why a request fails (RFC 8489, 18.4): class and number, as decimal digits.</summary>
public enum StunError : ushort
{
    [Name("Try Alternate")] TryAlternate = 300,
    [Name("Bad Request")] BadRequest = 400,
    [Name("Unauthenticated")] Unauthenticated = 401,
    [Name("Forbidden")] Forbidden = 403,
    [Name("Mobility Forbidden")] MobilityForbidden = 405,
    [Name("Unknown Attribute")] UnknownAttribute = 420,
    [Name("Allocation Mismatch")] AllocationMismatch = 437,
    [Name("Stale Nonce")] StaleNonce = 438,
    [Name("Address Family not Supported")] FamilyNotSupported = 440,
    [Name("Wrong Credentials")] WrongCredentials = 441,
    [Name("Unsupported Transport Protocol")] UnsupportedTransport = 442,
    [Name("Peer Address Family Mismatch")] FamilyMismatch = 443,
    [Name("Connection Already Exists")] ConnectionExists = 446,
    [Name("Connection Timeout or Failure")] ConnectionFailure = 447,
    [Name("Connection does not exist (legacy)")] NoConnection = 481,
    [Name("Allocation Quota Reached")] QuotaReached = 486,
    [Name("Role Conflict")] RoleConflict = 487,
    [Name("Server Error")] ServerError = 500,
    [Name("Insufficient Port Capacity")] InsufficientPorts = 508,
    [Name("Global Failure")] GlobalFailure = 600,
}
