using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A command: words, whose form the command says, and bytes, whose form hangs on the words (MS-CIFS, 2.2.3.2 and 2.2.3.3).</summary>
[PartOf<Smb>, Node, Endian(Endian.Little)]
[DeclareField("smb.extra_byte_parameters", "Extra byte parameters", FieldType.Bytes)]
public readonly ref partial struct SmbBody
{
    /// <summary>What was asked for stands nowhere in a response.</summary>
    [Custom]
    private bool ShowAsked(Dissection d, in Slice s, ref int at)
    {
        SmbConversations conversations = SmbConversations.Of(s);
        if (!conversations.IsAnswer) return true;
        SmbExchange asked = conversations.Exchange;
        if (asked.File is { } file && Kind != SmbBodyKind.CreateResponse) SmbFileNodes.ShowAsked(d, s, file);
        Slice place = SmbPlaces.Start(s);
        if (asked.NtFunction is { } function)
        {
            d.Number(SmbFields.NtFunction, place, 0, 0, (ulong)function);
            d.BeginInfo(append: true)?.Append(", "u8).Append(function.Name() ?? $"Unknown ({(ushort)function})");
        }
        if (asked.Transaction2 is { } command) ShowTransaction2(d, place, command, asked);
        return true;
    }

    private static void ShowTransaction2(Dissection d, scoped in Slice place, SmbTransaction2Command command, SmbExchange asked)
    {
        d.Number(SmbFields.Trans2Cmd, place, 0, 0, (ulong)command);
        d.BeginInfo(append: true)?.Append(", "u8).Append(command.Name() ?? $"Unknown (0x{(ushort)command:x2})");
        if (asked.Level is not { } level) return;
        bool isSearch = command == SmbTransaction2Command.FindFirst2;
        d.Number(isSearch ? SmbFields.Ff2Loi : command == SmbTransaction2Command.QueryFsInfo ? SmbFields.QfsiLoi : SmbFields.QpiLoi, place, 0, 0, (ulong)level, NodeFlags.Generated);
        if (asked.Name is { } name) d.Made(isSearch ? SmbFields.SearchPattern : SmbFields.File, place, 0, 0, name, NodeFlags.Generated);
    }

    /// <summary>In units of two bytes.</summary>
    [Field("smb.wct", "Word Count (WCT)", Description = "Word Count, count of parameter words")] public partial byte WordCount { get; }

    [If(nameof(HasWords)), Switch(nameof(Kind)), Default<SmbOtherWords>]
    [Case<SmbNegotiateResponse>(SmbBodyKind.NegotiateResponse), Case<SmbSessionSetupRequest>(SmbBodyKind.SessionSetupRequest), Case<SmbSessionSetupResponse>(SmbBodyKind.SessionSetupResponse)]
    [Case<SmbAndX>(SmbBodyKind.LogoffRequest, SmbBodyKind.LogoffResponse), Case<SmbTreeConnectRequest>(SmbBodyKind.TreeConnectRequest), Case<SmbTreeConnectResponse>(SmbBodyKind.TreeConnectResponse)]
    [Case<SmbCreateRequest>(SmbBodyKind.CreateRequest), Case<SmbCreateResponse>(SmbBodyKind.CreateResponse), Case<SmbCloseRequest>(SmbBodyKind.CloseRequest)]
    [Case<SmbEchoRequest>(SmbBodyKind.EchoRequest), Case<SmbEchoResponse>(SmbBodyKind.EchoResponse), Case<SmbQueryInformationResponse>(SmbBodyKind.QueryInformationResponse)]
    [Case<SmbReadRequest>(SmbBodyKind.ReadRequest), Case<SmbReadResponse>(SmbBodyKind.ReadResponse), Case<SmbWriteRequest>(SmbBodyKind.WriteRequest), Case<SmbWriteResponse>(SmbBodyKind.WriteResponse)]
    [Case<SmbTransactionRequest>(SmbBodyKind.TransactionRequest, SmbBodyKind.Transaction2Request), Case<SmbTransactionResponse>(SmbBodyKind.TransactionResponse, SmbBodyKind.Transaction2Response)]
    [Case<SmbNtTransactionRequest>(SmbBodyKind.NtTransactionRequest), Case<SmbNtTransactionContinuation>(SmbBodyKind.NtTransactionContinuation), Case<SmbNtTransactionResponse>(SmbBodyKind.NtTransactionResponse)]
    public partial Variant Words { get; }

    /// <summary>In bytes.</summary>
    [Field("smb.bcc", "Byte Count (BCC)", Description = "Byte Count, count of data bytes")] public partial ushort ByteCount { get; }

    /// <summary>Where each text begins hangs on the one before it, and those at the end may lack.</summary>
    [Custom]
    private bool WalkBytes(Dissection d, in Slice s, ref int at)
    {
        int count = s.UInt16Little(at - sizeof(ushort));
        Slice bytes = s.Part(at, count);
        if (!WalkForm(d, bytes, out int size)) return false;
        at += size;
        int left = count - size;
        if (left > 0 && SmbTransactions.IsTransaction(Kind)) return true;
        if (left > 0 && !d.Bytes(SmbFields.ExtraByteParameters, s, at, left)) return false;
        at += left;
        if (Kind == SmbBodyKind.CreateResponse && WordCount == 0 && SmbConversations.Of(s) is { IsAnswer: true, Header.HasFailed: true }) SmbFileNodes.ShowFailed(d, s);
        return true;
    }

    private bool WalkForm(Dissection d, scoped in Slice bytes, out int at)
    {
        at = 0;
        return Kind switch
        {
            SmbBodyKind.NegotiateRequest => SmbDialects.Walk(d, bytes, out at),
            SmbBodyKind.NegotiateResponse when HasWords => Words.As<SmbNegotiateResponse>().WalkBytes(d, bytes, ref at),
            SmbBodyKind.SessionSetupRequest when HasWords => Words.As<SmbSessionSetupRequest>().WalkBytes(d, bytes, ref at),
            SmbBodyKind.SessionSetupResponse when HasWords => Words.As<SmbSessionSetupResponse>().WalkBytes(d, bytes, ref at),
            SmbBodyKind.TreeConnectRequest when HasWords => Words.As<SmbTreeConnectRequest>().WalkBytes(d, bytes, ref at),
            SmbBodyKind.TreeConnectResponse when HasWords => SmbText.Show(d, bytes, SmbFields.Service, ref at, isUnicode: false) && SmbText.Show(d, bytes, SmbFields.NativeFs, ref at),
            SmbBodyKind.CreateRequest when HasWords => Words.As<SmbCreateRequest>().WalkBytes(d, bytes, ref at),
            SmbBodyKind.EchoRequest or SmbBodyKind.EchoResponse when HasWords => SmbEchoData.Walk(d, bytes, out at),
            SmbBodyKind.QueryInformationRequest => SmbQueryInformationRequest.WalkBytes(d, bytes, ref at),
            SmbBodyKind.WriteRequest when HasWords => SmbFileData.WalkBytes(d, bytes, Words.As<SmbWriteRequest>().DataLength, ref at),
            SmbBodyKind.ReadResponse when HasWords => SmbFileData.WalkBytes(d, bytes, Words.As<SmbReadResponse>().DataLength, ref at),
            _ when HasWords && SmbTransactions.IsTransaction(Kind) => SmbTransactions.Walk(d, bytes, this, ref at),
            _ => true,
        };
    }

    private bool HasWords => WordCount > 0;
    private SmbBodyKind Kind => SmbConversations.Of(Slice).Kind;

    [Title]
    private void WriteTitle(TextBuilder text)
    {
        SmbCommand command = SmbBodies.CommandOf(Kind);
        if (command.Name() is { } name) text.Append(name);
        else text.Append("Unknown"u8);
        text.Append(SmbConversations.Of(Slice).Header.IsResponse ? " Response"u8 : " Request"u8).Append($" (0x{(byte)command:x2})");
    }
}

