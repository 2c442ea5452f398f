using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>QUIC: packets, one or several in a datagram. Those that begin a connection are deciphered; the others only their ends can read.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9000"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc9001"/>
[Protocol("quic", "QUIC IETF", Short = "QUIC", Preferences = typeof(QuicPreferences)), Carries("starttls")]
[UsesNames(typeof(QuicVersion), typeof(QuicFrameType), typeof(QuicPacketType), typeof(QuicError))]
[DeclareField("quic.connection.number", "Connection Number", FieldType.UInt32, Base.Dec, Description = "Connection identifier within this capture file")]
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
        if (!new QuicPacketNodes(d, d.Trim(s, size), packet).Show()) return false;
        at = size;
        if (size == s.Length) return true;
        Slice rest = s.Payload(size, s.Length - size);
        // Padding is not told of in the columns.
        bool wasFrozen = d.Columns.Frozen;
        d.Columns.Frozen |= all.IsPadding(rest);
        bool done = d.CallAgain(rest);
        d.Columns.Frozen = wasFrozen;
        return done;
    }

    /// <summary>A packet that names a version that is known; on conversations that began so, any.</summary>
    [Guess("udp")]
    internal bool LooksLikePacket => QuicHeader.LooksLong(Slice) || Slice.CapturedLength > 1 && Dissection is { } d && QuicConversations.IsKnown(d);
}
