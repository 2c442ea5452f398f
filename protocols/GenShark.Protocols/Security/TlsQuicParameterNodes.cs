namespace GenShark.Protocols;

/// <summary>Shows the parameters of QUIC.</summary>
internal static class TlsQuicParameterNodes
{
    private enum Form : byte { Unknown, Number, Milliseconds, Microseconds, PlainNumber, Bytes, Text, Flag, GoogleVersion, GoogleTags, Versions }

    private static readonly Dictionary<ulong, (string Name, int Field, Form Form)> s_known = new()
    {
        [0x00] = ("original_destination_connection_id", TlsFields.QuicParameterOriginalDestinationConnectionId, Form.Bytes),
        [0x01] = ("max_idle_timeout", TlsFields.QuicParameterMaxIdleTimeout, Form.Milliseconds),
        [0x02] = ("stateless_reset_token", TlsFields.QuicParameterStatelessResetToken, Form.Bytes),
        [0x03] = ("max_udp_payload_size", TlsFields.QuicParameterMaxUdpPayloadSize, Form.Number),
        [0x04] = ("initial_max_data", TlsFields.QuicParameterInitialMaxData, Form.Number),
        [0x05] = ("initial_max_stream_data_bidi_local", TlsFields.QuicParameterInitialMaxStreamDataBidiLocal, Form.Number),
        [0x06] = ("initial_max_stream_data_bidi_remote", TlsFields.QuicParameterInitialMaxStreamDataBidiRemote, Form.Number),
        [0x07] = ("initial_max_stream_data_uni", TlsFields.QuicParameterInitialMaxStreamDataUni, Form.Number),
        [0x08] = ("initial_max_streams_bidi", TlsFields.QuicParameterInitialMaxStreamsBidi, Form.Number),
        [0x09] = ("initial_max_streams_uni", TlsFields.QuicParameterInitialMaxStreamsUni, Form.Number),
        [0x0a] = ("ack_delay_exponent", TlsFields.QuicParameterAckDelayExponent, Form.PlainNumber),
        [0x0b] = ("max_ack_delay", TlsFields.QuicParameterMaxAckDelay, Form.Number),
        [0x0c] = ("disable_active_migration", -1, Form.Unknown),
        [0x0e] = ("active_connection_id_limit", TlsFields.QuicParameterActiveConnectionIdLimit, Form.Number),
        [0x0f] = ("initial_source_connection_id", TlsFields.QuicParameterInitialSourceConnectionId, Form.Bytes),
        [0x10] = ("retry_source_connection_id", TlsFields.QuicParameterRetrySourceConnectionId, Form.Bytes),
        [0x11] = ("version_information", -1, Form.Versions),
        [0x20] = ("max_datagram_frame_size", TlsFields.QuicParameterMaxDatagramFrameSize, Form.Number),
        [0x1057] = ("loss_bits", TlsFields.QuicParameterLossBits, Form.PlainNumber),
        [0x2ab2] = ("grease_quic_bit", -1, Form.Unknown),
        [0x3127] = ("google_initial_rtt", TlsFields.QuicParameterGoogleInitialRtt, Form.Microseconds),
        [0x3128] = ("google_connection_options", TlsFields.QuicParameterGoogleConnectionOptions, Form.Bytes),
        [0x3129] = ("google_user_agent", TlsFields.QuicParameterGoogleUserAgent, Form.Text),
        [0x312a] = ("google_support_handshake_done", TlsFields.QuicParameterGoogleSupportHandshakeDone, Form.Flag),
        [0x312b] = ("google_key_update_not_yet_supported", TlsFields.QuicParameterGoogleKeyUpdateNotYetSupported, Form.Flag),
        [0x4751] = ("google_quic_params", TlsFields.QuicParameterGoogleQuicParams, Form.GoogleTags),
        [0x4752] = ("google_quic_version", TlsFields.QuicParameterGoogleQuicVersion, Form.GoogleVersion),
        [0x7158] = ("enable_time_stamp_v2", TlsFields.QuicParameterEnableTimeStampV2, Form.PlainNumber),
        [0xde1a] = ("min_ack_delay", TlsFields.QuicParameterMinAckDelay, Form.Number),
        [0xff00] = ("facebook_partial_reliability", TlsFields.QuicParameterFacebookPartialReliability, Form.PlainNumber),
        [0xff03de1a] = ("min_ack_delay", TlsFields.QuicParameterMinAckDelay, Form.Number),
    };

