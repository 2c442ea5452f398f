using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a side can do (MS-CIFS, 2.2.4.52.2; MS-SMB, 2.2.4.5.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbServerCapabilities
{
    [Field("smb.server_cap", "Capabilities", Base.Hex, Description = ""), NamesSetBits] public partial uint Value { get; }
    [Field("smb.server_cap.raw_mode", "Raw Mode", Truth = "Read Raw and Write Raw are supported|Read Raw and Write Raw are not supported", Description = "Are Raw Read and Raw Write supported?"), Mask(0x1), Of(nameof(Value))] public partial bool RawMode { get; }
    [Field("smb.server_cap.mpx_mode", "MPX Mode", Truth = "Read Mpx and Write Mpx are supported|Read Mpx and Write Mpx are not supported", Description = "Are Read Mpx and Write Mpx supported?"), Mask(0x2), Of(nameof(Value))] public partial bool MpxMode { get; }
    [Field("smb.server_cap.unicode", "Unicode", Truth = "Unicode strings are supported|Unicode strings are not supported", Description = "Are Unicode strings supported?"), Mask(0x4), Of(nameof(Value))] public partial bool Unicode { get; }
    [Field("smb.server_cap.large_files", "Large Files", Truth = "Large files are supported|Large files are not supported", Description = "Are large files (>4GB) supported?"), Mask(0x8), Of(nameof(Value))] public partial bool LargeFiles { get; }
    [Field("smb.server_cap.nt_smbs", "NT SMBs", Truth = "NT SMBs are supported|NT SMBs are not supported", Description = "Are NT SMBs supported?"), Mask(0x10), Of(nameof(Value))] public partial bool NtSmbs { get; }
    [Field("smb.server_cap.rpc_remote_apis", "RPC Remote APIs", Truth = "RPC remote APIs are supported|RPC remote APIs are not supported", Description = "Are RPC Remote APIs supported?"), Mask(0x20), Of(nameof(Value))] public partial bool RpcRemoteApis { get; }
    [Field("smb.server_cap.nt_status", "NT Status Codes", Truth = "NT status codes are supported|NT status codes are not supported", Description = "Are NT Status Codes supported?"), Mask(0x40), Of(nameof(Value))] public partial bool NtStatus { get; }
    [Field("smb.server_cap.level_2_oplocks", "Level 2 Oplocks", Truth = "Level 2 oplocks are supported|Level 2 oplocks are not supported", Description = "Are Level 2 oplocks supported?"), Mask(0x80), Of(nameof(Value))] public partial bool Level2Oplocks { get; }
    [Field("smb.server_cap.lock_and_read", "Lock and Read", Truth = "Lock and Read is supported|Lock and Read is not supported", Description = "Is Lock and Read supported?"), Mask(0x100), Of(nameof(Value))] public partial bool LockAndRead { get; }
    [Field("smb.server_cap.nt_find", "NT Find", Truth = "NT Find is supported|NT Find is not supported", Description = "Is NT Find supported?"), Mask(0x200), Of(nameof(Value))] public partial bool NtFind { get; }
    [Field("smb.server_cap.dfs", "Dfs", Truth = "Dfs is supported|Dfs is not supported", Description = "Is Dfs supported?"), Mask(0x1000), Of(nameof(Value))] public partial bool Dfs { get; }
    [Field("smb.server_cap.infolevel_passthru", "Infolevel Passthru", Truth = "NT information level request passthrough is supported|NT information level request passthrough is not supported", Description = "Is NT information level request passthrough supported?"), Mask(0x2000), Of(nameof(Value))] public partial bool InfolevelPassthru { get; }
    [Field("smb.server_cap.large_readx", "Large ReadX", Truth = "Large Read andX is supported|Large Read andX is not supported", Description = "Is Large Read andX supported?"), Mask(0x4000), Of(nameof(Value))] public partial bool LargeReadx { get; }
    [Field("smb.server_cap.large_writex", "Large WriteX", Truth = "Large Write andX is supported|Large Write andX is not supported", Description = "Is Large Write andX supported?"), Mask(0x8000), Of(nameof(Value))] public partial bool LargeWritex { get; }
    [Field("smb.server_cap.lwio", "LWIO", Truth = "LWIO ioctl/fsctl is supported|LWIO ioctl/fsctl is not supported", Description = "Is IOCTL/FSCTL supported"), Mask(0x10000), Of(nameof(Value))] public partial bool Lwio { get; }
    [Field("smb.server_cap.unix", "UNIX", Truth = "UNIX extensions are supported|UNIX extensions are not supported", Description = "Are UNIX extensions supported?"), Mask(0x800000), Of(nameof(Value))] public partial bool Unix { get; }
    [Field("smb.server_cap.compressed_data", "Compressed Data", Truth = "Compressed data transfer is supported|Compressed data transfer is not supported", Description = "Is compressed data transfer supported?"), Mask(0x2000000), Of(nameof(Value))] public partial bool CompressedData { get; }
    [Field("smb.server_cap.dynamic_reauth", "Dynamic Reauth", Truth = "Dynamic Reauth is supported|Dynamic Reauth is not supported", Description = "Is dynamic reauth supported?"), Mask(0x20000000), Of(nameof(Value))] public partial bool DynamicReauth { get; }
    [Field("smb.server_cap.extended_security", "Extended Security", Truth = "Extended security exchanges are supported|Extended security exchanges are not supported", Description = "Are Extended security exchanges supported?"), Mask(0x80000000), Of(nameof(Value))] public partial bool ExtendedSecurity { get; }
}
