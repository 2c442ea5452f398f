namespace GenShark.Protocols;

/// <summary>Extended DNS errors.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8914"/>
[NameRange(30, 49151, "Unassigned")]
[NameRange(49152, 65535, "Reserved for Private Use")]
public enum DnsExtendedErrorCode : ushort
{
    [Name("Other Error")] OtherError = 0,
    [Name("Unsupported DNSKEY Algorithm")] UnsupportedDnskeyAlgorithm = 1,
    [Name("Unsupported DS Digest Type")] UnsupportedDsDigestType = 2,
    [Name("Stale Answer")] StaleAnswer = 3,
    [Name("Forged Answer")] ForgedAnswer = 4,
    [Name("DNSSEC Indeterminate")] DnssecIndeterminate = 5,
    [Name("DNSSEC Bogus")] DnssecBogus = 6,
    [Name("Signature Expired")] SignatureExpired = 7,
    [Name("Signature Not Yet Valid")] SignatureNotYetValid = 8,
    [Name("DNSKEY Missing")] DnskeyMissing = 9,
    [Name("RRSIGs Missing")] RrsigsMissing = 10,
    [Name("No Zone Key Bit Set")] NoZoneKeyBitSet = 11,
    [Name("NSEC Missing")] NsecMissing = 12,
    [Name("Cached Error")] CachedError = 13,
    [Name("Not Ready")] NotReady = 14,
    [Name("Blocked")] Blocked = 15,
    [Name("Censored")] Censored = 16,
    [Name("Filtered")] Filtered = 17,
    [Name("Prohibited")] Prohibited = 18,
    [Name("Stale NXDomain Answer")] StaleNxDomainAnswer = 19,
    [Name("Not Authoritative")] NotAuthoritative = 20,
    [Name("Not Supported")] NotSupported = 21,
    [Name("No Reachable Authority")] NoReachableAuthority = 22,
    [Name("Network Error")] NetworkError = 23,
    [Name("Invalid Data")] InvalidData = 24,
    [Name("Signature Expired before Valid")] SignatureExpiredBeforeValid = 25,
    [Name("Too Early")] TooEarly = 26,
    [Name("Unsupported NSEC3 Iterations Value")] UnsupportedNsec3IterationsValue = 27,
    [Name("Unable to conform to policy")] UnableToConformToPolicy = 28,
    [Name("Synthesized")] Synthesized = 29,
}
