namespace GenShark.Protocols;

/// <summary>Whether heartbeats may be sent.</summary>
/// <seealso href="https://www.iana.org/assignments/tls-parameters"/>
public enum TlsHeartbeatMode : byte
{
    [Name("Peer allowed to send requests")] PeerAllowedToSendRequests = 1,
    [Name("Peer not allowed to send requests")] PeerNotAllowedToSendRequests = 2,
}
