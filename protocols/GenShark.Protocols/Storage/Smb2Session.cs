using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A client says who it is (MS-SMB2, 2.2.5).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2SessionSetupRequest
{
    public partial Smb2PreauthHash PreauthHash { get; }
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.ses_req_flags", "Flags"), NamesSetBits] public partial byte Flags { get; }
    [Field("smb2.ses_req_flags.session_binding", "Session Binding Request", Description = "The client wants to bind to an existing session"), Mask(0x1), Of(nameof(Flags))] public partial bool IsBinding { get; }
    public partial Smb2SecurityMode SecurityMode { get; }
    public partial Smb2Capabilities Capabilities { get; }
    [Field("smb2.channel", "Channel", Base.Hex)] public partial Smb2Channel Channel { get; }
    [Field("smb2.previous_sesid", "Previous Session Id", Base.Hex), At(16)] public partial ulong PreviousSession { get; }
    [At(12)] public partial Smb2Blob16 Place { get; }
    [At(nameof(BlobOffset)), Size(nameof(BlobSize))] public partial Smb2SecurityBlob Security { get; }

    private int BlobOffset => Place.Offset;
    private int BlobSize => Place.Length;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Session Setup Request (0x01)"u8);
}

/// <summary>What a server says to that (MS-SMB2, 2.2.6).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2SessionSetupResponse
{
    public partial Smb2PreauthHash PreauthHash { get; }
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.session_flags", "Session Flags", Base.Hex), NamesSetBits] public partial ushort Flags { get; }
    [Field("smb2.ses_flags.guest", "Guest"), Mask(0x1), Of(nameof(Flags))] public partial bool IsGuest { get; }
    [Field("smb2.ses_flags.null", "Null"), Mask(0x2), Of(nameof(Flags))] public partial bool IsAnonymous { get; }
    [Field("smb2.ses_flags.encrypt", "Encrypt"), Mask(0x4), Of(nameof(Flags))] public partial bool IsEncrypted { get; }
    public partial Smb2Blob16 Place { get; }
    [At(nameof(BlobOffset)), Size(nameof(BlobSize))] public partial Smb2SecurityBlob Security { get; }

    [Step] private void Learn() => Smb2Conversations.Of(Slice).LearnSession(Dissection!);

    private int BlobOffset => Place.Offset;
    private int BlobSize => Place.Length;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Session Setup Response (0x01)"u8);
}

/// <summary>A client ends its session (MS-SMB2, 2.2.7).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2LogoffRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    public partial ushort Reserved { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Session Logoff Request (0x02)"u8);
}

/// <summary>A session has ended (MS-SMB2, 2.2.8).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2LogoffResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Session Logoff Response (0x02)"u8);
}
