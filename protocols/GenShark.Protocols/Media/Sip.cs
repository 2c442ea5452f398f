namespace GenShark.Protocols;

/// <summary>Session Initiation Protocol: a first line, headers, and a body that a media type tells.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3261"/>
[Protocol("sip", "Session Initiation Protocol", Short = "SIP", Tells = ["rtp"], Preferences = typeof(SipPreferences))]
[DeclareField("sip.call_id_generated", "Generated Call-ID", FieldType.String)]
[Message(nameof(SizeInStream)), Over("udp.port", SipPort), Over("tcp.port", SipPort), Carries("media_type")]
public readonly ref partial struct Sip
{
    internal const int SipPort = 5060;

    /// <summary>Lines have no fixed place; what each of them is its own bytes tell.</summary>
    [Custom]
    private bool ShowHead(Dissection d, in Slice s, ref int at)
    {
        SipHead head = Head;
        at = head.Kind == SipKind.None ? s.Length : head.Size;
        return SipHeadNodes.Show(d, s, head);
    }

    /// <summary>What it is the head's media type says.</summary>
    [Custom]
    private bool ShowBody(Dissection d, in Slice s, ref int at)
    {
        SipHead head = Head;
        int size = head.BodySize(s);
        at += size;
        return size == 0 || SipBody.Show(d, s, head, size);
    }

    /// <summary>Of the message; the rest of a datagram is nobody's.</summary>
    [Length]
    private int Length => Head is { Kind: not SipKind.None, IsCut: false } head ? head.Size + head.BodySize(Slice) : Slice.Length;

    /// <summary>In a stream anything else is the rest of a message, but for what keeps it alive (RFC 5626, 3.5.1).</summary>
    [Accept]
    internal bool IsMessage => SipHead.IsStart(Slice.Bytes) || IsOnPort && !SipHead.KeepsAlive(Slice.Bytes);

    [Guess("udp", Also = ["tcp"], Sifts = true)]
    internal bool LooksLikeMessage => SipHead.IsStart(Slice.Bytes) && !(IsStream && UndeclaredStreams.Own(Dissection));

    private SipHead Head => Dissection is { } d ? d.Session.State<SipMessages>().HeadOf(d, Slice) : SipHead.Read(Slice.Bytes);

    private bool IsOnPort => IsStream && Dissection!.Session.State<TcpConversations>().Ports is (SipPort, _) or (_, SipPort);

    private bool IsStream => Dissection is { } d && SipMessages.IsStream(d);

    internal int SizeInStream
    {
        get
        {
            if (!SipHead.MayStart(Slice.Bytes)) return Slice.Length;
            SipHead head = SipHead.Read(Slice.Bytes);
            if (head.Kind == SipKind.None) return head.HasLine ? Slice.Length : MessageSize.Unknown;
            return head.IsEnded ? (int)Math.Min(head.Size + Math.Max(head.ContentLength, 0), MessageSize.UntilEnd - 1) : MessageSize.Unknown;
        }
    }

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        text.Append("Session Initiation Protocol");
        SipHead head = Head;
        if (head.Kind == SipKind.None || head.IsCut) return;
        text.Append(" (").AppendPrintable((head.Kind == SipKind.Request ? head.Method : head.Code).Of(Slice.Bytes)).Append(')');
    }
}
