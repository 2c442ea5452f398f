using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a user may do with a file (MS-SMB2, 2.2.14.2.5).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2MaximalAccess
{
    [Field("smb2.mxac_status", "Query Status", Base.Hex, Description = "NT Status code")] public partial NtStatus Status { get; }
    public partial SmbAccessMask Access { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("MxAc INFO"u8);
}

/// <summary>A file's number on its volume (MS-SMB2, 2.2.14.2.9).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2OnDiskId
{
    [Field("smb2.qfid_fid", "Opaque File ID"), Size(32)] public partial ReadOnlySpan<byte> FileId { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("QFid INFO"u8);
}

/// <summary>What a client may assume of a file (MS-SMB2, 2.2.13.2.8).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2LeaseV1
{
    [Field("smb2.lease.lease_key", "Lease Key")] public partial Guid Key { get; }
    public partial Smb2LeaseState State { get; }
    public partial Smb2LeaseFlags Flags { get; }
    [Field("smb2.lease.lease_duration", "Lease Duration", Base.Hex)] public partial ulong Duration { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("LEASE_V1"u8);
}

/// <summary>What a client may assume of a file, by the lease of its directory (MS-SMB2, 2.2.13.2.10).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2LeaseV2
{
    [Field("smb2.lease.lease_key", "Lease Key")] public partial Guid Key { get; }
    public partial Smb2LeaseState State { get; }
    public partial Smb2LeaseFlags Flags { get; }
    [Field("smb2.lease.lease_duration", "Lease Duration", Base.Hex)] public partial ulong Duration { get; }
    [Field("smb2.lease.parent_lease_key", "Parent Lease Key")] public partial Guid ParentKey { get; }
    [Field("smb2.lease.lease_oplock", "Lease Epoch", Base.Hex)] public partial ushort Epoch { get; }
    [Field("smb2.lease.lease_reserved", "Lease Reserved", Base.Hex)] public partial ushort Reserved { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("LEASE_V2"u8);
}

/// <summary>What a Mac asks a server.</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2AppleRequest
{
    [Field("smb2.aapl.command_code", "Command code")] public partial Smb2AppleCommand Command { get; }
    [Field("smb2.aapl.reserved", "Reserved", Base.Hex)] public partial uint Reserved { get; }
    [Field("smb2.aapl.query_bitmask", "Query bitmask", Base.Hex), NamesSetBits] public partial ulong Query { get; }
    [Field("smb2.aapl.bitmask.server_caps", "Server capabilities"), Mask(0x1), Of(nameof(Query))] public partial bool ServerCaps { get; }
    [Field("smb2.aapl.bitmask.volume_caps", "Volume capabilities"), Mask(0x2), Of(nameof(Query))] public partial bool VolumeCaps { get; }
    [Field("smb2.aapl.bitmask.model_info", "Model information"), Mask(0x4), Of(nameof(Query))] public partial bool ModelInfo { get; }
    [Field("smb2.aapl.caps", "Client/Server capabilities", Base.Hex), NamesSetBits] public partial ulong Capabilities { get; }
    [Field("smb2.aapl.caps.supports_read_dir_addr", "Supports READDIRATTR"), Mask(0x1), Of(nameof(Capabilities))] public partial bool SupportsReadDirAddr { get; }
    [Field("smb2.aapl.caps.supports_osx_copyfile", "Supports macOS copyfile"), Mask(0x2), Of(nameof(Capabilities))] public partial bool SupportsOsxCopyfile { get; }
    [Field("smb2.aapl.caps.unix_based", "UNIX-based"), Mask(0x4), Of(nameof(Capabilities))] public partial bool UnixBased { get; }
    [Field("smb2.aapl.supports_nfs_ace", "Supports NFS ACE"), Mask(0x8), Of(nameof(Capabilities))] public partial bool SupportsNfsAce { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("AAPL Create Context request"u8);
}
