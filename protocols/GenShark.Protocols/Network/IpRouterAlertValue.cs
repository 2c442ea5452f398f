namespace GenShark.Protocols;

/// <summary>Values of the IPv4 router alert option.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2113"/>
[NameRange(1, 65535, "Reserved")]
public enum IpRouterAlertValue : ushort
{
    [Name("Router shall examine packet")] ExaminePacket = 0,
}
