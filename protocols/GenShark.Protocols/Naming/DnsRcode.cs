namespace GenShark.Protocols;

/// <summary>DNS response codes, extended ones included.</summary>
/// <seealso href="https://www.iana.org/assignments/dns-parameters"/>
public enum DnsRcode : ushort
{
    [Name("No error")] NoError = 0,
    [Name("Format error")] FormatError = 1,
    [Name("Server failure")] ServerFailure = 2,
    [Name("No such name")] NoSuchName = 3,
    [Name("Not implemented")] NotImplemented = 4,
    [Name("Refused")] Refused = 5,
    [Name("Name exists")] NameExists = 6,
    [Name("RRset exists")] RRsetExists = 7,
    [Name("RRset does not exist")] RRsetMissing = 8,
    [Name("Not authoritative")] NotAuthoritative = 9,
    [Name("Name out of zone")] NameOutOfZone = 10,
    [Name("DSO-Type not implemented")] DsoTypeNotImplemented = 11,
    [Name("Bad OPT Version or TSIG Signature Failure")] BadVersionOrSignature = 16,
    [Name("Key not recognized")] BadKey = 17,
    [Name("Signature out of time window")] BadTime = 18,
    [Name("Bad TKEY Mode")] BadMode = 19,
    [Name("Duplicate key name")] BadName = 20,
    [Name("Algorithm not supported")] BadAlgorithm = 21,
    [Name("Bad Truncation")] BadTruncation = 22,
    [Name("Bad/missing Server Cookie")] BadCookie = 23,
}
