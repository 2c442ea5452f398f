namespace GenShark.Protocols;

/// <summary>Handshake messages.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-parameters"/>
public enum TlsHandshakeType : byte
{
    [Name("Hello Request")] HelloRequest = 0,
    [Name("Client Hello")] ClientHello = 1,
    [Name("Server Hello")] ServerHello = 2,
    [Name("Hello Verify Request")] HelloVerifyRequest = 3,
    [Name("New Session Ticket")] NewSessionTicket = 4,
    [Name("End of Early Data")] EndOfEarlyData = 5,
    [Name("Hello Retry Request")] HelloRetryRequest = 6,
    [Name("Encrypted Extensions")] EncryptedExtensions = 8,
    [Name("Certificate")] Certificate = 11,
    [Name("Server Key Exchange")] ServerKeyExchange = 12,
    [Name("Certificate Request")] CertificateRequest = 13,
    [Name("Server Hello Done")] ServerHelloDone = 14,
    [Name("Certificate Verify")] CertificateVerify = 15,
    [Name("Client Key Exchange")] ClientKeyExchange = 16,
    [Name("Finished")] Finished = 20,
    [Name("Client Certificate URL")] ClientCertificateUrl = 21,
    [Name("Certificate Status")] CertificateStatus = 22,
    [Name("Supplemental Data")] SupplementalData = 23,
    [Name("Key Update")] KeyUpdate = 24,
    [Name("Compressed Certificate")] CompressedCertificate = 25,
    [Name("Encrypted Extensions")] EncryptedExtensions67 = 67,
}
