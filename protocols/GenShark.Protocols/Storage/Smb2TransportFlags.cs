namespace GenShark.Protocols;

/// <summary>What the transport can do (MS-SMB2, 2.2.3.1.5).</summary>
public enum Smb2TransportFlags : uint
{
    [Name("SMB2_ACCEPT_TRANSPORT_LEVEL_SECURITY")] AcceptTransportLevelSecurity = 0x1,
}
