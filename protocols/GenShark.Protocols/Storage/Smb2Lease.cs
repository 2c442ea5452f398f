using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A lease is to be given up (MS-SMB2, 2.2.23.2).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2LeaseNotification
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.lease.lease_oplock", "Lease Epoch", Base.Hex)] public partial ushort Epoch { get; }
    public partial Smb2LeaseFlags Flags { get; }
    [Field("smb2.lease.lease_key", "Lease Key")] public partial Guid Key { get; }
    public partial Smb2CurrentLeaseState CurrentState { get; }
    public partial Smb2NewLeaseState NewState { get; }
    [Field("smb2.lease.lease_break_reason", "Lease Break Reason", Base.Hex)] public partial uint Reason { get; }
    [Field("smb2.lease.access_mask_hint", "Access Mask Hint", Base.Hex)] public partial uint AccessMaskHint { get; }
    [Field("smb2.lease.share_mask_hint", "Share Mask Hint", Base.Hex)] public partial uint ShareMaskHint { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append("Lease Break Notification"u8);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Lease Break Notification (0x12)"u8);
}

/// <summary>A lease is given up (MS-SMB2, 2.2.24.2).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2LeaseAcknowledgment
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial Smb2LeaseFlags Flags { get; }
    [Field("smb2.lease.lease_key", "Lease Key")] public partial Guid Key { get; }
    public partial Smb2LeaseState State { get; }
    [Field("smb2.lease.lease_duration", "Lease Duration", Base.Hex)] public partial ulong Duration { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append("Lease Break Acknowledgment"u8);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Lease Break Acknowledgment (0x12)"u8);
}

/// <summary>A lease has been given up (MS-SMB2, 2.2.25.2).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2LeaseResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial Smb2LeaseFlags Flags { get; }
    [Field("smb2.lease.lease_key", "Lease Key")] public partial Guid Key { get; }
    public partial Smb2LeaseState State { get; }
    [Field("smb2.lease.lease_duration", "Lease Duration", Base.Hex)] public partial ulong Duration { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append("Lease Break Response"u8);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Lease Break Response (0x12)"u8);
}

/// <summary>What a lease lets a client do (MS-SMB2, 2.2.23.2).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2CurrentLeaseState
{
    [Field("smb2.lease.lease_state", "Lease State", Base.Hex), Label(nameof(WriteValue))] public partial uint Value { get; }
    [Field("smb2.lease.lease_state.read_caching", "Read Caching"), Mask(0x1), Of(nameof(Value))] public partial bool ReadCaching { get; }
    [Field("smb2.lease.lease_state.handle_caching", "Handle Caching"), Mask(0x2), Of(nameof(Value))] public partial bool HandleCaching { get; }
    [Field("smb2.lease.lease_state.write_caching", "Write Caching"), Mask(0x4), Of(nameof(Value))] public partial bool WriteCaching { get; }

    private void WriteValue(TextBuilder text)
    {
        text.Append($"Current Lease State: 0x{Value:x8}");
        if (ReadCaching) text.Append(", Read Caching"u8);
        if (HandleCaching) text.Append(", Handle Caching"u8);
        if (WriteCaching) text.Append(", Write Caching"u8);
    }
}

/// <summary>What a lease will let a client do (MS-SMB2, 2.2.23.2).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2NewLeaseState
{
    [Field("smb2.lease.lease_state", "Lease State", Base.Hex), Label(nameof(WriteValue))] public partial uint Value { get; }
    [Field("smb2.lease.lease_state.read_caching", "Read Caching"), Mask(0x1), Of(nameof(Value))] public partial bool ReadCaching { get; }
    [Field("smb2.lease.lease_state.handle_caching", "Handle Caching"), Mask(0x2), Of(nameof(Value))] public partial bool HandleCaching { get; }
    [Field("smb2.lease.lease_state.write_caching", "Write Caching"), Mask(0x4), Of(nameof(Value))] public partial bool WriteCaching { get; }

    private void WriteValue(TextBuilder text)
    {
        text.Append($"New Lease State: 0x{Value:x8}");
        if (ReadCaching) text.Append(", Read Caching"u8);
        if (HandleCaching) text.Append(", Handle Caching"u8);
        if (WriteCaching) text.Append(", Write Caching"u8);
    }
}

/// <summary>An oplock is to be given up (MS-SMB2, 2.2.23.1).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2OplockNotification
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.create.oplock", "Oplock", Base.Hex, Description = "Oplock type")] public partial Smb2Oplock Oplock { get; }
    [Field("smb2.reserved", "Reserved"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb2.reserved", "Reserved"), Size(4)] public partial ReadOnlySpan<byte> Reserved2 { get; }
    public partial Smb2FileId FileId { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append("Oplock Break Notification"u8);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Oplock Break Notification (0x12)"u8);
}

/// <summary>An oplock is given up (MS-SMB2, 2.2.24.1).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2OplockAcknowledgment
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.create.oplock", "Oplock", Base.Hex, Description = "Oplock type")] public partial Smb2Oplock Oplock { get; }
    [Field("smb2.reserved", "Reserved"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb2.reserved", "Reserved"), Size(4)] public partial ReadOnlySpan<byte> Reserved2 { get; }
    public partial Smb2FileId FileId { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append("Oplock Break Acknowledgment"u8);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Oplock Break Acknowledgment (0x12)"u8);
}

/// <summary>An oplock has been given up (MS-SMB2, 2.2.25.1).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2OplockResponse
{
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.create.oplock", "Oplock", Base.Hex, Description = "Oplock type")] public partial Smb2Oplock Oplock { get; }
    [Field("smb2.reserved", "Reserved"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Field("smb2.reserved", "Reserved"), Size(4)] public partial ReadOnlySpan<byte> Reserved2 { get; }
    public partial Smb2FileId FileId { get; }

    [Info(Append = true)] private void WriteInfo(TextBuilder text) => text.Append("Oplock Break Response"u8);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Oplock Break Response (0x12)"u8);
}
