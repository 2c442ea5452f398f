namespace GenShark.Protocols;

/// <summary>Hypertext Transfer Protocol, version 1. What follows the head, line by line text, is bytes.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9112"/>
[Protocol("http", "Hypertext Transfer Protocol", Preferences = typeof(HttpPreferences)), Message(nameof(SizeInStream), Announce = nameof(Announce), Begun = nameof(ShowsBegun)), Carries("http.upgrade"), Carries("security_token")]
[CarriesAfter("CONNECT", "tcp.port", "tcp")]
[Over("tcp.port", 80, 631, 1900, 2710, 2869, 3128, 3132, 3689, 5985, 8080, 8088, 11371), Over("sctp.port", 80)]
[UsesNames(typeof(HttpStatus))]
[DeclareField("http.chat", "Formatted text", FieldType.None)]
[DeclareField("http.tls_port", "Unencrypted HTTP protocol detected over encrypted port, could indicate a dangerous misconfiguration.", FieldType.None)]
[DeclareField("http.leading_crlf", "Leading CRLF previous message in the stream may have extra CRLF", FieldType.None)]
[DeclareField("http.bad_header_name", "Illegal characters found in header name", FieldType.None)]
[DeclareField("http.te_and_length", "The Content-Length and Transfer-Encoding header must not be set together", FieldType.None)]
[DeclareField("http.te_unknown", "Unknown transfer coding name in Transfer-Encoding header", FieldType.None)]
[DeclareField("http.unknown_header", "Unknown header", FieldType.String)]
[DeclareField("http.decompression_disabled", "Decompression disabled", FieldType.None)]
[DeclareField("http.decompression_failed", "Decompression failed", FieldType.None)]
[DeclareField("http.subdissector_failed", "HTTP body subdissector failed, trying heuristic subdissector", FieldType.None)]
[DeclareField("http.request.line", "Request line", FieldType.String)]
[DeclareField("http.request.method", "Request Method", FieldType.String, Description = "HTTP Request Method")]
[DeclareField("http.request.uri", "Request URI", FieldType.String, Description = "HTTP Request-URI")]
[DeclareField("http.request.uri.path", "Request URI Path", FieldType.String, Description = "HTTP Request-URI Path")]
[DeclareField("http.request.uri.query", "Request URI Query", FieldType.String, Description = "HTTP Request-URI Query")]
[DeclareField("http.request.uri.query.parameter", "Request URI Query Parameter", FieldType.String, Description = "HTTP Request-URI Query Parameter")]
[DeclareField("http.request.version", "Request Version", FieldType.String, Description = "HTTP Request HTTP-Version")]
[DeclareField("http.request.full_uri", "Full request URI", FieldType.String, Description = "The full requested URI (including host name)")]
[DeclareField("http.request", "Request", FieldType.Boolean, Description = "TRUE if HTTP request")]
[DeclareField("http.notification", "Notification", FieldType.Boolean, Description = "TRUE if HTTP notification")]
[DeclareField("http.request_number", "Request number", FieldType.UInt32, Base.Dec)]
[DeclareField("http.request_in", "Request in frame", FieldType.FrameNumber, Description = "This packet is a response to the packet with this number")]
[DeclareField("http.next_request_in", "Next request in frame", FieldType.FrameNumber, Description = "The next HTTP request starts in packet number")]
[DeclareField("http.prev_request_in", "Prev request in frame", FieldType.FrameNumber, Description = "The previous HTTP request starts in packet number")]
[DeclareField("http.response.line", "Response line", FieldType.String)]
[DeclareField("http.response.version", "Response Version", FieldType.String, Description = "HTTP Response HTTP-Version")]
[DeclareField("http.response.code", "Status Code", FieldType.UInt16, Base.Dec, Description = "HTTP Response Status Code")]
[DeclareField("http.response.code.desc", "Status Code Description", FieldType.String, Description = "HTTP Response Status Code Description")]
[DeclareField("http.response.phrase", "Response Phrase", FieldType.String, Description = "HTTP Response Reason Phrase")]
[DeclareField("http.response", "Response", FieldType.Boolean, Description = "TRUE if HTTP response")]
[DeclareField("http.response_number", "Response number", FieldType.UInt32, Base.Dec)]
[DeclareField("http.response_in", "Response in frame", FieldType.FrameNumber, Description = "This packet will be responded in the packet with this number")]
[DeclareField("http.next_response_in", "Next response in frame", FieldType.FrameNumber, Description = "The next HTTP response starts in packet number")]
[DeclareField("http.prev_response_in", "Prev response in frame", FieldType.FrameNumber, Description = "The previous HTTP response starts in packet number")]
[DeclareField("http.response_for.uri", "Request URI", FieldType.String, Description = "HTTP Response For-URI")]
[DeclareField("http.time", "Time since request", FieldType.RelativeTime, Description = "Time since the request was sent", Unit = " seconds")]
[DeclareField("http.authbasic", "Credentials", FieldType.String)]
[DeclareField("http.cookie_pair", "Cookie pair", FieldType.String, Description = "A name/value HTTP cookie pair")]
[DeclareField("http.content_length", "Content length", FieldType.UInt64, Base.Dec)]
[DeclareField("http.proxy_connect_host", "Proxy-Connect-Hostname", FieldType.String, Description = "HTTP Proxy Connect Hostname")]
[DeclareField("http.proxy_connect_port", "Proxy-Connect-Port", FieldType.UInt16, Base.Dec, Description = "HTTP Proxy Connect Port")]
[DeclareField("http.chunk_size", "Chunk size", FieldType.UInt32, Base.Dec, Unit = " octets")]
[DeclareField("http.chunk_data", "Chunk data", FieldType.Bytes)]
[DeclareField("http.chunk_boundary", "Chunk boundary", FieldType.Bytes)]
[DeclareField("http.chunked_trailer_part", "trailer-part", FieldType.String, Description = "Optional trailer in a chunked body")]
[DeclareField("http.file_data", "File Data", FieldType.String)]
// What single headers hold (see HttpKnownHeader).
[DeclareField("http.accept", "Accept", FieldType.String, Description = "HTTP Accept")]
[DeclareField("http.accept_encoding", "Accept Encoding", FieldType.String, Description = "HTTP Accept Encoding")]
[DeclareField("http.accept_language", "Accept-Language", FieldType.String, Description = "HTTP Accept Language")]
[DeclareField("http.authorization", "Authorization", FieldType.String, Description = "HTTP Authorization header")]
[DeclareField("http.cache_control", "Cache-Control", FieldType.String, Description = "HTTP Cache Control")]
[DeclareField("http.connection", "Connection", FieldType.String, Description = "HTTP Connection")]
[DeclareField("http.content_encoding", "Content-Encoding", FieldType.String, Description = "HTTP Content-Encoding header")]
[DeclareField("http.content_length_header", "Content-Length", FieldType.String, Description = "HTTP Content-Length header")]
[DeclareField("http.content_type", "Content-Type", FieldType.String, Description = "HTTP Content-Type header")]
[DeclareField("http.cookie", "Cookie", FieldType.String, Description = "HTTP Cookie")]
[DeclareField("http.date", "Date", FieldType.String, Description = "HTTP Date")]
[DeclareField("http.host", "Host", FieldType.String, Description = "HTTP Host")]
[DeclareField("http.http2_settings", "HTTP2-Settings", FieldType.String)]
[DeclareField("http.last_modified", "Last-Modified", FieldType.String, Description = "HTTP Last Modified")]
[DeclareField("http.location", "Location", FieldType.String, Description = "HTTP Location")]
[DeclareField("http.proxy_authenticate", "Proxy-Authenticate", FieldType.String, Description = "HTTP Proxy-Authenticate header")]
[DeclareField("http.proxy_authorization", "Proxy-Authorization", FieldType.String, Description = "HTTP Proxy-Authorization header")]
[DeclareField("http.referer", "Referer", FieldType.String, Description = "HTTP Referer")]
[DeclareField("http.sec_websocket_accept", "Sec-WebSocket-Accept", FieldType.String)]
[DeclareField("http.sec_websocket_extensions", "Sec-WebSocket-Extensions", FieldType.String)]
[DeclareField("http.sec_websocket_key", "Sec-WebSocket-Key", FieldType.String)]
[DeclareField("http.sec_websocket_protocol", "Sec-WebSocket-Protocol", FieldType.String)]
[DeclareField("http.sec_websocket_version", "Sec-WebSocket-Version", FieldType.String)]
[DeclareField("http.server", "Server", FieldType.String, Description = "HTTP Server")]
[DeclareField("http.set_cookie", "Set-Cookie", FieldType.String, Description = "HTTP Set Cookie")]
[DeclareField("http.transfer_encoding", "Transfer-Encoding", FieldType.String, Description = "HTTP Transfer-Encoding header")]
[DeclareField("http.upgrade", "Upgrade", FieldType.String, Description = "HTTP Upgrade header")]
[DeclareField("http.user_agent", "User-Agent", FieldType.String, Description = "HTTP User-Agent header")]
[DeclareField("http.www_authenticate", "WWW-Authenticate", FieldType.String, Description = "HTTP WWW-Authenticate header")]
[DeclareField("http.x_forwarded_for", "X-Forwarded-For", FieldType.String, Description = "HTTP X-Forwarded-For header")]
public readonly ref partial struct Http
{
    /// <summary>Lines have no fixed place; what each of them is its own bytes tell.</summary>
    [Custom]
    private bool ShowHead(Dissection d, in Slice s, ref int at)
    {
        HttpHead head = Head;
        HttpHeadNodes.Show(d, s, head);
        return !head.HasLoneEnd || d.Fail(s, s.Length, 1);
    }

    [Size(nameof(HeadSize))]
    public partial ReadOnlySpan<byte> HeadBytes { get; }

    /// <summary>What a proxy passes on, which its ports tell, or its looks.</summary>
    [Payload(SkipEmpty = true, Covered = true), If(nameof(IsTunnel)), Next("tcp.port", nameof(TunnelPort), When = nameof(HasTunnelPort)), Next("tcp")]
    public partial ReadOnlySpan<byte> Tunnelled { get; }

    /// <summary>A body of which nobody says what it is.</summary>
    [Payload(SkipEmpty = true, Transform = nameof(Decode), Covered = true, NestedData = true), If(nameof(IsUntyped))]
    public partial ReadOnlySpan<byte> PlainBody { get; }

    /// <summary>A body that is said to be bytes.</summary>
    [Payload(SkipEmpty = true, Transform = nameof(Decode)), If(nameof(IsBytes))]
    public partial ReadOnlySpan<byte> BytesBody { get; }

    [Payload(SkipEmpty = true, Transform = nameof(Decode), NoData = true), If(nameof(IsTyped)), Next("media_type", nameof(MediaType)), Next("media_type.other", nameof(OtherType))]
    public partial ReadOnlySpan<byte> Body { get; }

    /// <summary>On other ports: a first line that names the protocol.</summary>
    [Guess("tcp")]
    internal bool LooksLikeMessage => HttpHead.NamesProtocol(Slice.Bytes) && !UndeclaredStreams.Own(Dissection);

    internal HttpHead Head => Dissection is { } d ? d.Session.State<HttpConversations>().HeadOf(d, Slice) : HttpHead.Read(Slice);

    private bool IsTunnel => HttpTunnel.IsIn(Dissection, Slice);
    private ushort TunnelPort => HttpTunnel.PortOf(Dissection, Slice);
    private bool HasTunnelPort => TunnelPort != 0;
    internal bool ShowsBegun => HttpTunnel.Find(Dissection, Slice) is { } inner && inner.ShowsBegun(Slice);
    private bool IsUntyped => HttpBody.TypeOf(Slice, Head).Length == 0 && !IsTunnel;
    private bool IsBytes => !IsTunnel && HttpHeader.IsToken(HttpBody.TypeOf(Slice, Head), "application/octet-stream"u8);
    private bool IsTyped => !IsUntyped && !IsBytes && !IsTunnel;
    private uint OtherType => Types.IsRefused || !IsUndeclared ? 1u : 0;
    private bool IsUndeclared => MediaTypes.IsUndeclared(HttpBody.TypeOf(Slice, Head));
    private MediaTypes Types => Dissection!.Session.State<MediaTypes>();

    // A head that a line ended that is no header has no end of its own.
    private int HeadSize => IsTunnel ? 0 : Head switch { { Kind: HttpKind.None } => HttpHead.BeginsWithLeftover(Slice.Bytes) ? 2 : 0, { Size: < 0 } => Slice.Length, var head => Math.Min(head.Size, Slice.Length) };

    private uint MediaType => Types.IsMarkup ? TextKey.Of("text/xml"u8) : DeclaredType;
    private uint DeclaredType => MediaTypes.KeyOf(HttpBody.TypeOf(Slice, Head));

    internal int SizeInStream => HttpMessageSize.Of(Dissection, Slice);

    internal void Announce() => HttpHeadNodes.Announce(Dissection!, Slice);

    private Slice Decode(Slice body) => HttpBody.Show(Dissection!, Slice, Head, body, isCovered: IsTyped && !IsUndeclared && Registry.Table("media_type").Find(DeclaredType) is null);
}
