using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Signatures that an endpoint can check (RFC 8446, 4.2.3; RFC 5246, 7.4.1.4.1).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsSignatureAlgorithms
{
    [Field("tls.handshake.sig_hash_alg_len", "Signature Hash Algorithms Length", Type = FieldType.UInt16, Description = "Length of Signature Hash Algorithms")] public partial TlsLength16 Length { get; }
    [Size(nameof(ListSize))] public partial TlsSignatureList List { get; }

    private int ListSize => Length.Size;
}

/// <summary>Their list.</summary>
[PartOf<Tls>, Node("tls.handshake.sig_hash_algs", "Signature Algorithms", FieldType.None)]
public readonly ref partial struct TlsSignatureList
{
    public partial Sequence<TlsSignatureItem> Items { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Signature Hash Algorithms ({Slice.Length / 2} algorithm{(Slice.Length / 2 == 1 ? "" : "s")})");
}

/// <summary>One of them: by its number or, as TLS 1.2 has it, a hash and a signature.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsSignatureItem
{
    [Field("tls.handshake.sig_hash_alg", "Signature Algorithm", Base.Hex), Label(nameof(WriteLabel))] public partial TlsSignatureScheme Scheme { get; }

    [Field("tls.handshake.sig_hash_hash", "Signature Hash Algorithm Hash", Description = "Hash algorithm (TLS 1.2)"), Bits(8, Width = 1, Plain = true), Of(nameof(Scheme))]
    public partial TlsHashAlgorithm Hash { get; }

    [Field("tls.handshake.sig_hash_sig", "Signature Hash Algorithm Signature", Description = "Signature algorithm (TLS 1.2)"), Bits(8, Width = 1, Plain = true), Of(nameof(Scheme))]
    public partial TlsSignatureAlgorithm Signature { get; }

    private void WriteLabel(TextBuilder text)
    {
        text.Append("Signature Algorithm: "u8);
        if (Scheme.Name() is { } name) text.Append(name);
        else text.Append($"{Hash.Name() ?? "Unknown"} {Signature.Name() ?? "Unknown"}");
        text.Append($" (0x{(ushort)Scheme:x4})");
    }
}
