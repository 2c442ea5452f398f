namespace GenShark.Protocols;

/// <summary>Suboptions of PXE clients and servers (option 43).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4578"/>
public enum PxeSuboptionCode : byte
{
    [Name("Padding")] Padding = 0,
    [Name("PXE mtftp IP")] MtftpAddress = 1,
    [Name("PXE mtftp client port")] MtftpClientPort = 2,
    [Name("PXE mtftp server port")] MtftpServerPort = 3,
    [Name("PXE mtftp timeout")] MtftpTimeout = 4,
    [Name("PXE mtftp delay")] MtftpDelay = 5,
    [Name("PXE discovery control")] DiscoveryControl = 6,
    [Name("PXE multicast address")] MulticastAddress = 7,
    [Name("PXE boot servers")] BootServers = 8,
    [Name("PXE boot menu")] BootMenu = 9,
    [Name("PXE menu prompt")] MenuPrompt = 10,
    [Name("PXE multicast address alloc")] MulticastAddressAllocation = 11,
    [Name("PXE credential types")] CredentialTypes = 12,
    [Name("PXE boot item")] BootItem = 71,
    [Name("PXE LCM Server")] LcmServer = 179,
    [Name("PXE LCM Domain")] LcmDomain = 180,
    [Name("PXE LCM NIC option 0")] LcmNicOption0 = 181,
    [Name("PXE LCM Workgroup")] LcmWorkgroup = 190,
    [Name("PXE Discovery")] Discovery = 191,
    [Name("PXE Configured")] Configured = 192,
    [Name("PXE LCM version")] LcmVersion = 193,
    [Name("PXE LCM Serial Number")] LcmSerialNumber = 194,
    [Name("PXE End")] End = 255,
}
