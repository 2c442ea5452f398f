namespace GenShark.Protocols;

/// <summary>Shows what stands in front of a message's body.</summary>
internal static class HttpHeadNodes
{
    private const ushort TlsPort = 443;

    // What a connection goes on with that is not known has no messages.
    private static readonly StreamFraming s_unknown = new(0, static (in rest) => rest.Length, showsSize: false);

    /// <param name="d">The packet.</param>
    /// <param name="s">The message.</param>
    /// <param name="head">What its head says.</param>
    public static void Show(Dissection d, in Slice s, in HttpHead head)
    {
        if (DnsCarrier.IsStream(d, s) && IsOnTlsPort(d)) NotePort(d, s);
        if (HttpTunnel.IsIn(d, s) && HttpConversations.StateBefore(d, s).TunnelTo is { } to)
        {
            ShowTunnel(d, s, to);
            return;
        }
        if (head.Kind == HttpKind.None)
        {
            d.BeginInfo(append: true)?.Append("Continuation");
            if (HttpHead.BeginsWithLeftover(s.Bytes)) ShowLeftover(d, s, head.Start);
            return;
        }
        ReadOnlySpan<byte> message = s.Bytes;
        if (head.Kind == HttpKind.Headers) d.BeginInfo(append: true)?.Append("Continuation");
        else WriteInfo(d, head.Line.Of(message), append: true);
        if (head.Start > 0) ShowLeftover(d, s, head.Start);
        var lines = new TextLines(message, head.Start, HttpHead.IsCut(s));
        var headers = new HttpHeaderNodes(d, head.Kind);
        while (lines.MoveNext())
        {
            ReadOnlySpan<byte> line = lines.Current.Of(message);
            int size = lines.Next - lines.Current.At;
            if (line.Length == 0 && lines.Current.At > head.Start)
            {
                TextNodes.ShowText(d, s, lines.Current.At, size);
                break;
            }
            if (HttpHead.StartsMessage(line)) HttpStartLine.Show(d, s, lines.Current, size);
            else if (HttpHeader.TryRead(message, lines.Current, out HttpHeader header)) headers.Show(s, lines.Current, size, header);
            else break;
        }
        if (head.Kind == HttpKind.Headers) return;
        string uri = head.Kind == HttpKind.Response ? "" : FullUri(head, message);
        HttpExchangeNodes.Show(d, s, head.Kind, Enter(d, s, head, uri), uri);
    }

    /// <summary>Writes the first line of a message that is not whole to the Info column.</summary>
    public static void Announce(Dissection d, in Slice s)
    {
        HttpHead head = HttpHead.ReadLine(s.Bytes);
        if (head.Kind != HttpKind.None) WriteInfo(d, head.Line.Of(s.Bytes), append: false);
    }

    // Messages of one packet follow each other in the column.
    private static void WriteInfo(Dissection d, ReadOnlySpan<byte> line, bool append) => d.BeginInfo(append)?.AppendPrintable(line).Append(' ');

    private static void ShowTunnel(Dissection d, in Slice s, string to)
    {
        d.Made(HttpFields.ProxyConnectHost, s.Whole, 0, 0, to[..to.IndexOf(':')], NodeFlags.Generated);
        d.Number(HttpFields.ProxyConnectPort, s.Whole, 0, 0, (ulong)HttpTunnel.PortOf(d, s), NodeFlags.Generated);
    }

    private static bool IsOnTlsPort(Dissection d) => d.Session.State<TcpConversations>().Ports is (TlsPort, _) or (_, TlsPort);

    private static void NotePort(Dissection d, in Slice s)
    {
        d.BeginText().Append("Unencrypted HTTP protocol detected over encrypted port, could indicate a dangerous misconfiguration.");
        d.Expert(HttpFields.TlsPort, s, Severity.Warning, ExpertGroup.Security);
    }

    // It stands in the message's tree, but before its node.
    private static void ShowLeftover(Dissection d, in Slice s, int size)
    {
        const string Text = "Leading CRLF previous message in the stream may have extra CRLF";
        ref TapeNode node = ref d.Tape[d.Layers[^1].Node];
        (node.Offset, node.Length) = (node.Offset + size, node.Length - size);
        d.TextNode(Text, s, 0, size);
        d.Open();
        d.BeginText().Append(Text);
        d.Expert(HttpFields.LeadingCrlf, s, Severity.Error, ExpertGroup.Malformed);
        d.Close();
    }

    private static HttpExchangeView Enter(Dissection d, in Slice s, in HttpHead head, string uri)
    {
        HttpConversations conversations = d.Session.State<HttpConversations>();
        if (conversations.TryRecall(d, s, out HttpExchangeView known)) return known;
        HttpExchangeView view = HttpConversations.Of(d).Enter(d.Frame, head, s.Bytes, uri);
        if (head.Kind == HttpKind.Request) HttpConversations.Of(d).ClientPort = d.Session.State<TcpConversations>().Ports.Source;
        conversations.Remember(d, s, view);
        // RFC 9110, 7.8: the connection goes on with what the server agrees to.
        if (head.Status == 101 && head.Upgrade.Size > 0) d.HandOver(d.TableOf(Registry.Table("http.upgrade")).Find(TextKey.Of(head.Upgrade.Of(s.Bytes))) ?? s_unknown, staysNamed: true);
        return view;
    }

    // RFC 9112, 3.2: what is asked for is a path at the host, if not a whole URI.
    private static string FullUri(in HttpHead head, ReadOnlySpan<byte> message)
    {
        string uri = System.Text.Encoding.UTF8.GetString(head.Uri.Of(message));
        bool isWhole = uri.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme && uri.AsSpan(0, scheme).IndexOfAny('/', '?') < 0;
        if (!head.HasHost && !isWhole) return "";
        if (head.Method.Of(message).SequenceEqual("CONNECT"u8) || isWhole) return uri;
        return "http://" + System.Text.Encoding.UTF8.GetString(head.Host.Of(message)).Trim() + uri;
    }
}
