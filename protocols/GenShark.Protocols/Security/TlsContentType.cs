namespace GenShark.Protocols;

/// <summary>What a record holds.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-parameters"/>
public enum TlsContentType : byte
{
    [Name("Change Cipher Spec")] ChangeCipherSpec = 20,
    [Name("Alert")] Alert = 21,
    [Name("Handshake")] Handshake = 22,
    [Name("Application Data")] ApplicationData = 23,
    [Name("Heartbeat")] Heartbeat = 24,
    [Name("Connection ID")] ConnectionId = 25,
}
