namespace GenShark.Protocols;

/// <summary>Shows what control connections and transfers have to do with each other: beside their layers, at the top.</summary>
internal static class FtpTransferNodes
{
    /// <param name="d">The packet.</param>
    /// <param name="s">The segment of the control connection.</param>
    /// <param name="view">What it shows.</param>
    public static void ShowControl(Dissection d, in Slice s, in FtpView view)
    {
        int depth = d.LeaveTree();
        d.Made(FtpFields.CurrentWorkingDirectory, s, 0, 0, view.Directory, NodeFlags.Generated);
        if (d.Session.IsSecondPass)
        {
            if (view.Begun is { Frames: > 0, CommandFrame: > 0 } begun)
            {
                d.Made(FtpFields.Command, s, 0, 0, TextNodes.Ascii(d, begun.Command), NodeFlags.Generated);
                d.Number(FtpFields.CommandFrame, s, 0, 0, (ulong)begun.CommandFrame, NodeFlags.Generated);
            }
            if (view.Asked is { } asked) ShowResult(d, s, asked);
        }
        d.EnterTree(depth);
    }

    private static void ShowResult(Dissection d, in Slice s, FtpTransfer transfer)
    {
        d.Number(FtpFields.CommandResponseFrames, s, 0, 0, (ulong)transfer.Frames, NodeFlags.Generated);
        d.Number(FtpFields.CommandResponseBytes, s, 0, 0, (ulong)transfer.Size, NodeFlags.Generated);
        d.Number(FtpFields.CommandResponseFirstFrameNum, s, 0, 0, (ulong)transfer.FirstFrame, NodeFlags.Generated);
        d.Number(FtpFields.CommandResponseLastFrameNum, s, 0, 0, (ulong)transfer.LastFrame, NodeFlags.Generated);
        if (transfer.FirstFrame < transfer.LastFrame)
        {
            d.Number(FtpFields.CommandResponseDuration, s, 0, 0, (ulong)transfer.Duration, NodeFlags.Generated);
            d.Number(FtpFields.CommandResponseBitrate, s, s.CapturedLength, 0, (ulong)(transfer.Duration == 0 ? 0 : transfer.Size * 8 / transfer.Duration), NodeFlags.Generated);
        }
        d.Number(FtpFields.SetupFrame, s, 0, 0, (ulong)(transfer.Frames > 0 ? transfer.SetupFrame : 0), NodeFlags.Generated);
    }

    /// <summary>A segment of a transfer. Text is shown line by line.</summary>
    public static void ShowData(Dissection d, in Slice s)
    {
        FtpTransfer? transfer = FtpConversations.TransferOf(d);
        if (!d.Session.IsRevisit) transfer?.Count(d.Frame, s.Length);
        TextBuilder? info = d.BeginInfo(append: true)?.Append($"FTP Data: {s.Length} bytes");
        int depth = d.LeaveTree();
        int setup = transfer?.SetupFrame ?? d.Session.State<TcpConversations>().Current.FirstFrame;
        d.Number(FtpDataFields.SetupFrame, s, 0, 0, (ulong)setup, NodeFlags.Generated);
        if (transfer is not null) ShowTransfer(d, s, transfer, info);
        if (IsText(s.Bytes))
        {
            d.Session.State<MediaTypes>().Enter(default);
            d.TryCall(Registry.Table("media_type"), TextKey.Of("text/plain"u8), s.Payload(0, s.Length));
        }
        d.EnterTree(depth);
    }

    private static void ShowTransfer(Dissection d, in Slice s, FtpTransfer transfer, TextBuilder? info)
    {
        d.Made(FtpDataFields.SetupMethod, s, 0, 0, transfer.Method, NodeFlags.Generated);
        info?.Append($" ({transfer.Method})");
        if (transfer.CommandFrame > 0 && (transfer.CommandFrame < d.Frame.Number || d.Session.IsSecondPass))
        {
            d.Made(FtpDataFields.Command, s, 0, 0, TextNodes.Ascii(d, transfer.Command), NodeFlags.Generated);
            d.Number(FtpDataFields.CommandFrame, s, 0, 0, (ulong)transfer.CommandFrame);
            info?.Append(" (").AppendPrintable(transfer.Command).Append(')');
        }
        d.Made(FtpDataFields.CurrentWorkingDirectory, s, 0, 0, transfer.Directory, NodeFlags.Generated);
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (byte letter in bytes)
        {
            if (letter is not (>= (byte)' ' and <= (byte)'~' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return false;
        }
        return bytes.Length > 0;
    }
}
