namespace GenShark.Protocols;

/// <summary>Anything in Anything: tunnels through NATs, with a signature.</summary>
/// <seealso href="https://datatracker.ietf.org/doc/html/draft-massar-v6ops-ayiya-02"/>
[Protocol("ayiya", "Anything in Anything Protocol", Short = "AYIYA", ShownFrom = 3), Over("udp.port", 5072)]
public readonly ref partial struct Ayiya
{
    /// <summary>Of the identity, in bytes, the logarithm to base 2.</summary>
    [Bits(4), Field("ayiya.idlen", "Identity field length", Base.Hex)]
    public partial byte IdentityLength { get; }

    [Bits(4), Field("ayiya.idtype", "Identity field type", Base.Hex)]
    public partial AyiyaIdentityType IdentityType { get; }

    /// <summary>In units of four bytes.</summary>
    [Bits(4), Field("ayiya.siglen", "Signature Length", Base.Hex)]
    public partial byte SignatureLength { get; }

    [Bits(4), Field("ayiya.hashmethod", "Hash method", Base.Hex)]
    public partial AyiyaHash Hash { get; }

    [Bits(4), Field("ayiya.authmethod", "Authentication method", Base.Hex)]
    public partial AyiyaAuthentication Authentication { get; }

    [Bits(4), Field("ayiya.opcode", "Operation Code", Base.Hex)]
    public partial AyiyaOperation Operation { get; }

    [Field("ayiya.nextheader", "Next Header", Base.Hex)]
    public partial IpProtocol NextHeader { get; }

    [Field("ayiya.epoch", "Epoch", Base.Utc, Type = FieldType.AbsoluteTime)]
    public partial UnixTime Epoch { get; }

    [Field("ayiya.identity", "Identity"), Size(nameof(IdentitySize))]
    public partial ReadOnlySpan<byte> Identity { get; }

    [Field("ayiya.signature", "Signature"), Size(nameof(SignatureSize))]
    public partial ReadOnlySpan<byte> Signature { get; }

    [Payload(NoData = true), Next("ip.proto", nameof(NextHeader), When = nameof(IsForwarded))]
    public partial ReadOnlySpan<byte> Payload { get; }

    private int IdentitySize => 1 << IdentityLength;
    private int SignatureSize => SignatureLength * 4;
    private bool IsForwarded => Operation == AyiyaOperation.Forward;

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("AYIYA");

    /// <summary>UDP's own stays.</summary>
    [Info(Append = true)]
    private void WriteInfo(TextBuilder text) { }
}
