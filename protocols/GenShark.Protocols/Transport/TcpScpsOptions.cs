namespace GenShark.Protocols;

/// <summary>What a side of a connection over space links can do (CCSDS 714.0, 3.2.3).</summary>
[PartOf<Tcp>, Node("tcp.options.scps", "TCP Option - SCPS capabilities", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpScpsCapabilities
{
    [Title]
    private void WriteName(TextBuilder text)
    {
        if (IsBasic) text.Append("TCP Option - SCPS capabilities");
        else text.Append($"Illegal SCPS Extended Capabilities ({Slice.Length} bytes)");
    }

    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
    [Field("tcp.option_len", "Length")] public partial byte Length { get; }

    [Field("tcp.options.scps.vector", "TCP SCPS Capabilities Vector", Base.Hex), Append(nameof(WriteNames)), If(nameof(IsBasic))]
    public partial byte Vector { get; }

    [Bits(1), Of(nameof(Vector)), Field("tcp.options.scpsflags.bets", "Partial Reliability Capable (BETS)", Truth = Truth.SetNotSet)] public partial bool IsBets { get; }
    [Bits(1), Of(nameof(Vector)), Field("tcp.options.scpsflags.snack1", "Short Form SNACK Capable (SNACK1)", Truth = Truth.SetNotSet)] public partial bool IsSnack1 { get; }
    [Bits(1), Of(nameof(Vector)), Field("tcp.options.scpsflags.snack2", "Long Form SNACK Capable (SNACK2)", Truth = Truth.SetNotSet)] public partial bool IsSnack2 { get; }
    [Bits(1), Of(nameof(Vector)), Field("tcp.options.scpsflags.compress", "Lossless Header Compression (COMP)", Truth = Truth.SetNotSet)] public partial bool IsCompressed { get; }
    [Bits(1), Of(nameof(Vector)), Field("tcp.options.scpsflags.nlts", "Network Layer Timestamp (NLTS)", Truth = Truth.SetNotSet)] public partial bool IsTimestamped { get; }
    [Bits(3), Of(nameof(Vector)), Field("tcp.options.scpsflags.reserved", "Reserved")] public partial byte Reserved { get; }

    [Field("tcp.options.scps.binding", "Connection ID"), If(nameof(IsBasic))] public partial byte ConnectionId { get; }

    private bool IsBasic => Slice.Length == 4;

    private void WriteNames(TextBuilder text)
    {
        if ((Vector & 0xf8) == 0) return;
        WriteList(text.Append(" ("));
        text.Append(')');
    }

    private void WriteList(TextBuilder text)
    {
        ReadOnlySpan<string> names = ["BETS", "SNACK1", "SNACK2", "COMP", "NLTS"];
        string separator = "";
        for (int i = 0; i < names.Length; i++)
        {
            if ((Vector & 0x80 >> i) == 0) continue;
            text.Append(separator).Append(names[i]);
            separator = ", ";
        }
    }

    internal void WriteInfo(TextBuilder text)
    {
        if (!IsBasic) return;
        if ((Vector & 0xf8) != 0)
        {
            WriteList(text.Append(" SCPS["));
            text.Append(']');
        }
        else if (ConnectionId != 0) text.Append($" Connection ID={ConnectionId}");
    }
}

/// <summary>Data that lacks: where, and how much, in segments (CCSDS 714.0, 3.2.4).</summary>
[PartOf<Tcp>, Node("tcp.options.snack", "TCP Option - Selective Negative Acknowledgment", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpSnack
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    [Field("tcp.options.snack.offset", "TCP SNACK Offset")] public partial ushort Offset { get; }

    [Field("tcp.options.snack.size", "TCP SNACK Size")] public partial ushort Size { get; }

    private bool IsOdd => Length != 6;
    private void WriteSize(TextBuilder text) => text.Append("option length should be 6");
}

/// <summary>A record ends in this segment (CCSDS 714.0, 3.2.6).</summary>
[PartOf<Tcp>, Node("tcp.options.scpsrec", "TCP Option - SCPS record boundary", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpRecordBoundary
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    private bool IsOdd => Length != 2;
    private void WriteSize(TextBuilder text) => text.Append("option length should be 2");
}

/// <summary>Data was lost by damage, not by congestion (CCSDS 714.0, 3.2.5).</summary>
[PartOf<Tcp>, Node("tcp.options.scpscor", "TCP Option - SCPS corruption experienced", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpCorruptionExperienced
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    private bool IsOdd => Length != 2;
    private void WriteSize(TextBuilder text) => text.Append("option length should be 2");
}
