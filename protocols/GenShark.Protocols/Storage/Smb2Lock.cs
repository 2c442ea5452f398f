using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Locks parts of a file, or unlocks them (MS-SMB2, 2.2.26).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2LockRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.lock_count", "Lock Count")] public partial ushort LockCount { get; }
    [Field("smb2.reserved", "Reserved"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial Smb2FileId FileId { get; }
    [Count(nameof(LockCount))] public partial Sequence<Smb2LockElement> Locks { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Lock Request (0x0a)"u8);
}

/// <summary>A part of a file (MS-SMB2, 2.2.26.1). The offset stands behind the part: it is no child of it.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2LockElement
{
    public partial Smb2LockRange Range { get; }
    /// <summary>From the start of the file, in bytes.</summary>
    [Field("smb2.file_offset", "File Offset"), At(0)] public partial ulong Offset { get; }
}

/// <summary>How long it is, and how it is locked.</summary>
[PartOf<Smb2>, Node("smb2.lock_info", "Lock Info", FieldType.None), Endian(Endian.Little)]
public readonly ref partial struct Smb2LockRange
{
    public partial ulong Offset { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.lock_length", "Length")] public partial ulong Length { get; }
    [Field("smb2.lock_flags", "Flags", Base.Hex), NamesSetBits] public partial uint Flags { get; }
    [Field("smb2.lock_flags.shared", "Shared"), Mask(0x1), Of(nameof(Flags))] public partial bool Shared { get; }
    [Field("smb2.lock_flags.exclusive", "Exclusive"), Mask(0x2), Of(nameof(Flags))] public partial bool Exclusive { get; }
    [Field("smb2.lock_flags.unlock", "Unlock"), Mask(0x4), Of(nameof(Flags))] public partial bool Unlock { get; }
    [Field("smb2.lock_flags.fail_immediately", "Fail Immediately"), Mask(0x10), Of(nameof(Flags))] public partial bool FailImmediately { get; }
    [Field("smb2.reserved", "Reserved"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
}

/// <summary>That has been done (MS-SMB2, 2.2.27).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2LockResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.unknown", "Unknown"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Lock Response (0x0a)"u8);
}

/// <summary>Asks that a file be written out (MS-SMB2, 2.2.17).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2FlushRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.unknown", "Unknown"), Size(6)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial Smb2FileId FileId { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Flush Request (0x07)"u8);
}

/// <summary>A file has been written out (MS-SMB2, 2.2.18).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2FlushResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.unknown", "Unknown"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Flush Response (0x07)"u8);
}

/// <summary>Asks whether a server is there (MS-SMB2, 2.2.28).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2EchoRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.unknown", "Unknown"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("KeepAlive Request (0x0d)"u8);
}

/// <summary>A server is there (MS-SMB2, 2.2.29).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2EchoResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.unknown", "Unknown"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("KeepAlive Response (0x0d)"u8);
}

/// <summary>A request is not to be answered any more (MS-SMB2, 2.2.30).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2CancelRequest
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.unknown", "Unknown"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Cancel Request (0x0c)"u8);
}
