namespace GenShark.Protocols;

/// <summary>Numbers of messages that no request has (MS-SMB2, 2.2.1).</summary>
public enum Smb2MessageId : ulong
{
    [Name("unsolicited response")] Unsolicited = ulong.MaxValue,
}
