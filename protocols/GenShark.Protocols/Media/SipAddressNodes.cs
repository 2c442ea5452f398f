namespace GenShark.Protocols;

/// <summary>The fields of an address in one header; 0 for those that are not shown.</summary>
internal sealed record SipAddressFields(int Display, int Uri, int User, int Host, int Port, int Parameter)
{
    public static SipAddressFields Request { get; } = new(SipFields.RUriDisplayInfo, SipFields.RUri, SipFields.RUriUser, SipFields.RUriHost, SipFields.RUriPort, SipFields.RUriParam);
    public static SipAddressFields From { get; } = new(SipFields.FromDisplayInfo, SipFields.FromAddr, SipFields.FromUser, SipFields.FromHost, SipFields.FromPort, SipFields.FromParam);
    public static SipAddressFields To { get; } = new(SipFields.ToDisplayInfo, SipFields.ToAddr, SipFields.ToUser, SipFields.ToHost, SipFields.ToPort, SipFields.ToParam);
    public static SipAddressFields Contact { get; } = new(SipFields.ContactDisplayInfo, SipFields.ContactUri, SipFields.ContactUser, SipFields.ContactHost, SipFields.ContactPort, SipFields.ContactParam);
    public static SipAddressFields Route { get; } = new(SipFields.RouteDisplayInfo, SipFields.RouteUri, SipFields.RouteUser, SipFields.RouteHost, SipFields.RoutePort, SipFields.RouteParam);
    public static SipAddressFields RecordRoute { get; } = new(SipFields.RecordRouteDisplayInfo, SipFields.RecordRouteUri, SipFields.RecordRouteUser, SipFields.RecordRouteHost, SipFields.RecordRoutePort, SipFields.RecordRouteParam);
    public static SipAddressFields ServiceRoute { get; } = new(SipFields.ServiceRouteDisplayInfo, SipFields.ServiceRouteUri, SipFields.ServiceRouteUser, SipFields.ServiceRouteHost, SipFields.ServiceRoutePort, SipFields.ServiceRouteParam);
    public static SipAddressFields Path { get; } = new(SipFields.PathDisplayInfo, SipFields.PathUri, SipFields.PathUser, SipFields.PathHost, SipFields.PathPort, SipFields.PathParam);
    public static SipAddressFields Asserted { get; } = new(SipFields.PaiDisplayInfo, SipFields.PaiAddr, SipFields.PaiUser, SipFields.PaiHost, SipFields.PaiPort, SipFields.PaiParam);
    public static SipAddressFields Preferred { get; } = new(SipFields.PpiDisplayInfo, SipFields.PpiAddr, SipFields.PpiUser, SipFields.PpiHost, SipFields.PpiPort, SipFields.PpiParam);
    public static SipAddressFields PermissionMissing { get; } = new(SipFields.PmissDisplayInfo, SipFields.PmissAddr, SipFields.PmissUser, SipFields.PmissHost, SipFields.PmissPort, SipFields.PmissParam);
    public static SipAddressFields TriggerConsent { get; } = new(SipFields.TcDisplayInfo, SipFields.TcAddr, SipFields.TcUser, SipFields.TcHost, SipFields.TcPort, SipFields.TcParam);
}

/// <summary>Shows addresses and their parts.</summary>
internal static class SipAddressNodes
{
    public static void Show(Dissection d, in Slice s, in SipAddress address, SipAddressFields fields)
    {
        if (address.Display.Size > 0)
        {
            d.Text(fields.Display, s, address.Display);
            d.Text(SipFields.DisplayInfo, s, address.Display, NodeFlags.Hidden);
        }
        // As in tshark, what is no address of SIP needs brackets.
        if (address.IsBare && SchemeSize(address.Uri.Of(s.Bytes)) == 0) return;
        d.Text(fields.Uri, s, address.Uri);
        d.Open();
        ShowParts(d, s, address.Uri, fields, hasParameters: true);
        d.Close();
    }

    /// <summary>The addresses of a header.</summary>
    public static void ShowList(Dissection d, in Slice s, TextPart value, SipAddressFields fields, int parameterField)
    {
        var list = new SipAddressList(s.Bytes, value);
        while (list.MoveNext())
        {
            Show(d, s, list.Current, fields);
            if (parameterField != 0) ShowParameters(d, s, list.Parameters, (byte)';', parameterField);
        }
    }

    /// <summary>The one address of a header, and its tag.</summary>
    public static void ShowTagged(Dissection d, in Slice s, TextPart value, SipAddressFields fields, int tagField)
    {
        TextPart rest = value;
        if (SipAddress.TryRead(s.Bytes, value, out SipAddress address))
        {
            Show(d, s, address, fields);
            rest = address.Rest(value);
        }
        TextPart tag = SipText.FindParameter(s.Bytes, rest, "tag"u8);
        if (tag.Size == 0) return;
        d.Text(tagField, s, tag);
        d.Text(SipFields.Tag, s, tag, NodeFlags.Hidden);
    }

    /// <summary>The parts of an address of SIP (RFC 3261, 19.1.1).</summary>
    public static void ShowParts(Dissection d, in Slice s, TextPart uri, SipAddressFields fields, bool hasParameters)
    {
        ReadOnlySpan<byte> text = uri.Of(s.Bytes);
        int at = SchemeSize(text);
        if (at == 0) return;
        int user = text[at..].IndexOf((byte)'@');
        if (user >= 0)
        {
            // As in tshark, one letter is no user.
            if (user > 1) d.Text(fields.User, s, new TextPart(uri.At + at, user));
            at += user + 1;
        }
        int host = text[at..] is [(byte)'[', ..] ? text[at..].IndexOf((byte)']') + 1 : 0;
        if (host == 0) host = Length(text[at..], ":;?"u8);
        if (host > 0) d.Text(fields.Host, s, new TextPart(uri.At + at, host));
        at += host;
        if (at < text.Length && text[at] == ':')
        {
            int port = Length(text[++at..], ";?"u8);
            if (port > 0) d.Text(fields.Port, s, new TextPart(uri.At + at, port));
            at += port;
        }
        if (!hasParameters || at >= text.Length || text[at] != ';') return;
        ShowParameters(d, s, new TextPart(uri.At + at, Length(text[at..], "?"u8)), (byte)';', fields.Parameter);
    }

    private static void ShowParameters(Dissection d, in Slice s, TextPart parameters, byte separator, int field)
    {
        int end = parameters.At + parameters.Size;
        for (int at = parameters.At; at < end;)
        {
            int next = SipText.EndOf(s.Bytes, at, end, separator, separator);
            TextPart parameter = SipText.Trim(s.Bytes, at, next);
            if (parameter.Size > 0) d.Text(field, s, parameter);
            at = next + 1;
        }
    }

    private static int Length(ReadOnlySpan<byte> text, ReadOnlySpan<byte> ends) => text.IndexOfAny(ends) is >= 0 and var end ? end : text.Length;

    // With its colon; 0 for others.
    private static int SchemeSize(ReadOnlySpan<byte> uri)
    {
        int colon = uri.IndexOf((byte)':');
        if (colon < 0) return 0;
        return System.Text.Ascii.EqualsIgnoreCase(uri[..colon], "sip"u8) || System.Text.Ascii.EqualsIgnoreCase(uri[..colon], "sips"u8) ? colon + 1 : 0;
    }
}
