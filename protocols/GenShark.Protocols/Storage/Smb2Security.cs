using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The hash of what was agreed on so far. It stands nowhere.</summary>
[PartOf<Smb2>]
[DeclareField("smb2.preauth_hash", "Preauth Hash", FieldType.Bytes, Description = "SMB3.1.1 pre-authentication SHA512 hash after hashing the packet")]
public readonly ref partial struct Smb2PreauthHash
{
    /// <summary>tshark counts its place from the start of the packet twice.</summary>
    [Custom]
    private bool ShowHash(Dissection d, in Slice s, ref int at)
    {
        Slice message = s.Whole.Part(0, s.LayerOffset + s.Length);
        Smb2Conversations conversations = Smb2Conversations.Of(s);
        if (conversations.Preauth.Enter(d, message, conversations) is not { } hash || !d.Made(Smb2Fields.PreauthHash, s, 0, 0, hash, NodeFlags.Generated)) return true;
        d.Tape[d.LastNode].Offset += message.Offset;
        d.Tape[d.LastNode].Length = message.CapturedLength;
        return true;
    }
}

/// <summary>What another protocol says of who a user is.</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2SecurityBlob
{
    [Field("smb2.security_blob", "Security Blob"), Rest] public partial ReadOnlySpan<byte> Bytes { get; }

    /// <summary>Its protocol is told by its first bytes, not by a field.</summary>
    [Custom]
    private bool ShowMechanism(Dissection d, in Slice s, ref int at)
    {
        if (s.Length == 0) ShowNone(d, s);
        if (NtlmUser.Find(s.Bytes) is { } user) Smb2Conversations.Of(s).LearnUser(d, user);
        return true;
    }

    // tshark counts the place of what isn't there from the start of the packet twice.
    private static void ShowNone(Dissection d, in Slice s)
    {
        d.Tape[d.LastNode].Offset = 2 * (s.Offset - s.LayerOffset) + Smb2Header.Size;
        d.BeginText().Append(": NO DATA"u8);
        if (d.WantsText) d.EndAppendix(d.LastNode);
    }
}
