namespace GenShark.Protocols;

/// <summary>Handshake messages of SSL 2.0.</summary>
public enum Ssl2MessageType : byte
{
    [Name("Error")] Error = 0,
    [Name("Client Hello")] ClientHello = 1,
    [Name("Client Master Key")] ClientMasterKey = 2,
    [Name("Client Finished")] ClientFinished = 3,
    [Name("Server Hello")] ServerHello = 4,
    [Name("Server Verify")] ServerVerify = 5,
    [Name("Server Finished")] ServerFinished = 6,
    [Name("Request Certificate")] RequestCertificate = 7,
    [Name("Client Certificate")] ClientCertificate = 8,
}
