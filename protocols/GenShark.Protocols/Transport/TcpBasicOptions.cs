namespace GenShark.Protocols;

/// <summary>RFC 9293, 3.1.</summary>
[PartOf<Tcp>, Node("tcp.options.eol", "TCP Option - End of Option List (EOL)", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpEndOfList
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
}

/// <summary>RFC 9293, 3.1.</summary>
[PartOf<Tcp>, Node("tcp.options.nop", "TCP Option - No-Operation (NOP)", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpNoOperation
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
}

/// <summary>RFC 9293, 3.7.1.</summary>
[PartOf<Tcp>, Node("tcp.options.mss", "TCP Option - Maximum segment size", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpMaximumSegmentSize
{
    [Title] private void WriteName(TextBuilder text) => text.Append("TCP Option - Maximum segment size");

    /// <summary>Only a SYN may name a size.</summary>
    [Custom]
    private bool WalkPlace(Dissection d, in Slice s, ref int at)
    {
        if (!Tcp.Create(s.Whole).IsSyn) TcpRemarks.AddMaximumSegmentSizePresent(d, s);
        return true;
    }

    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    /// <summary>In bytes.</summary>
    [Field("tcp.options.mss_val", "MSS Value")] public partial ushort Value { get; }

    [Title(Append = true)] private void WriteTitle(TextBuilder text) => text.Append($": {Value} bytes");

    private bool IsOdd => Length != 4;
    private void WriteSize(TextBuilder text) => text.Append("option length should be 4");

    internal void WriteInfo(TextBuilder text)
    {
        if (!IsOdd) text.Append($" MSS={Value}");
    }
}

/// <summary>RFC 7323, 2.</summary>
[PartOf<Tcp>, Node("tcp.options.wscale", "TCP Option - Window scale", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpWindowScale
{
    internal const int MaxShift = 14;

    [Title] private void WriteName(TextBuilder text) => text.Append("TCP Option - Window scale");

    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    [Field("tcp.options.wscale.shift", "Shift count")]
    [Expert(nameof(IsShiftTooGreat), "tcp.options.wscale.shift.invalid", "Window scale shift exceeds 14", Severity.Warning, ExpertGroup.Protocol)]
    public partial byte Shift { get; }

    [Field("tcp.options.wscale.multiplier", "Multiplier", At = nameof(Shift), Covers = true)]
    private ushort Multiplier => (ushort)(1 << Math.Min((int)Shift, MaxShift));

    [Title(Append = true)] private void WriteTitle(TextBuilder text) => text.Append($": {Shift} (multiply by {Multiplier})");

    private bool IsShiftTooGreat => Shift > MaxShift;

    private bool IsOdd => Length != 3;
    private void WriteSize(TextBuilder text) => text.Append("option length should be 3");

    internal void WriteInfo(TextBuilder text)
    {
        if (!IsOdd) text.Append($" WS={Multiplier}");
    }
}

/// <summary>RFC 2018, 2.</summary>
[PartOf<Tcp>, Node("tcp.options.sack_perm", "TCP Option - SACK permitted", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpSackPermitted
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    private bool IsOdd => Length != 2;
    private void WriteSize(TextBuilder text) => text.Append("option length should be 2");
}

/// <summary>RFC 7323, 3.</summary>
[PartOf<Tcp>, Node("tcp.options.timestamp", "TCP Option - Timestamps", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpTimestamps
{
    [Title] private void WriteName(TextBuilder text) => text.Append("TCP Option - Timestamps");

    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    [Field("tcp.options.timestamp.tsval", "Timestamp value")] public partial uint Value { get; }

    [Field("tcp.options.timestamp.tsecr", "Timestamp echo reply")] public partial uint EchoReply { get; }

    [Title(Append = true)] private void WriteTitle(TextBuilder text) => text.Append($": TSval {Value}, TSecr {EchoReply}");

    private bool IsOdd => Length != 10;
    private void WriteSize(TextBuilder text) => text.Append("option length should be 10");

    internal void WriteInfo(TextBuilder text)
    {
        if (!IsOdd) text.Append($" TSval={Value} TSecr={EchoReply}");
    }
}
