using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How data goes that doesn't go in the message (MS-SMB2, 2.2.3.1.6).</summary>
[PartOf<Smb2>]
public readonly ref partial struct Smb2ChannelInfo
{
    [Field("smb2.channel_info_blob", "Channel Info Blob", Type = FieldType.None), Rest, Label(nameof(WriteBytes))] public partial ReadOnlySpan<byte> Bytes { get; }

    private void WriteBytes(TextBuilder text) => text.Append(Slice.Length == 0 ? "Channel Info Blob: NO DATA"u8 : "Channel Info Blob"u8);
}
