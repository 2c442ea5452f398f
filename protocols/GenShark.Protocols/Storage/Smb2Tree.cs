using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Asks for a share (MS-SMB2, 2.2.9).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2TreeConnectRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.tc.flags", "Flags", Base.Hex, Description = "Tree Connect flags"), NamesSetBits] public partial ushort Flags { get; }
    [Field("smb2.tc.cluster_reconnect", "Cluster Reconnect", Truth = Truth.SetNotSet, Description = "If this is a Cluster Reconnect"), Mask(0x1), Of(nameof(Flags))] public partial bool ClusterReconnect { get; }
    [Field("smb2.tc.redirect_to_owner", "Redirect To Owner", Truth = Truth.SetNotSet, Description = "Set if the client can handle Share Redirects"), Mask(0x2), Of(nameof(Flags))] public partial bool RedirectToOwner { get; }
    [Field("smb2.tc.extension_present", "Extension Present", Truth = Truth.SetNotSet, Description = "Set if an extension structure is present"), Mask(0x4), Of(nameof(Flags))] public partial bool ExtensionPresent { get; }
    [Field("smb2.tc.reserved", "Reserved", Base.Hex, Description = "Must be zero"), Mask(0xfff8), Of(nameof(Flags))] public partial ushort ReservedFlags { get; }
    public partial ushort PathOffset { get; }
    public partial ushort PathLength { get; }

    /// <summary>Below it stands where it lies, and later messages need it.</summary>
    [Custom]
    private bool ShowPath(Dissection d, in Slice s, ref int at) => Smb2Text.Show(d, s, Smb2Fields.Tree, PathOffset, PathLength, 4, 2, ref at) && Smb2Conversations.Of(s).NoteTree(d, Smb2Text.Of(s, PathOffset, PathLength));

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Tree Connect Request (0x03)"u8);
}

/// <summary>A share that may be used (MS-SMB2, 2.2.10).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2TreeConnectResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.share_type", "Share Type", Base.Hex, Description = "Type of share")] public partial Smb2ShareType Type { get; }
    [Field("smb2.reserved", "Reserved"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb2.share_flags", "Share flags", Base.Hex), NamesSetBits] public partial uint Flags { get; }
    [Field("smb2.share_flags.dfs", "DFS", Description = "The specified share is present in a Distributed File System (DFS) tree structure"), Mask(0x1), Of(nameof(Flags))] public partial bool Dfs { get; }
    [Field("smb2.share_flags.dfs_root", "DFS root", Description = "The specified share is present in a Distributed File System (DFS) tree structure"), Mask(0x2), Of(nameof(Flags))] public partial bool DfsRoot { get; }
    [Field("smb2.share_flags.restrict_exclusive_opens", "Restrict exclusive opens", Description = "The specified share disallows exclusive file opens that deny reads to an open file"), Mask(0x100), Of(nameof(Flags))] public partial bool RestrictExclusiveOpens { get; }
    [Field("smb2.share_flags.force_shared_delete", "Force shared delete", Description = "Shared files in the specified share can be forcibly deleted"), Mask(0x200), Of(nameof(Flags))] public partial bool ForceSharedDelete { get; }
    [Field("smb2.share_flags.allow_namespace_caching", "Allow namespace caching", Description = "Clients are allowed to cache the namespace of the specified share"), Mask(0x400), Of(nameof(Flags))] public partial bool AllowNamespaceCaching { get; }
    [Field("smb2.share_flags.access_based_dir_enum", "Access based directory enum", Description = "The server will filter directory entries based on the access permissions of the client"), Mask(0x800), Of(nameof(Flags))] public partial bool AccessBasedDirEnum { get; }
    [Field("smb2.share_flags.force_levelii_oplock", "Force level II oplock", Description = "The server will not issue exclusive caching rights on this share"), Mask(0x1000), Of(nameof(Flags))] public partial bool ForceLeveliiOplock { get; }
    [Field("smb2.share_flags.enable_hash_v1", "Enable hash V1", Description = "The share supports hash generation V1 for branch cache retrieval of data (see also section 2.2.31.2 of MS-SMB2)"), Mask(0x2000), Of(nameof(Flags))] public partial bool EnableHashV1 { get; }
    [Field("smb2.share_flags.enable_hash_v2", "Enable hash V2", Description = "The share supports hash generation V2 for branch cache retrieval of data (see also section 2.2.31.2 of MS-SMB2)"), Mask(0x4000), Of(nameof(Flags))] public partial bool EnableHashV2 { get; }
    [Field("smb2.share_flags.encrypt_data", "Encrypted data required", Description = "The share require data encryption"), Mask(0x8000), Of(nameof(Flags))] public partial bool EncryptData { get; }
    [Field("smb2.share_flags.identity_remoting", "Identity Remoting", Description = "The specified share supports Identity Remoting"), Mask(0x40000), Of(nameof(Flags))] public partial bool IdentityRemoting { get; }
    [Field("smb2.share_flags.compress_data", "Compressed IO", Description = "The share supports compression of read/write messages"), Mask(0x100000), Of(nameof(Flags))] public partial bool CompressData { get; }
    [Field("smb2.share.caching", "Caching policy", Base.Hex, At = nameof(Flags), Covers = true, Generated = false), Label(nameof(WriteCaching)), Of(nameof(Flags))]
    private Smb2Caching Caching => (Smb2Caching)(Flags & CachingBits);
    [Field("smb2.share_caps", "Share Capabilities", Base.Hex), NamesSetBits] public partial uint Capabilities { get; }
    [Field("smb2.share_caps.dfs", "DFS", Description = "The specified share is present in a DFS tree structure"), Mask(0x8), Of(nameof(Capabilities))] public partial bool HasDfs { get; }
    [Field("smb2.share_caps.continuous_availability", "CONTINUOUS AVAILABILITY", Description = "The specified share is continuously available"), Mask(0x10), Of(nameof(Capabilities))] public partial bool HasContinuousAvailability { get; }
    [Field("smb2.share_caps.scaleout", "SCALEOUT", Description = "The specified share is a scaleout share"), Mask(0x20), Of(nameof(Capabilities))] public partial bool HasScaleout { get; }
    [Field("smb2.share_caps.cluster", "CLUSTER", Description = "The specified share is a cluster share"), Mask(0x40), Of(nameof(Capabilities))] public partial bool IsCluster { get; }
    [Field("smb2.share_caps.assymetric", "ASSYMETRIC", Description = "The specified share allows dynamic changes in ownership of the share"), Mask(0x80), Of(nameof(Capabilities))] public partial bool IsAsymmetric { get; }
    [Field("smb2.share_caps.redirect_to_owner", "REDIRECT_TO_OWNER", Description = "The specified share supports synchronous share level redirection"), Mask(0x100), Of(nameof(Capabilities))] public partial bool Redirects { get; }
    public partial SmbAccessMask MaximalAccess { get; }

    [Step] private void Learn() => Smb2Conversations.Of(Slice).LearnTree(Dissection!, Type);

    private const uint CachingBits = 0x30;

    private void WriteCaching(TextBuilder text) => text.Append($"Caching policy: {Caching.Name()} ({(uint)Caching:x8})");

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Tree Connect Response (0x03)"u8);
}

/// <summary>A share is not needed any more (MS-SMB2, 2.2.11).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2TreeDisconnectRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Tree Disconnect Request (0x04)"u8);
}

/// <summary>A share has been left (MS-SMB2, 2.2.12).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2TreeDisconnectResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Tree Disconnect Response (0x04)"u8);
}
