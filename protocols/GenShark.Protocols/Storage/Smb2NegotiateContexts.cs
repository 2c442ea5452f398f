using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How the preauthentication is hashed (MS-SMB2, 2.2.3.1.1).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2PreauthContext
{
    [Field("smb2.negotiate_context.hash_alg_count", "HashAlgorithmCount")] public partial ushort Count { get; }
    [Field("smb2.negotiate_context.salt_length", "SaltLength")] public partial ushort SaltLength { get; }
    [Count(nameof(Count))] public partial Sequence<Smb2HashItem> Items { get; }
    [Field("smb2.negotiate_context.salt", "Salt"), Size(nameof(SaltLength))] public partial ReadOnlySpan<byte> Salt { get; }
}

/// <summary>One of them.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2HashItem
{
    [Field("smb2.negotiate_context.hash_algorithm", "HashAlgorithm", Base.Hex)] public partial Smb2HashAlgorithm Algorithm { get; }
}

/// <summary>How messages can be encrypted (MS-SMB2, 2.2.3.1.2).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2EncryptionContext
{
    [Field("smb2.negotiate_context.cipher_count", "CipherCount")] public partial ushort Count { get; }
    [Count(nameof(Count))] public partial Sequence<Smb2CipherItem> Items { get; }
}

/// <summary>One of them.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2CipherItem
{
    [Field("smb2.negotiate_context.cipher_id", "CipherId", Base.Hex)] public partial Smb2Cipher Cipher { get; }
}

/// <summary>How messages can be compressed (MS-SMB2, 2.2.3.1.3).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2CompressionContext
{
    [Field("smb2.negotiate_context.comp_alg_count", "CompressionAlgorithmCount")] public partial ushort Count { get; }
    public partial ushort Padding { get; }
    [Field("smb2.negotiate_context.comp_alg_flags", "Flags", Base.Hex), NamesSetBits] public partial uint Flags { get; }
    [Field("smb2.negotiate_context.comp_alg_flags.chained", "Chained", Description = "Chained compression is supported on this connection"), Mask(0x1), Of(nameof(Flags))] public partial bool IsChained { get; }
    [Field("smb2.negotiate_context.comp_alg_flags.reserved", "Reserved", Base.Hex, Description = "Must be zero"), Mask(0xfffffffe), Of(nameof(Flags))] public partial uint Reserved { get; }
    [Count(nameof(Count))] public partial Sequence<Smb2CompressionItem> Items { get; }
}

/// <summary>One of them.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2CompressionItem
{
    [Field("smb2.negotiate_context.comp_alg_id", "CompressionAlgorithmId", Base.Hex)] public partial Smb2Compression Algorithm { get; }
}

/// <summary>How messages can be signed (MS-SMB2, 2.2.3.1.7).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2SigningContext
{
    [Field("smb2.negotiate_context.signing_alg_count", "SigningAlgorithmCount")] public partial ushort Count { get; }
    [Count(nameof(Count))] public partial Sequence<Smb2SigningItem> Items { get; }
}

/// <summary>One of them.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2SigningItem
{
    [Field("smb2.negotiate_context.signing_id", "SigningAlgorithmId", Base.Hex)] public partial Smb2SigningAlgorithm Algorithm { get; }
}

/// <summary>What can be done to data that goes by RDMA (MS-SMB2, 2.2.3.1.6).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2RdmaContext
{
    [Field("smb2.negotiate_context.rdma_transform_count", "TransformCount")] public partial ushort Count { get; }
    [Field("smb2.negotiate_context.rdma_transform_reserved1", "Reserved1", Base.Hex)] public partial ushort Reserved1 { get; }
    [Field("smb2.negotiate_context.rdma_transform_reserved2", "Reserved2", Base.Hex)] public partial uint Reserved2 { get; }
    [Count(nameof(Count))] public partial Sequence<Smb2RdmaItem> Items { get; }
}

/// <summary>One of them.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2RdmaItem
{
    [Field("smb2.negotiate_context.rdma_transform_id", "RDMATransformId", Base.Hex)] public partial Smb2RdmaTransform Transform { get; }
}

/// <summary>The name that the client knows the server by (MS-SMB2, 2.2.3.1.4).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2NameContext
{
    [Field("smb2.negotiate_context.netname", "Netname", Type = FieldType.String), Rest, Utf16] public partial ReadOnlySpan<byte> Name { get; }
}

/// <summary>What the transport can do (MS-SMB2, 2.2.3.1.5).</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2TransportContext
{
    [Field("smb2.negotiate_context.transport_flags", "Flags", Base.Hex)] public partial Smb2TransportFlags Flags { get; }
}

/// <summary>Whether POSIX extensions are spoken.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2PosixContext
{
    [Field("smb2.negotiate_context.posix_reserved", "POSIX Reserved"), Rest] public partial ReadOnlySpan<byte> Reserved { get; }
}

/// <summary>Of what no more is known.</summary>
[PartOf<Smb2>, Endian(Endian.Little)]
public readonly ref partial struct Smb2OtherBytes
{
    [Rest] public partial ReadOnlySpan<byte> Bytes { get; }
}
