using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>RFC 1072, 3.2: asks for, or is, an echo.</summary>
[PartOf<Tcp>, Node("tcp.options.echo", "TCP Option - Echo", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpEcho
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    [Title] private void WriteName(TextBuilder text) => text.Append("TCP Option - Echo");

    [Field("tcp.options.echo_value", "TCP Echo Option")] public partial uint Value { get; }

    [Title(Append = true)] private void WriteTitle(TextBuilder text) => text.Append($": {Value}");

    private bool IsOdd => Length != 6;
    private void WriteSize(TextBuilder text) => text.Append("option length should be 6");

    internal void WriteInfo(TextBuilder text)
    {
        if (!IsOdd) text.Append($" ECHO={Value}");
    }
}

/// <summary>RFC 1644, 3: the count of a T/TCP connection.</summary>
[PartOf<Tcp>, Node("tcp.options.cc", "TCP Option - CC", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpConnectionCount
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    [Field("tcp.options.cc_value", "TCP CC Option")] public partial uint Value { get; }

    private bool IsOdd => Length != 6;
    private void WriteSize(TextBuilder text) => text.Append("option length should be 6");

    internal void WriteInfo(TextBuilder text)
    {
        if (!IsOdd) text.Append($" CC={Value}");
    }
}

/// <summary>RFC 4782, 3: the rate that the path granted.</summary>
[PartOf<Tcp>, Node("tcp.options.qs", "TCP Option - Quick-Start", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpQuickStart
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    [Bits(4, Skip = 4), Field("tcp.options.qs.rate", "QS Rate")] public partial QuickStartRate Rate { get; }

    [Field("tcp.options.qs.ttl_diff", "QS Rate")] public partial byte TimeToLiveDifference { get; }

    /// <summary>Differs for each request.</summary>
    [Rest] public partial ReadOnlySpan<byte> Nonce { get; }

    private bool IsOdd => Length != 8;
    private void WriteSize(TextBuilder text) => text.Append("option length should be 8");

    internal void WriteInfo(TextBuilder text)
    {
        if (!IsOdd) text.Append($" QSresp={QuickStartRateNames.Make().Find((ulong)Rate)}");
    }
}

/// <summary>RFC 5482, 3.</summary>
[PartOf<Tcp>, Node("tcp.options.user_to", "TCP Option - User Timeout", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpUserTimeout
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    [Bits(1, Width = 2), Field("tcp.options.user_to_granularity", "Granularity", Truth = "Minutes|Seconds")] public partial bool IsInMinutes { get; }

    [Bits(15), Field("tcp.options.user_to_val", "User Timeout")] public partial ushort Value { get; }

    private bool IsOdd => Length != 4;
    private void WriteSize(TextBuilder text) => text.Append("option length should be 4");

    internal void WriteInfo(TextBuilder text)
    {
        if (!IsOdd) text.Append($" USER_TO={Value}");
    }
}
