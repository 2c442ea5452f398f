namespace GenShark.Protocols;

/// <summary>One control connection: where the client is, and which transfer was agreed on last.</summary>
internal sealed class FtpConversation
{
    private string? _goesTo;
    private FtpTransfer? _transfer;
    private bool _wantsTls;

    public string Directory { get; private set; } = "";

    /// <summary>The packet behind which the connection is TLS; 0 if it is not.</summary>
    public int SecuredIn { get; private set; }

    /// <summary>The client asks.</summary>
    public FtpView Ask(Dissection d, ReadOnlySpan<byte> segment, in FtpLine line)
    {
        ReadOnlySpan<byte> command = line.Head.Of(segment), argument = line.Argument.Of(segment);
        _goesTo = command.SequenceEqual("CWD"u8) && argument.Length > 0 ? System.Text.Encoding.Latin1.GetString(argument) : command.SequenceEqual("CDUP"u8) ? ".." : null;
        _wantsTls = command.SequenceEqual("AUTH"u8) && (argument.SequenceEqual("TLS"u8) || argument.SequenceEqual("SSL"u8));
        FtpTransfer? begun = null;
        if (command.SequenceEqual("PORT"u8) && FtpEndpoint.FindNumbers(segment, line.Argument) is { } endpoint) begun = Agree(d, "PORT", endpoint);
        else if (command.SequenceEqual("EPRT"u8) && FtpEndpoint.ReadMarked(segment, line.Argument) is not null) begun = Agree(d, "EPRT");
        return new FtpView(Directory) { Begun = begun, Asked = begun is null ? Answering(d, segment, line) : null };
    }

    /// <summary>The client's request passes once more: where nothing was asked behind the last agreement, tshark takes it for what was.</summary>
    public FtpView AskAgain(Dissection d, ReadOnlySpan<byte> segment, in FtpLine line, in FtpView known) =>
        known.Asked is null && _transfer?.SetupFrame != d.Frame.Number && Answering(d, segment, line) is { } asked ? known with { Asked = asked } : known;

    private FtpTransfer? Answering(Dissection d, ReadOnlySpan<byte> segment, in FtpLine line) =>
        _transfer is { } agreed && agreed.TryAsk(d.Frame.Number, segment[..(line.Argument.At + line.Argument.Size)], Directory) ? agreed : null;

    /// <summary>The server replies.</summary>
    public FtpView Reply(Dissection d, ReadOnlySpan<byte> segment, in FtpLine line)
    {
        FtpTransfer? begun = null;
        switch (line.Code)
        {
            case (int)FtpReplyCode.EnteringPassiveMode when FtpEndpoint.FindNumbers(segment, line.Argument) is { } endpoint: begun = Agree(d, "PASV", endpoint); break;
            case (int)FtpReplyCode.EnteringExtendedPassiveMode when FtpEndpoint.ReadPort(segment, line.Argument) is { } port:
                begun = Agree(d, "EPASV", port with { Address = d.SourceAddress });
                break;
            case (int)FtpReplyCode.PathnameCreated when FtpDirectory.TryRead(line.Argument.Of(segment), out string path): Directory = path; break;
            case (int)FtpReplyCode.RequestedFileActionOkayCompleted when _goesTo is { } to: Directory = FtpDirectory.Go(Directory, to); break;
            case (int)FtpReplyCode.SecurityDataExchangeComplete when _wantsTls:
                SecuredIn = d.Frame.Number;
                Tls.Conversations(d).Start(d, "File Transfer Protocol (FTP)");
                break;
        }
        return new FtpView(Directory) { Begun = begun };
    }

    private FtpTransfer Agree(Dissection d, string method, in FtpEndpoint endpoint)
    {
        FtpTransfer transfer = Agree(d, method);
        d.Session.State<FtpConversations>().Expect(d, endpoint, transfer);
        return transfer;
    }

    // The connection of EPRT is not known by it, as in tshark.
    private FtpTransfer Agree(Dissection d, string method) => _transfer = new FtpTransfer(d.Frame.Number, method) { Directory = Directory };
}

/// <summary>What a segment of a control connection shows of it.</summary>
/// <param name="Directory">Where the client is.</param>
internal readonly record struct FtpView(string Directory)
{
    /// <summary>The transfer that it agrees on, which the client asks for later; null if none.</summary>
    public FtpTransfer? Begun { get; init; }

    /// <summary>The transfer that it asks for; null if none.</summary>
    public FtpTransfer? Asked { get; init; }
}
