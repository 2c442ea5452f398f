namespace GenShark.Protocols;

/// <summary>RFC 2385: a digest of the segment with a key.</summary>
[PartOf<Tcp>, Node("tcp.options.md5", "TCP Option - TCP MD5 signature", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpMd5Signature
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    [Field("tcp.options.md5.digest", "MD5 digest"), Rest] public partial ReadOnlySpan<byte> Digest { get; }

    private bool IsOdd => Length != 18;
    private void WriteSize(TextBuilder text) => text.Append("option length should be 18");
}

/// <summary>RFC 5925, 2.2.</summary>
[PartOf<Tcp>, Node("tcp.options.ao", "TCP Option - TCP AO", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpAuthentication
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsTooShort), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    [Field("tcp.options.ao.keyid", "AO KeyID")] public partial byte KeyId { get; }

    [Field("tcp.options.ao.rnextkeyid", "AO RNextKeyID")] public partial byte NextKeyId { get; }

    [Field("tcp.options.ao.mac", "AO MAC"), Rest, If(nameof(HasMac))] public partial ReadOnlySpan<byte> Mac { get; }

    private bool HasMac => Slice.Length > 4;
    private bool IsTooShort => Length < 4;
    private void WriteSize(TextBuilder text) => text.Append("option length should be >= than 4");
}
