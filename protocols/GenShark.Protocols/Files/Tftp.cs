using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Trivial File Transfer Protocol: a request to the well-known port, then blocks between two other ones.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc1350"/>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc2347"/>
[Protocol("tftp", "Trivial File Transfer Protocol", Short = "TFTP"), Over("udp.port", Port)]
[DeclareField("tftp.request_frame", "Request frame", FieldType.FrameNumber, Description = "TFTP request is in frame")]
[DeclareField("tftp.error", "TFTP ERROR packet", FieldType.None)]
public readonly ref partial struct Tftp
{
    internal const ushort Port = 69;

    private const int OpcodeSize = 2;

    [Field("tftp.opcode", "Opcode", Description = "TFTP message type")]
    public partial TftpOpcode Opcode { get; }

    [Step]
    private void ShowRequest()
    {
        if (Transfer is not { RequestFrame: > 0 } transfer || IsRequest) return;
        Dissection d = Dissection!;
        d.Made(TftpFields.DestinationFile, Slice, 0, 0, transfer.File, NodeFlags.Generated);
        d.Number(TftpFields.RequestFrame, Slice, 0, 0, (ulong)transfer.RequestFrame, NodeFlags.Generated);
        if (!d.WantsText || d.LastNode == Tape.Discarded) return;
        d.BeginText().Append($"{(transfer.IsWrite ? "Write" : "Read")} Request in frame {transfer.RequestFrame}");
        d.EndText(d.LastNode);
    }

    [Field("tftp.source_file", "Source File", Type = FieldType.StringZ, Description = "TFTP source file name"), Size(nameof(FileSize)), If(nameof(IsRead))]
    public partial ReadOnlySpan<byte> SourceFile { get; }

    [Field("tftp.destination_file", "Destination File", Type = FieldType.StringZ, Description = "TFTP destination file name"), Size(nameof(FileSize)), If(nameof(IsWrite))]
    public partial ReadOnlySpan<byte> DestinationFile { get; }

    [Field("tftp.type", "Type", Type = FieldType.StringZ, Description = "TFTP transfer type"), Size(nameof(TypeSize)), If(nameof(IsRequest))]
    public partial ReadOnlySpan<byte> TransferType { get; }

    [If(nameof(HasOptions))]
    public partial Sequence<TftpOption> Options { get; }

    [Field("tftp.block", "Block", Description = "Block number"), If(nameof(HasBlock))]
    public partial ushort Block { get; }

    /// <summary>Numbers of blocks begin again after 65535; this one goes on.</summary>
    [Field("tftp.block.full", "Full Block Number", Description = "Block number, adjusted for wrapping"), If(nameof(HasBlock))]
    private uint FullBlock => Transfer?.Block ?? Block;

    [Field("tftp.error.code", "Error code", Description = "Error code in case of TFTP error message"), If(nameof(IsError))]
    public partial TftpErrorCode ErrorCode { get; }

    [Field("tftp.error.message", "Error message", Type = FieldType.StringZ, Description = "Error string in case of TFTP error message"), Size(nameof(MessageSize)), If(nameof(IsError))]
    public partial ReadOnlySpan<byte> ErrorMessage { get; }

    [Step, If(nameof(IsError))]
    private void RemarkError()
    {
        Dissection!.BeginText().Append("TFTP ERROR packet");
        Dissection.Expert(TftpFields.Error, Slice, Severity.Warning, ExpertGroup.Response);
    }

    [Field("tftp.data", "Data"), Rest, If(nameof(IsUnknown))]
    public partial ReadOnlySpan<byte> UnknownData { get; }

    [Payload(SkipEmpty = true), If(nameof(IsData))]
    public partial ReadOnlySpan<byte> Payload { get; }

    /// <summary>Between other ports: a block, or what answers one, of a transfer that was asked for.</summary>
    [Guess("udp")]
    internal bool LooksLikeBlock => Slice.CapturedLength >= 4 && Slice.UInt16(0) is >= (ushort)TftpOpcode.Data and <= (ushort)TftpOpcode.OptionAcknowledgement && IsAgreedOn;

    [Accept]
    internal bool IsAgreedOn => Dissection is not { } d || TftpTransfers.IsAgreedOn(d);

    private TftpView? Transfer => Dissection is { } d ? d.Session.State<TftpTransfers>().ViewOf(d, Slice) : null;

    private bool IsRead => Opcode == TftpOpcode.ReadRequest;
    private bool IsWrite => Opcode == TftpOpcode.WriteRequest;
    private bool IsRequest => IsRead || IsWrite;
    private bool IsData => Opcode == TftpOpcode.Data;
    private bool IsError => Opcode == TftpOpcode.Error;
    private bool HasBlock => IsData || Opcode == TftpOpcode.Acknowledgement;
    private bool IsUnknown => Opcode is not (>= TftpOpcode.ReadRequest and <= TftpOpcode.OptionAcknowledgement);
    private bool HasOptions => (IsRequest || Opcode == TftpOpcode.OptionAcknowledgement) && OptionsStart < Slice.Length;

    private int FileSize => TextSize(Slice, OpcodeSize);
    private int TypeSize => TextSize(Slice, OpcodeSize + FileSize);
    private int MessageSize => TextSize(Slice, OpcodeSize + 2);
    private int OptionsStart => IsRequest ? OpcodeSize + FileSize + TypeSize : OpcodeSize;

    /// <summary>Up to a zero, which counts; beyond the end if there is none.</summary>
    internal static int TextSize(in Slice s, int at)
    {
        if (at >= s.CapturedLength) return 1;
        int size = s.Bytes[at..].IndexOf((byte)0) + 1;
        return size > 0 ? size : s.Length - at + 1;
    }

    [Info]
    private void WriteInfo(TextBuilder text)
    {
        _ = Opcode.Name() is { } name ? text.Append(name) : text.Append($"Unknown (0x{(ushort)Opcode:x4})");
        if (IsRequest) AppendText(AppendText(text.Append(", File: "), OpcodeSize).Append(", Transfer type: "), OpcodeSize + FileSize);
        if (HasOptions) AppendOptions(text);
        if (HasBlock) text.Append($", Block: {Slice.UInt16(OpcodeSize)}");
        if (IsData && Transfer is null or { IsLast: true }) text.Append(" (last)");
        if (!IsError) return;
        var code = (TftpErrorCode)Slice.UInt16(OpcodeSize);
        _ = code.Name() is { } error ? text.Append(", Code: ").Append(error) : text.Append($", Code: Unknown ({(ushort)code})");
        AppendText(text.Append(", Message: "), OpcodeSize + 2);
    }

    private void AppendOptions(TextBuilder text)
    {
        int at = OptionsStart;
        while (at < Slice.CapturedLength)
        {
            int value = at + TextSize(Slice, at);
            if (value >= Slice.CapturedLength) return;
            AppendText(AppendText(text.Append(", "), at).Append('='), value);
            at = value + TextSize(Slice, value);
        }
    }

    private TextBuilder AppendText(TextBuilder text, int at)
    {
        int size = Math.Min(TextSize(Slice, at) - 1, Slice.CapturedLength - at);
        return size > 0 ? text.AppendPrintable(Slice.Bytes.Slice(at, size)) : text;
    }
}

/// <summary>RFC 2347: something that the two sides agree on.</summary>
[PartOf<Tftp>, Node]
public readonly ref partial struct TftpOption
{
    [Field("tftp.option.name", "Option name", Type = FieldType.StringZ), Size(nameof(NameSize))]
    public partial ReadOnlySpan<byte> Name { get; }

    [Field("tftp.option.value", "Option value", Type = FieldType.StringZ), Size(nameof(ValueSize))]
    public partial ReadOnlySpan<byte> Value { get; }

    private int NameSize => Tftp.TextSize(Slice, 0);
    private int ValueSize => Tftp.TextSize(Slice, NameSize);

    [Title]
    private void WriteTitle(TextBuilder text) => text.Append("Option: ").AppendPrintable(Name[..^1]).Append(" = ").AppendPrintable(Value[..^1]);
}
