namespace GenShark.Protocols;

/// <summary>DNSSEC algorithms.</summary>
/// <seealso href="https://www.iana.org/assignments/dns-sec-alg-numbers"/>
public enum DnssecAlgorithm : byte
{
    [Name("RSA/MD5")] RsaMd5 = 1,
    [Name("Diffie-Hellman")] DiffieHellman = 2,
    [Name("DSA")] Dsa = 3,
    [Name("Elliptic curve crypto")] EllipticCurve = 4,
    [Name("RSA/SHA1")] RsaSha1 = 5,
    [Name("DSA + NSEC3/SHA1")] DsaNsec3Sha1 = 6,
    [Name("RSA/SHA1 + NSEC3/SHA1")] RsaSha1Nsec3Sha1 = 7,
    [Name("RSA/SHA-256")] RsaSha256 = 8,
    [Name("RSA/SHA-512")] RsaSha512 = 10,
    [Name("GOST R 34.10-2001")] Gost2001 = 12,
    [Name("ECDSA Curve P-256 with SHA-256")] EcdsaP256Sha256 = 13,
    [Name("ECDSA Curve P-386 with SHA-386")] EcdsaP384Sha384 = 14,
    [Name("Ed25519")] Ed25519 = 15,
    [Name("Ed448")] Ed448 = 16,
    [Name("HMAC/MD5")] HmacMd5 = 157,
    [Name("Indirect key")] Indirect = 252,
    [Name("Private, domain name")] PrivateDomain = 253,
    [Name("Private, OID")] PrivateOid = 254,
}
