using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows the bodies of chunks that are neither data nor acknowledge it.</summary>
[PartOf<Sctp>]
[DeclareField("sctp.cookie", "Cookie", FieldType.Bytes)]
[DeclareField("sctp.shutdown_cumulative_tsn_ack", "Cumulative TSN Ack", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.ecne_lowest_tsn", "Lowest TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.cwr_lowest_tsn", "Lowest TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.forward_tsn_tsn", "New cumulative TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.forward_tsn_sid", "Stream identifier", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.forward_tsn_ssn", "Stream sequence number", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.i_forward_tsn_tsn", "New cumulative TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.i_forward_tsn_sid", "Stream identifier", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.i_forward_tsn_flags", "Flags", FieldType.UInt16, Base.Hex)]
[DeclareField("sctp.i_forward_tsn_res", "Reserved", FieldType.UInt16, Base.Dec, Mask = 0xfffe, MaskWidth = 16)]
[DeclareField("sctp.i_forward_tsn_u_bit", "U-Bit", FieldType.Boolean, Mask = 0x1, MaskWidth = 16, Truth = "Unordered messages|Ordered messages")]
[DeclareField("sctp.forward_tsn_mid", "Message identifier", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.asconf_seq_nr_number", "Sequence number", FieldType.UInt32, Base.Hex)]
[DeclareField("sctp.asconf_ack_seq_nr_number", "Sequence number", FieldType.UInt32, Base.Hex)]
[DeclareField("sctp.hmac", "HMAC", FieldType.Bytes)]
[DeclareField("sctp.pktdrop_datafield", "Data field", FieldType.Bytes)]
[DeclareField("sctp.padding_data", "Padding data", FieldType.Bytes)]
public readonly ref partial struct SctpControl
{
    private const int HeaderSize = SctpChunks.HeaderSize, InitSize = 20, AuthenticationSize = 8, DropSize = 16;

    /// <summary>The numbers of streams, in the title of what opens an association, and its parameters (RFC 9260, 3.3.2).</summary>
    internal static bool WalkStreams(Dissection d, in Slice s, in SctpChunk chunk, in SctpScope scope)
    {
        SctpInit init = SctpInit.Create(s.From(HeaderSize));
        SctpTitle.Begin(d, chunk.Node)?.Append($" (Outbound streams: {init.OutboundStreams}, inbound streams: {init.InboundStreams})");
        SctpTitle.End(d, chunk.Node);
        return SctpParameters.Walk(d, s, InitSize, chunk.Length, scope);
    }

    internal static bool WalkHeartbeat(Dissection d, in Slice s, in SctpChunk chunk, in SctpScope scope)
    {
        int size = chunk.Length - HeaderSize;
        SctpTitle.Begin(d, chunk.Node)?.Append($" (Information: {size} byte{SctpTitle.Plural(size)})");
        SctpTitle.End(d, chunk.Node);
        return SctpParameters.WalkOne(d, s.Part(HeaderSize, size), isLast: true, scope, Tape.Discarded);
    }

    /// <summary>One number, which the title has too.</summary>
    internal static bool WalkNumber(Dissection d, in Slice s, in SctpChunk chunk, int field, string label)
    {
        uint number = s.UInt32(HeaderSize);
        if (!d.Number(field, s, HeaderSize, sizeof(uint), (ulong)number)) return false;
        SctpTitle.Begin(d, chunk.Node)?.Append($" ({label}: {number})");
        SctpTitle.End(d, chunk.Node);
        return true;
    }

    /// <summary>Bytes: the title tells how many.</summary>
    internal static bool WalkBytes(Dissection d, in Slice s, in SctpChunk chunk, int field, string label)
    {
        int size = chunk.Length - HeaderSize;
        if (!d.Bytes(field, s, HeaderSize, size)) return false;
        SctpTitle.Begin(d, chunk.Node)?.Append($" ({label}: {size} byte{SctpTitle.Plural(size)})");
        SctpTitle.End(d, chunk.Node);
        return true;
    }

    internal static bool WalkHmac(Dissection d, in Slice s, in SctpChunk chunk)
    {
        int size = chunk.Length - AuthenticationSize;
        if (size < 0) return d.Fail(s, AuthenticationSize, 0);
        return size == 0 || d.Bytes(SctpFields.Hmac, s, AuthenticationSize, size);
    }

    /// <summary>Changes of addresses (RFC 5061, 4.1).</summary>
    internal static bool WalkChanges(Dissection d, in Slice s, in SctpChunk chunk, int field, in SctpScope scope) =>
        d.Number(field, s, HeaderSize, sizeof(uint), (ulong)s.UInt32(HeaderSize)) && SctpParameters.Walk(d, s, 2 * HeaderSize, chunk.Length, scope);

    /// <summary>A packet that was dropped, or what there is of it (draft-stewart-sctp-pktdrprep).</summary>
    internal static bool WalkDropped(Dissection d, in Slice s, in SctpChunk chunk, in SctpScope scope)
    {
        // Of a fault in it the columns do not tell either.
        bool wasFrozen = d.Columns.Frozen;
        d.Columns.Frozen = true;
        if (!d.Need(s, 0, DropSize) || !SctpDropReport.Walk(d, s.From(HeaderSize), out _) || !WalkDroppedData(d, s, chunk.Length - DropSize, scope.Associations)) return false;
        d.Columns.Frozen = wasFrozen;
        return true;
    }

    private static bool WalkDroppedData(Dissection d, in Slice s, int size, SctpAssociations associations)
    {
        if (size == 0) return true;
        if (SctpDropReport.Create(s.From(HeaderSize)).TruncatedLength != 0) return d.Bytes(SctpFields.PktdropDatafield, s, DropSize, size);
        bool wasInner = associations.IsInner;
        associations.IsInner = true;
        bool done = d.CallUnnamed(SctpProtocol.Instance, s.Payload(DropSize, size));
        associations.IsInner = wasInner;
        return done;
    }

    /// <summary>Up to which number the sender gave up, and in which streams (RFC 3758, 3.2).</summary>
    internal static bool WalkForward(Dissection d, in Slice s, in SctpChunk chunk)
    {
        const int Entry = 4;
        if (!d.Number(SctpFields.ForwardTsnTsn, s, HeaderSize, sizeof(uint), (ulong)s.UInt32(HeaderSize))) return false;
        for (int at = 2 * HeaderSize; at + Entry <= chunk.Length; at += Entry)
        {
            if (!d.Number(SctpFields.ForwardTsnSid, s, at, sizeof(ushort), (ulong)s.UInt16(at))) return false;
            if (!d.Number(SctpFields.ForwardTsnSsn, s, at + 2, sizeof(ushort), (ulong)s.UInt16(at + 2))) return false;
        }
        AppendForwarded(d, s, chunk);
        return true;
    }

    /// <summary>As <see cref="WalkForward"/>, with numbers of messages (RFC 8260, 2.3.1).</summary>
    internal static bool WalkInterleavedForward(Dissection d, in Slice s, in SctpChunk chunk)
    {
        const int Entry = 8;
        if (!d.Number(SctpFields.IForwardTsnTsn, s, HeaderSize, sizeof(uint), (ulong)s.UInt32(HeaderSize))) return false;
        for (int at = 2 * HeaderSize; at + Entry <= chunk.Length; at += Entry)
        {
            if (!d.Number(SctpFields.IForwardTsnSid, s, at, sizeof(ushort), (ulong)s.UInt16(at))) return false;
            ushort flags = s.UInt16(at + 2);
            if (!d.Number(SctpFields.IForwardTsnFlags, s, at + 2, sizeof(ushort), (ulong)flags)) return false;
            d.Open();
            d.Number(SctpFields.IForwardTsnRes, s, at + 2, sizeof(ushort), (ulong)(flags >> 1));
            d.Number(SctpFields.IForwardTsnUBit, s, at + 2, sizeof(ushort), (flags & 1) != 0);
            d.Close();
            if (!d.Number(SctpFields.ForwardTsnMid, s, at + 4, sizeof(uint), (ulong)s.UInt32(at + 4))) return false;
        }
        AppendForwarded(d, s, chunk);
        return true;
    }

    private static void AppendForwarded(Dissection d, in Slice s, in SctpChunk chunk)
    {
        SctpTitle.Begin(d, chunk.Node)?.Append($"(Cumulative TSN: {s.UInt32(HeaderSize)})");
        SctpTitle.End(d, chunk.Node);
    }

    internal static bool WalkUnknown(Dissection d, in Slice s, in SctpChunk chunk)
    {
        int size = chunk.Length - HeaderSize;
        if (size > 0 && !d.Bytes(SctpFields.ChunkValue, s, HeaderSize, size)) return false;
        SctpTitle.Begin(d, chunk.Node)?.Append($" (Type: {(byte)chunk.Type}, value length: {size} byte{SctpTitle.Plural(size)})");
        SctpTitle.End(d, chunk.Node);
        return true;
    }
}

/// <summary>What opens an association (RFC 9260, 3.3.2).</summary>
[PartOf<Sctp>]
public readonly ref partial struct SctpInit
{
    [Field("sctp.init_initiate_tag", "Initiate tag", Base.Hex), Alias("sctp.initiate_tag", "Initiate tag", Base.Hex)] public partial uint Tag { get; }
    [Field("sctp.init_credit", "Advertised receiver window credit (a_rwnd)")] public partial uint Credit { get; }
    [Field("sctp.init_nr_out_streams", "Number of outbound streams")] public partial ushort OutboundStreams { get; }
    [Field("sctp.init_nr_in_streams", "Number of inbound streams")] public partial ushort InboundStreams { get; }
    [Field("sctp.init_initial_tsn", "Initial TSN")] public partial uint InitialTsn { get; }
}

/// <summary>The answer to it (RFC 9260, 3.3.3).</summary>
[PartOf<Sctp>]
public readonly ref partial struct SctpInitAck
{
    [Field("sctp.initack_initiate_tag", "Initiate tag", Base.Hex), Alias("sctp.initiate_tag", "Initiate tag", Base.Hex)] public partial uint Tag { get; }
    [Field("sctp.initack_credit", "Advertised receiver window credit (a_rwnd)")] public partial uint Credit { get; }
    [Field("sctp.initack_nr_out_streams", "Number of outbound streams")] public partial ushort OutboundStreams { get; }
    [Field("sctp.initack_nr_in_streams", "Number of inbound streams")] public partial ushort InboundStreams { get; }
    [Field("sctp.initack_initial_tsn", "Initial TSN")] public partial uint InitialTsn { get; }
}

/// <summary>How the chunks behind it are authenticated (RFC 4895, 4.1).</summary>
[PartOf<Sctp>]
public readonly ref partial struct SctpAuthentication
{
    [Field("sctp.shared_key_id", "Shared key identifier")] public partial ushort SharedKey { get; }
    [Field("sctp.hmac_id", "HMAC identifier")] public partial SctpHmac Hmac { get; }
}

/// <summary>Why a packet was dropped.</summary>
[PartOf<Sctp>]
public readonly ref partial struct SctpDropReport
{
    [Field("sctp.pktdrop_bandwidth", "Bandwidth")] public partial uint Bandwidth { get; }
    [Field("sctp.pktdrop_queuesize", "Queuesize")] public partial uint QueueSize { get; }
    [Field("sctp.pktdrop_truncated_length", "Truncated length")] public partial ushort TruncatedLength { get; }
    [Field("sctp.pktdrop_reserved", "Reserved")] public partial ushort Reserved { get; }
}
