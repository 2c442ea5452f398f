using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>How the client is to say who it is, or how that goes on.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlAuthenticationRequest
{
    private const int TypeSize = 4, CryptSaltSize = 2, SaltBytes = 4;

    [Field("pgsql.authtype", "Authentication type", Description = "The type of authentication requested by the backend.")] public partial PgsqlAuthentication Type { get; }

    [Field("pgsql.salt", "Salt value", Description = "The salt to use while encrypting a password."), Size(nameof(SaltSize)), If(nameof(HasSalt))]
    public partial ReadOnlySpan<byte> Salt { get; }

    /// <summary>tshark takes as many bytes as there are, but from the type on.</summary>
    [Field("pgsql.auth.gssapi_sspi.data", "GSSAPI or SSPI data"), At(0), Size(nameof(DataSize)), If(nameof(IsGssContinue))]
    public partial ReadOnlySpan<byte> GssData { get; }

    [If(nameof(IsSasl))] public partial Sequence<PgsqlMechanism> Mechanisms { get; }

    [Field("pgsql.auth.sasl.data", "SASL authentication data"), Rest, If(nameof(HasSaslData))] public partial ReadOnlySpan<byte> Data { get; }

    private int SaltSize => Type == PgsqlAuthentication.CryptPassword ? CryptSaltSize : SaltBytes;
    private int DataSize => Slice.Length - TypeSize;
    private bool HasSalt => Type is PgsqlAuthentication.CryptPassword or PgsqlAuthentication.Md5Password;
    private bool IsGssContinue => Type == PgsqlAuthentication.GssContinue;
    private bool IsSasl => Type == PgsqlAuthentication.Sasl && DataSize > 0;
    private bool HasSaslData => Type is PgsqlAuthentication.SaslContinue or PgsqlAuthentication.SaslFinal && DataSize > 0;
}

/// <summary>A way to log in that the server knows; an empty name ends the list.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlMechanism
{
    [Field("pgsql.auth.sasl.mech", "SASL authentication mechanism", Type = FieldType.StringZ), If(nameof(IsName))] public partial AsciiZ Name { get; }
    [If(nameof(IsEnd))] public partial byte End { get; }

    private bool IsName => !IsEnd;
    [Last] private bool IsEnd => Slice.UInt8(0) == 0;
}

/// <summary>A password, plain or as a hash.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlPassword
{
    [Field("pgsql.password", "Password", Type = FieldType.StringZ, Description = "A password.")] public partial AsciiZ Password { get; }
}

/// <summary>The client's next token of GSSAPI or SSPI.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlGssResponse
{
    [Field("pgsql.auth.gssapi_sspi.data", "GSSAPI or SSPI data"), Rest] public partial ReadOnlySpan<byte> Data { get; }
}

/// <summary>The client chooses a way.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlSaslInitialResponse
{
    private const int LengthSize = 4;

    [Field("pgsql.auth.sasl.mech", "SASL authentication mechanism", Type = FieldType.StringZ)] public partial AsciiZ Mechanism { get; }

    /// <summary>In bytes; -1 if there is no data.</summary>
    [Field("pgsql.auth.sasl.data.length", "SASL authentication data length")] public partial int DataLength { get; }

    [Field("pgsql.auth.sasl.data", "SASL authentication data"), Size(nameof(DataSize)), If(nameof(HasData))] public partial ReadOnlySpan<byte> Data { get; }

    private bool HasData => DataLength != 0;
    private int Left => Slice.Length - AsciiZ.Measure(Slice, 0) - LengthSize;

    // As in tshark, a length below zero means all that is left, of which there must be some.
    private int DataSize => DataLength < 0 ? Math.Max(1, Left) : DataLength;
}

/// <summary>The client goes on.</summary>
[PartOf<Pgsql>]
public readonly ref partial struct PgsqlSaslResponse
{
    [Field("pgsql.auth.sasl.data", "SASL authentication data"), Rest] public partial ReadOnlySpan<byte> Data { get; }
}