    /// <summary>Shows one. False if bytes lack.</summary>
    public static bool Show(Dissection d, in Slice s, ref int at, bool isOld)
    {
        int start = at, node = d.TextNode("", s, start, s.Length - start);
        d.Open();
        if (!ShowHead(d, s, ref at, isOld, out ulong type, out ulong length, out int typeNode) || !d.Need(s, at, (int)Math.Min(length, int.MaxValue))) return false;
        int size = (int)length;
        d.Bytes(TlsFields.QuicParameterValue, s, at, size);
        (string? name, int field, Form form) = s_known.TryGetValue(type, out var known) ? known : (IsGrease(type) ? "GREASE" : null, -1, Form.Unknown);
        Slice value = s.Part(at, size);
        if (size > 0 || form is Form.Flag or Form.Bytes) ShowValue(d, value, field, form);
        at += size;
        if (node != Tape.Discarded) d.EndNode(node, s, at);
        d.Close();
        if (d.WantsText) Label(d, node, typeNode, name, type, value, form);
        return true;
    }

    private static void Label(Dissection d, int node, int typeNode, string? name, ulong type, in Slice value, Form form)
    {
        int at = 0;
        TextBuilder text = d.BeginText().Append("Parameter: ");
        if (name is not null) text.Append(name);
        else text.Append($"Unknown 0x{type:x4}");
        text.Append($" (len={value.Length})");
        if (form is Form.Number or Form.Milliseconds or Form.Microseconds) text.Append($" {QuicNumber.Read(value, ref at)}{form switch { Form.Milliseconds => " ms", Form.Microseconds => " us", _ => "" }}");
        if (node != Tape.Discarded) d.EndText(node);
        d.BeginText().Append($"Type: {name ?? "Unknown"} (0x{type:x2})");
        if (typeNode != Tape.Discarded) d.EndText(typeNode);
    }

    // RFC 9000, 18.1: what is there to be ignored.
    private static bool IsGrease(ulong type) => type > 27 && (type - 27) % 31 == 0;

    private static bool ShowHead(Dissection d, in Slice s, ref int at, bool isOld, out ulong type, out ulong length, out int typeNode)
    {
        (type, length, typeNode) = (0, 0, Tape.Discarded);
        if (!isOld)
        {
            if (!QuicNumber.Show(d, TlsFields.QuicParameterType, s, ref at, out type)) return false;
            typeNode = d.LastNode;
            return QuicNumber.Show(d, TlsFields.QuicParameterLength, s, ref at, out length);
        }
        if (!d.Need(s, at, 4)) return false;
        (type, length) = (s.UInt16(at), s.UInt16(at + 2));
        d.Number(TlsFields.QuicParameterType, s, at, 2, type);
        typeNode = d.LastNode;
        d.Number(TlsFields.QuicParameterLengtOld, s, at + 2, 2, length);
        at += 4;
        return true;
    }

    private static void ShowValue(Dissection d, in Slice value, int field, Form form)
    {
        int at = 0;
        switch (form)
        {
            case Form.Number or Form.Milliseconds or Form.Microseconds or Form.PlainNumber: QuicNumber.Show(d, field, value, ref at, out _); break;
            case Form.Bytes: d.Bytes(field, value, 0, value.Length); break;
            case Form.Text: d.Text(field, value, new TextPart(0, value.Length)); break;
            case Form.Flag: d.Node(field, value, 0, value.Length); break;
            case Form.GoogleVersion: d.Number(field, value, 0, 4, (ulong)value.UInt32(0)); break;
            case Form.GoogleTags: ShowTags(d, value, field); break;
            case Form.Versions:
                QuicVersions.Show(d, TlsFields.QuicParameterViChosenVersion, value, 0, " (GREASE)");
                for (at = 4; at + 4 <= value.Length; at += 4) QuicVersions.Show(d, TlsFields.QuicParameterViOtherVersion, value, at, " (GREASE)");
                break;
        }
    }

    // A message of Google's own handshake, with something else in place of its name.
    private static void ShowTags(Dissection d, in Slice value, int field)
    {
        const int NameSize = 4;
        if (d.Bytes(field, value, 0, value.Length) && d.Bytes(TlsFields.QuicParameterGoogleQuicParamsUnknownField, value, 0, NameSize)) new GquicTagNodes(d, value).ShowNumbered(NameSize, out _);
    }
}