/// <summary>Words of a command that is not declared.</summary>
[PartOf<Smb>]
public readonly ref partial struct SmbOtherWords
{
    [Field("smb.word_parameters", "Word parameters"), Size(nameof(Size))] public partial ReadOnlySpan<byte> Words { get; }

    private int Size => 2 * Slice.Whole.UInt8(Slice.LayerOffset - 1);
}

/// <summary>Which command follows, and where (MS-CIFS, 2.2.3.4).</summary>
[PartOf<Smb>, Endian(Endian.Little)]
public readonly ref partial struct SmbAndX
{
    [Field("smb.cmd", "SMB Command", Base.Hex), Label(nameof(WriteCommand))] public partial SmbCommand Command { get; }
    [Field("smb.reserved", "Reserved", Description = "Reserved bytes, must be zero"), Size(1)] public partial ReadOnlySpan<byte> Reserved { get; }
    /// <summary>From the start of the message, in bytes.</summary>
    [Field("smb.andxoffset", "AndXOffset", Description = "Offset to next command in this SMB packet")] public partial ushort Offset { get; }

    private void WriteCommand(TextBuilder text)
    {
        string name = (byte)Command == 0xFF ? "No further commands" : Command.Name() ?? $"Unknown (0x{(byte)Command:x2})";
        text.Append($"AndXCommand: {name} (0x{(byte)Command:x2})");
    }
}
