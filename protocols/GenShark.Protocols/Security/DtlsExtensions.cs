namespace GenShark.Protocols;

/// <summary>Which ways of protecting media the sides take (RFC 5764, 4.1.1).</summary>
[PartOf<Dtls>]
public readonly ref partial struct DtlsUseSrtp
{
    [Field("dtls.use_srtp.protection_profiles_length", "SRTP Protection Profiles Length")] public partial ushort ProfilesLength { get; }
    [Size(nameof(ProfilesLength))] public partial Sequence<DtlsSrtpProfileItem> Profiles { get; }
    [Field("dtls.use_srtp.mki_length", "MKI Length")] public partial byte MkiLength { get; }
    [Field("dtls.use_srtp.mki", "MKI"), Size(nameof(MkiLength)), If(nameof(HasMki))] public partial ReadOnlySpan<byte> Mki { get; }

    private bool HasMki => MkiLength > 0;
}

/// <summary>One way.</summary>
[PartOf<Dtls>]
public readonly ref partial struct DtlsSrtpProfileItem
{
    [Field("dtls.use_srtp.protection_profile", "SRTP Protection Profile", Base.Hex)] public partial DtlsSrtpProfile Profile { get; }
}

/// <summary>The identifier that the other side is to write in records (RFC 9146, 3).</summary>
[PartOf<Dtls>]
public readonly ref partial struct DtlsConnectionIdExtension
{
    [Step] private void Learn() => Tls.Conversations(Dissection!).LearnConnectionId(Dissection!, Slice.UInt8(0));

    [Field("dtls.connection_id_length", "Connection ID length")] public partial byte Length { get; }
    [Field("dtls.connection_id", "Connection ID"), Size(nameof(Length)), If(nameof(HasId))] public partial ReadOnlySpan<byte> Id { get; }

    private bool HasId => Length > 0;
}
