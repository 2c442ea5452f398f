using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Asks for a part of a file (MS-SMB2, 2.2.19).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2ReadRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.read_padding", "Padding", Base.Hex)] public partial byte Padding { get; }
    [Field("smb2.read_flags", "Flags", Base.Hex), NamesSetBits] public partial byte Flags { get; }
    [Field("smb2.read_flags.unbuffered", "Unbuffered", Truth = "Client is asking for UNBUFFERED read|Client is NOT asking for UNBUFFERED read", Description = "If client requests unbuffered read"), Mask(0x1), Of(nameof(Flags))] public partial bool Unbuffered { get; }
    [Field("smb2.read_flags.compressed", "Compressed", Truth = "Client is asking for COMPRESSED data|Client is NOT asking for COMPRESSED data", Description = "If client requests compressed response"), Mask(0x2), Of(nameof(Flags))] public partial bool Compressed { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.read_length", "Read Length", Description = "Amount of data to read")] public partial uint Length { get; }
    /// <summary>From the start of the file, in bytes.</summary>
    [Field("smb2.file_offset", "File Offset")] public partial ulong Offset { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append($" Len:{Length} Off:{Offset}");

    public partial Smb2FileId FileId { get; }
    [Field("smb2.min_count", "Min Count")] public partial uint MinimumCount { get; }
    [Field("smb2.channel", "Channel", Base.Hex)] public partial Smb2Channel Channel { get; }
    [Field("smb2.remaining_bytes", "Remaining Bytes")] public partial uint RemainingBytes { get; }
    public partial Smb2Blob16 Place { get; }
    [At(nameof(ChannelInfoStart)), Size(nameof(ChannelInfoSize))] public partial Smb2ChannelInfo ChannelInfo { get; }

    private int ChannelInfoStart => Place.Offset;
    private int ChannelInfoSize => Place.Length;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Read Request (0x08)"u8);
}

/// <summary>A part of a file (MS-SMB2, 2.2.20).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2ReadResponse
{
    private const int PlaceOffset = 2, PlaceSize = 6;

    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.read_remaining", "Read Remaining"), At(8)] public partial uint Remaining { get; }
    [Field("smb2.reserved", "Reserved"), At(12), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial byte DataStart { get; }
    [Size(1)] public partial ReadOnlySpan<byte> Reserved2 { get; }
    public partial uint DataLength { get; }

    /// <summary>Only if the data are there.</summary>
    [Custom]
    private bool ShowPlace(Dissection d, in Slice s, ref int at) => d.Need(s, PlaceOffset, PlaceSize) && Smb2Blob.IsThere(d, s, DataStart - s.LayerOffset, DataLength)
        && d.Number(Smb2Fields.OlbOffset, s, PlaceOffset, 1, DataStart, NodeFlags.LittleEndian) && d.Bytes(Smb2Fields.Reserved, s, PlaceOffset + 1, 1)
        && d.Number(Smb2Fields.OlbLength, s, PlaceOffset + 2, sizeof(uint), DataLength, NodeFlags.LittleEndian);

    [Field("smb2.read.blob", "Info", Description = "Read Blob"), At(nameof(DataStart)), Size(nameof(DataLength)), Append(nameof(WriteNoData))] public partial ReadOnlySpan<byte> Data { get; }

    [Step] private void NoteData() => Smb2Conversations.Of(Slice).Beside = (DataStart, (int)uint.Min(DataLength, int.MaxValue));

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Read Response (0x08)"u8);

    private void WriteNoData(TextBuilder text) => text.Append(DataLength == 0 ? ": NO DATA"u8 : default);
}

/// <summary>Data for a file (MS-SMB2, 2.2.21).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2WriteRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.data_offset", "Data Offset", Base.Hex, Description = "Offset to data")] public partial ushort DataOffset { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.write_length", "Write Length", Description = "Amount of data to write")] public partial uint Length { get; }
    /// <summary>From the start of the file, in bytes.</summary>
    [Field("smb2.file_offset", "File Offset")] public partial ulong Offset { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append($" Len:{Length} Off:{Offset}");

    public partial Smb2FileId FileId { get; }
    [Field("smb2.channel", "Channel", Base.Hex)] public partial Smb2Channel Channel { get; }
    [Field("smb2.remaining_bytes", "Remaining Bytes")] public partial uint RemainingBytes { get; }
    [Field("smb2.write.flags", "Write Flags", Base.Hex), At(44), NamesSetBits] public partial uint Flags { get; }
    [Field("smb2.write.flags.write_through", "Write through", Truth = "Client is asking for WRITE_THROUGH|Client is NOT asking for WRITE_THROUGH", Description = "If the client requests WRITE_THROUGH"), Mask(0x1), Of(nameof(Flags))] public partial bool WriteThrough { get; }
    [Field("smb2.write.flags.unbuffered", "Unbuffered", Truth = "Client is asking for UNBUFFERED write|Client is NOT asking for UNBUFFERED write", Description = "If client requests UNBUFFERED read"), Mask(0x2), Of(nameof(Flags))] public partial bool Unbuffered { get; }
    [At(40)] public partial Smb2Blob16 Place { get; }
    [At(nameof(ChannelInfoStart)), Size(nameof(ChannelInfoSize))] public partial Smb2ChannelInfo ChannelInfo { get; }

    /// <summary>The data are the end of the body.</summary>
    [Custom]
    private bool NoteData(Dissection d, in Slice s, ref int at)
    {
        int length = (int)uint.Min(Length, (uint)s.Length);
        at = int.Max(at, DataOffset - s.LayerOffset + length);
        Smb2Conversations.Of(s).Beside = (DataOffset, length);
        return true;
    }

    private int ChannelInfoStart => Place.Offset;
    private int ChannelInfoSize => Place.Length;

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Write Request (0x09)"u8);
}

/// <summary>How much has been written (MS-SMB2, 2.2.22).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2WriteResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.write.count", "Write Count")] public partial uint Count { get; }
    [Field("smb2.write.remaining", "Write Remaining")] public partial uint Remaining { get; }
    [Field("smb2.channel_info_offset", "Channel Info Offset")] public partial ushort ChannelInfoOffset { get; }
    [Field("smb2.channel_info_length", "Channel Info Length")] public partial ushort ChannelInfoLength { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Write Response (0x09)"u8);
}
