using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A message that is encrypted, or more of them (MS-SMB2, 2.2.41).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2Encrypted
{
    private const int MessageSizeOffset = 36;

    public partial Smb2TransformHeader Header { get; }
    [Size(nameof(DataSize))] public partial Smb2EncryptedData Data { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append("Encrypted SMB3"u8);

    private uint DataSize => Slice.UInt32Little(MessageSizeOffset);
}

/// <summary>What stands before what is encrypted.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2TransformHeader
{
    /// <summary>The head covers what is encrypted too.</summary>
    [Custom]
    private bool WalkFields(Dissection d, in Slice s, ref int at)
    {
        d.TextNode("SMB2 Transform Header", s, 0, s.CapturedLength);
        d.Open();
        if (!Smb2TransformFields.Walk(d, s, out at)) return false;
        d.Close();
        return true;
    }
}

/// <summary>Its fields.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2TransformFields
{
    [Field("smb2.protocol_id", "ProtocolId", Base.Hex), Endian(Endian.Big)] public partial uint ProtocolId { get; }
    [Field("smb2.header.transform.signature", "Signature"), Size(16)] public partial ReadOnlySpan<byte> Signature { get; }
    [Field("smb2.header.transform.nonce", "Nonce"), Size(16)] public partial ReadOnlySpan<byte> Nonce { get; }
    [Field("smb2.header.transform.msg_size", "Message size")] public partial uint MessageSize { get; }
    [Field("smb2.header.transform.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb2.header.transform.flags", "Flags", Base.Hex, Description = "SMB2 transform flags"), NamesSetBits] public partial ushort Flags { get; }
    [Field("smb2.header.transform.flags.encrypted", "Encrypted", Description = "Whether the payload is encrypted"), Mask(0x1), Of(nameof(Flags))] public partial bool IsEncrypted { get; }
    [Field("smb2.sesid", "Session Id", Base.Hex), Append(nameof(WriteSession))] public partial ulong SessionId { get; }
    [Field("smb2.acct", "Account", At = nameof(SessionId), Description = "Account Name"), Of(nameof(SessionId))] private string? Account => Session?.User?.Account;
    [Field("smb2.domain", "Domain", At = nameof(SessionId), Description = "Domain Name"), Of(nameof(SessionId))] private string? Domain => Session?.User?.Domain;
    [Field("smb2.host", "Host", At = nameof(SessionId), Description = "Host Name"), Of(nameof(SessionId))] private string? Host => Session?.User?.Host;
    [Field("smb2.auth_frame", "Authenticated in Frame", At = nameof(SessionId), Description = "Which frame this user was authenticated in"), Of(nameof(SessionId))] private uint? AuthenticatedIn => Session?.Frame;

    private Smb2SessionState? Session => Dissection is { } d ? Smb2Conversations.Of(Slice).FindSession(d, Slice, SessionId) : null;

    private void WriteSession(TextBuilder text)
    {
        if (Session?.User is { } user) text.Append($" Acct:{user.Account} Domain:{user.Domain} Host:{user.Host}");
    }
}

/// <summary>What is encrypted.</summary>
[PartOf<Smb2>, Node]
public readonly ref partial struct Smb2EncryptedData
{
    [Field("smb2.header.transform.enc_data", "Data"), Rest] public partial ReadOnlySpan<byte> Bytes { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Encrypted SMB3 data"u8);
}
