using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Asks to be told of changes (MS-SMB2, 2.2.35).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2NotifyRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.notify.flags", "Notify Flags", Base.Hex)] public partial ushort Flags { get; }
    [Field("smb2.notify.watch_tree", "Watch Tree"), Mask(0x1), Of(nameof(Flags))] public partial bool WatchesTree { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.output_buffer_len", "Output Buffer Length")] public partial uint OutputSize { get; }
    public partial Smb2FileId FileId { get; }
    public partial SmbNotifyFilter Filter { get; }
    [Field("smb2.reserved", "Reserved"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Notify Request (0x0f)"u8);
}

/// <summary>What has changed (MS-SMB2, 2.2.36).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2NotifyResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    public partial Smb2Blob48 Place { get; }
    [Field("smb2.notify.out", "Out Data", Type = FieldType.None), At(nameof(ChangesStart)), Size(nameof(ChangesSize)), Label(nameof(WriteChanges))] public partial Smb2Changes Changes { get; }

    private int ChangesStart => Place.Offset;
    private uint ChangesSize => Place.Length;

    private void WriteChanges(TextBuilder text) => text.Append(ChangesSize == 0 ? "Out Data: NO DATA"u8 : "Out Data"u8);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Notify Response (0x0f)"u8);
}

/// <summary>A change (MS-FSCC, 2.7.1).</summary>
[PartOf<Smb2>, Node("smb2.notify.info", "Notify Info", FieldType.None), Endian(Endian.Little)]
public readonly ref partial struct Smb2Change
{
    [Field("smb2.notify.next_offset", "Next Offset", Base.Hex, Description = "Offset to next entry in chain or 0")] public partial uint NextOffset { get; }
    [Field("smb2.notify.action", "Action", Base.Hex, Description = "Notify Action")] public partial Smb2NotifyAction Action { get; }
    [Field("smb2.filename.len", "Filename Length")] public partial uint NameLength { get; }
    [Field("smb2.filename", "Filename", Type = FieldType.String), Size(nameof(NameLength)), Utf16] public partial ReadOnlySpan<byte> Name { get; }
}
