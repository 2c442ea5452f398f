using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Asks for a share (MS-CIFS, 2.2.4.55.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
[DeclareField("smb.path", "Path", FieldType.String, Description = "Path. Server name and share name")]
[DeclareField("smb.service", "Service", FieldType.String, Description = "Service name")]
[DeclareField("smb.native_fs", "Native File System", FieldType.String)]
[DeclareField("smb.fid.mapped_in", "Mapped in", FieldType.FrameNumber, Description = "The frame this share was mapped")]
public readonly ref partial struct SmbTreeConnectRequest
{
    public partial SmbAndX AndX { get; }
    [Field("smb.connect.flags", "Flags", Base.Hex), NamesSetBits] public partial ushort Flags { get; }
    [Field("smb.connect.flags.dtid", "Disconnect TID", Truth = "DISCONNECT TID|Do NOT disconnect TID", Description = "Disconnect TID?"), Mask(0x1), Of(nameof(Flags))] public partial bool Disconnects { get; }
    [Field("smb.connect.flags.extendedsig", "Extended Signature", Truth = "Extended Signature|NOT Extended Signature", Description = "Extended signature?"), Mask(0x4), Of(nameof(Flags))] public partial bool HasExtendedSignature { get; }
    [Field("smb.connect.flags.extendedresp", "Extended Response", Truth = "Extended Response|NOT Extended Response", Description = "Extended response?"), Mask(0x8), Of(nameof(Flags))] public partial bool WantsExtendedResponse { get; }
    /// <summary>In bytes.</summary>
    [Field("smb.pwlen", "Password Length", Description = "Length of password")] public partial ushort PasswordLength { get; }

    internal bool WalkBytes(Dissection d, scoped in Slice s, ref int at)
    {
        int size = Math.Min(PasswordLength, s.Length);
        if (size > 0 && !d.Bytes(SmbFields.Password, s, 0, size)) return false;
        at = size;
        string path = SmbText.Read(s, at);
        if (!SmbText.Show(d, s, SmbFields.Path, ref at)) return false;
        SmbConversations.Of(s).Learn(asked => asked.Path = path);
        d.BeginInfo(append: true)?.Append($", Path: {path}");
        return SmbText.Show(d, s, SmbFields.Service, ref at, isUnicode: false);
    }
}

/// <summary>A share that may be used (MS-CIFS, 2.2.4.55.2; MS-SMB, 2.2.4.7.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbTreeConnectResponse
{
    public partial SmbAndX AndX { get; }
    [If(nameof(HasSupport))] public partial SmbShareSupport Support { get; }
    [If(nameof(HasRights))] public partial SmbMaximalShareRights Rights { get; }
    [If(nameof(HasRights))] public partial SmbGuestShareRights GuestRights { get; }

    private byte WordCount => Slice.Whole.UInt8(Slice.LayerOffset - 1);
    private bool HasSupport => WordCount >= 3;
    private bool HasRights => WordCount == 7;
}

/// <summary>What a share can do (MS-SMB, 2.2.4.7.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbShareSupport
{
    [Field("smb.connect.support", "Optional Support", Base.Hex), Append(nameof(WriteCaching))] public partial ushort Value { get; }
    [Field("smb.connect.support.search", "Search Bits", Truth = "Exclusive search bits supported|Exclusive search bits not supported", Description = "Exclusive Search Bits supported?"), Mask(0x1), Of(nameof(Value))] public partial bool SearchBits { get; }
    [Field("smb.connect.support.dfs", "In Dfs", Truth = "Share is in Dfs|Share isn't in Dfs", Description = "Is this in a Dfs tree?"), Mask(0x2), Of(nameof(Value))] public partial bool IsInDfs { get; }
    [Field("smb.connect.support.cscmask", "CSC Mask", Type = FieldType.UInt16, Description = "CSC mask?"), Mask(0xc), Of(nameof(Value))] public partial SmbOfflineCaching Caching { get; }
    [Field("smb.connect.support.uniqfilename", "Unique File Name", Truth = "Client allowed to cache share namespaces|Client NOT allowed to cache share namespaces", Description = "Unique file name supported?"), Mask(0x10), Of(nameof(Value))] public partial bool HasUniqueNames { get; }
    [Field("smb.connect.support.extendedsig", "Extended Signatures", Truth = "Extended signature|NOT extended signature", Description = "Extended signatures?"), Mask(0x20), Of(nameof(Value))] public partial bool HasExtendedSignatures { get; }

    private void WriteCaching(TextBuilder text)
    {
        if (SearchBits) text.Append(", Search Bits"u8);
        if (IsInDfs) text.Append(", In Dfs"u8);
        text.Append($", CSC Mask: {Caching.Name()}");
        if (HasUniqueNames) text.Append(", Unique File Name"u8);
        if (HasExtendedSignatures) text.Append(", Extended Signatures"u8);
    }
}

/// <summary>What the user may do with a share (MS-SMB, 2.2.4.7.2).</summary>
[PartOf<Smb>, Node]
public readonly ref partial struct SmbMaximalShareRights
{
    public partial SmbAccessMask Rights { get; }
    [Title] private void WriteTitle(TextBuilder text) => text.Append("Maximal Share Access Rights"u8);
}

/// <summary>What guests may do with a share (MS-SMB, 2.2.4.7.2).</summary>
[PartOf<Smb>, Node]
public readonly ref partial struct SmbGuestShareRights
{
    public partial SmbAccessMask Rights { get; }
    [Title] private void WriteTitle(TextBuilder text) => text.Append("Guest Maximal Share Access Rights"u8);
}
