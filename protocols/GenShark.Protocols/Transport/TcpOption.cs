namespace GenShark.Protocols;

/// <summary>One TCP option: a kind, and for all but two kinds a length that counts kind and length too (RFC 9293, 3.1).</summary>
[PartOf<Tcp>]
public readonly ref partial struct TcpOption
{
    /// <summary>What stands in place of an option, or before it, and hangs on no field of its own.</summary>
    [Custom]
    private bool WalkRemarks(Dissection d, in Slice s, ref int at)
    {
        if (!d.Need(s, 0, 1) || Kind > TcpOptionKind.NoOperation && s.Length > 1 && !d.Need(s, 1, 1)) return false;
        if (!IsFit)
        {
            WriteMisfit(d.BeginText());
            TcpRemarks.AddMisfit(d, s);
        }
        else if (Kind == TcpOptionKind.NoOperation && CompletesFour) TcpRemarks.AddPadding(d, s);
        return true;
    }

    [If(nameof(IsFit)), Size(nameof(Length)), Switch(nameof(Kind)), Default<TcpUnknownOption>]
    [Case<TcpEndOfList>(TcpOptionKind.EndOfList), Case<TcpNoOperation>(TcpOptionKind.NoOperation)]
    [Case<TcpMaximumSegmentSize>(TcpOptionKind.MaximumSegmentSize), Case<TcpWindowScale>(TcpOptionKind.WindowScale)]
    [Case<TcpSackPermitted>(TcpOptionKind.SackPermitted), Case<TcpSack>(TcpOptionKind.Sack), Case<TcpTimestamps>(TcpOptionKind.Timestamps)]
    [Case<TcpEcho>(TcpOptionKind.Echo, TcpOptionKind.EchoReply)]
    [Case<TcpConnectionCount>(TcpOptionKind.Cc, TcpOptionKind.CcNew, TcpOptionKind.CcEcho)]
    [Case<TcpMd5Signature>(TcpOptionKind.Md5Signature), Case<TcpAuthentication>(TcpOptionKind.Authentication)]
    [Case<TcpScpsCapabilities>(TcpOptionKind.ScpsCapabilities), Case<TcpSnack>(TcpOptionKind.SelectiveNegativeAcknowledgements)]
    [Case<TcpRecordBoundary>(TcpOptionKind.RecordBoundaries), Case<TcpCorruptionExperienced>(TcpOptionKind.CorruptionExperienced)]
    [Case<TcpQuickStart>(TcpOptionKind.QuickStartResponse), Case<TcpUserTimeout>(TcpOptionKind.UserTimeout)]
    [Case<TcpFastOpen>(TcpOptionKind.FastOpenCookie), Case<TcpExperimental>(TcpOptionKind.Experiment1, TcpOptionKind.Experiment2)]
    [Case<TcpAccurateEcn>(TcpOptionKind.AccurateEcn0, TcpOptionKind.AccurateEcn1)]
    public partial Variant Body { get; }

    /// <summary>What stands behind the end of the list, and should be zeros.</summary>
    [Custom]
    private bool WalkPadding(Dissection d, in Slice s, ref int at)
    {
        if (HasPadding) TcpRemarks.AddNonZeroPadding(d, s);
        return true;
    }

    public TcpOptionKind Kind => (TcpOptionKind)Slice.UInt8(0);

    private int Length => Kind <= TcpOptionKind.NoOperation ? 1 : Slice.UInt8(1);

    internal bool IsFit => Kind <= TcpOptionKind.NoOperation || Length >= 2 && Slice.LayerOffset + Length <= Tcp.Create(Slice.Whole).HeaderLength;

    /// <summary>Whether the option fits, and all its bytes were captured.</summary>
    internal bool IsWhole => IsFit && Slice.Has(0, Length);

    /// <summary>Whether the Info column has the option: those that it only names it has as soon as they begin.</summary>
    internal bool IsTold => IsWhole || Kind is TcpOptionKind.Md5Signature or TcpOptionKind.Authentication && IsFit && Slice.Has(0, 2);

    /// <summary>Where the option ends, from the start of the segment; 0 if the list of options cannot go on behind it.</summary>
    internal int End => IsFit ? Slice.LayerOffset + Length : 0;

    [Last]
    internal bool IsLast => !IsFit || HasPadding;

    private bool HasPadding => Kind == TcpOptionKind.EndOfList && Slice.UInt8(1) != 0;

    private bool CompletesFour
    {
        get
        {
            // Counted as tshark counts: other options in between do not matter, but a word that starts with one starts anew.
            int run = 0;
            for (int at = Tcp.HeaderSize; at <= Slice.LayerOffset;)
            {
                var kind = (TcpOptionKind)Slice.Layer[at];
                if (kind == TcpOptionKind.NoOperation) run = run == 0 || at % 4 != 0 ? run + 1 : 0;
                if (kind == TcpOptionKind.NoOperation && run == 4) return at == Slice.LayerOffset;
                // Options before this one fit, or the list had ended.
                at += kind <= TcpOptionKind.NoOperation ? 1 : Math.Max(2, (int)Slice.Layer[at + 1]);
            }
            return false;
        }
    }

    private void WriteMisfit(TextBuilder text)
    {
        WriteName(text);
        if (Slice.Length < 2) text.Append(" (length byte past end of options)");
        else if (Length < 2) text.Append($" (with too-short option length = {Length} byte{(Length == 1 ? "" : "s")})");
        else text.Append($" (option length = {Length} bytes says option goes past end of options)");
    }

    /// <summary>The shift of a window scale option.</summary>
    internal bool TryGetWindowScale(out int shift)
    {
        shift = Body.As<TcpWindowScale>().Shift;
        return Kind == TcpOptionKind.WindowScale && Length == 3;
    }

    /// <summary>Bytes in the blocks of a selective acknowledgment.</summary>
    internal uint SelectivelyAcknowledged
    {
        get
        {
            uint size = 0;
            if (Kind != TcpOptionKind.Sack || !IsWhole) return size;
            foreach (TcpSackBlock block in Body.As<TcpSack>().Blocks) size += block.RightEdge - block.LeftEdge;
            return size;
        }
    }

    /// <summary>Whether the option holds a cookie for data in a SYN.</summary>
    internal bool HasFastOpenCookie => IsWhole && Kind switch
    {
        TcpOptionKind.FastOpenCookie => Body.As<TcpFastOpen>().HasCookie,
        TcpOptionKind.Experiment1 or TcpOptionKind.Experiment2 => Body.As<TcpExperimental>().HasCookie,
        _ => false,
    };

    /// <summary>The name in the list of options.</summary>
    internal void WriteName(TextBuilder text)
    {
        switch (Kind)
        {
            case TcpOptionKind.EndOfList: text.Append("End of Option List (EOL)"); break;
            case TcpOptionKind.NoOperation: text.Append("No-Operation (NOP)"); break;
            case TcpOptionKind.MaximumSegmentSize: text.Append("Maximum segment size"); break;
            case TcpOptionKind.WindowScale: text.Append("Window scale"); break;
            case TcpOptionKind.SackPermitted: text.Append("SACK permitted"); break;
            case TcpOptionKind.Sack: text.Append("SACK"); break;
            case TcpOptionKind.Timestamps: text.Append("Timestamps"); break;
            case TcpOptionKind.Echo: text.Append("Echo"); break;
            case TcpOptionKind.EchoReply: text.Append("Echo reply"); break;
            case TcpOptionKind.Cc: text.Append("CC"); break;
            case TcpOptionKind.CcNew: text.Append("CC.NEW"); break;
            case TcpOptionKind.CcEcho: text.Append("CC.ECHO"); break;
            case TcpOptionKind.Md5Signature: text.Append("TCP MD5 signature"); break;
            case TcpOptionKind.ScpsCapabilities: text.Append("SCPS capabilities"); break;
            case TcpOptionKind.SelectiveNegativeAcknowledgements: text.Append("Selective Negative Acknowledgment"); break;
            case TcpOptionKind.RecordBoundaries: text.Append("SCPS record boundary"); break;
            case TcpOptionKind.CorruptionExperienced: text.Append("SCPS corruption experienced"); break;
            case TcpOptionKind.QuickStartResponse: text.Append("Quick-Start"); break;
            case TcpOptionKind.UserTimeout: text.Append("User Timeout"); break;
            case TcpOptionKind.Authentication: text.Append("TCP AO"); break;
            case TcpOptionKind.FastOpenCookie: text.Append("TCP Fast Open"); break;
            case TcpOptionKind.RiverbedProbe: text.Append("Riverbed Probe"); break;
            case TcpOptionKind.RiverbedTransparency: text.Append("Riverbed Transparency"); break;
            case TcpOptionKind.MultipathTcp: text.Append("MPTCP"); break;
            case TcpOptionKind.AccurateEcn0 or TcpOptionKind.AccurateEcn1: text.Append("Accurate ECN"); break;
            case TcpOptionKind.Experiment1 or TcpOptionKind.Experiment2: text.Append("Experimental"); break;
            default: text.Append($"Unknown (0x{(byte)Kind:x2})"); break;
        }
    }

    /// <summary>What the Info column shows of the option.</summary>
    internal void WriteInfo(TextBuilder text)
    {
        switch (Kind)
        {
            case TcpOptionKind.MaximumSegmentSize: Body.As<TcpMaximumSegmentSize>().WriteInfo(text); break;
            case TcpOptionKind.WindowScale: Body.As<TcpWindowScale>().WriteInfo(text); break;
            case TcpOptionKind.SackPermitted: text.Append(" SACK_PERM"); break;
            case TcpOptionKind.Sack: Body.As<TcpSack>().WriteInfo(text); break;
            case TcpOptionKind.Timestamps: Body.As<TcpTimestamps>().WriteInfo(text); break;
            case TcpOptionKind.Echo or TcpOptionKind.EchoReply: Body.As<TcpEcho>().WriteInfo(text); break;
            case TcpOptionKind.Cc or TcpOptionKind.CcNew or TcpOptionKind.CcEcho: Body.As<TcpConnectionCount>().WriteInfo(text); break;
            case TcpOptionKind.Md5Signature: text.Append(" MD5"); break;
            case TcpOptionKind.ScpsCapabilities: Body.As<TcpScpsCapabilities>().WriteInfo(text); break;
            case TcpOptionKind.QuickStartResponse: Body.As<TcpQuickStart>().WriteInfo(text); break;
            case TcpOptionKind.UserTimeout: Body.As<TcpUserTimeout>().WriteInfo(text); break;
            case TcpOptionKind.Authentication: text.Append("TCP AO"); break;
            case TcpOptionKind.FastOpenCookie: Body.As<TcpFastOpen>().WriteInfo(text); break;
            case TcpOptionKind.Experiment1 or TcpOptionKind.Experiment2: Body.As<TcpExperimental>().WriteInfo(text); break;
            case TcpOptionKind.AccurateEcn0 or TcpOptionKind.AccurateEcn1: Body.As<TcpAccurateEcn>().WriteInfo(text); break;
        }
    }
}

/// <summary>An option of a kind that has no declaration.</summary>
[PartOf<Tcp>, Node("tcp.options.unknown", "TCP Option - Unknown", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpUnknownOption
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
    [Field("tcp.option_len", "Length")] public partial byte Length { get; }
    [Field("tcp.options.unknown.payload", "Payload"), Rest, If(nameof(HasPayload))] public partial ReadOnlySpan<byte> Payload { get; }

    private bool HasPayload => Slice.Length > 2;
}
