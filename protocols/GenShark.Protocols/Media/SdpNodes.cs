using System.Buffers.Text;

namespace GenShark.Protocols;

/// <summary>Shows the lines of a description, one after the other.</summary>
internal ref struct SdpNodes(Dissection d, Slice s)
{
    private readonly Slice _s = s;
    private SdpFormats _formats;
    private bool _isMedia;

    public void Show()
    {
        ReadOnlySpan<byte> text = _s.Bytes;
        var lines = new TextLines(text, 0, takesRest: true);
        int end = 0;
        while (lines.MoveNext() && lines.Current.Size > 0)
        {
            ShowLine(lines.Current);
            end = lines.Next;
        }
        if (end < text.Length) d.Bytes(SdpFields.Data, _s, end, text.Length - end);
    }

    private void ShowLine(TextPart line)
    {
        ReadOnlySpan<byte> text = line.Of(_s.Bytes);
        if (text.Length < 2 || text[1] != '=')
        {
            d.Text(SdpFields.Invalid, _s, line);
            Note(SdpFields.InvalidLineNoEqual, "Invalid SDP line (no '=' delimiter)", Severity.Note);
            return;
        }
        var value = new TextPart(line.At + 2, line.Size - 2);
        if (text[0] == 'm')
        {
            _isMedia = true;
            _formats = default;
        }
        int field = FieldOf(text[0]);
        if (field == SdpFields.Unknown)
        {
            d.Text(field, _s, line);
            return;
        }
        ReadOnlySpan<byte> shown = value.Of(_s.Bytes);
        d.Made(field, _s, line.At, line.Size, TextNodes.Ascii(d, HttpHeader.UpToZero(shown)));
        d.Open();
        ShowParts(text[0], value);
        d.Close();
    }

    private readonly int FieldOf(byte type) => (char)type switch
    {
        'v' => SdpFields.Version,
        'o' => SdpFields.Owner,
        's' => SdpFields.SessionName,
        'i' => _isMedia ? SdpFields.MediaTitle : SdpFields.SessionInfo,
        'u' => SdpFields.Uri,
        'e' => SdpFields.Email,
        'p' => SdpFields.Phone,
        'c' => SdpFields.ConnectionInfo,
        'b' => SdpFields.Bandwidth,
        't' => SdpFields.Time,
        'r' => SdpFields.RepeatTime,
        'm' => SdpFields.Media,
        'k' => SdpFields.EncryptionKey,
        'a' => _isMedia ? SdpFields.MediaAttr : SdpFields.SessionAttr,
        'z' => SdpFields.Timezone,
        _ => SdpFields.Unknown,
    };

    private void ShowParts(byte type, TextPart value)
    {
        switch ((char)type)
        {
            case 'o': ShowWords(value, SdpFields.OwnerUsername, SdpFields.OwnerSessionid, SdpFields.OwnerVersion, SdpFields.OwnerNetworkType, SdpFields.OwnerAddressType, SdpFields.OwnerAddress); break;
            case 'c': ShowConnection(value); break;
            case 'b': ShowBandwidth(value); break;
            case 't': ShowWords(value, SdpFields.TimeStart, SdpFields.TimeStop); break;
            case 'r': ShowRepeats(value); break;
            case 'z': ShowZones(value); break;
            case 'k': ShowKey(value); break;
            case 'm': ShowMedia(value); break;
            case 'a': ShowAttribute(value); break;
        }
    }

    private readonly TextPart NextWord(ref TextPart rest, byte separator = (byte)' ')
    {
        int end = rest.Of(_s.Bytes).IndexOf(separator);
        TextPart word = end < 0 ? rest : rest with { Size = end };
        rest = end < 0 ? new TextPart(rest.At + rest.Size, 0) : new TextPart(rest.At + end + 1, rest.Size - end - 1);
        return word;
    }

    private readonly void ShowWords(TextPart rest, params ReadOnlySpan<int> fields)
    {
        foreach (int field in fields)
        {
            if (rest.Size <= 0) return;
            d.Text(field, _s, NextWord(ref rest));
        }
    }

    // RFC 8866, 5.7: behind the address, how far packets go, and how many addresses there are.
    private readonly void ShowConnection(TextPart rest)
    {
        d.Text(SdpFields.ConnectionInfoNetworkType, _s, NextWord(ref rest));
        if (rest.Size <= 0) return;
        d.Text(SdpFields.ConnectionInfoAddressType, _s, NextWord(ref rest));
        if (rest.Size <= 0) return;
        d.Text(SdpFields.ConnectionInfoAddress, _s, NextWord(ref rest, (byte)'/'));
        if (rest.Size <= 0) return;
        d.Text(SdpFields.ConnectionInfoTtl, _s, NextWord(ref rest, (byte)'/'));
        if (rest.Size > 0) d.Text(SdpFields.ConnectionInfoNumAddr, _s, rest);
    }

    private readonly void ShowBandwidth(TextPart rest)
    {
        if (!rest.Of(_s.Bytes).Contains((byte)':')) return;
        TextPart modifier = NextWord(ref rest, (byte)':');
        ReadOnlySpan<byte> name = modifier.Of(_s.Bytes);
        d.Text(SdpFields.BandwidthModifier, _s, modifier);
        string? meaning = name.SequenceEqual("CT"u8) ? " [Conference Total(total bandwidth of all RTP sessions)]" : name.SequenceEqual("AS"u8) ? " [Application Specific (RTP session bandwidth)]" : null;
        if (meaning is not null) Append(meaning);
        d.Text(SdpFields.BandwidthValue, _s, rest);
        if (meaning is not null) Append(" kb/s");
    }

    private readonly void Append(string text)
    {
        if (!d.WantsText || d.LastNode == Tape.Discarded) return;
        d.BeginText().Append(text);
        d.EndAppendix(d.LastNode);
    }

    private readonly void ShowRepeats(TextPart rest)
    {
        d.Text(SdpFields.RepeatTimeInterval, _s, NextWord(ref rest));
        if (rest.Size > 0) d.Text(SdpFields.RepeatTimeDuration, _s, NextWord(ref rest));
        while (rest.Size > 0) d.Text(SdpFields.RepeatTimeOffset, _s, NextWord(ref rest));
    }

    private readonly void ShowZones(TextPart rest)
    {
        while (rest.Size > 0)
        {
            TextPart time = NextWord(ref rest);
            d.Text(SdpFields.TimezoneTime, _s, time);
            // As in tshark, a time without an offset stands for both.
            d.Text(SdpFields.TimezoneOffset, _s, rest.Size > 0 ? NextWord(ref rest) : time);
        }
    }

    private readonly void ShowKey(TextPart rest)
    {
        if (!rest.Of(_s.Bytes).Contains((byte)':')) return;
        d.Text(SdpFields.EncryptionKeyType, _s, NextWord(ref rest, (byte)':'));
        d.Text(SdpFields.EncryptionKeyData, _s, rest);
    }

    // RFC 8866, 5.14.
    private readonly void ShowMedia(TextPart rest)
    {
        d.Text(SdpFields.MediaMedia, _s, NextWord(ref rest));
        if (rest.Size <= 0) return;
        TextPart ports = NextWord(ref rest), port = NextWord(ref ports, (byte)'/');
        d.Text(SdpFields.MediaPortString, _s, port, NodeFlags.Hidden);
        bool isPort = Utf8Parser.TryParse(port.Of(_s.Bytes), out ushort number, out int used) && used == port.Size;
        d.Number(SdpFields.MediaPort, _s, port.At, port.Size, (ulong)(isPort ? number : 0));
        if (!isPort) Note(SdpFields.InvalidMediaPort, "Invalid media port", Severity.Error);
        if (ports.Size > 0) d.Text(SdpFields.MediaPortcount, _s, ports);
        if (rest.Size <= 0) return;
        TextPart transport = NextWord(ref rest);
        d.Text(SdpFields.MediaProto, _s, transport);
        bool isRtp = transport.Of(_s.Bytes).IndexOf("RTP/"u8) >= 0;
        while (rest.Size > 0)
        {
            TextPart format = NextWord(ref rest);
            if (isRtp && Utf8Parser.TryParse(format.Of(_s.Bytes), out byte type, out used) && used == format.Size && SdpFormats.NameOf(type) is { } name)
                d.Made(SdpFields.MediaFormat, _s, format.At, format.Size, name);
            else if (format.Size > 0) d.Text(SdpFields.MediaFormat, _s, format);
        }
    }

    private void ShowAttribute(TextPart rest)
    {
        if (!rest.Of(_s.Bytes).Contains((byte)':')) return;
        TextPart name = NextWord(ref rest, (byte)':');
        d.Text(_isMedia ? SdpFields.MediaAttributeField : SdpFields.SessionAttrField, _s, name);
        if (rest.Size == 0)
        {
            Note(SdpFields.InvalidLineMissingFields, "Invalid SDP line (missing required fields)", Severity.Error);
            return;
        }
        ReadOnlySpan<byte> field = name.Of(_s.Bytes);
        if (!_isMedia) d.Text(SdpFields.SessionAttrValue, _s, rest);
        else if (field.SequenceEqual("rtpmap"u8)) ShowFormatName(rest);
        else if (field.SequenceEqual("fmtp"u8)) ShowFormatParameters(rest);
        else if (field.SequenceEqual("candidate"u8)) SdpCandidateNodes.Show(d, _s, rest);
        else if (field.SequenceEqual("crypto"u8)) SdpCryptoNodes.Show(d, _s, rest);
        else if (!field.SequenceEqual("path"u8)) d.Text(SdpFields.MediaAttributeValue, _s, rest);
    }

    // RFC 8866, 6.6: a number, and what it stands for.
    private void ShowFormatName(TextPart rest)
    {
        if (!rest.Of(_s.Bytes).Contains((byte)' ')) return;
        TextPart number = NextWord(ref rest);
        d.Text(SdpFields.MediaFormat, _s, number);
        if (!rest.Of(_s.Bytes).Contains((byte)'/')) return;
        TextPart name = NextWord(ref rest, (byte)'/');
        d.Text(SdpFields.MimeType, _s, name);
        int digits = rest.Of(_s.Bytes).IndexOfAnyExceptInRange((byte)'0', (byte)'9') is >= 0 and var end ? end : rest.Size;
        d.Made(SdpFields.SampleRate, _s, rest.At, digits, rest.Of(_s.Bytes)[..digits]);
        if (digits == 0) Note(SdpFields.InvalidSampleRate, "Invalid sample rate", Severity.Error);
        if (Utf8Parser.TryParse(number.Of(_s.Bytes), out byte type, out _)) _formats.Set(type, name);
    }

    private readonly void ShowFormatParameters(TextPart rest)
    {
        if (!rest.Of(_s.Bytes).Contains((byte)' ')) return;
        TextPart number = NextWord(ref rest);
        d.Text(SdpFields.MediaFormat, _s, number);
        TextPart name = Utf8Parser.TryParse(number.Of(_s.Bytes), out byte type, out _) ? _formats.Find(type) : default;
        if (name.Size > 0 && d.WantsText && d.LastNode != Tape.Discarded)
        {
            d.BeginText().Append(" [").AppendPrintable(name.Of(_s.Bytes)).Append(']');
            d.EndAppendix(d.LastNode);
        }
        while (rest.Size > 0)
        {
            TextPart parameter = NextWord(ref rest, (byte)';');
            parameter = SipText.Trim(_s.Bytes, parameter.At, parameter.At + parameter.Size);
            if (parameter.Size == 0) continue;
            d.Text(SdpFields.FmtpParameter, _s, parameter);
            if (name.Of(_s.Bytes).SequenceEqual("H264"u8)) ShowPacketization(parameter);
        }
    }

    // RFC 6184, 8.1.
    private readonly void ShowPacketization(TextPart parameter)
    {
        ReadOnlySpan<byte> text = parameter.Of(_s.Bytes), name = "packetization-mode="u8;
        if (!text.StartsWith(name) || !Utf8Parser.TryParse(text[name.Length..], out uint mode, out _)) return;
        d.Open();
        d.Number(SdpFields.FmtpH264PacketizationMode, _s, parameter.At + name.Length, parameter.Size - name.Length, (ulong)mode);
        d.Close();
    }

    private readonly void Note(int field, string message, Severity severity)
    {
        d.Open();
        d.BeginText().Append(message);
        d.Expert(field, _s, severity, ExpertGroup.Malformed);
        d.Close();
    }
}
