namespace GenShark.Protocols;

/// <summary>How SIP servers are given (option 120).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3361"/>
public enum SipServerEncoding : byte
{
    [Name("Fully Qualified Domain Name")] Name = 0,
    [Name("IPv4 Address")] Ipv4 = 1,
}
