namespace GenShark.Protocols;

/// <summary>Operations of NetBIOS names (RFC 1002, 4.2.1.1).</summary>
public enum NbnsOpcode : byte
{
    [Name("Name query")] Query = 0,
    [Name("Registration")] Registration = 5,
    [Name("Release")] Release = 6,
    [Name("Wait for acknowledgment")] WaitForAcknowledgment = 7,
    [Name("Refresh")] Refresh = 8,
    [Name("Refresh (alternate opcode)")] RefreshToo = 9,
    [Name("Multi-homed registration")] MultiHomedRegistration = 15,
}

/// <summary>How a request ended (RFC 1002, 4.2.6).</summary>
public enum NbnsRcode : byte
{
    [Name("No error")] NoError = 0,
    [Name("Request was invalidly formatted")] FormatError = 1,
    [Name("Server failure")] ServerFailure = 2,
    [Name("Requested name does not exist")] NoSuchName = 3,
    [Name("Request is not implemented")] NotImplemented = 4,
    [Name("Request was refused")] Refused = 5,
    [Name("Name is owned by another node")] Active = 6,
    [Name("Name is in conflict")] Conflict = 7,
}

/// <summary>Kinds of records (RFC 1002, 4.2.1.3).</summary>
public enum NbnsType : ushort
{
    [Name("NB")] Name = 32,
    [Name("NBSTAT")] Status = 33,
}

/// <summary>The class of a record: the Internet's.</summary>
public enum NbnsClass : ushort
{
    [Name("IN")] Internet = 1,
    [Name("CS")] Csnet = 2,
    [Name("CH")] Chaos = 3,
    [Name("HS")] Hesiod = 4,
    [Name("NONE")] None = 254,
    [Name("ANY")] Any = 255,
}

/// <summary>
/// How the owner of a name finds others (RFC 1002, 4.2.1.3). Wireshark keeps the names under the values in their place among the flags, where
/// only the first is found.
/// </summary>
public enum NbnsOwnerNodeType : ushort
{
    [Name("B-node")] Broadcast = 0,
    [Name("P-node")] PointToPoint = 0x2000,
    [Name("M-node")] Mixed = 0x4000,
    [Name("H-node")] Hybrid = 0x6000,
}

/// <summary>The same of a node's own names, without the last (RFC 1002, 4.2.18).</summary>
public enum NbnsStatusNodeType : ushort
{
    [Name("B-node")] Broadcast = 0,
    [Name("P-node")] PointToPoint = 0x2000,
    [Name("M-node")] Mixed = 0x4000,
}
