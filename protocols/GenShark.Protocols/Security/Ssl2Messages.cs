namespace GenShark.Protocols;

/// <summary>What a client proposes in SSL 2.0, or in its form (RFC 5246, E.2).</summary>
[PartOf<Tls>]
public readonly ref partial struct Ssl2ClientHello
{
    [Field("tls.handshake.type", "Handshake Message Type", Description = "SSLv2 handshake message type")] public partial Ssl2MessageType Type { get; }
    [Field("tls.handshake.version", "Version", Base.Hex)] public partial TlsVersion Version { get; }
    [Field("tls.handshake.cipher_spec_len", "Cipher Spec Length", Description = "Length of cipher specs field")] public partial ushort CipherSpecsLength { get; }
    [Field("tls.handshake.session_id_length", "Session ID Length")] public partial ushort SessionIdLength { get; }
    [Field("tls.handshake.challenge_length", "Challenge Length", Description = "Length of challenge field")] public partial ushort ChallengeLength { get; }
    [Size(nameof(CipherSpecsLength)), If(nameof(HasCipherSpecs))] public partial Ssl2CipherSpecs CipherSpecs { get; }
    [Field("tls.handshake.session_id", "Session ID"), Size(nameof(SessionIdLength)), If(nameof(HasSessionId))] public partial ReadOnlySpan<byte> SessionId { get; }
    [Field("tls.handshake.challenge", "Challenge", Type = FieldType.None, Description = "Challenge data used to authenticate server"), Size(nameof(ChallengeLength)), If(nameof(HasChallenge))] public partial ReadOnlySpan<byte> Challenge { get; }

    private bool HasCipherSpecs => CipherSpecsLength > 0;
    private bool HasSessionId => SessionIdLength > 0;
    private bool HasChallenge => ChallengeLength > 0;
}

/// <summary>The ciphers that a client, or a server, has.</summary>
[PartOf<Tls>, Node("tls.handshake.ciphersuites", "Cipher Suites", FieldType.None)]
public readonly ref partial struct Ssl2CipherSpecs
{
    private const int ItemSize = 3;

    public partial Sequence<Ssl2CipherSpecItem> Items { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Cipher Specs ({Slice.Length / ItemSize} spec{(Slice.Length / ItemSize == 1 ? "" : "s")})");
}

/// <summary>One of them.</summary>
[PartOf<Tls>]
public readonly ref partial struct Ssl2CipherSpecItem
{
    [Field("tls.handshake.cipherspec", "Cipher Spec", Base.Hex, Names = typeof(Ssl2CipherSpec), Description = "Cipher specification")] public partial UInt24 Spec { get; }
}

/// <summary>The client's key, part of it encrypted for the server.</summary>
[PartOf<Tls>]
public readonly ref partial struct Ssl2ClientMasterKey
{
    [Field("tls.handshake.type", "Handshake Message Type")] public partial Ssl2MessageType Type { get; }
    [Field("tls.handshake.cipherspec", "Cipher Spec", Base.Hex, Names = typeof(Ssl2CipherSpec))] public partial UInt24 Spec { get; }
    [Field("tls.handshake.clear_key_length", "Clear Key Data Length", Description = "Length of clear key data")] public partial ushort ClearKeyLength { get; }
    [Field("tls.handshake.encrypted_key_length", "Encrypted Key Data Length", Description = "Length of encrypted key data")] public partial ushort EncryptedKeyLength { get; }
    [Field("tls.handshake.key_arg_length", "Key Argument Length", Description = "Length of key argument")] public partial ushort ArgumentLength { get; }
    [Field("tls.handshake.clear_key_data", "Clear Key Data", Type = FieldType.None, Description = "Clear portion of MASTER-KEY"), Size(nameof(ClearKeyLength)), If(nameof(HasClearKey))] public partial ReadOnlySpan<byte> ClearKey { get; }
    [Field("tls.handshake.encrypted_key", "Encrypted Key", Type = FieldType.None, Description = "Secret portion of MASTER-KEY encrypted to server"), Size(nameof(EncryptedKeyLength)), If(nameof(HasEncryptedKey))] public partial ReadOnlySpan<byte> EncryptedKey { get; }
    [Field("tls.handshake.key_arg", "Key Argument", Type = FieldType.None, Description = "Key Argument (e.g., Initialization Vector)"), Size(nameof(ArgumentLength)), If(nameof(HasArgument))] public partial ReadOnlySpan<byte> Argument { get; }

    private bool HasClearKey => ClearKeyLength > 0;
    private bool HasEncryptedKey => EncryptedKeyLength > 0;
    private bool HasArgument => ArgumentLength > 0;
}

/// <summary>What a server has.</summary>
[PartOf<Tls>]
public readonly ref partial struct Ssl2ServerHello
{
    [Field("tls.handshake.type", "Handshake Message Type")] public partial Ssl2MessageType Type { get; }
    [Field("tls.handshake.session_id_hit", "Session ID Hit", Description = "Did the server find the client's Session ID?")] public partial bool IsSessionKnown { get; }
    [Field("tls.handshake.cert_type", "Certificate Type")] public partial Ssl2CertificateType CertificateType { get; }
    [Field("tls.handshake.version", "Version", Base.Hex)] public partial TlsVersion Version { get; }
    [Field("tls.handshake.certificate_length", "Certificate Length", Type = FieldType.UInt24)] public partial ushort CertificateLength { get; }
    [Field("tls.handshake.cipher_spec_len", "Cipher Spec Length")] public partial ushort CipherSpecsLength { get; }
    [Field("tls.handshake.connection_id_length", "Connection ID Length", Description = "Length of connection ID")] public partial ushort ConnectionIdLength { get; }
    [Size(nameof(CertificateLength)), If(nameof(HasCertificate))] public partial TlsCertificateBytes Certificate { get; }
    [Size(nameof(CipherSpecsLength)), If(nameof(HasCipherSpecs))] public partial Ssl2CipherSpecs CipherSpecs { get; }
    [Field("tls.handshake.connection_id", "Connection ID", Type = FieldType.None, Description = "Server's challenge to client"), Size(nameof(ConnectionIdLength)), If(nameof(HasConnectionId))] public partial ReadOnlySpan<byte> ConnectionId { get; }

    private bool HasCertificate => CertificateLength > 0;
    private bool HasCipherSpecs => CipherSpecsLength > 0;
    private bool HasConnectionId => ConnectionIdLength > 0;
}
