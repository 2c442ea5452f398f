namespace GenShark.Protocols;

/// <summary>What a server chose (RFC 8446, 4.1.3; RFC 5246, 7.4.1.3).</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsServerHello
{
    private const ushort FirstDraft = (ushort)TlsVersion.Tls13Draft14, LastShortDraft = (ushort)TlsVersion.Tls13Draft21;

    /// <summary>The rest of the hello, and all that follows, depend on what the server chose.</summary>
    [Step]
    private void Learn() => Tls.Conversations(Dissection!).Learn(Dissection!, this);

    [Field("tls.handshake.version", "Version", Base.Hex)] public partial TlsVersion Version { get; }

    [Size(TlsRandom.Size)] public partial ReadOnlySpan<byte> Random { get; }

    [Custom] private bool ShowRandom(Dissection d, in Slice s, ref int at) => TlsRandom.Show(d, s);

    [If(nameof(IsLong))] public partial TlsHelloSession Session { get; }

    [Field("tls.handshake.ciphersuite", "Cipher Suite", Base.Hex)] public partial TlsCipherSuite CipherSuite { get; }
    [Field("tls.handshake.comp_method", "Compression Method"), If(nameof(IsLong))] public partial TlsCompressionMethod CompressionMethod { get; }

    [If(nameof(HasExtensions))] public partial TlsExtensions Extensions { get; }

    [Field("tls.handshake.ja3s_full", "JA3S Fullstring", At = nameof(Extensions))]
    private void WriteFingerprint(TextBuilder text) => TlsFingerprint.Write(text, this);

    [Field("tls.handshake.ja3s", "JA3S", At = nameof(Extensions))]
    private void WriteFingerprintHash(TextBuilder text)
    {
        int start = text.Length;
        TlsFingerprint.Write(text, this);
        HashText.WriteAt(text, start, text.Span[start..]);
    }

    /// <summary>The version by the wire's number: TLS 1.3 tells it in an extension.</summary>
    internal ushort SelectedVersion =>
        Extensions.TryFind(TlsExtensionType.SupportedVersions, out Slice data) && data.Length == 2 ? data.UInt16(0) : (ushort)Version;

    /// <summary>The application's protocol, if there was a choice (RFC 7301, 3.1).</summary>
    internal ReadOnlySpan<byte> SelectedApplication =>
        Extensions.TryFind(TlsExtensionType.ApplicationLayerProtocolNegotiation, out Slice data) ? data.Span(3, data.UInt8(2)) : default;

    // Drafts of TLS 1.3 had neither session nor compression at first.
    private bool IsLong => (ushort)Version is < FirstDraft or > LastShortDraft;
    private bool HasExtensions => Slice.Length > CompressionMethodEnd;
}

/// <summary>In drafts of TLS 1.3: what a server asks for before it goes on.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsHelloRetryRequest
{
    private const ushort FirstWithSuite = (ushort)TlsVersion.Tls13Draft19;

    [Field("tls.handshake.version", "Version", Base.Hex)] public partial TlsVersion Version { get; }
    [Field("tls.handshake.ciphersuite", "Cipher Suite", Base.Hex), If(nameof(HasCipherSuite))] public partial TlsCipherSuite CipherSuite { get; }
    public partial TlsExtensions Extensions { get; }

    private bool HasCipherSuite => (ushort)Version >= FirstWithSuite;
}

/// <summary>The server's answers to extensions that need not be told in the clear.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsEncryptedExtensions
{
    public partial TlsExtensions Extensions { get; }
}
