namespace GenShark.Protocols;

/// <summary>Kinds of messages (RFC 1002, 4.3.1).</summary>
public enum NbssType : byte
{
    [Name("Session message")] SessionMessage = 0x0,
    [Name("Session request")] SessionRequest = 0x81,
    [Name("Positive session response")] PositiveSessionResponse = 0x82,
    [Name("Negative session response")] NegativeSessionResponse = 0x83,
    [Name("Retarget session response")] RetargetSessionResponse = 0x84,
    [Name("Session keep-alive")] SessionKeepAlive = 0x85,
}
