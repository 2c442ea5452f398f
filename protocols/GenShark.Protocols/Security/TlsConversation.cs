using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What one connection has agreed on.</summary>
internal sealed class TlsConversation
{
    private int _forwardChange, _reverseChange;
    private bool _isServerForward;
    private bool _isServerKnown;
    private readonly (StreamFlow Forward, StreamFlow Reverse) _messages = StreamFlow.Pair();
    private string _forwardName = "", _reverseName = "";

    /// <summary>The version, by the wire's number; 0 if nothing tells.</summary>
    public ushort Version { get; private set; }

    private bool IsVersion13 => Agreed.IsVersion13;

    public TlsCipherSuite CipherSuite { get; private set; }

    /// <summary>Version and cipher suite.</summary>
    public TlsAgreement Agreed => new(Version, CipherSuite);

    /// <summary>The server has answered, and has not said yet that it is done: it may reuse keys.</summary>
    public bool ResumesSession { get; set; }

    /// <summary>The application's protocol that was negotiated.</summary>
    public string? Application { get; set; }

    /// <summary>The handshake messages of one direction, over the bounds of records.</summary>
    public StreamFlow MessagesOf(bool isForward) => isForward ? _messages.Forward : _messages.Reverse;

    /// <summary>The name of the message that began in a record and goes on in others.</summary>
    public ref string NameOf(bool isForward) => ref isForward ? ref _forwardName : ref _reverseName;

    /// <summary>A record: what it shows of the connection, and what it tells of it.</summary>
    public TlsRecordState Enter(Dissection d, in TlsRecord record, bool isForward)
    {
        if (Version == 0 && TellsVersion(record)) Version = (ushort)record.Version;
        ref int change = ref isForward ? ref _forwardChange : ref _reverseChange;
        bool isChange = record.ContentType == TlsContentType.ChangeCipherSpec;
        bool resumes = isChange && ResumesSession && _isServerKnown && _isServerForward == isForward && !IsVersion13;
        bool isChanged = change != 0 && change < d.Frame.Number;
        // In TLS 1.3 it means nothing (RFC 8446, D.4).
        if (isChange && change == 0 && !IsVersion13) change = d.Frame.Number;
        string? application = record.ContentType == TlsContentType.ApplicationData ? Application ?? TlsApplications.OfPorts(d) : null;
        return new TlsRecordState(Version, isChanged, resumes, application) { Continued = Continue(d, record, isForward), ContinuedName = NameOf(isForward) };
    }

    /// <summary>A record of a datagram. Its epoch and its messages' numbers tell more than the order in which it comes.</summary>
    public TlsRecordState Enter(Dissection d, in DtlsRecord record, bool isForward)
    {
        if (Version == 0 && TellsVersion(record.ContentType, record.Body)) Version = (ushort)record.Version;
        bool resumes = record.ContentType == TlsContentType.ChangeCipherSpec && ResumesSession && _isServerKnown && _isServerForward == isForward;
        string? application = record.ContentType == TlsContentType.ApplicationData ? TlsApplications.OfDatagramPorts(d) : null;
        return new TlsRecordState(Version, IsCipherChanged: false, resumes, application);
    }

    /// <summary>Messages that stand in no record.</summary>
    public TlsRecordState Enter(Dissection d, in Slice messages, bool isForward)
    {
        // QUIC has no other (RFC 9001, 4.2).
        if (Version == 0) Version = (ushort)TlsVersion.Tls13;
        return new TlsRecordState(Version, IsCipherChanged: false, ResumesSession: false, Application: null) { Continued = Continue(d, messages, isForward), ContinuedName = NameOf(isForward) };
    }

    private RecordPart Continue(Dissection d, in TlsRecord record, bool isForward) =>
        record.ContentType == TlsContentType.Handshake ? Continue(d, record.Slice.Part(TlsRecord.HeaderSize, record.Length), isForward) : default;

    private RecordPart Continue(Dissection d, in Slice messages, bool isForward) => d.ContinueMessage(MessagesOf(isForward), messages, TlsHandshakeReader.SizeOf);

    /// <summary>The server's choice.</summary>
    public void Learn(in TlsServerHello hello, bool isForward)
    {
        if (IsNamed(Canonical(hello.SelectedVersion))) Version = Canonical(hello.SelectedVersion);
        CipherSuite = hello.CipherSuite;
        (_isServerForward, _isServerKnown, ResumesSession) = (isForward, true, true);
        if (TlsApplications.OfNegotiation(hello.SelectedApplication) is { } application) Application = application;
    }

    /// <summary>A client sends data before the server has answered: the version is known ahead of the answer.</summary>
    public void LearnEarlyData() => Version = (ushort)TlsVersion.Tls13;

    /// <summary>A server of SSL 2.0 has answered.</summary>
    public void LearnOld() => Version = (ushort)TlsVersion.Ssl20;

    /// <summary>The name of a version as heads of records and the Protocol column have it.</summary>
    public static string NameOf(ushort version) => Canonical(version) switch
    {
        (ushort)TlsVersion.Ssl20 => "SSLv2",
        (ushort)TlsVersion.Ssl30 => "SSLv3",
        (ushort)TlsVersion.Tls10 => "TLSv1",
        (ushort)TlsVersion.Tls11 => "TLSv1.1",
        (ushort)TlsVersion.Tls12 => "TLSv1.2",
        (ushort)TlsVersion.Tls13 => "TLSv1.3",
        (ushort)TlsVersion.Gmtls => "GMTLS",
        _ => "SSL",
    };

    /// <inheritdoc cref="NameOf(ushort)"/>
    public static string NameOf(ushort version, bool isDatagram) => !isDatagram ? NameOf(version) : (TlsVersion)version switch
    {
        TlsVersion.Dtls10 => "DTLSv1.0",
        TlsVersion.Dtls12 => "DTLSv1.2",
        TlsVersion.Dtls10OpenSSLPre098f => TlsVersion.Dtls10OpenSSLPre098f.Name()!,
        _ => "DTLS",
    };

    /// <summary>How long the identifier is that one direction's records have to name the connection; 0 if they have none.</summary>
    public ref byte ConnectionIdSizeOf(bool isForward) => ref isForward ? ref _forwardIdSize : ref _reverseIdSize;

    private byte _forwardIdSize, _reverseIdSize;

    // Drafts of TLS 1.3 count as it.
    private static ushort Canonical(ushort version) => version >> 8 == 0x7f || version >> 8 == 0xfb ? (ushort)TlsVersion.Tls13 : version;

    // Experiments with other numbers change nothing.
    private static bool IsNamed(ushort version) => version is >= (ushort)TlsVersion.Ssl30 and <= (ushort)TlsVersion.Tls13 or (ushort)TlsVersion.Gmtls
        or (ushort)TlsVersion.Dtls10 or (ushort)TlsVersion.Dtls12 or (ushort)TlsVersion.Dtls10OpenSSLPre098f;

    // A client's hello only proposes; what is encrypted before anything was agreed on says nothing.
    private static bool TellsVersion(in TlsRecord record) => TellsVersion(record.ContentType, record.Slice.From(TlsRecord.HeaderSize));

    private static bool TellsVersion(TlsContentType type, in Slice content) =>
        type != TlsContentType.Handshake || (TlsHandshakeType)content.UInt8(0) is not TlsHandshakeType.ClientHello and var message && message.Name() is not null;
}
