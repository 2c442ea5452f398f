using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a client proposes (RFC 8446, 4.1.2; RFC 5246, 7.4.1.2).</summary>
[PartOf<Tls>]
[DeclareField("tls.handshake.random", "Random", FieldType.Bytes, Description = "Random values used for deriving keys")]
[DeclareField("tls.handshake.random_time", "GMT Unix Time", FieldType.AbsoluteTime, Base.Local, Description = "Unix time field of random structure")]
[DeclareField("tls.handshake.random_bytes", "Random Bytes", FieldType.Bytes, Description = "Random values used for deriving keys")]
public readonly ref partial struct TlsClientHello
{
    [Field("tls.handshake.version", "Version", Base.Hex, Description = "Maximum version supported by client")] public partial TlsVersion Version { get; }

    [Size(TlsRandom.Size)] public partial ReadOnlySpan<byte> Random { get; }

    [Custom] private bool ShowRandom(Dissection d, in Slice s, ref int at) => TlsRandom.Show(d, s);

    public partial TlsHelloSession Session { get; }

    [If(nameof(IsDatagram))] public partial DtlsCookie Cookie { get; }

    [Field("tls.handshake.cipher_suites_length", "Cipher Suites Length", Type = FieldType.UInt16, Description = "Length of cipher suites field")]
    [Expert(nameof(HasNoCipherSuite), "tls.malformed.vector_length", "Variable vector length is outside the permitted range", Severity.Warning, ExpertGroup.Protocol, Text = nameof(WriteNoCipherSuite))]
    public partial TlsLength16 CipherSuitesLength { get; }

    [Size(nameof(CipherSuitesSize))] public partial TlsCipherSuites CipherSuites { get; }

    [Field("tls.handshake.comp_methods_length", "Compression Methods Length", Type = FieldType.UInt8, Description = "Length of compression methods field")]
    [Expert(nameof(HasNoCompressionMethod), "tls.malformed.vector_length", "Variable vector length is outside the permitted range", Severity.Warning, ExpertGroup.Protocol, Text = nameof(WriteNoCompressionMethod))]
    public partial TlsLength8 CompressionMethodsLength { get; }

    [Size(nameof(CompressionMethodsSize))] public partial TlsCompressionMethods CompressionMethods { get; }

    /// <summary>Before 1.2 a hello may end here.</summary>
    [If(nameof(HasExtensions))] public partial TlsExtensions Extensions { get; }

    /// <summary>What follows may be encrypted already: only TLS 1.3 knows early data.</summary>
    [Step, If(nameof(HasEarlyData))]
    private void LearnEarlyData() => Tls.Conversations(Dissection!).LearnEarlyData();

    [Field("tls.handshake.ja3_full", "JA3 Fullstring", At = nameof(Extensions))]
    private void WriteFingerprint(TextBuilder text) => TlsFingerprint.Write(text, this);

    [Field("tls.handshake.ja3", "JA3", At = nameof(Extensions))]
    private void WriteFingerprintHash(TextBuilder text)
    {
        int start = text.Length;
        TlsFingerprint.Write(text, this);
        HashText.WriteAt(text, start, text.Span[start..]);
    }

    private int CipherSuitesSize => CipherSuitesLength.Size;
    private int CompressionMethodsSize => CompressionMethodsLength.Size;
    private bool IsDatagram => Dissection is { } d && Tls.Conversations(d).IsDatagram;
    private bool HasExtensions => Slice.Length > CompressionMethodsEnd;
    private bool HasEarlyData => !IsDatagram && Extensions.TryFind(TlsExtensionType.EarlyData, out _);
    private bool HasNoCipherSuite => CipherSuitesSize < 2;
    private bool HasNoCompressionMethod => CompressionMethodsSize < 1;

    private void WriteNoCipherSuite(TextBuilder text) => text.Append($"Vector length {CipherSuitesSize} is smaller than minimum 2");
    private void WriteNoCompressionMethod(TextBuilder text) => text.Append($"Vector length {CompressionMethodsSize} is smaller than minimum 1");
}

/// <summary>The session that a hello wants to resume, or is part of.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsHelloSession
{
    [Field("tls.handshake.session_id_length", "Session ID Length", Type = FieldType.UInt8, Description = "Length of session ID field")] public partial TlsLength8 IdLength { get; }

    [Field("tls.handshake.session_id", "Session ID", Description = "Identifies the SSL session, allowing later resumption"), Size(nameof(IdSize)), If(nameof(HasId))]
    public partial ReadOnlySpan<byte> Id { get; }

    private int IdSize => IdLength.Size;
    private bool HasId => IdSize > 0;
}

/// <summary>The cipher suites that a client takes, the best first.</summary>
[PartOf<Tls>, Node("tls.handshake.ciphersuites", "Cipher Suites", FieldType.None)]
public readonly ref partial struct TlsCipherSuites
{
    public partial Sequence<TlsCipherSuiteItem> Items { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Cipher Suites ({Slice.Length / 2} suite{(Slice.Length / 2 == 1 ? "" : "s")})");
}

/// <summary>One of them.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsCipherSuiteItem
{
    [Field("tls.handshake.ciphersuite", "Cipher Suite", Base.Hex)] public partial TlsCipherSuite Suite { get; }
}

/// <summary>The compression methods that a client takes.</summary>
[PartOf<Tls>, Node("tls.handshake.comp_methods", "Compression Methods", FieldType.None)]
public readonly ref partial struct TlsCompressionMethods
{
    public partial Sequence<TlsCompressionMethodItem> Items { get; }

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append($"Compression Methods ({Slice.Length} method{(Slice.Length == 1 ? "" : "s")})");
}

/// <summary>One of them.</summary>
[PartOf<Tls>]
public readonly ref partial struct TlsCompressionMethodItem
{
    [Field("tls.handshake.comp_method", "Compression Method")] public partial TlsCompressionMethod Method { get; }
}
