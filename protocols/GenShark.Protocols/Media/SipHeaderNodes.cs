namespace GenShark.Protocols;

/// <summary>Shows one header of a message.</summary>
internal static class SipHeaderNodes
{
    public static void Show(Dissection d, in Slice s, in SipHeaderLines header)
    {
        TextPart line = header.Current;
        int size = header.Next - line.At;
        if (!header.TrySplit(out TextPart name, out TextPart value))
        {
            SipHeadNodes.NoteNoColon(d, s);
            return;
        }
        if (SipKnownHeader.Find(name.Of(s.Bytes)) is { } known) Show(d, s, line, size, value, known);
        else ShowUnknown(d, s, line, size, name);
    }

    private static void ShowUnknown(Dissection d, in Slice s, TextPart line, int size, TextPart name)
    {
        int node = d.TextNode("", s, line.At, size);
        if (d.WantsText)
        {
            d.BeginText().AppendPrintable(line.Of(s.Bytes));
            d.EndText(node);
        }
        d.Open();
        TextBuilder text = d.BeginText().Append("Unrecognised SIP header (");
        foreach (byte letter in name.Of(s.Bytes))
        {
            if (letter is < 0x20 and not (byte)'\t' or 0x7f) text.Append($"\\x{letter:x2}");
            else text.Append((char)(letter is >= (byte)'A' and <= (byte)'Z' ? letter | 0x20 : letter));
        }
        text.Append(')');
        d.Expert(SipFields.UnrecognizedHeader, s, Severity.Note, ExpertGroup.Undecoded);
        d.Close();
    }

    private static void Show(Dissection d, in Slice s, TextPart line, int size, TextPart value, SipKnownHeader known)
    {
        switch (known.Kind)
        {
            case SipHeaderKind.Number or SipHeaderKind.Expires or SipHeaderKind.RetryAfter or SipHeaderKind.ContentLength: ShowNumber(d, s, line, size, value, known); return;
            case SipHeaderKind.CallId:
                ShowText(d, s, line, size, value, known.Field);
                d.Made(SipFields.CallIdGenerated, s, line.At, size, TextNodes.Ascii(d, HttpHeader.UpToZero(value.Of(s.Bytes))), NodeFlags.Generated);
                return;
        }
        ShowText(d, s, line, size, value, known.Field);
        d.Open();
        ShowParts(d, s, value, known.Kind);
        d.Close();
        if (known.Kind is not (SipHeaderKind.Authentication or SipHeaderKind.AuthenticationInfo)) return;
        d.Made(SipFields.Auth, s, line.At, size, TextNodes.Ascii(d, s.Span(line.At, size)), NodeFlags.Hidden);
        TextNodes.NoteStray(d, s, s.Span(line.At, size));
    }

    private static void ShowText(Dissection d, in Slice s, TextPart line, int size, TextPart value, int field)
    {
        d.Made(field, s, line.At, size, TextNodes.Ascii(d, HttpHeader.UpToZero(value.Of(s.Bytes))));
        TextNodes.Label(d, line.Of(s.Bytes));
    }

    private static void ShowNumber(Dissection d, in Slice s, TextPart line, int size, TextPart value, SipKnownHeader known)
    {
        ReadOnlySpan<byte> text = value.Of(s.Bytes);
        d.Number(known.Field, s, line.At, size, (ulong)SipText.NumberOf(text));
        if (known.Kind == SipHeaderKind.ContentLength) TextNodes.Label(d, line.Of(s.Bytes));
        if (known.Kind is not (SipHeaderKind.ContentLength or SipHeaderKind.RetryAfter) || SipText.IsNumber(text)) return;
        d.Open();
        bool isLength = known.Kind == SipHeaderKind.ContentLength;
        d.BeginText().Append(isLength ? "Invalid content_length" : "Invalid retry_after value");
        d.Expert(isLength ? SipFields.ContentLengthInvalid : SipFields.RetryAfterInvalid, s, Severity.Note, ExpertGroup.Malformed);
        d.Close();
    }

