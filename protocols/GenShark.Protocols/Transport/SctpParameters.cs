using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows parameters of chunks (RFC 9260, 3.2.1; RFC 3758, 4895, 5061, 6525).</summary>
[PartOf<Sctp>]
[DeclareField("sctp.parameter_type", "Parameter type", FieldType.UInt16, Base.Hex, Names = typeof(SctpParameterType))]
[DeclareField("sctp.parameter_length", "Parameter length", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.parameter_value", "Parameter value", FieldType.Bytes)]
[DeclareField("sctp.parameter_padding", "Parameter padding", FieldType.Bytes)]
[DeclareField("sctp.parameter_bit_1", "Bit", FieldType.Boolean, Mask = 0x8000, MaskWidth = 16, Truth = "Skip parameter and continue processing of the chunk|Stop processing of chunk")]
[DeclareField("sctp.parameter_bit_2", "Bit", FieldType.Boolean, Mask = 0x4000, MaskWidth = 16, Truth = "Do report|Do not report")]
[DeclareField("sctp.parameter_ipv4_address", "IP Version 4 address", FieldType.IPv4)]
[DeclareField("sctp.parameter_ipv6_address", "IP Version 6 address", FieldType.IPv6)]
[DeclareField("sctp.parameter_heartbeat_information", "Heartbeat information", FieldType.Bytes)]
[DeclareField("sctp.parameter_state_cookie", "State cookie", FieldType.Bytes)]
[DeclareField("sctp.parameter_cookie_preservative_incr", "Suggested Cookie life-span increment (msec)", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.parameter_hostname", "Hostname", FieldType.StringZ)]
[DeclareField("sctp.parameter_supported_address_type", "Supported address type", FieldType.UInt16, Base.Dec, Names = typeof(SctpAddressType))]
[DeclareField("sctp.parameter_reconfig_request_sequence_number", "Re-configuration request sequence number", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.parameter_reconfig_response_sequence_number", "Re-configuration response sequence number", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.parameter_senders_last_assigned_tsn", "Senders last assigned TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.parameter_senders_next_tsn", "Senders next TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.parameter_receivers_next_tsn", "Receivers next TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.parameter_reconfig_response_result", "Result", FieldType.UInt32, Base.Dec, Names = typeof(SctpReconfigurationResult))]
[DeclareField("sctp.parameter_reconfig_sid", "Stream Identifier", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.parameter_add_outgoing_streams_number", "Number of streams", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.parameter_add_outgoing_streams_reserved", "Reserved", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.parameter_add_incoming_streams_number", "Number of streams", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.parameter_add_incoming_streams_reserved", "Reserved", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.correlation_id", "Correlation_id", FieldType.UInt32, Base.Hex)]
[DeclareField("sctp.adaptation_layer_indication", "Indication", FieldType.UInt32, Base.Hex)]
[DeclareField("sctp.random_number", "Random number", FieldType.Bytes)]
[DeclareField("sctp.chunk_type_to_auth", "Chunk type", FieldType.UInt8, Base.Dec, Names = typeof(SctpChunkType))]
[DeclareField("sctp.supported_chunk_type", "Supported chunk type", FieldType.UInt8, Base.Dec, Names = typeof(SctpChunkType))]
[DeclareField("sctp.parameter_padding.expert", "The padding of this final parameter should be the padding of the chunk.", FieldType.None)]
[DeclareField("sctp.parameter_length.bad", "Parameter length bad", FieldType.None)]
public readonly ref partial struct SctpParameters
{
    private const int HeaderSize = 4, LengthOffset = 2;

    /// <summary>All parameters of a chunk.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="s">What they stand in.</param>
    /// <param name="from">Where they begin.</param>
    /// <param name="end">Where they should end.</param>
    /// <param name="scope">What that stands in.</param>
    internal static bool Walk(Dissection d, in Slice s, int from, int end, in SctpScope scope)
    {
        Slice list = s.Part(from, end - from);
        for (int at = 0; at < end - from;)
        {
            Slice rest = list.From(at);
            if (!SctpChunks.TryTake(d, rest, out Slice parameter)) return false;
            int size = SctpChunks.SizeOf(rest);
            if (!WalkOne(d, parameter, isLast: size >= rest.Length, scope, Tape.Discarded) || !d.Need(rest, 0, rest.UInt16(LengthOffset))) return false;
            at += size;
        }
        return true;
    }

    /// <summary>One parameter.</summary>
    /// <param name="d">The packet.</param>
    /// <param name="s">The parameter, with its padding.</param>
    /// <param name="isLast">Whether what fills it up should not count to the chunk's length.</param>
    /// <param name="scope">What it stands in.</param>
    /// <param name="outer">The node whose title tells of an address, too, that it holds.</param>
    /// <param name="mustFill">Whether it should have its padding.</param>
    internal static bool WalkOne(Dissection d, in Slice s, bool isLast, in SctpScope scope, int outer, bool mustFill = false)
    {
        if (scope.IsTooDeep) return d.Fail(s, 0, 0);
        if (!d.Need(s, 0, HeaderSize)) return false;
        var type = (SctpParameterType)s.UInt16(0);
        int length = s.UInt16(LengthOffset), node = SctpTitle.Node(d, s, type.Name() ?? "Unknown", " parameter");
        d.Open();
        if (isLast && length != s.Length)
        {
            d.BeginText().Append("The padding of this final parameter should be the padding of the chunk.");
            d.Expert(SctpFields.ParameterPaddingExpert, s, Severity.Note, ExpertGroup.Malformed);
        }
        if (mustFill && s.Length % 4 != 0)
        {
            d.BeginText().Append($"Parameter length is not padded to a multiple of 4 bytes (length={s.Length})");
            d.Expert(SctpFields.ParameterLengthBad, s, Severity.Error, ExpertGroup.Malformed);
        }
        d.Number(SctpFields.ParameterType, s, 0, sizeof(ushort), (ulong)type);
        d.Open();
        d.Number(SctpFields.ParameterBit1, s, 0, sizeof(ushort), ((int)type & 0x8000) != 0);
        d.Number(SctpFields.ParameterBit2, s, 0, sizeof(ushort), ((int)type & 0x4000) != 0);
        d.Close();
        d.Number(SctpFields.ParameterLength, s, LengthOffset, sizeof(ushort), (ulong)length);
        if (!WalkValue(d, s, new SctpParameter(type, node, length, outer), scope.Inner)) return false;
        if (s.Length > length && !d.Bytes(SctpFields.ParameterPadding, s, length, s.Length - length)) return false;
        d.Close();
        return true;
    }

    private static bool WalkValue(Dissection d, in Slice s, in SctpParameter parameter, in SctpScope scope)
    {
        int size = parameter.Length - HeaderSize;
        switch (parameter.Type)
        {
            case SctpParameterType.HeartbeatInfo: return WalkBytes(d, s, parameter, SctpFields.ParameterHeartbeatInformation, "Information");
            case SctpParameterType.StateCookie: return WalkBytes(d, s, parameter, SctpFields.ParameterStateCookie, "Cookie length");
            case SctpParameterType.IPv4Address:
                if (!d.Number(SctpFields.ParameterIpv4Address, s, HeaderSize, 4, (ulong)s.UInt32(HeaderSize))) return false;
                return AppendAddress(d, parameter, s.IPv4(HeaderSize));
            case SctpParameterType.IPv6Address:
                if (!d.Bytes(SctpFields.ParameterIpv6Address, s, HeaderSize, IPv6Address.Size)) return false;
                return AppendAddress(d, parameter, s.IPv6(HeaderSize));
            case SctpParameterType.UnrecognizedParameter: return WalkOne(d, s.From(HeaderSize), isLast: false, scope, Tape.Discarded);
            case SctpParameterType.CookiePreservative: return WalkWord(d, s, parameter, SctpFields.ParameterCookiePreservativeIncr, " (Increment :", " msec)");
            case SctpParameterType.HostnameAddress: return WalkHostname(d, s, parameter, size);
            case SctpParameterType.SupportedAddressTypes: return WalkAddressTypes(d, s, parameter);
            case SctpParameterType.OutgoingSsnResetRequest: return WalkWords(d, s, 3) && WalkStreams(d, s, HeaderSize + 12, parameter.Length);
            case SctpParameterType.IncomingSsnResetRequest: return WalkWords(d, s, 1) && WalkStreams(d, s, HeaderSize + 4, parameter.Length);
            case SctpParameterType.SsnTsnResetRequest: return WalkWords(d, s, 1);
            case SctpParameterType.ReConfigurationResponse: return WalkResponse(d, s, parameter.Length);
            case SctpParameterType.AddOutgoingStreamsRequest: return WalkAdded(d, s, SctpFields.ParameterAddOutgoingStreamsNumber, SctpFields.ParameterAddOutgoingStreamsReserved);
            case SctpParameterType.AddIncomingStreamsRequest: return WalkAdded(d, s, SctpFields.ParameterAddIncomingStreamsNumber, SctpFields.ParameterAddIncomingStreamsReserved);
            case SctpParameterType.Ecn or SctpParameterType.ForwardTsnSupported: return true;
            case SctpParameterType.Random: return size <= 0 || d.Bytes(SctpFields.RandomNumber, s, HeaderSize, size);
            case SctpParameterType.AuthenticatedChunkList: return WalkTypes(d, s, parameter, SctpFields.ChunkTypeToAuth, " (Chunk types to be authenticated: ");
            case SctpParameterType.SupportedExtensions: return WalkTypes(d, s, parameter, SctpFields.SupportedChunkType, " (Supported types: ");
            case SctpParameterType.RequestedHmacAlgorithm: return WalkHmacs(d, s, parameter);
            case SctpParameterType.AddIpAddress or SctpParameterType.DeleteIpAddress or SctpParameterType.SetPrimaryAddress: return WalkChange(d, s, parameter, scope);
            case SctpParameterType.ErrorCauseIndication:
                return d.Number(SctpFields.CorrelationId, s, HeaderSize, sizeof(uint), (ulong)s.UInt32(HeaderSize)) && SctpCauses.Walk(d, s, 2 * HeaderSize, parameter.Length, scope);
            case SctpParameterType.SuccessReport: return WalkWord(d, s, parameter, SctpFields.CorrelationId, " (Correlation ID: ", ")");
            case SctpParameterType.AdaptationLayerIndication: return WalkWord(d, s, parameter, SctpFields.AdaptationLayerIndication, " (Indication: ", ")");
            default: return WalkUnknown(d, s, parameter, size);
        }
    }

    private static bool WalkUnknown(Dissection d, in Slice s, in SctpParameter parameter, int size)
    {
        if (size < 0) return d.Fail(s, HeaderSize, 0);
        if (size > 0 && !d.Bytes(SctpFields.ParameterValue, s, HeaderSize, size)) return false;
        SctpTitle.Begin(d, parameter.Node)?.Append($" (Type {(ushort)parameter.Type}, value length: {size} byte{SctpTitle.Plural(size)})");
        SctpTitle.End(d, parameter.Node);
        return true;
    }

    private static bool WalkBytes(Dissection d, in Slice s, in SctpParameter parameter, int field, string label)
    {
        int size = parameter.Length - HeaderSize;
        if (size < 0) return d.Fail(s, HeaderSize, 0);
        if (size > 0 && !d.Bytes(field, s, HeaderSize, size)) return false;
        SctpTitle.Begin(d, parameter.Node)?.Append($" ({label}: {size} byte{SctpTitle.Plural(size)})");
        SctpTitle.End(d, parameter.Node);
        return true;
    }

    private static bool WalkWord(Dissection d, in Slice s, in SctpParameter parameter, int field, string before, string behind)
    {
        if (!d.Number(field, s, HeaderSize, sizeof(uint), (ulong)s.UInt32(HeaderSize))) return false;
        SctpTitle.Begin(d, parameter.Node)?.Append($"{before}{s.UInt32(HeaderSize)}{behind}");
        SctpTitle.End(d, parameter.Node);
        return true;
    }

    private static bool AppendAddress<T>(Dissection d, in SctpParameter parameter, T address) where T : IUtf8SpanFormattable
    {
        SctpTitle.Begin(d, parameter.Node)?.Append($" (Address: {address})");
        SctpTitle.End(d, parameter.Node);
        if (d.WantsTextOf(parameter.Outer))
        {
            d.BeginText().Append(address);
            d.AppendText(parameter.Outer);
        }
        return true;
    }

    private static bool WalkHostname(Dissection d, in Slice s, in SctpParameter parameter, int size)
    {
        if (size < 0) return d.Fail(s, HeaderSize, 0);
        if (!d.Bytes(SctpFields.ParameterHostname, s, HeaderSize, size)) return false;
        if (size <= 1) return true;
        ReadOnlySpan<byte> name = s.Span(HeaderSize, size);
        if (name.IndexOf((byte)0) is >= 0 and var end) name = name[..end];
        AppendName(d, parameter.Node, name);
        AppendName(d, parameter.Outer, name);
        return true;
    }

    private static void AppendName(Dissection d, int node, scoped ReadOnlySpan<byte> name)
    {
        if (!d.WantsTextOf(node)) return;
        d.BeginText().Append(" (Hostname: "u8).Append(name).Append(')');
        d.AppendText(node);
    }

    private static bool WalkAddressTypes(Dissection d, in Slice s, in SctpParameter parameter)
    {
        SctpTitle.Begin(d, parameter.Node)?.Append(" (Supported types: "u8);
        SctpTitle.End(d, parameter.Node);
        for (int at = HeaderSize; at + 2 <= parameter.Length; at += 2)
        {
            if (!d.Number(SctpFields.ParameterSupportedAddressType, s, at, sizeof(ushort), (ulong)s.UInt16(at))) return false;
            string comma = at + 4 <= parameter.Length ? ", " : "";
            TextBuilder? title = SctpTitle.Begin(d, parameter.Node);
            if (NameOf((SctpAddressType)s.UInt16(at)) is { } name) title?.Append(name);
            else title?.Append((ulong)s.UInt16(at));
            title?.Append(comma);
            SctpTitle.End(d, parameter.Node);
        }
        SctpTitle.Begin(d, parameter.Node)?.Append(")"u8);
        SctpTitle.End(d, parameter.Node);
        return true;
    }

    private static string? NameOf(SctpAddressType type) => type switch
    {
        SctpAddressType.IPv4Address => "IPv4",
        SctpAddressType.IPv6Address => "IPv6",
        SctpAddressType.HostnameAddress => "hostname",
        _ => null,
    };

    private static bool WalkTypes(Dissection d, in Slice s, in SctpParameter parameter, int field, string label)
    {
        SctpTitle.Begin(d, parameter.Node)?.Append(label);
        SctpTitle.End(d, parameter.Node);
        if (parameter.Length < HeaderSize) return d.Fail(s, HeaderSize, 0);
        for (int at = HeaderSize; at < parameter.Length; at++)
        {
            if (!d.Number(field, s, at, 1, (ulong)s.UInt8(at))) return false;
            SctpTitle.Begin(d, parameter.Node)?.Append($"{((SctpChunkType)s.UInt8(at)).Name() ?? "Unknown"}{(at + 1 < parameter.Length ? ", " : "")}");
            SctpTitle.End(d, parameter.Node);
        }
        SctpTitle.Begin(d, parameter.Node)?.Append(")"u8);
        SctpTitle.End(d, parameter.Node);
        return true;
    }

    private static bool WalkHmacs(Dissection d, in Slice s, in SctpParameter parameter)
    {
        SctpTitle.Begin(d, parameter.Node)?.Append(" (Supported HMACs: "u8);
        SctpTitle.End(d, parameter.Node);
        for (int at = HeaderSize; at + 2 <= parameter.Length; at += 2)
        {
            if (!d.Number(SctpFields.HmacId, s, at, sizeof(ushort), (ulong)s.UInt16(at))) return false;
            SctpTitle.Begin(d, parameter.Node)?.Append($"{((SctpHmac)s.UInt16(at)).Name() ?? "Unknown"}{(at + 4 <= parameter.Length ? ", " : "")}");
            SctpTitle.End(d, parameter.Node);
        }
        SctpTitle.Begin(d, parameter.Node)?.Append(")"u8);
        SctpTitle.End(d, parameter.Node);
        return true;
    }

    private static bool WalkChange(Dissection d, in Slice s, in SctpParameter parameter, in SctpScope scope)
    {
        if (!d.Number(SctpFields.CorrelationId, s, HeaderSize, sizeof(uint), (ulong)s.UInt32(HeaderSize))) return false;
        SctpTitle.Begin(d, parameter.Node)?.Append(" (Address: "u8);
        SctpTitle.End(d, parameter.Node);
        if (!WalkOne(d, s.Part(2 * HeaderSize, parameter.Length - 2 * HeaderSize), isLast: false, scope, parameter.Node, mustFill: true)) return false;
        SctpTitle.Begin(d, parameter.Node)?.Append($", correlation ID: {s.UInt32(HeaderSize)})");
        SctpTitle.End(d, parameter.Node);
        return true;
    }

    // The numbers that requests begin with: their own, that of a response, that of data.
    private static bool WalkWords(Dissection d, in Slice s, int count)
    {
        for (int i = 0; i < count; i++)
        {
            int at = HeaderSize + i * sizeof(uint);
            int field = i == 0 ? SctpFields.ParameterReconfigRequestSequenceNumber : i == 1 ? SctpFields.ParameterReconfigResponseSequenceNumber : SctpFields.ParameterSendersLastAssignedTsn;
            if (!d.Number(field, s, at, sizeof(uint), (ulong)s.UInt32(at))) return false;
        }
        return true;
    }

    private static bool WalkStreams(Dissection d, in Slice s, int at, int end)
    {
        for (; at + 2 <= end; at += 2)
        {
            if (!d.Number(SctpFields.ParameterReconfigSid, s, at, sizeof(ushort), (ulong)s.UInt16(at))) return false;
        }
        return true;
    }

    private static bool WalkResponse(Dissection d, in Slice s, int length)
    {
        if (!d.Number(SctpFields.ParameterReconfigResponseSequenceNumber, s, HeaderSize, sizeof(uint), (ulong)s.UInt32(HeaderSize))) return false;
        if (!d.Number(SctpFields.ParameterReconfigResponseResult, s, HeaderSize + 4, sizeof(uint), (ulong)s.UInt32(HeaderSize + 4))) return false;
        if (length < HeaderSize + 12) return true;
        if (!d.Number(SctpFields.ParameterSendersNextTsn, s, HeaderSize + 8, sizeof(uint), (ulong)s.UInt32(HeaderSize + 8))) return false;
        return length < HeaderSize + 16 || d.Number(SctpFields.ParameterReceiversNextTsn, s, HeaderSize + 12, sizeof(uint), (ulong)s.UInt32(HeaderSize + 12));
    }

    private static bool WalkAdded(Dissection d, in Slice s, int number, int reserved) =>
        WalkWords(d, s, 1) && d.Number(number, s, HeaderSize + 4, sizeof(ushort), (ulong)s.UInt16(HeaderSize + 4))
        && d.Number(reserved, s, HeaderSize + 6, sizeof(ushort), (ulong)s.UInt16(HeaderSize + 6));
}

/// <summary>A parameter that is shown.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Node">Its node, whose text tells more once the value has been read.</param>
/// <param name="Length">In bytes, without the padding.</param>
/// <param name="Outer">The node whose title tells of an address, too.</param>
internal readonly record struct SctpParameter(SctpParameterType Type, int Node, int Length, int Outer);
