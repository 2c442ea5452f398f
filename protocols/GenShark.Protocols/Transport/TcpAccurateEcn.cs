namespace GenShark.Protocols;

/// <summary>Accurate ECN: up to three counters of bytes, which stand in one order or the other (draft-ietf-tcpm-accurate-ecn, 3.2.3).</summary>
[PartOf<Tcp>, Node("tcp.options.acc_ecn", "TCP Option - Accurate ECN", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpAccurateEcn
{
    [Title] private void WriteName(TextBuilder text) => text.Append("TCP Option - Accurate ECN");

    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsOdd), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteSize), Stop = true)]
    public partial byte Length { get; }

    [Field("tcp.options.acc_ecn.ee0b", "Accurate ECN Echo ECT(0) Byte Counter"), If(nameof(StartsWithEct0))] public partial UInt24 Ect0 { get; }
    [Field("tcp.options.acc_ecn.ee1b", "Accurate ECN Echo ECT(1) Byte Counter"), If(nameof(StartsWithEct1))] public partial UInt24 Ect1 { get; }
    [Field("tcp.options.acc_ecn.eceb", "Accurate ECN Echo CE Byte Counter"), If(nameof(HasCe))] public partial UInt24 Ce { get; }
    [Field("tcp.options.acc_ecn.ee1b", "Accurate ECN Echo ECT(1) Byte Counter"), If(nameof(EndsWithEct1))] public partial UInt24 LastEct1 { get; }
    [Field("tcp.options.acc_ecn.ee0b", "Accurate ECN Echo ECT(0) Byte Counter"), If(nameof(EndsWithEct0))] public partial UInt24 LastEct0 { get; }

    [Title(Append = true), If(nameof(HasCounters))]
    private void WriteTitle(TextBuilder text)
    {
        text.Append(IsOrder0 ? " (Order 0):" : " (Order 1):");
        WriteCounters(text, ' ', ",");
    }

    private bool IsOrder0 => Kind == TcpOptionKind.AccurateEcn0;
    private int Counters => (Slice.Length - 2) / 3;
    private bool HasCounters => Counters > 0;
    private bool StartsWithEct0 => Counters > 0 && IsOrder0;
    private bool StartsWithEct1 => Counters > 0 && !IsOrder0;
    private bool HasCe => Counters > 1;
    private bool EndsWithEct1 => Counters > 2 && IsOrder0;
    private bool EndsWithEct0 => Counters > 2 && !IsOrder0;
    private bool IsOdd => Length is not (2 or 5 or 8 or 11);

    private void WriteSize(TextBuilder text) => text.Append($"option length should be 2, 5, 8, or 11 instead of {Length}");

    private void WriteCounters(TextBuilder text, char equals, string separator)
    {
        ReadOnlySpan<string> names = IsOrder0 ? ["EE0B", "ECEB", "EE1B"] : ["EE1B", "ECEB", "EE0B"];
        for (int i = 0; i < Counters; i++)
        {
            if (i > 0) text.Append(separator);
            text.Append(' ').Append(names[i]).Append(equals).Append($"{Slice.UInt24(2 + 3 * i)}");
        }
    }

    internal void WriteInfo(TextBuilder text)
    {
        if (IsOdd) return;
        if (Counters == 0) text.Append(" AccECN");
        else WriteCounters(text, '=', "");
    }
}
