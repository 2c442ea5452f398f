using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows error causes (RFC 9260, 3.3.10; RFC 4895, 5061).</summary>
[PartOf<Sctp>]
[DeclareField("sctp.cause_code", "Cause code", FieldType.UInt16, Base.Hex, Names = typeof(SctpCauseCode))]
[DeclareField("sctp.cause_length", "Cause length", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.cause_information", "Cause information", FieldType.Bytes)]
[DeclareField("sctp.cause_padding", "Cause padding", FieldType.Bytes)]
[DeclareField("sctp.cause_stream_identifier", "Stream identifier", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.cause_reserved", "Reserved", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.cause_nr_of_missing_parameters", "Number of missing parameters", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.cause_missing_parameter_type", "Missing parameter type", FieldType.UInt16, Base.Hex, Names = typeof(SctpParameterType))]
[DeclareField("sctp.cause_measure_of_staleness", "Measure of staleness in usec", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.cause_tsn", "TSN", FieldType.UInt32, Base.Dec)]
public readonly ref partial struct SctpCauses
{
    private const int HeaderSize = 4, LengthOffset = 2;

    /// <summary>All causes of a chunk or a parameter.</summary>
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
            if (!SctpChunks.TryTake(d, rest, out Slice cause) || !WalkOne(d, cause, scope) || !d.Need(rest, 0, rest.UInt16(LengthOffset))) return false;
            at += SctpChunks.SizeOf(rest);
        }
        return true;
    }

    private static bool WalkOne(Dissection d, in Slice s, in SctpScope scope)
    {
        if (scope.IsTooDeep) return d.Fail(s, 0, 0);
        if (!d.Need(s, 0, HeaderSize)) return false;
        var code = (SctpCauseCode)s.UInt16(0);
        int length = s.UInt16(LengthOffset), node = SctpTitle.Node(d, s, code.Name() ?? "Unknown", " cause");
        d.Open();
        d.Number(SctpFields.CauseCode, s, 0, sizeof(ushort), (ulong)code);
        d.Number(SctpFields.CauseLength, s, LengthOffset, sizeof(ushort), (ulong)length);
        if (!WalkValue(d, s, code, node, length, scope.Inner)) return false;
        if (s.Length > length && !d.Bytes(SctpFields.CausePadding, s, length, s.Length - length)) return false;
        d.Close();
        return true;
    }

    private static bool WalkValue(Dissection d, in Slice s, SctpCauseCode code, int node, int length, in SctpScope scope)
    {
        Slice value = s.Part(HeaderSize, length - HeaderSize);
        switch (code)
        {
            case SctpCauseCode.InvalidStreamIdentifier:
                if (!d.Number(SctpFields.CauseStreamIdentifier, s, HeaderSize, sizeof(ushort), (ulong)s.UInt16(HeaderSize))) return false;
                if (!d.Number(SctpFields.CauseReserved, s, HeaderSize + 2, sizeof(ushort), (ulong)s.UInt16(HeaderSize + 2))) return false;
                SctpTitle.Begin(d, node)?.Append($" (SID: {s.UInt16(HeaderSize)})");
                SctpTitle.End(d, node);
                return true;
            case SctpCauseCode.MissingMandatoryParameter: return WalkMissing(d, s);
            case SctpCauseCode.StaleCookieError: return WalkWord(d, s, node, SctpFields.CauseMeasureOfStaleness, " (Measure: ", " usec)");
            case SctpCauseCode.NoUserData: return WalkWord(d, s, node, SctpFields.CauseTsn, " (TSN: ", ")");
            case SctpCauseCode.OutOfResource or SctpCauseCode.InvalidMandatoryParameter or SctpCauseCode.CookieReceivedWhileShuttingDown: return true;
            case SctpCauseCode.UnresolvableAddress: return SctpParameters.WalkOne(d, value, isLast: true, scope, node);
            case SctpCauseCode.UnrecognizedChunkType: return WalkChunk(d, s, node, length, scope);
            case SctpCauseCode.UnrecognizedParameters: return SctpParameters.Walk(d, s, HeaderSize, length, scope);
            case SctpCauseCode.Restart: return WalkNewAddresses(d, value, node, scope);
            case SctpCauseCode.UserInitiatedAbort or SctpCauseCode.ProtocolViolation: return WalkInformation(d, s, length);
            case SctpCauseCode.RequestToDeleteLastAddress: return WalkRequest(d, value, node, " (Last address: ", scope);
            case SctpCauseCode.RequestToDeleteSourceAddress: return WalkRequest(d, value, node, " (Deleted address: ", scope);
            case SctpCauseCode.ResourceShortage or SctpCauseCode.NoAuthorization: return SctpParameters.Walk(d, s, HeaderSize, length, scope);
            case SctpCauseCode.UnsupportedHmac: return d.Number(SctpFields.HmacId, s, HeaderSize, sizeof(ushort), (ulong)s.UInt16(HeaderSize));
            default:
                if (!WalkInformation(d, s, length)) return false;
                SctpTitle.Begin(d, node)?.Append($" (Code: {(ushort)code}, information length: {length - HeaderSize} byte{SctpTitle.Plural(length - HeaderSize)})");
                SctpTitle.End(d, node);
                return true;
        }
    }

    private static bool WalkInformation(Dissection d, in Slice s, int length)
    {
        if (length < HeaderSize) return d.Fail(s, HeaderSize, 0);
        return length == HeaderSize || d.Bytes(SctpFields.CauseInformation, s, HeaderSize, length - HeaderSize);
    }

    private static bool WalkWord(Dissection d, in Slice s, int node, int field, string before, string behind)
    {
        if (!d.Number(field, s, HeaderSize, sizeof(uint), (ulong)s.UInt32(HeaderSize))) return false;
        SctpTitle.Begin(d, node)?.Append($"{before}{s.UInt32(HeaderSize)}{behind}");
        SctpTitle.End(d, node);
        return true;
    }

    private static bool WalkMissing(Dissection d, in Slice s)
    {
        if (!d.Number(SctpFields.CauseNrOfMissingParameters, s, HeaderSize, sizeof(uint), (ulong)s.UInt32(HeaderSize))) return false;
        uint count = s.UInt32(HeaderSize);
        int at = 2 * HeaderSize;
        for (uint i = 0; i < count; i++, at += 2)
        {
            if (!d.Number(SctpFields.CauseMissingParameterType, s, at, sizeof(ushort), (ulong)s.UInt16(at))) return false;
        }
        return true;
    }

    private static bool WalkChunk(Dissection d, in Slice s, int node, int length, in SctpScope scope)
    {
        Slice chunk = s.Part(HeaderSize, length - HeaderSize);
        int depth = d.LeaveTree();
        d.EnterTree(depth);
        if (!d.Need(chunk, 0, SctpChunks.HeaderSize) || !SctpChunks.Walk(d, chunk, chunk.Length, scope.InCause(depth), out _)) return false;
        var type = (SctpChunkType)chunk.UInt8(0);
        SctpTitle.Begin(d, node)?.Append($" (Type: {(byte)type} ({type.Name() ?? "unknown"}))");
        SctpTitle.End(d, node);
        return true;
    }

    // Each tells its address to the title.
    private static bool WalkNewAddresses(Dissection d, in Slice s, int node, in SctpScope scope)
    {
        SctpTitle.Begin(d, node)?.Append(" (New addresses: "u8);
        SctpTitle.End(d, node);
        for (int at = 0; at < s.Length;)
        {
            Slice rest = s.From(at);
            if (!SctpChunks.TryTake(d, rest, out Slice address) || !SctpParameters.WalkOne(d, address, isLast: false, scope, node)) return false;
            at += SctpChunks.SizeOf(rest);
            if (at >= s.Length) break;
            SctpTitle.Begin(d, node)?.Append(' ');
            SctpTitle.End(d, node);
        }
        SctpTitle.Begin(d, node)?.Append(')');
        SctpTitle.End(d, node);
        return true;
    }

    private static bool WalkRequest(Dissection d, in Slice s, int node, string label, in SctpScope scope)
    {
        SctpTitle.Begin(d, node)?.Append(label);
        SctpTitle.End(d, node);
        if (!SctpParameters.WalkOne(d, s, isLast: false, scope, Tape.Discarded, mustFill: true)) return false;
        SctpTitle.Begin(d, node)?.Append(')');
        SctpTitle.End(d, node);
        return true;
    }
}
