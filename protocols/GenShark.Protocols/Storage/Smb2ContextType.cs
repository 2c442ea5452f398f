namespace GenShark.Protocols;

/// <summary>Kinds of negotiate contexts (MS-SMB2, 2.2.3.1).</summary>
public enum Smb2ContextType : ushort
{
    [Name("SMB2_PREAUTH_INTEGRITY_CAPABILITIES")] PreauthIntegrityCapabilities = 0x1,
    [Name("SMB2_ENCRYPTION_CAPABILITIES")] EncryptionCapabilities = 0x2,
    [Name("SMB2_COMPRESSION_CAPABILITIES")] CompressionCapabilities = 0x3,
    [Name("SMB2_NETNAME_NEGOTIATE_CONTEXT_ID")] NetnameNegotiateContextId = 0x5,
    [Name("SMB2_TRANSPORT_CAPABILITIES")] TransportCapabilities = 0x6,
    [Name("SMB2_RDMA_TRANSFORM_CAPABILITIES")] RdmaTransformCapabilities = 0x7,
    [Name("SMB2_SIGNING_CAPABILITIES")] SigningCapabilities = 0x8,
    [Name("SMB2_POSIX_EXTENSIONS_CAPABILITIES")] PosixExtensionsCapabilities = 0x100,
}
