using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>QUIC: packets, one or several in a datagram. Those that begin a connection are deciphered; the others where the capture or the user tells the secrets.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9000"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9001"/>
[Protocol("quic", "QUIC IETF", Short = "QUIC", Preferences = typeof(QuicPreferences)), Carries("starttls"), Carries("quic.alpn", Deciphered = true)]
[UsesNames(typeof(QuicVersion), typeof(QuicFrameType), typeof(QuicPacketType), typeof(QuicError))]
[DeclareField("quic.connection.number", "Connection Number", FieldType.UInt32, Base.Dec, Counts = typeof(QuicConnection), Description = "Connection identifier within this capture file")]
[DeclareField("quic.packet_length", "Packet Length", FieldType.UInt32, Base.Dec, Description = "Size of the QUIC packet")]
[DeclareField("quic.header_form", "Header Form", FieldType.UInt8, Base.Dec, Names = typeof(QuicHeaderForm), Mask = 0x80, MaskWidth = 8, Description = "The most significant bit (0x80) of the first octet is set to 1 for long headers and 0 for short headers.")]
[DeclareField("quic.long.packet_type", "Packet Type", FieldType.UInt8, Base.Dec, Names = typeof(QuicPacketType), Mask = 0x30, MaskWidth = 8, Description = "Long Header Packet Type")]
[DeclareField("quic.long.packet_type_v2", "Packet Type", FieldType.UInt8, Base.Dec, Names = typeof(QuicPacketType2), Mask = 0x30, MaskWidth = 8, Description = "Long Header Packet Type")]
[DeclareField("quic.long.reserved", "Reserved", FieldType.UInt8, Base.Dec, Mask = 0xc, MaskWidth = 8, Description = "Reserved bits (protected using header protection)")]
[DeclareField("quic.packet_number_length", "Packet Number Length", FieldType.UInt8, Base.Dec, Names = typeof(QuicNumberLength), Mask = 0x3, MaskWidth = 8, Description = "Packet Number field length (protected using header protection)")]
[DeclareField("quic.dcid", "Destination Connection ID", FieldType.Bytes)]
[DeclareField("quic.scid", "Source Connection ID", FieldType.Bytes)]
[DeclareField("quic.dcil", "Destination Connection ID Length", FieldType.UInt8, Base.Dec)]
[DeclareField("quic.scil", "Source Connection ID Length", FieldType.UInt8, Base.Dec)]
[DeclareField("quic.token_length", "Token Length", FieldType.UInt64, Base.Dec)]
[DeclareField("quic.token", "Token", FieldType.Bytes)]
[DeclareField("quic.length", "Length", FieldType.UInt64, Base.Dec, Description = "Length of Packet Number and Payload fields")]
[DeclareField("quic.packet_number", "Packet Number", FieldType.UInt64, Base.Dec, Description = "Decoded packet number")]
[DeclareField("quic.version", "Version", FieldType.UInt32, Base.Hex, Names = typeof(QuicVersion))]
[DeclareField("quic.supported_version", "Supported Version", FieldType.UInt32, Base.Hex, Names = typeof(QuicVersion))]
[DeclareField("quic.vn.unused", "Unused", FieldType.UInt8, Base.Hex, Mask = 0x7f, MaskWidth = 8)]
[DeclareField("quic.short", "QUIC Short Header", FieldType.None)]
[DeclareField("quic.fixed_bit", "Fixed Bit", FieldType.Boolean, Mask = 0x40, MaskWidth = 8, Description = "Must be 1")]
[DeclareField("quic.spin_bit", "Spin Bit", FieldType.Boolean, Mask = 0x20, MaskWidth = 8, Description = "Latency Spin Bit")]
[DeclareField("quic.payload", "Payload", FieldType.Bytes, Description = "(Encrypted) payload of a packet")]
[DeclareField("quic.remaining_payload", "Remaining Payload", FieldType.Bytes, Description = "Remaining payload in a packet (possibly PKN followed by encrypted payload)")]
[DeclareField("quic.odcil", "Original Destination Connection ID Length", FieldType.UInt8, Base.Dec)]
[DeclareField("quic.odcid", "Original Destination Connection ID", FieldType.Bytes)]
[DeclareField("quic.retry_token", "Retry Token", FieldType.Bytes)]
[DeclareField("quic.retry_integrity_tag", "Retry Integrity Tag", FieldType.Bytes)]
[DeclareField("quic.frame", "Frame", FieldType.None)]
[DeclareField("quic.frame_type", "Frame Type", FieldType.UInt64, Base.Hex, Names = typeof(QuicFrameType))]
[DeclareField("quic.padding_length", "Padding Length", FieldType.UInt32, Base.Dec)]
[DeclareField("quic.ack.largest_acknowledged", "Largest Acknowledged", FieldType.UInt64, Base.Dec, Description = "Largest packet number the peer is acknowledging in this packet")]
[DeclareField("quic.ack.ack_delay", "ACK Delay", FieldType.UInt64, Base.Dec, Description = "Time from when the largest acknowledged packet, as indicated in the Largest Acknowledged field, was received by this peer to when this ACK was sent")]
[DeclareField("quic.ack.ack_range_count", "ACK Range Count", FieldType.UInt64, Base.Dec, Description = "Number of Gap and ACK Range fields in the frame")]
[DeclareField("quic.ack.first_ack_range", "First ACK Range", FieldType.UInt64, Base.Dec, Description = "Number of contiguous packets preceding the Largest Acknowledged that are being acknowledged")]
[DeclareField("quic.ack.gap", "Gap", FieldType.UInt64, Base.Dec, Description = "Number of contiguous unacknowledged packets preceding the packet number one lower than the smallest in the preceding ACK Range")]
[DeclareField("quic.ack.ack_range", "ACK Range", FieldType.UInt64, Base.Dec, Description = "Number of contiguous acknowledged packets preceding the largest packet number, as determined by the preceding Gap")]
[DeclareField("quic.ack.ect0_count", "ECT(0) Count", FieldType.UInt64, Base.Dec, Description = "Total number of packets received with the ECT(0) codepoint")]
[DeclareField("quic.ack.ect1_count", "ECT(1) Count", FieldType.UInt64, Base.Dec, Description = "Total number of packets received with the ECT(1) codepoint")]
[DeclareField("quic.ack.ecn_ce_count", "ECN-CE Count", FieldType.UInt64, Base.Dec, Description = "Total number of packets received with the CE codepoint")]
[DeclareField("quic.crypto.offset", "Offset", FieldType.UInt64, Base.Dec, Description = "Byte offset into the stream")]
[DeclareField("quic.crypto.length", "Length", FieldType.UInt64, Base.Dec, Description = "Length of the Crypto Data field")]
[DeclareField("quic.crypto.crypto_data", "Crypto Data", FieldType.None, Description = "The cryptographic message data")]
[DeclareField("quic.crypto.fragments", "Reassembled QUIC CRYPTO Data Fragments", FieldType.None, Description = "QUIC STREAM Data Fragments")]
[DeclareField("quic.crypto.fragment", "QUIC CRYPTO Data Fragment", FieldType.FrameNumber)]
[DeclareField("quic.crypto.fragment.count", "Fragment count", FieldType.UInt32, Base.Dec)]
[DeclareField("quic.reassembled_in", "Reassembled PDU in frame", FieldType.FrameNumber, Description = "The PDU that doesn't end in this fragment is reassembled in this frame")]
[DeclareField("quic.cc.error_code", "Error code", FieldType.UInt64, Base.Dec, Names = typeof(QuicError), Description = "Indicates the reason for closing this connection")]
[DeclareField("quic.cc.error_code.app", "Application Error code", FieldType.UInt64, Base.Dec, Description = "Indicates the reason for closing this application")]
[DeclareField("quic.cc.frame_type", "Frame Type", FieldType.UInt64, Base.Dec, Description = "The type of frame that triggered the error")]
[DeclareField("quic.cc.reason_phrase.length", "Reason phrase Length", FieldType.UInt64, Base.Dec, Description = "Specifying the length of the reason phrase")]
[DeclareField("quic.cc.reason_phrase", "Reason phrase", FieldType.String, Description = "A human-readable explanation for why the connection was closed")]
[DeclareField("quic.short.reserved", "Reserved", FieldType.UInt8, Base.Dec, Mask = 0x18, MaskWidth = 8, Description = "Reserved bits (protected using header protection)")]
[DeclareField("quic.key_phase", "Key Phase Bit", FieldType.Boolean, Mask = 0x4, MaskWidth = 8, Description = "Selects the packet protection keys to use (protected using header protection)")]
[DeclareField("quic.protected_payload", "Protected Payload", FieldType.Bytes, Description = "1-RTT protected payload")]
[DeclareField("quic.rsts.stream_id", "Stream ID", FieldType.UInt64, Base.Dec, Description = "Stream ID of the stream being terminated")]
[DeclareField("quic.rsts.application_error_code", "Application Error code", FieldType.UInt64, Base.Dec, Description = "Indicates why the stream is being closed")]
[DeclareField("quic.rsts.final_size", "Final Size", FieldType.UInt64, Base.Dec, Description = "The final size of the stream by the RESET_STREAM sender (in bytes)")]
[DeclareField("quic.ss.stream_id", "Stream ID", FieldType.UInt64, Base.Dec, Description = "Stream ID of the stream being ignored")]
[DeclareField("quic.ss.application_error_code", "Application Error code", FieldType.UInt64, Base.Dec, Description = "Indicates why the sender is ignoring the stream")]
[DeclareField("quic.nt.length", "(Token) Length", FieldType.UInt64, Base.Dec, Description = "Specifying the length of the token")]
[DeclareField("quic.nt.token", "Token", FieldType.Bytes, Description = "An opaque blob that the client may use with a future Initial packet")]
[DeclareField("quic.stream.fin", "Fin", FieldType.Boolean, Mask = 0x1, MaskWidth = 8)]
[DeclareField("quic.stream.len", "Len(gth)", FieldType.Boolean, Mask = 0x2, MaskWidth = 8)]
[DeclareField("quic.stream.off", "Off(set)", FieldType.Boolean, Mask = 0x4, MaskWidth = 8)]
[DeclareField("quic.stream.stream_id", "Stream ID", FieldType.UInt64, Base.Dec)]
[DeclareField("quic.stream.initiator", "Stream initiator", FieldType.UInt64, Base.Dec, Names = typeof(QuicStreamInitiator), Mask = 0x1, MaskWidth = 64)]
[DeclareField("quic.stream.direction", "Stream direction", FieldType.UInt64, Base.Dec, Names = typeof(QuicStreamDirection), Mask = 0x2, MaskWidth = 64)]
[DeclareField("quic.stream.offset", "Offset", FieldType.UInt64, Base.Dec)]
[DeclareField("quic.stream.length", "Length", FieldType.UInt64, Base.Dec)]
[DeclareField("quic.stream_data", "Stream Data", FieldType.Bytes)]
[DeclareField("quic.md.maximum_data", "Maximum Data", FieldType.UInt64, Base.Dec, Description = "Indicating the maximum amount of data that can be sent on the entire connection, in units of 1024 octets")]
[DeclareField("quic.msd.stream_id", "Stream ID", FieldType.UInt64, Base.Dec, Description = "The stream ID of the stream that is affected")]
[DeclareField("quic.msd.maximum_stream_data", "Maximum Stream Data", FieldType.UInt64, Base.Dec, Description = "Indicating the maximum amount of data that can be sent on the identified stream, in units of octets")]
[DeclareField("quic.ms.max_streams", "Max Streams", FieldType.UInt64, Base.Dec, Description = "A count of the cumulative number of streams of the corresponding type that can be opened over the lifetime of the connection")]
[DeclareField("quic.sb.stream_data_limit", "Stream Data Limit", FieldType.UInt64, Base.Dec, Description = "Indicating the connection-level limit at which the blocking occurred")]
[DeclareField("quic.sdb.stream_id", "Stream ID", FieldType.UInt64, Base.Dec, Description = "Indicating the stream which is flow control blocked")]
[DeclareField("quic.sib.stream_limit", "Stream Limit", FieldType.UInt64, Base.Dec, Description = "Indicating the stream limit at the time the frame was sent")]
[DeclareField("quic.nci.retire_prior_to", "Retire Prior To", FieldType.UInt64, Base.Dec, Description = "A variable-length integer indicating which connection IDs should be retired")]
[DeclareField("quic.nci.sequence", "Sequence", FieldType.UInt64, Base.Dec, Description = "Increases by 1 for each connection ID that is provided by the server")]
[DeclareField("quic.nci.connection_id.length", "Connection ID Length", FieldType.UInt8, Base.Dec)]
[DeclareField("quic.nci.connection_id", "Connection ID", FieldType.Bytes)]
[DeclareField("quic.nci.stateless_reset_token", "Stateless Reset Token", FieldType.Bytes)]
[DeclareField("quic.rci.sequence", "Sequence", FieldType.UInt64, Base.Dec, Description = "The sequence number of the connection ID being retired")]
[DeclareField("quic.path_challenge.data", "Data", FieldType.Bytes, Description = "Arbitrary data that must be matched by a PATH_RESPONSE frame")]
[DeclareField("quic.path_response.data", "Data", FieldType.Bytes, Description = "Arbitrary data that must match a PATH_CHALLENGE frame")]
[DeclareField("quic.dg.length", "Datagram Length", FieldType.UInt64, Base.Dec, Description = "Specifies the length of the datagram data in bytes")]
[DeclareField("quic.dg", "Datagram", FieldType.Bytes, Description = "The bytes of the datagram to be delivered")]
[DeclareField("quic.af.sequence_number", "Sequence Number", FieldType.UInt64, Base.Dec, Description = "Sequence number assigned to the ACK_FREQUENCY frame by the sender to allow receivers to ignore obsolete frames")]
[DeclareField("quic.af.ack_eliciting_threshold", "Ack-Eliciting Threshold", FieldType.UInt64, Base.Dec, Description = "The maximum number of ack-eliciting packets the recipient of this frame can receive without sending an acknowledgment")]
[DeclareField("quic.af.request_max_ack_delay", "Request Max Ack Delay", FieldType.UInt64, Base.Dec, Description = "The value to which the endpoint requests the peer update its max_ack_delay")]
[DeclareField("quic.af.last_byte", "Last Byte", FieldType.UInt8, Base.Hex)]
[DeclareField("quic.af.reserved", "Reserved", FieldType.UInt8, Base.Dec, Mask = 0xfc, MaskWidth = 8, Description = "This field has no meaning in this version of ACK_FREQUENCY")]
[DeclareField("quic.af.ignore_order", "Ignore Order", FieldType.Boolean, Mask = 0x2, MaskWidth = 8, Description = "This field is set to true by an endpoint that does not wish to receive an immediate acknowledgement when the peer receives a packet out of order")]
[DeclareField("quic.af.ignore_ce", "Ignore CE", FieldType.Boolean, Mask = 0x1, MaskWidth = 8, Description = "This field is set to true by an endpoint that does not wish to receive an immediate acknowledgement when the peer receives CE-marked packets")]
[DeclareField("quic.ts", "Time Stamp", FieldType.UInt64, Base.Dec)]
[DeclareField("quic.connection.unknown", "Unknown QUIC connection. Missing Initial Packet or migrated connection?", FieldType.None)]
[DeclareField("quic.ft.unknown", "Unknown Frame Type", FieldType.None)]
[DeclareField("quic.decryption_failed", "Failed to decrypt handshake", FieldType.None)]
[DeclareField("quic.bad_retry", "Retry Integrity Tag verification failure", FieldType.None)]
[DeclareField("quic.coalesced_padding_data", "Coalesced Padding Data", FieldType.None)]
[DeclareField("quic.retransmission", "This QUIC frame has a reused stream offset (retransmission?)", FieldType.None)]
[DeclareField("quic.overlap", "This QUIC frame overlaps a previous frame in the stream", FieldType.None)]
public readonly ref partial struct Quic
{
    /// <summary>Part of a header is protected, and what follows enciphered: no declaration can read that.</summary>
    [Custom]
    private bool WalkPacket(Dissection d, in Slice s, ref int at)
    {
        QuicConversations all = d.Session.State<QuicConversations>();
        all.Enter(d, s);
        QuicPacket packet = all.Packet;
        int size = packet.Header.Form == QuicForm.Padding ? s.Length : Math.Max(1, packet.Header.Size);
        int layer = d.Layers[^1].Node;
        if (!new QuicPacketNodes(d, d.Trim(s, size), packet).Show()) return false;
        at = size;
        if (all.Contents.Count > 0 && !WalkContents(d, all, layer)) return false;
        if (size == s.Length) return true;
        Slice rest = s.Payload(size, s.Length - size);
        // Padding is not told of in the columns.
        bool wasFrozen = d.Columns.Frozen;
        d.Columns.Frozen |= all.IsPadding(rest);
        bool done = d.CallAgain(rest);
        d.Columns.Frozen = wasFrozen;
        return done;
    }

    // What streams carry stands beside the layer.
    private static bool WalkContents(Dissection d, QuicConversations all, int layer)
    {
        byte[] application = all.Packet.Connection!.Negotiation.Application;
        if (application.Length == 0 || all.Plain is not { Source: > 0 } plain) return true;
        var whole = new Slice(plain.Bytes, plain.Bytes.Length, 0, plain.Source, d);
        DispatchTable table = Registry.Table("quic.alpn");
        int depth = d.LeaveTree(layer);
        foreach (TextPart part in all.Contents)
        {
            if (d.TryCall(table, TextKey.Of(application), whole.Payload(part.At, part.Size)) == false) return false;
        }
        d.EnterTree(depth);
        return true;
    }

    /// <summary>A packet that names a version that is known; on conversations that began so, any.</summary>
    [Guess("udp", Sifts = true)]
    internal bool LooksLikePacket => QuicHeader.LooksLong(Slice) || Slice.CapturedLength > 1 && (Dissection is not { } d || QuicConversations.IsKnown(d));
}
