namespace GenShark.Protocols;

/// <summary>What one end of a QUIC connection wants of the other (RFC 9000, 18): numbers that say how long they are, or, in drafts, of two bytes.</summary>
[PartOf<Tls>]
[DeclareField("tls.quic.len", "Parameters Length", FieldType.UInt16, Base.Dec)]
[DeclareField("tls.quic.parameter.type", "Type", FieldType.UInt64, Base.Dec)]
[DeclareField("tls.quic.parameter.length", "Length", FieldType.UInt64, Base.Dec)]
[DeclareField("tls.quic.parameter.lengt.old", "Length", FieldType.UInt16, Base.Dec)]
[DeclareField("tls.quic.parameter.value", "Value", FieldType.Bytes)]
[DeclareField("tls.quic.parameter.original_destination_connection_id", "original_destination_connection_id", FieldType.Bytes, Description = "Destination Connection ID from the first Initial packet sent by the client")]
[DeclareField("tls.quic.parameter.max_idle_timeout", "max_idle_timeout", FieldType.UInt64, Base.Dec, Description = "In milliseconds")]
[DeclareField("tls.quic.parameter.stateless_reset_token", "stateless_reset_token", FieldType.Bytes, Description = "Used in verifying a stateless reset")]
[DeclareField("tls.quic.parameter.max_udp_payload_size", "max_udp_payload_size", FieldType.UInt64, Base.Dec, Description = "Maximum UDP payload size that the endpoint is willing to receive")]
[DeclareField("tls.quic.parameter.initial_max_data", "initial_max_data", FieldType.UInt64, Base.Dec, Description = "Contains the initial value for the maximum amount of data that can be sent on the connection")]
[DeclareField("tls.quic.parameter.initial_max_stream_data_bidi_local", "initial_max_stream_data_bidi_local", FieldType.UInt64, Base.Dec, Description = "Initial stream maximum data for bidirectional, locally-initiated streams")]
[DeclareField("tls.quic.parameter.initial_max_stream_data_bidi_remote", "initial_max_stream_data_bidi_remote", FieldType.UInt64, Base.Dec, Description = "Initial stream maximum data for bidirectional, peer-initiated streams")]
[DeclareField("tls.quic.parameter.initial_max_stream_data_uni", "initial_max_stream_data_uni", FieldType.UInt64, Base.Dec, Description = "Initial stream maximum data for unidirectional streams parameter")]
[DeclareField("tls.quic.parameter.initial_max_streams_bidi", "initial_max_streams_bidi", FieldType.UInt64, Base.Dec, Description = "Initial maximum number of application-owned bidirectional streams")]
[DeclareField("tls.quic.parameter.initial_max_streams_uni", "initial_max_streams_uni", FieldType.UInt64, Base.Dec, Description = "Initial maximum number of application-owned unidirectional streams")]
[DeclareField("tls.quic.parameter.ack_delay_exponent", "ack_delay_exponent", FieldType.UInt64, Base.Dec, Description = "Indicating an exponent used to decode the ACK Delay field in the ACK frame,")]
[DeclareField("tls.quic.parameter.max_ack_delay", "max_ack_delay", FieldType.UInt64, Base.Dec, Description = "Indicating the maximum amount of time in milliseconds by which it will delay sending of acknowledgments")]
[DeclareField("tls.quic.parameter.active_connection_id_limit", "Active Connection ID Limit", FieldType.UInt64, Base.Dec)]
[DeclareField("tls.quic.parameter.initial_source_connection_id", "Initial Source Connection ID", FieldType.Bytes)]
[DeclareField("tls.quic.parameter.retry_source_connection_id", "Retry Source Connection ID", FieldType.Bytes)]
[DeclareField("tls.quic.parameter.max_datagram_frame_size", "max_datagram_frame_size", FieldType.UInt64, Base.Dec)]
[DeclareField("tls.quic.parameter.loss_bits", "loss_bits", FieldType.UInt64, Base.Dec)]
[DeclareField("tls.quic.parameter.enable_time_stamp_v2", "Enable TimestampV2", FieldType.UInt64, Base.Dec, Names = typeof(TlsQuicTimeStamps))]
[DeclareField("tls.quic.parameter.min_ack_delay", "min_ack_delay", FieldType.UInt64, Base.Dec)]
[DeclareField("tls.quic.parameter.google.user_agent", "Google UserAgent", FieldType.String)]
[DeclareField("tls.quic.parameter.google.key_update_not_yet_supported", "Google Key Update not yet supported", FieldType.None)]
[DeclareField("tls.quic.parameter.google.quic_version", "Google QUIC version", FieldType.UInt32, Base.Hex, Names = typeof(QuicVersion))]
[DeclareField("tls.quic.parameter.google.initial_rtt", "Google Initial RTT", FieldType.UInt64, Base.Dec)]
[DeclareField("tls.quic.parameter.google.support_handshake_done", "Google Support Handshake Done", FieldType.None)]
[DeclareField("tls.quic.parameter.google.quic_params", "Google QUIC parameters", FieldType.Bytes)]
[DeclareField("tls.quic.parameter.google.quic_params_unknown_field", "Google Unknown Field", FieldType.Bytes)]
[DeclareField("tls.quic.parameter.google.connection_options", "Google Connection options", FieldType.Bytes)]
[DeclareField("tls.quic.parameter.facebook.partial_reliability", "Facebook Partial Reliability", FieldType.UInt64, Base.Dec)]
[DeclareField("tls.quic.parameter.vi.chosen_version", "Chosen Version", FieldType.UInt32, Base.Hex, Names = typeof(QuicVersion))]
[DeclareField("tls.quic.parameter.vi.other_version", "Other Version", FieldType.UInt32, Base.Hex, Names = typeof(QuicVersion))]
public readonly ref partial struct TlsQuicParameters
{
    /// <summary>How numbers are written depends on the draft, which only they tell.</summary>
    [Custom]
    private bool WalkParameters(Dissection d, in Slice s, ref int at)
    {
        bool isOld = s.Length >= 2 && s.UInt16(0) == s.Length - 2;
        if (isOld)
        {
            d.Number(TlsFields.QuicLen, s, 0, 2, (ulong)s.UInt16(0));
            at = 2;
        }
        while (at < s.Length)
        {
            if (!TlsQuicParameterNodes.Show(d, s, ref at, isOld)) return false;
        }
        return true;
    }
}

/// <summary>What an endpoint does with times of packets (draft-huitema-quic-ts-05, 3).</summary>
public enum TlsQuicTimeStamps : byte
{
    [Name("I would like to receive TIME_STAMP frames")] Receives = 1,
    [Name("I am able to generate TIME_STAMP frames")] Generates = 2,
    [Name("I am able to generate TIME_STAMP frames and I would like to receive them")] Both = 3,
}