    private static void ShowParts(Dissection d, in Slice s, TextPart value, SipHeaderKind kind)
    {
        switch (kind)
        {
            case SipHeaderKind.From: SipAddressNodes.ShowTagged(d, s, value, SipAddressFields.From, SipFields.FromTag); break;
            case SipHeaderKind.To: SipAddressNodes.ShowTagged(d, s, value, SipAddressFields.To, SipFields.ToTag); break;
            case SipHeaderKind.Contact: SipAddressNodes.ShowList(d, s, value, SipAddressFields.Contact, SipFields.ContactParameter); break;
            case SipHeaderKind.Route: SipAddressNodes.ShowList(d, s, value, SipAddressFields.Route, 0); break;
            case SipHeaderKind.RecordRoute: SipAddressNodes.ShowList(d, s, value, SipAddressFields.RecordRoute, 0); break;
            case SipHeaderKind.ServiceRoute: SipAddressNodes.ShowList(d, s, value, SipAddressFields.ServiceRoute, 0); break;
            case SipHeaderKind.Path: SipAddressNodes.ShowList(d, s, value, SipAddressFields.Path, 0); break;
            case SipHeaderKind.Asserted: ShowFirst(d, s, value, SipAddressFields.Asserted); break;
            case SipHeaderKind.Preferred: ShowFirst(d, s, value, SipAddressFields.Preferred); break;
            case SipHeaderKind.PermissionMissing: ShowFirst(d, s, value, SipAddressFields.PermissionMissing); break;
            case SipHeaderKind.TriggerConsent: ShowFirst(d, s, value, SipAddressFields.TriggerConsent); break;
            case SipHeaderKind.Via: SipViaNodes.Show(d, s, value); break;
            case SipHeaderKind.Sequence: ShowSequence(d, s, value, SipFields.CSeqSeq, SipFields.CSeqMethod); break;
            case SipHeaderKind.Acknowledgment: ShowAcknowledgment(d, s, value); break;
            case SipHeaderKind.Authentication: SipParameterNodes.ShowAuthentication(d, s, value, hasScheme: true); break;
            case SipHeaderKind.AuthenticationInfo: SipParameterNodes.ShowAuthentication(d, s, value, hasScheme: false); break;
            case SipHeaderKind.Reason: SipParameterNodes.ShowReason(d, s, value); break;
            case SipHeaderKind.AccessNetwork: SipParameterNodes.ShowAccessNetwork(d, s, value); break;
            case SipHeaderKind.Charging: SipParameterNodes.ShowCharging(d, s, value); break;
            case SipHeaderKind.Security: SipParameterNodes.ShowSecurity(d, s, value); break;
            case SipHeaderKind.Session: SipParameterNodes.ShowSession(d, s, value); break;
            case SipHeaderKind.Features: SipParameterNodes.ShowFeatures(d, s, value); break;
        }
    }

    private static void ShowFirst(Dissection d, in Slice s, TextPart value, SipAddressFields fields)
    {
        if (SipAddress.TryRead(s.Bytes, value, out SipAddress address)) SipAddressNodes.Show(d, s, address, fields);
    }

    private static void ShowSequence(Dissection d, in Slice s, TextPart value, int numberField, int methodField)
    {
        ReadOnlySpan<byte> text = value.Of(s.Bytes);
        uint number = SipText.SequenceOf(text, out int method);
        int digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is >= 0 and var end ? end : text.Length;
        d.Number(numberField, s, value.At, digits, (ulong)number);
        if (method < text.Length) d.Text(methodField, s, new TextPart(value.At + method, text.Length - method));
    }

    // RFC 3262, 7.2: the number of the response, then CSeq's.
    private static void ShowAcknowledgment(Dissection d, in Slice s, TextPart value)
    {
        ReadOnlySpan<byte> text = value.Of(s.Bytes);
        uint number = SipText.SequenceOf(text, out int rest);
        int digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is >= 0 and var end ? end : text.Length;
        d.Number(SipFields.RAckRSeqSeq, s, value.At, digits, (ulong)number);
        if (rest < text.Length) ShowSequence(d, s, new TextPart(value.At + rest, text.Length - rest), SipFields.RAckCSeqSeq, SipFields.RAckCSeqMethod);
    }
}
