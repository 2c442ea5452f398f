namespace GenShark.Protocols;

/// <summary>A message that is compressed (MS-SMB2, 2.2.42).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2Compressed
{
    internal const string SourceName = "Decompressed SMB3";

    [Field("smb2.protocol_id", "ProtocolId", Base.Hex), Endian(Endian.Big)] public partial uint ProtocolId { get; }

    /// <summary>Of what is compressed, in bytes, when it is not.</summary>
    [Field("smb2.header.comp_transform.original_size", "OriginalSize")] public partial uint OriginalSize { get; }

    [Field("smb2.header.comp_transform.comp_alg", "CompressionAlgorithm", Base.Hex)] public partial Smb2Compression Algorithm { get; }
    [Field("smb2.header.comp_transform.flags", "Flags", Base.Hex)] public partial Smb2CompressionFlags Flags { get; }
    [Field("smb2.header.comp_transform.offset", "Offset", Base.Hex)] public partial uint Offset { get; }
    [Rest] public partial ReadOnlySpan<byte> Data { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("SMB2 Compression Transform Header"u8);

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append("Decomp. SMB3"u8);
}
