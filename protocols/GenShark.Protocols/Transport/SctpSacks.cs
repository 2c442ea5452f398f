using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows what acknowledges data: SACK (RFC 9260, 3.3.4), and NR-SACK, which tells apart what its receiver will not take back
/// (draft-natarajan-tsvwg-sctp-nrsack).</summary>
[PartOf<Sctp>]
[DeclareField("sctp.sack_cumulative_tsn_ack", "Cumulative TSN ACK (relative)", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.sack_cumulative_tsn_ack_raw", "Cumulative TSN ACK (absolute)", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.sack_a_rwnd", "Advertised receiver window credit (a_rwnd)", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.sack_number_of_gap_blocks", "Number of gap acknowledgement blocks", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.sack_number_of_duplicated_tsns", "Number of duplicated TSNs", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.sack_gap_block_start", "Start", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.sack_gap_block_start_tsn", "Start TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.sack_gap_block_end", "End", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.sack_gap_block_end_tsn", "End TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.sack_number_of_tsns_gap_acked", "Number of TSNs in gap acknowledgement blocks", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.sack_duplicate_tsn", "Duplicate TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.nr_sack_cumulative_tsn_ack", "Cumulative TSN ACK", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.nr_sack_a_rwnd", "Advertised receiver window credit (a_rwnd)", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.nr_sack_number_of_gap_blocks", "Number of gap acknowledgement blocks", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.nr_sack_number_of_nr_gap_blocks", "Number of nr-gap acknowledgement blocks", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.nr_sack_number_of_duplicated_tsns", "Number of duplicated TSNs", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.nr_sack_reserved", "Reserved", FieldType.UInt16, Base.Hex)]
[DeclareField("sctp.nr_sack_gap_block_start", "Start", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.nr_sack_gap_block_start_tsn", "Start TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.nr_sack_gap_block_end", "End", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.nr_sack_gap_block_end_tsn", "End TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.nr_sack_number_of_tsns_gap_acked", "Number of TSNs in gap acknowledgement blocks", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.nr_sack_nr_gap_block_start", "Start", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.nr_sack_nr_gap_block_start_tsn", "Start TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.nr_sack_nr_gap_block_end", "End", FieldType.UInt16, Base.Dec)]
[DeclareField("sctp.nr_sack_nr_gap_block_end_tsn", "End TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.nr_sack_number_of_tsns_nr_gap_acked", "Number of TSNs in nr-gap acknowledgement blocks", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.nr_sack_duplicate_tsn", "Duplicate TSN", FieldType.UInt32, Base.Dec)]
[DeclareField("sctp.sack_a_rwnd.expert", "Zero Advertised Receiver Window Credit", FieldType.None)]
[DeclareField("sctp.sack_gap_block_malformed", "Malformed gap block.", FieldType.None)]
[DeclareField("sctp.sack_gap_block_out_of_order", "Gap blocks not in strict order.", FieldType.None)]
[DeclareField("sctp.sack_number_of_tsns_gap_acked.100", "More than 100 TSNs were gap-acknowledged in this SACK.", FieldType.None)]
[DeclareField("sctp.nr_sack_number_of_tsns_gap_acked.100", "More than 100 TSNs were gap-acknowledged in this NR-SACK.", FieldType.None)]
[DeclareField("sctp.nr_sack_number_of_tsns_nr_gap_acked.100", "More than 100 TSNs were nr-gap-acknowledged in this NR-SACK.", FieldType.None)]
public readonly ref partial struct SctpSacks
{
    private const int TsnOffset = 4, WindowOffset = 8, BlocksOffset = 12, BlockSize = 4, ManyTsns = 100;

    internal static bool Walk(Dissection d, in Slice s, in SctpChunk chunk, in SctpScope scope) =>
        chunk.Type == SctpChunkType.Sack ? WalkSack(d, s, chunk, scope) : WalkNrSack(d, s, chunk, scope);

    private static bool WalkSack(Dissection d, in Slice s, in SctpChunk chunk, in SctpScope scope)
    {
        if (!d.Need(s, TsnOffset, sizeof(uint))) return false;
        uint tsn = s.UInt32(TsnOffset);
        SctpReceived? received = scope.Sender is null ? null : scope.Associations.Receive(d, s, scope.Sender, tsn);
        uint relative = tsn - BaseOf(d, scope, received, out bool isKnown);
        if (isKnown)
        {
            d.Number(SctpFields.SackCumulativeTsnAck, s, TsnOffset, sizeof(uint), (ulong)relative);
            Label(d, "Cumulative TSN ACK (relative)", relative);
            SctpFindings.ShowReceived(d, s, received!, -1);
        }
        d.Number(SctpFields.SackCumulativeTsnAckRaw, s, TsnOffset, sizeof(uint), (ulong)tsn);
        if (!d.Number(SctpFields.SackARwnd, s, WindowOffset, sizeof(uint), (ulong)s.UInt32(WindowOffset))) return false;
        if (s.UInt32(WindowOffset) == 0 && s.Has(BlocksOffset, BlockSize)) AddRemark(d, s, SctpFields.SackARwndExpert, "Zero Advertised Receiver Window Credit", Severity.Note, ExpertGroup.Sequence);
        if (!d.Number(SctpFields.SackNumberOfGapBlocks, s, BlocksOffset, sizeof(ushort), (ulong)s.UInt16(BlocksOffset))) return false;
        if (!d.Number(SctpFields.SackNumberOfDuplicatedTsns, s, BlocksOffset + 2, sizeof(ushort), (ulong)s.UInt16(BlocksOffset + 2))) return false;
        int gaps = s.UInt16(BlocksOffset), duplicates = s.UInt16(BlocksOffset + 2), at = BlocksOffset + BlockSize, last = -1;
        if (!WalkBlocks(d, s, SctpBlocks.OfSack, gaps, relative, isKnown ? received : null, scope, ref at, ref last)) return false;
        if (!WalkDuplicates(d, s, SctpFields.SackDuplicateTsn, duplicates, at)) return false;
        SctpTitle.Begin(d, chunk.Node)?.Append($" (Cumulative TSN: {tsn}, a_rwnd: {s.UInt32(WindowOffset)}, gaps: {gaps}, duplicate TSNs: {duplicates})");
        SctpTitle.End(d, chunk.Node);
        if (scope.ShowsInfo && d.BeginInfo(append: true) is { } info)
        {
            info.Append($"(Ack={relative}");
            if (last >= 0) info.Append($"+{last}");
            info.Append($", Arwnd={s.UInt32(WindowOffset)}) ");
        }
        return true;
    }

    private static bool WalkNrSack(Dissection d, in Slice s, in SctpChunk chunk, in SctpScope scope)
    {
        if (!d.Number(SctpFields.NrSackCumulativeTsnAck, s, TsnOffset, sizeof(uint), (ulong)s.UInt32(TsnOffset))) return false;
        if (!d.Number(SctpFields.NrSackARwnd, s, WindowOffset, sizeof(uint), (ulong)s.UInt32(WindowOffset))) return false;
        if (!d.Number(SctpFields.NrSackNumberOfGapBlocks, s, BlocksOffset, sizeof(ushort), (ulong)s.UInt16(BlocksOffset))) return false;
        if (!d.Number(SctpFields.NrSackNumberOfNrGapBlocks, s, BlocksOffset + 2, sizeof(ushort), (ulong)s.UInt16(BlocksOffset + 2))) return false;
        if (!d.Number(SctpFields.NrSackNumberOfDuplicatedTsns, s, BlocksOffset + 4, sizeof(ushort), (ulong)s.UInt16(BlocksOffset + 4))) return false;
        if (!d.Number(SctpFields.NrSackReserved, s, BlocksOffset + 6, sizeof(ushort), (ulong)s.UInt16(BlocksOffset + 6))) return false;
        int gaps = s.UInt16(BlocksOffset), others = s.UInt16(BlocksOffset + 2), duplicates = s.UInt16(BlocksOffset + 4), at = BlocksOffset + 2 * BlockSize, last = -1;
        uint tsn = s.UInt32(TsnOffset);
        if (!WalkBlocks(d, s, SctpBlocks.OfNrSack, gaps, tsn, null, scope, ref at, ref last)) return false;
        if (!WalkBlocks(d, s, SctpBlocks.Certain, others, tsn, null, scope, ref at, ref last)) return false;
        if (!WalkDuplicates(d, s, SctpFields.NrSackDuplicateTsn, duplicates, at)) return false;
        SctpTitle.Begin(d, chunk.Node)?.Append($" (Cumulative TSN: {tsn}, a_rwnd: {s.UInt32(WindowOffset)}, gaps: {gaps}, nr-gaps: {others}, duplicate TSNs: {duplicates})");
        SctpTitle.End(d, chunk.Node);
        return true;
    }

    // What relative numbers count from; in a second pass, all directions are known.
    private static uint BaseOf(Dissection d, in SctpScope scope, SctpReceived? received, out bool isKnown)
    {
        isKnown = received?.Sender is not null;
        if (received is null || !d.Session.IsSecondPass) return received?.FirstTsn ?? 0;
        isKnown = scope.Sender?.Peer is not null;
        return scope.Sender?.Peer?.FirstTsn ?? 0;
    }

    private static bool WalkBlocks(Dissection d, in Slice s, SctpBlocks kind, int count, uint tsn, SctpReceived? received, in SctpScope scope, ref int at, ref int last)
    {
        uint sum = 0;
        int before = 0;
        for (int i = 0; i < count; i++, at += BlockSize)
        {
            if (!d.Need(s, at, BlockSize)) return false;
            int from = s.UInt16(at), to = s.UInt16(at + 2);
            int node = d.TextNode("", s, at, BlockSize);
            if (d.WantsTextOf(node))
            {
                d.BeginText().Append($"{kind.Name} Acknowledgement for TSN {tsn + (uint)from} to {tsn + (uint)to}");
                d.EndText(node);
            }
            d.Open();
            ShowEnd(d, s, at, kind.Start, kind.StartTsn, "Start TSN", tsn);
            ShowEnd(d, s, at + 2, kind.End, kind.EndTsn, "End TSN", tsn);
            d.Open();
            d.Open();
            if (from > to) AddRemark(d, s, SctpFields.SackGapBlockMalformed, "Malformed gap block.", Severity.Error, ExpertGroup.Protocol, isOpen: true);
            if (before > from) AddRemark(d, s, SctpFields.SackGapBlockOutOfOrder, "Gap blocks not in strict order.", Severity.Warning, ExpertGroup.Protocol, isOpen: true);
            d.Close();
            d.Close();
            d.Close();
            if (received is not null)
            {
                scope.Associations.ReceiveBlock(d, received, i, tsn + (uint)from, tsn + (uint)to);
                SctpFindings.ShowReceived(d, s, received, i);
            }
            before = last = to;
            sum += (uint)(to - from + 1);
        }
        if (sum == 0) return true;
        d.Number(kind.Sum, s, 0, 0, (ulong)sum, NodeFlags.Generated);
        if (sum > ManyTsns) AddRemark(d, s, kind.ManyRemark, kind.ManyText, Severity.Warning, ExpertGroup.Sequence);
        return true;
    }

    private static void ShowEnd(Dissection d, in Slice s, int at, int field, int tsnField, string label, uint tsn)
    {
        uint number = s.UInt16(at);
        d.Number(field, s, at, sizeof(ushort), (ulong)number);
        d.Open();
        d.Number(tsnField, s, at, sizeof(ushort), (ulong)(tsn + number), NodeFlags.Generated);
        Label(d, label, tsn + number);
        d.Close();
    }

    private static bool WalkDuplicates(Dissection d, in Slice s, int field, int count, int at)
    {
        for (int i = 0; i < count; i++, at += sizeof(uint))
        {
            if (!d.Number(field, s, at, sizeof(uint), (ulong)s.UInt32(at))) return false;
        }
        return true;
    }

    private static void AddRemark(Dissection d, in Slice s, int field, string message, Severity severity, ExpertGroup group, bool isOpen = false)
    {
        if (!isOpen) d.Open();
        d.BeginText().Append(message);
        d.Expert(field, s, severity, group);
        if (!isOpen) d.Close();
    }

    // The number is not what stands at its place.
    private static void Label(Dissection d, string label, uint value)
    {
        if (!d.WantsTextOf(d.LastNode)) return;
        d.BeginText().Append($"{label}: {value}");
        d.EndText(d.LastNode);
    }
}

/// <summary>How blocks of numbers behind gaps are shown.</summary>
internal sealed record SctpBlocks(string Name, int Start, int StartTsn, int End, int EndTsn, int Sum, int ManyRemark, string ManyText)
{
    public static SctpBlocks OfSack { get; } = new("Gap", SctpFields.SackGapBlockStart, SctpFields.SackGapBlockStartTsn, SctpFields.SackGapBlockEnd, SctpFields.SackGapBlockEndTsn,
        SctpFields.SackNumberOfTsnsGapAcked, SctpFields.SackNumberOfTsnsGapAcked100, "More than 100 TSNs were gap-acknowledged in this SACK.");

    public static SctpBlocks OfNrSack { get; } = new("Gap", SctpFields.NrSackGapBlockStart, SctpFields.NrSackGapBlockStartTsn, SctpFields.NrSackGapBlockEnd, SctpFields.NrSackGapBlockEndTsn,
        SctpFields.NrSackNumberOfTsnsGapAcked, SctpFields.NrSackNumberOfTsnsGapAcked100, "More than 100 TSNs were gap-acknowledged in this NR-SACK.");

    public static SctpBlocks Certain { get; } = new("NR-Gap", SctpFields.NrSackNrGapBlockStart, SctpFields.NrSackNrGapBlockStartTsn, SctpFields.NrSackNrGapBlockEnd, SctpFields.NrSackNrGapBlockEndTsn,
        SctpFields.NrSackNumberOfTsnsNrGapAcked, SctpFields.NrSackNumberOfTsnsNrGapAcked100, "More than 100 TSNs were nr-gap-acknowledged in this NR-SACK.");
}
