using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Server Message Block, version 1: the header of its messages.</summary>
/// <seealso href="https://learn.microsoft.com/openspecs/windows_protocols/ms-cifs"/>
[Protocol("smb", "SMB (Server Message Block Protocol)", Short = "SMB", Preferences = typeof(SmbPreferences)), Endian(Endian.Little)]
public readonly ref partial struct Smb
{
    private const byte ResponseFlag = 0x80;
    private const int FlagsOffset = 9, ErrorTypeOffset = 11;

    public partial SmbHeader Header { get; }
    [Rest] public partial ReadOnlySpan<byte> Body { get; }

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        text.Append(Header.Command.Name() ?? "unknown").Append((Slice.UInt8(FlagsOffset) & ResponseFlag) != 0 ? " Response"u8 : " Request"u8);
        var status = (NtStatus)Slice.UInt32Little(5);
        if ((Slice.UInt8(ErrorTypeOffset) & 0x40) != 0 && status != NtStatus.Success) text.Append(", Error: "u8).Append(status.Name() ?? "Unknown");
    }

    [Guess("netbios")]
    internal bool LooksLikeMessage => Slice.UInt8(0) == 0xFF && Slice.Span(1, 3).SequenceEqual("SMB"u8);
}
