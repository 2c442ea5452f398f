using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What is to be done (MS-FSCC, 2.3).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2IoctlCode
{
    [Field("smb2.ioctl.function", "Function", Base.Hex, Description = "Ioctl function")] public partial Smb2IoctlFunction Function { get; }
    [Field("smb2.ioctl.function.device", "Device", Base.Hex, Type = FieldType.UInt32, Description = "Device for Ioctl"), Mask(0xffff0000), Of(nameof(Function))] public partial Smb2Device Device { get; }
    [Field("smb2.ioctl.function.access", "Access", Base.Hex, Type = FieldType.UInt32, Description = "Access for Ioctl"), Mask(0xc000), Of(nameof(Function))] public partial Smb2IoctlAccess Access { get; }
    [Field("smb2.ioctl.function.function", "Function", Base.Hex, Type = FieldType.UInt32, Description = "Function for Ioctl"), Mask(0x3ffc), Of(nameof(Function))] public partial ushort Number { get; }
    [Field("smb2.ioctl.function.method", "Method", Base.Hex, Type = FieldType.UInt32, Description = "Method for Ioctl"), Mask(0x3), Of(nameof(Function))] public partial Smb2IoctlMethod Method { get; }
}

/// <summary>A device or a file system is to do something (MS-SMB2, 2.2.31).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2IoctlRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial Smb2IoctlCode Code { get; }

    [Step] private void NoteFunction() => Smb2Conversations.Of(Slice).NoteFunction(Dissection!, Code.Function);

    public partial Smb2FileId FileId { get; }
    [Field("smb2.max_ioctl_in_size", "Max Ioctl In Size"), At(32)] public partial uint MaxInSize { get; }
    [Field("smb2.max_ioctl_out_size", "Max Ioctl Out Size"), At(44)] public partial uint MaxOutSize { get; }
    [Field("smb2.ioctl.flags", "Flags", Base.Hex), At(48)] public partial uint Flags { get; }
    [Field("smb2.ioctl.is_fsctl", "Is FSCTL"), Mask(0x1), Of(nameof(Flags))] public partial bool IsFsctl { get; }
    [Field("smb2.reserved", "Reserved"), At(52), Size(4)] public partial ReadOnlySpan<byte> Reserved2 { get; }

    // What lies first is shown first.
    [At(36), If(nameof(IsOutputFirst))] public partial Smb2Blob32 FirstOutputPlace { get; }
    [Field("smb2.ioctl.out", "Out Data", Type = FieldType.None, Description = "Ioctl Out"), At(nameof(OutputStart)), Size(nameof(OutputSize)), Label(nameof(WriteOutput)), If(nameof(IsOutputFirst))] public partial Smb2IoctlData FirstOutput { get; }

    [At(24)] public partial Smb2Blob32 InputPlace { get; }
    [Field("smb2.ioctl.in", "In Data", Type = FieldType.None, Description = "Ioctl In"), At(nameof(InputStart)), Size(nameof(InputSize)), Label(nameof(WriteInput))] public partial Smb2IoctlData Input { get; }

    [At(36), If(nameof(IsInputFirst))] public partial Smb2Blob32 OutputPlace { get; }
    [Field("smb2.ioctl.out", "Out Data", Type = FieldType.None, Description = "Ioctl Out"), At(nameof(OutputStart)), Size(nameof(OutputSize)), Label(nameof(WriteOutput)), If(nameof(IsInputFirst))] public partial Smb2IoctlData Output { get; }

    private uint InputStart => InputPlace.Offset;
    private uint InputSize => InputPlace.Length;
    private uint OutputStart => Slice.UInt32Little(36);
    private uint OutputSize => Slice.UInt32Little(40);
    private bool IsOutputFirst => OutputStart < InputStart;
    private bool IsInputFirst => !IsOutputFirst;

    private void WriteInput(TextBuilder text) => text.Append(InputSize == 0 ? "In Data: NO DATA"u8 : "In Data"u8);
    private void WriteOutput(TextBuilder text)
    {
        text.Append(OutputSize == 0 ? "Out Data: NO DATA"u8 : "Out Data"u8);
        if (Code.Function == Smb2IoctlFunction.QueryNetworkInterfaceInfo) Smb2Chain.WriteCapabilities(text, Slice.Part((int)OutputStart - Slice.LayerOffset, (int)uint.Min(OutputSize, int.MaxValue)));
    }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Ioctl Request (0x0b)"u8);
}

/// <summary>What came of it (MS-SMB2, 2.2.32).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2IoctlResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial Smb2IoctlCode Code { get; }

    [Step] private void NoteFunction() => Smb2Conversations.Of(Slice).NoteFunction(Dissection!, Code.Function);

    public partial Smb2FileId FileId { get; }
    [Field("smb2.flags", "Flags", Base.Hex, Description = "SMB2 flags"), At(40)] public partial uint Flags { get; }
    [Field("smb2.reserved", "Reserved"), At(44), Size(4)] public partial ReadOnlySpan<byte> Reserved2 { get; }

    // What lies first is shown first.
    [At(32), If(nameof(IsOutputFirst))] public partial Smb2Blob32 FirstOutputPlace { get; }
    [Field("smb2.ioctl.out", "Out Data", Type = FieldType.None, Description = "Ioctl Out"), At(nameof(OutputStart)), Size(nameof(OutputSize)), Label(nameof(WriteOutput)), If(nameof(IsOutputFirst))] public partial Smb2IoctlData FirstOutput { get; }

    [At(24)] public partial Smb2Blob32 InputPlace { get; }
    [Field("smb2.ioctl.in", "In Data", Type = FieldType.None, Description = "Ioctl In"), At(nameof(InputStart)), Size(nameof(InputSize)), Label(nameof(WriteInput))] public partial Smb2IoctlData Input { get; }

    [At(32), If(nameof(IsInputFirst))] public partial Smb2Blob32 OutputPlace { get; }
    [Field("smb2.ioctl.out", "Out Data", Type = FieldType.None, Description = "Ioctl Out"), At(nameof(OutputStart)), Size(nameof(OutputSize)), Label(nameof(WriteOutput)), If(nameof(IsInputFirst))] public partial Smb2IoctlData Output { get; }

    private uint InputStart => InputPlace.Offset;
    private uint InputSize => InputPlace.Length;
    private uint OutputStart => Slice.UInt32Little(32);
    private uint OutputSize => Slice.UInt32Little(36);
    private bool IsOutputFirst => OutputStart < InputStart;
    private bool IsInputFirst => !IsOutputFirst;

    private void WriteInput(TextBuilder text) => text.Append(InputSize == 0 ? "In Data: NO DATA"u8 : "In Data"u8);
    private void WriteOutput(TextBuilder text)
    {
        text.Append(OutputSize == 0 ? "Out Data: NO DATA"u8 : "Out Data"u8);
        if (Code.Function == Smb2IoctlFunction.QueryNetworkInterfaceInfo) Smb2Chain.WriteCapabilities(text, Slice.Part((int)OutputStart - Slice.LayerOffset, (int)uint.Min(OutputSize, int.MaxValue)));
    }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Ioctl Response (0x0b)"u8);
}
