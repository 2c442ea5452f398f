using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>Shows headers whose values are lists of parameters.</summary>
internal static class SipParameterNodes
{
    private static readonly AsciiTable<int> s_authentication = new(new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["response"] = SipFields.AuthDigestResponse,
        ["nc"] = SipFields.AuthNc,
        ["username"] = SipFields.AuthUsername,
        ["realm"] = SipFields.AuthRealm,
        ["nonce"] = SipFields.AuthNonce,
        ["algorithm"] = SipFields.AuthAlgorithm,
        ["opaque"] = SipFields.AuthOpaque,
        ["qop"] = SipFields.AuthQop,
        ["cnonce"] = SipFields.AuthCnonce,
        ["uri"] = SipFields.AuthUri,
        ["domain"] = SipFields.AuthDomain,
        ["stale"] = SipFields.AuthStale,
        ["auts"] = SipFields.AuthAuts,
        ["rspauth"] = SipFields.AuthRspauth,
        ["nextnonce"] = SipFields.AuthNextnonce,
        ["ik"] = SipFields.AuthIk,
        ["ck"] = SipFields.AuthCk,
    });

    private static readonly AsciiTable<int> s_security = new(new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["alg"] = SipFields.SecMechanismAlg,
        ["ealg"] = SipFields.SecMechanismEalg,
        ["prot"] = SipFields.SecMechanismProt,
        ["spi-c"] = SipFields.SecMechanismSpiC,
        ["spi-s"] = SipFields.SecMechanismSpiS,
        ["port1"] = SipFields.SecMechanismPort1,
        ["port-c"] = SipFields.SecMechanismPortC,
        ["port2"] = SipFields.SecMechanismPort2,
        ["port-s"] = SipFields.SecMechanismPortS,
    });

    public static void ShowAuthentication(Dissection d, in Slice s, TextPart value, bool hasScheme)
    {
        ReadOnlySpan<byte> message = s.Bytes;
        int at = value.At, end = value.At + value.Size;
        if (hasScheme)
        {
            int scheme = message[at..end].IndexOfAny((byte)' ', (byte)'\t');
            if (scheme < 0) scheme = end - at;
            d.Text(SipFields.AuthScheme, s, new TextPart(at, scheme));
            at += scheme;
        }
        while (at < end)
        {
            int next = at + EndOfCredential(message[at..end]);
            TextPart parameter = SipText.Trim(message, at, next);
            if (parameter.Size > 0) ShowAuthenticationParameter(d, s, parameter);
            at = next + 1;
        }
    }

    // A comma ends it, unless the value begins with quotes: those end it first.
    private static int EndOfCredential(ReadOnlySpan<byte> text)
    {
        int equals = text.IndexOf((byte)'='), comma = text.IndexOf((byte)',');
        if (comma < 0) return text.Length;
        if (equals < 0 || equals > comma || text[equals + 1] != '"') return comma;
        int at = equals + 2;
        while (at < text.Length && text[at] != '"') at += text[at] == '\\' ? 2 : 1;
        if (at >= text.Length) return text.Length;
        int rest = text[at..].IndexOf((byte)',');
        return rest < 0 ? text.Length : at + rest;
    }

    private static void ShowAuthenticationParameter(Dissection d, in Slice s, TextPart parameter)
    {
        int field = Split(s.Bytes, parameter, out ReadOnlySpan<byte> name, out TextPart value) ? s_authentication.Find(name) : 0;
        if (field == 0)
        {
            TextNodes.ShowText(d, s, parameter.At, parameter.Size);
            return;
        }
        // What is quoted ends with its quotes.
        ReadOnlySpan<byte> text = value.Of(s.Bytes);
        if (text.Length > 1 && text[0] == '"' && text.LastIndexOf((byte)'"') is > 0 and var quote) value = value with { Size = quote + 1 };
        d.Text(field, s, value);
    }

    /// <summary>Why (RFC 3326): a protocol, a cause in its terms, and words.</summary>
    public static void ShowReason(Dissection d, in Slice s, TextPart value)
    {
        ReadOnlySpan<byte> message = s.Bytes;
        int end = value.At + value.Size, at = SipText.EndOf(message, value.At, end, (byte)';', (byte)';');
        var protocol = new TextPart(value.At, at - value.At);
        d.Text(SipFields.ReasonProtocols, s, protocol);
        var rest = new TextPart(at, end - at);
        TextPart cause = SipText.FindParameter(message, rest, "cause"u8), words = SipText.FindParameter(message, rest, "text"u8);
        if (cause.Size > 0 && Utf8Parser.TryParse(cause.Of(message), out uint number, out _))
        {
            ReadOnlySpan<byte> name = protocol.Of(message);
            int field = System.Text.Ascii.EqualsIgnoreCase(name, "Q.850"u8) ? SipFields.ReasonCauseQ850 : System.Text.Ascii.EqualsIgnoreCase(name, "SIP"u8) ? SipFields.ReasonCauseSip : SipFields.ReasonCauseOther;
            d.Number(field, s, cause.At, cause.Size, (ulong)number);
        }
        if (words.Size > 2) d.Text(SipFields.ReasonText, s, new TextPart(words.At + 1, words.Size - 2));
    }

    public static void ShowAccessNetwork(Dissection d, in Slice s, TextPart value)
    {
        int end = value.At + value.Size, at = SipText.EndOf(s.Bytes, value.At, end, (byte)';', (byte)';');
        d.Text(SipFields.PAccessNetworkInfoAccessType, s, new TextPart(value.At, at - value.At));
        TextPart cell = SipText.FindParameter(s.Bytes, new TextPart(at, end - at), "utran-cell-id-3gpp"u8);
        if (cell.Size > 0) d.Text(SipFields.PAccessNetworkInfoUtranCellId3gpp, s, cell);
    }

    public static void ShowCharging(Dissection d, in Slice s, TextPart value)
    {
        int end = value.At + value.Size;
        for (int at = value.At; at < end;)
        {
            int next = SipText.EndOf(s.Bytes, at, end, (byte)';', (byte)';');
            TextPart parameter = SipText.Trim(s.Bytes, at, next);
            bool isNamed = Split(s.Bytes, parameter, out ReadOnlySpan<byte> name, out TextPart content);
            if (isNamed && System.Text.Ascii.EqualsIgnoreCase(name, "icid-value"u8)) d.Text(SipFields.IcidValue, s, content);
            else if (isNamed && System.Text.Ascii.EqualsIgnoreCase(name, "icid-gen-addr"u8)) d.Text(SipFields.IcidGenAddr, s, content);
            else if (parameter.Size > 0) TextNodes.ShowText(d, s, parameter.At, parameter.Size);
            at = next + 1;
        }
    }

    /// <summary>Mechanisms that both sides know (RFC 3329, 2.2).</summary>
    public static void ShowSecurity(Dissection d, in Slice s, TextPart value)
    {
        int end = value.At + value.Size, at = SipText.EndOf(s.Bytes, value.At, end, (byte)';', (byte)',');
        d.Text(SipFields.SecMechanism, s, new TextPart(value.At, at - value.At));
        while (at < end && s.Bytes[at] == ';')
        {
            int next = SipText.EndOf(s.Bytes, at + 1, end, (byte)';', (byte)',');
            TextPart parameter = SipText.Trim(s.Bytes, at + 1, next);
            int field = Split(s.Bytes, parameter, out ReadOnlySpan<byte> name, out TextPart content) ? s_security.Find(name) : 0;
            if (field == 0) TextNodes.ShowText(d, s, parameter.At, parameter.Size);
            else if (field == SipFields.SecMechanismAlg || field == SipFields.SecMechanismEalg || field == SipFields.SecMechanismProt) d.Text(field, s, content);
            else d.Number(field, s, content.At, content.Size, (ulong)SipText.NumberOf(content.Of(s.Bytes)));
            at = next;
        }
    }

    /// <summary>The identifiers of the session at its ends (RFC 7989, 5).</summary>
    public static void ShowSession(Dissection d, in Slice s, TextPart value)
    {
        int end = value.At + value.Size, at = SipText.EndOf(s.Bytes, value.At, end, (byte)';', (byte)';');
        var local = new TextPart(value.At, at - value.At);
        Span<byte> bytes = stackalloc byte[16];
        if (TryHex(local.Of(s.Bytes), bytes))
        {
            d.Made(SipFields.SessionIDSessId, s, local.At, local.Size, bytes, NodeFlags.Hidden);
            d.Made(SipFields.SessionIDLocalUuid, s, local.At, local.Size, bytes);
        }
        TextPart remote = SipText.FindParameter(s.Bytes, new TextPart(at, end - at), "remote"u8);
        if (TryHex(remote.Of(s.Bytes), bytes)) d.Made(SipFields.SessionIDRemoteUuid, s, remote.At, remote.Size, bytes);
    }

    public static void ShowFeatures(Dissection d, in Slice s, TextPart value)
    {
        int end = value.At + value.Size;
        for (int at = value.At; at < end;)
        {
            int next = SipText.EndOf(s.Bytes, at, end, (byte)';', (byte)';');
            TextPart feature = SipText.Trim(s.Bytes, at, next);
            if (feature.Size > 0 && s.Bytes[feature.At] == '+') feature = new TextPart(feature.At + 1, feature.Size - 1);
            if (feature.Size > 0) d.Text(SipFields.FeatureCap, s, feature);
            at = next + 1;
        }
    }

    private static bool TryHex(ReadOnlySpan<byte> text, Span<byte> bytes) =>
        text.Length == 2 * bytes.Length && Convert.FromHexString(text, bytes, out _, out _) == System.Buffers.OperationStatus.Done;

    private static bool Split(ReadOnlySpan<byte> message, TextPart parameter, out ReadOnlySpan<byte> name, out TextPart value)
    {
        ReadOnlySpan<byte> text = parameter.Of(message);
        int equals = text.IndexOf((byte)'=');
        name = equals < 0 ? text : text[..equals].TrimEnd((byte)' ');
        value = equals < 0 ? default : new TextPart(parameter.At + equals + 1, parameter.Size - equals - 1);
        return equals >= 0;
    }
}
