using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The hash of what was agreed on so far. It stands nowhere.</summary>
[PartOf<Smb2>]
[DeclareField("smb2.preauth_hash", "Preauth Hash", FieldType.Bytes, Description = "SMB3.1.1 pre-authentication SHA512 hash after hashing the packet")]
public readonly ref partial struct Smb2PreauthHash
{
    /// <summary>It covers the whole message.</summary>
    [Custom]
    private bool ShowHash(Dissection d, in Slice s, ref int at)
    {
        Slice message = s.Whole.Part(0, s.LayerOffset + s.Length);
        Smb2Conversations conversations = Smb2Conversations.Of(s);
        if (conversations.Preauth.Enter(d, message, conversations) is { } hash) d.Made(Smb2Fields.PreauthHash, message, 0, message.CapturedLength, hash, NodeFlags.Generated);
        return true;
    }
}

/// <summary>What another protocol says of who a user is.</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2SecurityBlob
{
    [Field("smb2.security_blob", "Security Blob"), Rest, Append(nameof(WriteNone))] public partial ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Its protocol is told by its first bytes, not by a field.</summary>
    [Custom]
    private bool ShowMechanism(Dissection d, in Slice s, ref int at)
    {
        if (NtlmUser.Find(s.Bytes) is { } user) Smb2Conversations.Of(s).LearnUser(d, user);
        if (s.Length == 0) return true;
        Slice token = s.Payload(0, s.Length);
        d.Open();
        if (!SecurityToken.Walk(d, token))
        {
            d.ReportFault(token);
            d.CallData(token);
        }
        d.Close();
        return true;
    }

    private void WriteNone(TextBuilder text)
    {
        if (Slice.Length == 0) text.Append(": NO DATA"u8);
    }
}
