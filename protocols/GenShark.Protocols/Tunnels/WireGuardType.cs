namespace GenShark.Protocols;

/// <summary>What a packet of WireGuard is.</summary>
public enum WireGuardType : byte
{
    [Name("Handshake Initiation")] Initiation = 1,
    [Name("Handshake Response")] Response = 2,
    [Name("Cookie Reply")] CookieReply = 3,
    [Name("Transport Data")] Transport = 4,
}
