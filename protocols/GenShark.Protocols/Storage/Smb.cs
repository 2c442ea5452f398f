namespace GenShark.Protocols;

/// <summary>Server Message Block, version 1: the header of its messages.</summary>
/// <seealso href="https://learn.microsoft.com/openspecs/windows_protocols/ms-cifs"/>
[Protocol("smb", "SMB (Server Message Block Protocol)", Short = "SMB")]
public readonly ref partial struct Smb
{
    [Rest] public partial ReadOnlySpan<byte> Message { get; }

    [Guess("netbios")]
    internal bool LooksLikeMessage => Slice.Bytes.StartsWith("\xFFSMB"u8);
}
