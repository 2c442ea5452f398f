namespace GenShark.Protocols;

/// <summary>Why a WebSocket connection closes (RFC 6455, 11.7).</summary>
public enum WebSocketStatus : ushort
{
    [Name("Normal Closure")] NormalClosure = 1000,
    [Name("Going Away")] GoingAway = 1001,
    [Name("Protocol error")] ProtocolError = 1002,
    [Name("Unsupported Data")] UnsupportedData = 1003,
    [Name("---Reserved----")] Reserved = 1004,
    [Name("No Status Rcvd")] NoStatus = 1005,
    [Name("Abnormal Closure")] AbnormalClosure = 1006,
    [Name("Invalid frame payload data")] InvalidData = 1007,
    [Name("Policy Violation")] PolicyViolation = 1008,
    [Name("Message Too Big")] MessageTooBig = 1009,
    [Name("Mandatory Ext.")] MandatoryExtension = 1010,
    [Name("Internal Server")] InternalServer = 1011,
    [Name("TLS handshake")] TlsHandshake = 1015,
}
