using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>The dialects that a client speaks (MS-SMB2, 2.2.3).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2NegotiateRequest
{
    public partial Smb2PreauthHash PreauthHash { get; }
    public partial Smb2StructureSize StructureSize { get; }
    [Field("smb2.dialect_count", "Dialect count")] public partial ushort DialectCount { get; }
    public partial Smb2SecurityMode SecurityMode { get; }
    public partial byte Unused { get; }
    [Field("smb2.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved { get; }
    public partial Smb2Capabilities Capabilities { get; }
    [Field("smb2.client_guid", "Client Guid")] public partial Guid ClientGuid { get; }
    [Field("smb2.negotiate_context.offset", "NegotiateContextOffset", Base.Hex)] public partial uint ContextsStart { get; }
    [Field("smb2.negotiate_context.count", "NegotiateContextCount")] public partial ushort ContextCount { get; }
    [Field("smb2.reserved", "Reserved"), Size(2)] public partial ReadOnlySpan<byte> Reserved2 { get; }
    [Count(nameof(DialectCount))] public partial Sequence<Smb2DialectItem> Dialects { get; }
    [At(nameof(ContextsStart)), If(nameof(HasContexts))] public partial Smb2NegotiateContexts Contexts { get; }

    // Only clients that speak 3.1.1 send contexts: before that, the field was a time.
    private bool HasContexts => ContextsStart >= Smb2Header.Size && Smb2Conversations.Of(Slice).NoteContexts(ContextCount);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Negotiate Protocol Request (0x00)"u8);
}

/// <summary>A dialect.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2DialectItem
{
    [Field("smb2.dialect", "Dialect", Base.Hex)] public partial Smb2Dialect Dialect { get; }
}

/// <summary>The dialect that a server chose (MS-SMB2, 2.2.4).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2NegotiateResponse
{
    public partial Smb2PreauthHash PreauthHash { get; }
    public partial Smb2StructureSize StructureSize { get; }
    public partial Smb2SecurityMode SecurityMode { get; }
    public partial byte Unused { get; }
    [Field("smb2.dialect", "Dialect", Base.Hex)] public partial Smb2Dialect Dialect { get; }
    [Field("smb2.negotiate_context.count", "NegotiateContextCount")] public partial ushort ContextCount { get; }
    [Field("smb2.server_guid", "Server Guid")] public partial Guid ServerGuid { get; }
    public partial Smb2Capabilities Capabilities { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.max_trans_size", "Max Transaction Size")] public partial uint MaxTransactSize { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.max_read_size", "Max Read Size")] public partial uint MaxReadSize { get; }
    /// <summary>In bytes.</summary>
    [Field("smb2.max_write_size", "Max Write Size")] public partial uint MaxWriteSize { get; }
    [Field("smb2.current_time", "Current Time", Base.Local, Type = FieldType.AbsoluteTime, Description = "Current Time at server")] public partial FileTime CurrentTime { get; }
    [Field("smb2.boot_time", "Boot Time", Base.Local, Type = FieldType.AbsoluteTime, Description = "Boot Time at server")] public partial FileTime BootTime { get; }
    public partial Smb2Blob16 Place { get; }
    [At(nameof(BlobOffset)), Size(nameof(BlobSize))] public partial Smb2SecurityBlob Security { get; }
    [Field("smb2.negotiate_context.offset", "NegotiateContextOffset", Base.Hex)] public partial uint ContextsStart { get; }
    [At(nameof(ContextsStart)), If(nameof(HasContexts))] public partial Smb2NegotiateContexts Contexts { get; }

    private int BlobOffset => Place.Offset;
    private int BlobSize => Place.Length;
    private bool HasContexts => Dialect == Smb2Dialect.SMB311 && ContextsStart >= Smb2Header.Size && Smb2Conversations.Of(Slice).NoteContexts(ContextCount);

    [Title] private void WriteTitle(TextBuilder text) => text.Append("Negotiate Protocol Response (0x00)"u8);
}

/// <summary>More of what a side can do (MS-SMB2, 2.2.3.1).</summary>
[PartOf<Smb2>, Node, Endian(Endian.Little)]
public readonly ref partial struct Smb2NegotiateContext
{
    [Field("smb2.negotiate_context.type", "Type", Base.Hex)] public partial Smb2ContextType Type { get; }
    [Field("smb2.negotiate_context.data_length", "DataLength")] public partial ushort DataLength { get; }
    [Field("smb2.reserved", "Reserved"), Size(4)] public partial ReadOnlySpan<byte> Reserved { get; }
    [Size(nameof(DataLength)), Switch(nameof(Type)), Default<Smb2OtherBytes>]
    [Case<Smb2PreauthContext>(Smb2ContextType.PreauthIntegrityCapabilities), Case<Smb2EncryptionContext>(Smb2ContextType.EncryptionCapabilities)]
    [Case<Smb2CompressionContext>(Smb2ContextType.CompressionCapabilities), Case<Smb2NameContext>(Smb2ContextType.NetnameNegotiateContextId)]
    [Case<Smb2TransportContext>(Smb2ContextType.TransportCapabilities), Case<Smb2RdmaContext>(Smb2ContextType.RdmaTransformCapabilities)]
    [Case<Smb2SigningContext>(Smb2ContextType.SigningCapabilities), Case<Smb2PosixContext>(Smb2ContextType.PosixExtensionsCapabilities)]
    public partial Variant Data { get; }

    [Title] private void WriteTitle(TextBuilder text) => text.Append($"Negotiate Context: {Type.Name() ?? "unknown"} ");
}
