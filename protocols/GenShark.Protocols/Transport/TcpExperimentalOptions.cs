using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>RFC 7413, 4.1.1: a cookie, or the wish for one.</summary>
[PartOf<Tcp>, Node("tcp.options.tfo", "TCP Option - TCP Fast Open", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpFastOpen
{
    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }
    [Field("tcp.option_len", "Length")] public partial byte Length { get; }

    /// <summary>A cookie without bytes.</summary>
    [Custom, If(nameof(IsRequest))]
    private bool WalkRequest(Dissection d, in Slice s, ref int at)
    {
        d.Node(TcpFields.OptionsTfoRequest, s, 0, 2);
        return true;
    }

    [Field("tcp.options.tfo.cookie", "Fast Open Cookie"), Rest, If(nameof(HasCookie))]
    [Expert(nameof(IsOffer), "tcp.analysis.tfo_syn", "TCP SYN with TFO Cookie", Severity.Note, ExpertGroup.Sequence)]
    public partial ReadOnlySpan<byte> Cookie { get; }

    private bool IsRequest => Slice.Length == 2;
    internal bool HasCookie => !IsRequest;
    private bool IsOffer => Tcp.Create(Slice.Whole).IsConnectionRequest;

    internal void WriteInfo(TextBuilder text) => text.Append(IsRequest ? " TFO=R" : " TFO=C");
}

/// <summary>How many segments one acknowledgment shall stand for (draft-gomez-tcpm-ack-rate-request, 3).</summary>
[PartOf<Tcp>]
public readonly ref partial struct TcpAckRate
{
    [Bits(7), Field("tcp.options.tarr.rate", "TARR Rate")] public partial byte Rate { get; }

    [Bits(1), Field("tcp.options.tar.reserved", "TARR Reserved")] public partial byte Reserved { get; }
}

/// <summary>RFC 6994: whose experiment it is, two bytes say.</summary>
[PartOf<Tcp>, Node("tcp.options.experimental", "TCP Option - Experimental", FieldType.Bytes, IsProtocol = true)]
public readonly ref partial struct TcpExperimental
{
    [Title] private void WriteName(TextBuilder text) => text.Append("TCP Option - Experimental");

    [Field("tcp.option_kind", "Kind")] public partial TcpOptionKind Kind { get; }

    [Field("tcp.option_len", "Length")]
    [Expert(nameof(IsTooShort), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteTooShort), Stop = true)]
    [Expert(nameof(IsOddRate), "tcp.option.len.invalid", "Invalid length for option", Severity.Note, ExpertGroup.Sequence, Text = nameof(WriteOddRate))]
    public partial byte Length { get; }

    [Field("tcp.options.experimental.data", "Data"), Rest, If(nameof(IsNobodys))] public partial ReadOnlySpan<byte> OwnData { get; }

    [Field("tcp.options.experimental.exid", "Experiment Identifier", Base.Hex), If(nameof(IsIdentified))] public partial TcpExperimentId Id { get; }

    [Title(Append = true), If(nameof(IsIdentified))]
    private void WriteTitle(TextBuilder text)
    {
        text.Append($": {TcpExperimentIdNames.Make().Find((ulong)Id) ?? "Unknown"}");
        if (HasRate) text.Append($" {Slice.UInt8(4) >> 1}");
    }

    /// <summary>A cookie without bytes.</summary>
    [Custom, If(nameof(IsRequest))]
    private bool WalkRequest(Dissection d, in Slice s, ref int at)
    {
        d.Node(TcpFields.OptionsTfoRequest, s, 2, 2);
        return true;
    }

    [Field("tcp.options.tfo.cookie", "Fast Open Cookie"), Rest, If(nameof(HasCookie))]
    [Expert(nameof(IsOffer), "tcp.analysis.tfo_syn", "TCP SYN with TFO Cookie", Severity.Note, ExpertGroup.Sequence)]
    public partial ReadOnlySpan<byte> Cookie { get; }

    [If(nameof(HasRate))] public partial TcpAckRate Rate { get; }

    [Field("tcp.options.experimental.data", "Data"), Rest, If(nameof(HasData))] public partial ReadOnlySpan<byte> Data { get; }

    [Rest] public partial ReadOnlySpan<byte> Unknown { get; }

    // The user may say that experiments are not told apart.
    private bool IsIdentified => Slice.Dissection?.Session.Preferences<TcpPreferences>() is not { DissectExperimentalOptionsRfc6994: false };
    private bool IsNobodys => !IsIdentified;
    private bool IsTooShort => Length < 4 && IsIdentified;
    private bool IsRequest => IsIdentified && Id == TcpExperimentId.FastOpen && Slice.Length == 4;
    internal bool HasCookie => IsIdentified && Id == TcpExperimentId.FastOpen && Slice.Length > 4;
    private bool IsOffer => Tcp.Create(Slice.Whole).IsConnectionRequest;
    private bool IsAckRate => IsIdentified && Id == TcpExperimentId.TcpAckRateRequest;
    private bool HasRate => IsAckRate && Slice.Length == 5;
    private bool IsOddRate => Length >= 4 && IsAckRate && Length is not (4 or 5);
    private bool HasData => IsIdentified && Id is not (TcpExperimentId.FastOpen or TcpExperimentId.TcpAckRateRequest) && Slice.Length > 4;

    private void WriteTooShort(TextBuilder text) => text.Append($"option length {Length} smaller than 4");
    private void WriteOddRate(TextBuilder text) => text.Append($"option length should be 4 or 5 instead of {Length}");

    internal void WriteInfo(TextBuilder text)
    {
        if (IsTooShort) return;
        if (!IsIdentified)
        {
            text.Append($" Exp={(Kind == TcpOptionKind.Experiment1 ? 1 : 2)}");
            return;
        }
        switch (Id)
        {
            case TcpExperimentId.FastOpen: text.Append(IsRequest ? " TFO=R" : " TFO=C"); break;
            case TcpExperimentId.TcpAckRateRequest when HasRate: text.Append($" TARR={Slice.UInt8(4) >> 1}"); break;
            case TcpExperimentId.TcpAckRateRequest when !IsOddRate: text.Append(" TARR"); break;
            case TcpExperimentId.TcpAckRateRequest: break;
            default: text.Append($" ExID={(ushort)Id:X4}"); break;
        }
    }
}
