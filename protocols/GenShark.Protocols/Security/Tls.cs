using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Transport Layer Security and the versions of SSL before it: records, one behind the other.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc8446"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5246"/>
[Protocol("tls", "Transport Layer Security", Column = "", Preferences = typeof(TlsPreferences)), Message(nameof(RecordsSize), Header = TlsRecord.HeaderSize, Begun = nameof(ShowsBegun))]
[Over("tcp.port", 324, 443, 465, 636, 802, 853, 993, 995, 1300, 2221, 2443, 3249, 3250, 3251, 3252, 3496, 5061, 5671, 5684, 5868, 8883, 11207, 19999, 27017, Lasting = true)]
[Over("starttls", 0), Over("openvpn.control", 0), Over("eap.tls", 0), Carries("certificate_status")]
[DeclareField("tls.ignored_unknown_record", "Ignored Unknown Record", FieldType.None)]
[DeclareField("tls.malformed.buffer_too_small", "Malformed message, not enough data is available", FieldType.None)]
[DeclareField("tls.malformed.trailing_data", "Undecoded trailing data is present", FieldType.None)]
[DeclareField("tls.malformed.vector_length", "Variable vector length is outside the permitted range", FieldType.None)]
[DeclareField("tls.handshake.fragments", "Reassembled Handshake Fragments", FieldType.None)]
[DeclareField("tls.handshake.fragment", "Handshake Fragment", FieldType.FrameNumber)]
[DeclareField("tls.handshake.fragment.count", "Handshake Fragment count", FieldType.UInt32, Base.Dec)]
[DeclareField("tls.handshake.reassembled_in", "Reassembled Handshake Message in frame", FieldType.FrameNumber, Description = "The handshake message is fully reassembled in this frame")]
public readonly ref partial struct Tls
{
    private const int TextSize = 4;

    /// <summary>What stands here depends on what the connection is known to speak: records, messages of SSL 2.0, or neither.</summary>
    [Custom]
    private bool WalkRecords(Dissection d, in Slice s, ref int at)
    {
        if (d.IsBegun) return true;
        TlsConversations conversations = Conversations(d);
        conversations.Enter(d, s);
        if (QuicHandshake.IsWithin(d)) return WalkMessages(d, s, ref at);
        if (IsCutInDatagram(d, s, conversations.Current)) return true;
        while (at < s.Length)
        {
            Slice rest = s.From(at);
            if (TlsRecord.LooksLike(rest, conversations.Current.Version != 0))
            {
                if (!TlsRecord.Walk(d, rest, out int size)) return false;
                at += size;
            }
            else if (conversations.Current.Version is 0 or (ushort)TlsVersion.Ssl20 && Ssl2Record.LooksLike(rest, conversations.Current.Version != 0))
            {
                if (!Ssl2Record.Walk(d, rest, out int size)) return false;
                at += size;
            }
            else
            {
                Ignore(d, rest, conversations.Current);
                at = s.Length;
            }
        }
        return true;
    }

    // Nothing is shown of a record whose rest another datagram brings, or of which a sample lacks bytes.
    private static bool IsCutInDatagram(Dissection d, in Slice s, TlsConversation conversation)
    {
        if (!d.IsSampled && d.Layers[^2].Protocol != RdpUdpProtocol.Instance || !TlsRecord.LooksLike(s, conversation.Version != 0) || TlsRecord.SizeOf(s) <= s.CapturedLength) return false;
        d.SetProtocolColumn("SSL");
        d.BeginInfo(append: false);
        return true;
    }

    private static bool WalkMessages(Dissection d, in Slice s, ref int at)
    {
        at = s.Length;
        TlsConversations conversations = Conversations(d);
        conversations.EnterMessages(d, s);
        if (d.WantsText && d.Layers[^1].Node is var layer && layer != Tape.Discarded)
        {
            TlsTitles.Write(d.BeginText().Append("TLSv1.3 Record Layer: "u8), TlsContentType.Handshake, s, conversations.Record);
            d.EndText(layer);
        }
        return TlsHandshakeContent.Walk(d, s, out _);
    }

    private static void Ignore(Dissection d, in Slice rest, TlsConversation conversation)
    {
        if (conversation.Version == 0)
        {
            d.SetProtocolColumn("SSL");
            TlsInfo.Append(d, "Continuation Data");
            return;
        }
        const string Message = "Ignored Unknown Record";
        d.SetProtocolColumn(TlsConversation.NameOf(conversation.Version));
        TlsInfo.Append(d, Message);
        d.BeginText().Append(Message);
        d.Remark(TlsFields.IgnoredUnknownRecord, rest, 0, rest.Length, Severity.Warning, ExpertGroup.Protocol);
    }

    /// <summary>What begins with text is not TLS, whatever the port, and whatever the connection spoke before.</summary>
    [Accept]
    internal bool IsNoText => IsWithinQuic || Slice.CapturedLength < TlsRecord.HeaderSize || Slice.Span(0, TextSize).ContainsAnyExceptInRange((byte)' ', (byte)'~');

    /// <summary>On other ports of TCP: a handshake or data in a record of a known version; anything that follows those.</summary>
    [Guess("tcp")]
    internal bool LooksLikeRecord => IsNoText && (IsKnown || IsFirstRecord);

    /// <summary>The records that are whole, if the first one is; the first one else. In bytes.</summary>
    [Length]
    internal int RecordsSize
    {
        get
        {
            if (IsWithinQuic) return Slice.Length;
            int size = 0;
            while (size < Slice.Length)
            {
                if (size > 0 && Slice.Length - size < TlsRecord.HeaderSize) return size;
                int next = SizeOf(Slice.From(size));
                if (size > 0 && next > Slice.Length - size) return size;
                size += next;
            }
            return size;
        }
    }

    internal bool ShowsBegun => true;

    // The messages of its handshake stand in no records.
    private bool IsWithinQuic => Dissection is { } d && d.Current == TlsProtocol.Instance && QuicHandshake.IsWithin(d);

    /// <summary>From the next packet on, the connection whose message is being walked is TLS: RFC 3207, RFC 2595, RFC 4217.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="application">The name of the protocol that goes on within TLS: that of the one which hands over.</param>
    internal static void Start(Dissection d, string application)
    {
        d.HandOver(TlsProtocol.Instance);
        Conversations(d).Start(d, application);
    }

    // What is no record goes on to the end.
    private int SizeOf(in Slice rest) => TlsRecord.LooksLike(rest, IsKnown) ? TlsRecord.SizeOf(rest) : MayBeOld && Ssl2Record.LooksLike(rest, IsKnown) ? Ssl2Record.SizeOf(rest) : rest.Length;

    // Once TLS is agreed on, nothing is SSL 2.0 any more.
    private bool MayBeOld => Dissection is not { } d || Conversations(d).VersionOf(d) is 0 or (ushort)TlsVersion.Ssl20;

    private bool IsKnown => Dissection is { } d && Conversations(d).IsKnown(d);

    private bool IsFirstRecord => Slice.Has(0, TlsRecord.HeaderSize) && TlsRecord.LooksLike(Slice, false) && (TlsContentType)Slice.UInt8(0) is TlsContentType.Handshake or TlsContentType.ApplicationData
        && Slice.UInt16(3) < TlsRecord.LongestLikely;

    /// <summary>The place of the layer below those of TLS that are being walked; of the last one if there is none of TLS. Below zero: there is no layer.</summary>
    internal static int CarrierOf(Dissection d)
    {
        int carrier = d.LayerCount - 1;
        while (carrier > 0 && d.Layers[carrier].Protocol == TlsProtocol.Instance) carrier--;
        return carrier;
    }

    internal static TlsConversations Conversations(Dissection d) => d.Session.State<TlsConversations>();
}
