namespace GenShark.Protocols;

/// <summary>Shows the lines of a control connection.</summary>
internal static class FtpNodes
{
    /// <param name="d">The packet.</param>
    /// <param name="s">The lines.</param>
    /// <param name="isRequest">Whether they are the client's.</param>
    public static void Show(Dissection d, in Slice s, bool isRequest)
    {
        ReadOnlySpan<byte> segment = s.Bytes;
        FtpLine first = FtpLine.Read(segment, isRequest);
        var lines = new TextLines(segment, 0, takesRest: true);
        lines.MoveNext();
        d.BeginInfo(append: true)?.Append(isRequest ? "Request: " : "Response: ").AppendPrintable(lines.Current.Of(segment));
        d.Number(FtpFields.Request, s, 0, 0, isRequest, NodeFlags.Hidden);
        d.Number(FtpFields.Response, s, 0, 0, !isRequest, NodeFlags.Hidden);
        TextNodes.ShowText(d, s, 0, first.Line.Size);
        d.Open();
        if (isRequest) ShowRequest(d, s, first);
        else ShowReply(d, s, first);
        d.Close();
        while (lines.MoveNext()) TextNodes.ShowText(d, s, lines.Whole.At, lines.Whole.Size);
    }

    private static void ShowRequest(Dissection d, in Slice s, in FtpLine line)
    {
        ReadOnlySpan<byte> segment = s.Bytes, command = line.Head.Of(segment);
        if (command.Length > 0) d.Text(FtpFields.RequestCommand, s, line.Head);
        if (line.Argument.Size > 0) d.Text(FtpFields.RequestArg, s, line.Argument);
        if (command.SequenceEqual("PORT"u8) && FtpEndpoint.FindNumbers(segment, line.Argument) is { } endpoint)
        {
            ShowNumbers(d, s, endpoint, FtpFields.ActiveCip, FtpFields.ActivePort, FtpFields.ActiveNat);
        }
        if (!command.SequenceEqual("EPRT"u8)) return;
        if (FtpEndpoint.ReadMarked(segment, line.Argument) is { } marked) ShowMarked(d, s, line.Argument.At, marked);
        else ShowInvalid(d, s, line.Argument, FtpFields.EprtArgsInvalid, "EPRT arguments must have the form: |<family>|<addr>|<port>|");
    }

    private static void ShowReply(Dissection d, in Slice s, in FtpLine line)
    {
        ReadOnlySpan<byte> segment = s.Bytes;
        if (line.Code >= 0)
        {
            d.Number(FtpFields.ResponseCode, s, line.Head.At, line.Head.Size, (ulong)line.Code);
            // tshark reads the path, and complains, when the packet passes for the first time only.
            if (line.Code == (int)FtpReplyCode.PathnameCreated && !d.Session.IsSecondPass && !FtpDirectory.TryRead(line.Argument.Of(segment), out _)) ShowBadPath(d, s);
        }
        if (line.Argument.Size > 0) d.Text(FtpFields.ResponseArg, s, line.Argument);
        if (line.Code == (int)FtpReplyCode.EnteringPassiveMode && FtpEndpoint.FindNumbers(segment, line.Argument) is { } endpoint)
        {
            ShowNumbers(d, s, endpoint, FtpFields.PassiveIp, FtpFields.PassivePort, FtpFields.PassiveNat);
        }
        if (line.Code != (int)FtpReplyCode.EnteringExtendedPassiveMode) return;
        if (FtpEndpoint.ReadPort(segment, line.Argument) is { } port) ShowPort(d, s, port);
        else ShowInvalid(d, s, line.Argument, FtpFields.EpsvArgsInvalid, "EPSV arguments must have the form (|||<port>|)");
    }

    private static void ShowBadPath(Dissection d, in Slice s)
    {
        d.Open();
        d.BeginText().Append("Invalid PWD response");
        d.Expert(FtpFields.ResponsePwdInvalid, s, Severity.Error, ExpertGroup.Malformed);
        d.Close();
    }

    private static void ShowNumbers(Dissection d, in Slice s, in FtpEndpoint endpoint, int addressField, int portField, int otherField)
    {
        d.Number(addressField, s, endpoint.AddressPart.At, endpoint.AddressPart.Size, endpoint.Address.Low);
        d.Number(portField, s, endpoint.PortPart.At, endpoint.PortPart.Size, (ulong)endpoint.Port);
        if (endpoint.Address != d.SourceAddress) d.Number(otherField, s, 0, 0, true);
    }

    private static void ShowMarked(Dissection d, in Slice s, int at, in FtpEndpoint endpoint)
    {
        bool isNew = endpoint.Address.Kind == AddressKind.IPv6;
        d.Number(FtpFields.EprtAf, s, at + 1, 1, isNew ? 2ul : 1);
        if (isNew) d.Address(FtpFields.EprtIpv6, s, endpoint.AddressPart.At, endpoint.AddressPart.Size, new IPv6Address(endpoint.Address.High, endpoint.Address.Low));
        else d.Number(FtpFields.EprtIp, s, endpoint.AddressPart.At, endpoint.AddressPart.Size, endpoint.Address.Low);
        d.Number(FtpFields.EprtPort, s, endpoint.PortPart.At, endpoint.PortPart.Size, (ulong)endpoint.Port);
    }

    private static void ShowPort(Dissection d, in Slice s, in FtpEndpoint endpoint)
    {
        Address own = d.SourceAddress;
        if (own.Kind == AddressKind.IPv6) d.Address(FtpFields.EpsvIpv6, s, 0, 0, new IPv6Address(own.High, own.Low), NodeFlags.Generated);
        else if (own.Kind == AddressKind.IPv4) d.Number(FtpFields.EpsvIp, s, 0, 0, own.Low, NodeFlags.Generated);
        d.Number(FtpFields.EpsvPort, s, endpoint.PortPart.At, endpoint.PortPart.Size, (ulong)endpoint.Port);
    }

    // tshark places it a byte too far behind.
    private static void ShowInvalid(Dissection d, in Slice s, TextPart argument, int field, string message)
    {
        d.BeginText().Append(message);
        d.Remark(field, s, argument.At + 1, argument.Size, Severity.Warning, ExpertGroup.Malformed);
    }
}
