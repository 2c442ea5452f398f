using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a node tells of itself: its names, and statistics (RFC 1002, 4.2.18).</summary>
[PartOf<Nbns>]
[DeclareField("nbns.number_of_names", "Number of names", FieldType.UInt8, Base.Dec), DeclareField("nbns.netbios_name", "Name", FieldType.String)]
[DeclareField("nbns.unit_id", "Unit ID", FieldType.Ether), DeclareField("nbns.jumpers", "Jumpers", FieldType.UInt8, Base.Hex)]
[DeclareField("nbns.test_result", "Test result", FieldType.UInt8, Base.Hex), DeclareField("nbns.version_number", "Version number", FieldType.UInt16, Base.Hex)]
[DeclareField("nbns.period_of_statistics", "Period of statistics", FieldType.UInt16, Base.Hex), DeclareField("nbns.num_crcs", "Number of CRCs", FieldType.UInt16, Base.Dec)]
[DeclareField("nbns.num_alignment_errors", "Number of alignment errors", FieldType.UInt16, Base.Dec), DeclareField("nbns.num_collisions", "Number of collisions", FieldType.UInt16, Base.Dec)]
[DeclareField("nbns.num_send_aborts", "Number of send aborts", FieldType.UInt16, Base.Dec), DeclareField("nbns.num_good_sends", "Number of good sends", FieldType.UInt32, Base.Dec)]
[DeclareField("nbns.num_good_receives", "Number of good receives", FieldType.UInt32, Base.Dec), DeclareField("nbns.numretransmits", "Number of retransmits", FieldType.UInt16, Base.Dec)]
[DeclareField("nbns.num_no_resource_conditions", "Number of no resource conditions", FieldType.UInt16, Base.Dec), DeclareField("nbns.numcommand_blocks", "Number of command blocks", FieldType.UInt16, Base.Dec)]
[DeclareField("nbns.numpending_sessions", "Number of pending sessions", FieldType.UInt16, Base.Dec), DeclareField("nbns.max_num_pending_sessions", "Max number of pending sessions", FieldType.UInt16, Base.Dec)]
[DeclareField("nbns.max_total_sessions_possible", "Max total sessions possible", FieldType.UInt16, Base.Dec), DeclareField("nbns.session_data_packet_size", "Session data packet size", FieldType.UInt16, Base.Dec)]
public readonly ref partial struct NbnsStatus
{
    // What is shown of a name, in bytes.
    private const int LongestName = 33;

    /// <summary>The record's own field for the data's length does not bound it: what is told in full is shown, what lacks is noted.</summary>
    internal static bool Walk(Dissection d, in Slice s, ref int at, int left)
    {
        if (left < 1) return NoteIncomplete(d, s, at, left);
        int count = s.UInt8(at);
        if (!d.Number(NbnsFields.NumberOfNames, s, at, 1, (ulong)count)) return false;
        // tshark counts this byte twice.
        at++;
        for (int i = 0; i < count; i++)
        {
            if (left < NetBiosName.Size) return NoteIncomplete(d, s, at, left);
            if (!ShowName(d, s, at)) return false;
            at += NetBiosName.Size;
            left -= NetBiosName.Size;
            if (left < 2) return NoteIncomplete(d, s, at, left);
            if (!NbnsNameFlags.Walk(d, s.From(at), out int size)) return false;
            at += size;
            left -= size;
        }
        if (left < MacAddress.Size) return NoteIncomplete(d, s, at, left);
        if (!d.Address(NbnsFields.UnitId, s, at, MacAddress.Size, s.Mac(at))) return false;
        at += MacAddress.Size;
        left -= MacAddress.Size;
        for (int i = 0; i < Statistics.Length; i++)
        {
            int size = StatisticSizes[i];
            if (left < size) return NoteIncomplete(d, s, at, left);
            if (!d.Number(Statistics[i], s, at, size, s.Unsigned(at, size))) return false;
            at += size;
            left -= size;
        }
        return true;
    }

    internal static bool NoteIncomplete(Dissection d, in Slice s, int at, int left)
    {
        d.TextNode("incomplete entry"u8, s, at, Math.Min(left, Math.Max(0, s.CapturedLength - at)));
        d.Open();
        d.BeginText().Append("incomplete entry"u8);
        d.Expert(NbnsFields.IncompleteEntry, s, Severity.Error, ExpertGroup.Malformed);
        d.Close();
        return d.Need(s, at, left);
    }

    private static bool ShowName(Dissection d, in Slice s, int at)
    {
        if (!d.Need(s, at, NetBiosName.Size)) return false;
        TextBuilder text = d.BeginText();
        NetBiosName.Write(text, s.Span(at, NetBiosName.Size - 1));
        text.Truncate(LongestName);
        int node = d.Tape.Count;
        d.EndValue(NbnsFields.NetbiosName, s, at, NetBiosName.Size, NodeFlags.None);
        if (!d.WantsText || d.Tape.Count == node) return true;
        byte suffix = s.UInt8(at + NetBiosName.Size - 1);
        text = d.BeginText().Append($"<{suffix:x2}>");
        NetBiosName.WriteSuffix(text, suffix);
        d.EndAppendix(node);
        return true;
    }

    private static readonly int[] Statistics =
    [
        NbnsFields.Jumpers, NbnsFields.TestResult, NbnsFields.VersionNumber, NbnsFields.PeriodOfStatistics, NbnsFields.NumCrcs, NbnsFields.NumAlignmentErrors, NbnsFields.NumCollisions,
        NbnsFields.NumSendAborts, NbnsFields.NumGoodSends, NbnsFields.NumGoodReceives, NbnsFields.Numretransmits, NbnsFields.NumNoResourceConditions, NbnsFields.NumcommandBlocks,
        NbnsFields.NumpendingSessions, NbnsFields.MaxNumPendingSessions, NbnsFields.MaxTotalSessionsPossible, NbnsFields.SessionDataPacketSize,
    ];

    private static ReadOnlySpan<byte> StatisticSizes => [1, 1, 2, 2, 2, 2, 2, 2, 4, 4, 2, 2, 2, 2, 2, 2, 2];
}

