namespace GenShark.Protocols;

/// <summary>RFC 4186, 8.1, and RFC 4187, 11.</summary>
public enum EapSimSubtype : byte
{
    [Name("Start")] Start = 10,
    [Name("Challenge")] Challenge = 11,
    [Name("Notification")] Notification = 12,
    [Name("Re-authentication")] ReAuthentication = 13,
    [Name("Client-Error")] ClientError = 14,
}
