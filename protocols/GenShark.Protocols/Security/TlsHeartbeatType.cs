namespace GenShark.Protocols;

/// <summary>Heartbeat messages.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-parameters"/>
public enum TlsHeartbeatType : byte
{
    [Name("Request")] Request = 1,
    [Name("Response")] Response = 2,
}
