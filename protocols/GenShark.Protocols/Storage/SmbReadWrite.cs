using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Asks for bytes of a file (MS-CIFS, 2.2.4.42.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbReadRequest
{
    public partial SmbAndX AndX { get; }
    public partial SmbFileId File { get; }
    /// <summary>In bytes, as all that follows.</summary>
    [Field("smb.offset", "Offset", Description = "Offset in file")] public partial uint Offset { get; }
    [Field("smb.maxcount_low", "Max Count Low", Description = "Maximum Count, Low 16 bits")] public partial ushort LowCount { get; }
    [Field("smb.mincount", "Min Count", Description = "Minimum Count")] public partial ushort LeastCount { get; }
    [Field("smb.maxcount_high", "Max Count High (multiply with 64K)", Type = FieldType.UInt16, Description = "Maximum Count, High 16 bits")] public partial uint HighCount { get; }
    [Field("smb.remaining", "Remaining", Type = FieldType.UInt32, Description = "Remaining number of bytes")] public partial ushort Remaining { get; }
    [Field("smb.offset_high", "High Offset", Description = "High 32 Bits Of File Offset"), If(nameof(HasHighOffset))] public partial uint HighOffset { get; }

    /// <summary>It stands at the message's start.</summary>
    [Custom]
    private bool ShowRange(Dissection d, in Slice s, ref int at) =>
        SmbFileData.NoteRange(d, s, (ulong)HighOffset << 32 | Offset, (HighCount == uint.MaxValue ? 0 : HighCount << 16) | LowCount);

    private bool HasHighOffset => Slice.Whole.UInt8(Slice.LayerOffset - 1) == 12;
}

/// <summary>Bytes of a file (MS-CIFS, 2.2.4.42.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbReadResponse
{
    public partial SmbAndX AndX { get; }

    /// <summary>It stands at the message's start.</summary>
    [Custom]
    private bool ShowRange(Dissection d, in Slice s, ref int at) => SmbFileData.ShowAsked(d, s, at);

    [Field("smb.remaining", "Remaining", Type = FieldType.UInt32, Description = "Remaining number of bytes")] public partial ushort Remaining { get; }
    [Field("smb.dcm", "Data Compaction Mode")] public partial ushort CompactionMode { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb.data_len_low", "Data Length Low", Description = "Length of data, Low 16 bits")] public partial ushort LowLength { get; }
    [Field("smb.data_offset", "Data Offset")] public partial ushort DataOffset { get; }
    [Field("smb.data_len_high", "Data Length High (multiply with 64K)", Type = FieldType.UInt16, Description = "Length of data, High 16 bits")] public partial uint HighLength { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(6)] public partial ReadOnlySpan<byte> Reserved2 { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append($", {DataLength} bytes");

    internal uint DataLength => HighLength << 16 | LowLength;
}

/// <summary>Bytes for a file (MS-CIFS, 2.2.4.43.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbWriteRequest
{
    public partial SmbAndX AndX { get; }
    public partial SmbFileId File { get; }
    /// <summary>In bytes, as all that follows.</summary>
    [Field("smb.offset", "Offset", Description = "Offset in file")] public partial uint Offset { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial SmbWriteMode Mode { get; }
    [Field("smb.remaining", "Remaining", Type = FieldType.UInt32, Description = "Remaining number of bytes")] public partial ushort Remaining { get; }
    [Field("smb.data_len_high", "Data Length High (multiply with 64K)", Description = "Length of data, High 16 bits")] public partial ushort HighLength { get; }
    [Field("smb.data_len_low", "Data Length Low", Description = "Length of data, Low 16 bits")] public partial ushort LowLength { get; }
    [Field("smb.data_offset", "Data Offset")] public partial ushort DataOffset { get; }
    [Field("smb.offset_high", "High Offset", Description = "High 32 Bits Of File Offset"), If(nameof(HasHighOffset))] public partial uint HighOffset { get; }

    /// <summary>It stands at the message's start.</summary>
    [Custom]
    private bool ShowRange(Dissection d, in Slice s, ref int at) => SmbFileData.NoteRange(d, s, (ulong)HighOffset << 32 | Offset, DataLength);

    internal uint DataLength => (uint)HighLength << 16 | LowLength;
    private bool HasHighOffset => Slice.Whole.UInt8(Slice.LayerOffset - 1) == 14;
}

/// <summary>How bytes are to be written (MS-CIFS, 2.2.4.43.1).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbWriteMode
{
    [Field("smb.write.mode", "Write Mode", Base.Hex)] public partial ushort Value { get; }
    [Field("smb.write.mode.message_start", "Message Start", Truth = "This is the START of a MESSAGE (pipe)|This is NOT the start of a message (pipe)", Description = "Is this the start of a message?"), Mask(0x8), Of(nameof(Value))] public partial bool IsMessageStart { get; }
    [Field("smb.write.mode.raw", "Write Raw", Truth = "Use WriteRawNamedPipe (pipe)|DON'T use WriteRawNamedPipe (pipe)", Description = "Use WriteRawNamedPipe?"), Mask(0x4), Of(nameof(Value))] public partial bool IsRaw { get; }
    [Field("smb.write.mode.return_remaining", "Return Remaining", Truth = "RETURN REMAINING (pipe/dev) requested|DON'T return remaining (pipe/dev)", Description = "Return remaining data responses?"), Mask(0x2), Of(nameof(Value))] public partial bool ReturnsRemaining { get; }
    [Field("smb.write.mode.write_through", "Write Through", Truth = "WRITE THROUGH requested|Write through not requested", Description = "Write through mode requested?"), Mask(0x1), Of(nameof(Value))] public partial bool WritesThrough { get; }
}

/// <summary>Bytes have been written (MS-CIFS, 2.2.4.43.2).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbWriteResponse
{
    public partial SmbAndX AndX { get; }

    /// <summary>It stands at the message's start.</summary>
    [Custom]
    private bool ShowRange(Dissection d, in Slice s, ref int at) => SmbFileData.ShowAsked(d, s, at);

    /// <summary>In bytes, as all that follows.</summary>
    [Field("smb.count_low", "Count Low", Description = "Count number of items/bytes, Low 16 bits")] public partial ushort LowCount { get; }
    [Field("smb.remaining", "Remaining", Type = FieldType.UInt32, Description = "Remaining number of bytes")] public partial ushort Remaining { get; }
    [Field("smb.count_high", "Count High (multiply with 64K)", Description = "Count number of items/bytes, High 16 bits")] public partial ushort HighCount { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append($", {(uint)HighCount << 16 | LowCount} bytes");
}

/// <summary>What of a file is read or written.</summary>
[PartOf<Smb>]
[DeclareField("smb.file.rw.offset", "File Offset", FieldType.UInt64, Base.Dec), DeclareField("smb.file.rw.length", "File RW Length", FieldType.UInt32, Base.Dec)]
[DeclareField("smb.padding", "Padding", FieldType.Bytes, Description = "Padding or unknown data")]
[DeclareField("smb.file_data", "File Data", FieldType.Bytes, Description = "Data read/written to the file")]
public readonly ref partial struct SmbFileData
{
    [Rest] public partial ReadOnlySpan<byte> Bytes { get; }

    /// <summary>A request says what is read or written.</summary>
    internal static bool NoteRange(Dissection d, scoped in Slice s, ulong offset, uint length)
    {
        SmbConversations.Of(s).Learn(asked => asked.Range = (offset, length));
        ShowRange(d, s, offset, length);
        d.BeginInfo(append: true)?.Append($", {length} bytes at offset {offset}");
        return true;
    }

    /// <summary>A response is of what was asked for.</summary>
    internal static bool ShowAsked(Dissection d, scoped in Slice s, int at)
    {
        if (SmbConversations.Of(s) is { IsAnswer: true, Exchange.Range: var (offset, length) }) ShowRange(d, s, offset, length);
        return at >= 0;
    }

    /// <summary>The bytes, which are the last ones.</summary>
    internal static bool WalkBytes(Dissection d, scoped in Slice s, uint length, ref int at)
    {
        int size = (int)uint.Min(length, (uint)s.Length), padding = s.Length - size;
        if (padding > 0 && !d.Bytes(SmbFields.Padding, s, 0, padding)) return false;
        at = s.Length;
        return size == 0 || d.Bytes(SmbFields.FileData, s, padding, size);
    }

    private static void ShowRange(Dissection d, scoped in Slice s, ulong offset, uint length)
    {
        Slice place = SmbPlaces.Start(s);
        d.Number(SmbFields.FileRwOffset, place, 0, 0, offset, NodeFlags.Generated);
        d.Number(SmbFields.FileRwLength, place, 0, 0, (ulong)length, NodeFlags.Generated);
    }
}