/// <summary>What one of a node's names is (RFC 1002, 4.2.18).</summary>
[PartOf<Nbns>]
public readonly ref partial struct NbnsNameFlags
{
    [Field("nbns.name_flags", "Name flags", Base.Hex), Append(nameof(WriteSummary))] public partial ushort Flags { get; }
    [Field("nbns.name_flags.group", "Name type", Truth = "Group name|Unique name"), Bits(1), Of(nameof(Flags))] public partial bool IsGroup { get; }
    [Field("nbns.name_flags.ont", "ONT", Names = typeof(NbnsStatusNodeType)), Bits(2), Of(nameof(Flags))] public partial ushort OwnerNodeType { get; }
    [Field("nbns.name_flags.drg", "Name is being deregistered", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsDeregistered { get; }
    [Field("nbns.name_flags.cnf", "Name is in conflict", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsInConflict { get; }
    [Field("nbns.name_flags.act", "Name is active", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsActive { get; }
    [Field("nbns.name_flags.prm", "Permanent node name", Truth = Truth.YesNo), Bits(1), Of(nameof(Flags))] public partial bool IsPermanent { get; }

    private void WriteSummary(TextBuilder text)
    {
        if (IsGroup) text.Append(", Name type");
        text.Append($", ONT: {((NbnsStatusNodeType)OwnerNodeType).Name() ?? "Unknown"}");
        if (IsDeregistered) text.Append(", Name is being deregistered");
        if (IsInConflict) text.Append(", Name is in conflict");
        if (IsActive) text.Append(", Name is active");
        if (IsPermanent) text.Append(", Permanent node name");
    }
}
