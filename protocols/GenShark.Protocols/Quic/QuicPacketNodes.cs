using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows one packet.</summary>
internal readonly ref struct QuicPacketNodes(Dissection d, Slice s, QuicPacket packet)
{
    private const int VersionAt = 1, TagSize = 16;

    private readonly Dissection d = d;
    private readonly Slice s = s;
    private readonly QuicPacket _packet = packet;

    private QuicHeader Header => _packet.Header;

    /// <summary>False if bytes lack.</summary>
    public bool Show()
    {
        if (Header.Form == QuicForm.Padding)
        {
            Note(s, QuicFields.CoalescedPaddingData, "(Random) padding data appended to the datagram", Severity.Note, ExpertGroup.Protocol);
            return true;
        }
        if (_packet.IsFirst) ShowConnection();
        d.Number(QuicFields.PacketLength, s, 0, 0, (ulong)s.Length, NodeFlags.Generated);
        return Header.Form == QuicForm.Short ? ShowShort() : ShowLong();
    }

    private void ShowConnection()
    {
        const string Unknown = "Unknown QUIC connection. Missing Initial Packet or migrated connection?";
        d.TextNode("QUIC Connection information", s, 0, 0);
        d.Open();
        if (_packet.Connection is { } connection) d.Number(QuicFields.ConnectionNumber, s, 0, 0, (ulong)connection.Number, NodeFlags.Generated);
        else Note(s, QuicFields.ConnectionUnknown, Unknown, Severity.Note, ExpertGroup.Protocol);
        d.Close();
    }

    private bool ShowShort()
    {
        TextPart destination = Header.Destination;
        bool isNamed = destination.Size > 0;
        if (!d.Need(s, 0, 1 + destination.Size)) return false;
        WriteInfo(_packet.HasOddPhase ? "Protected Payload (KP1)" : "Protected Payload (KP0)", hasSource: false);
        d.Node(QuicFields.Short, s, 0, s.CapturedLength);
        if (d.WantsText && d.LastNode != Tape.Discarded)
        {
            TextBuilder text = d.BeginText().Append("QUIC Short Header");
            if (isNamed) text.Append(" DCID=").AppendHex(s.Span(destination));
            if (_packet.Keys is not null) text.Append($" PKN={_packet.Number}");
            d.EndText(d.LastNode);
        }
        d.Open();
        ShowForm();
        d.Number(QuicFields.FixedBit, s, 0, 1, (s.UInt8(0) & 0x40) != 0);
        d.Number(QuicFields.SpinBit, s, 0, 1, (s.UInt8(0) & 0x20) != 0);
        if (_packet.Keys is not null)
        {
            d.Number(QuicFields.ShortReserved, s, 0, 1, (ulong)(_packet.FirstByte >> 3 & 3));
            d.Number(QuicFields.KeyPhase, s, 0, 1, _packet.HasOddPhase);
            d.Number(QuicFields.PacketNumberLength, s, 0, 1, (ulong)(_packet.FirstByte & 3));
        }
        if (isNamed) d.Bytes(QuicFields.Dcid, s, destination.At, destination.Size);
        if (_packet.Keys is { } keys) return ShowDeciphered(keys, Header.NumberAt, isShort: true);
        d.Close();
        return ShowRest(Header.NumberAt);
    }

    private bool ShowLong()
    {
        if (!d.Need(s, 0, Header.Source.At + Header.Source.Size)) return false;
        ShowForm();
        if (Header.Form == QuicForm.Negotiation) d.Number(QuicFields.VnUnused, s, 0, 1, (ulong)(s.UInt8(0) & 0x7f));
        else
        {
            if (Header.Form != QuicForm.Retry) d.Number(QuicFields.FixedBit, s, 0, 1, (s.UInt8(0) & 0x40) != 0);
            d.Number(Header.IsVersion2 ? QuicFields.LongPacketTypeV2 : QuicFields.LongPacketType, s, 0, 1, (ulong)(s.UInt8(0) >> 4 & 3));
        }
        if (_packet.Keys is not null)
        {
            d.Number(QuicFields.LongReserved, s, 0, 1, (ulong)(_packet.FirstByte >> 2 & 3));
            d.Number(QuicFields.PacketNumberLength, s, 0, 1, (ulong)(_packet.FirstByte & 3));
        }
        ShowVersion(QuicFields.Version, VersionAt);
        ShowId(QuicFields.Dcil, QuicFields.Dcid, Header.Destination);
        ShowId(QuicFields.Scil, QuicFields.Scid, Header.Source);
        return Header.Form switch
        {
            QuicForm.Negotiation => ShowVersions(),
            QuicForm.Retry => ShowRetry(),
            _ => ShowPayload(),
        };
    }

    private void ShowForm() => d.Number(QuicFields.HeaderForm, s, 0, 1, (ulong)(s.UInt8(0) >> 7));

    private void ShowVersion(int field, int at) => QuicVersions.Show(d, field, s, at, field == QuicFields.Version ? " (Forcing Version Negotiation)" : " (GREASE)");

    private void ShowId(int sizeField, int field, TextPart id)
    {
        d.Number(sizeField, s, id.At - 1, 1, (ulong)id.Size);
        if (id.Size > 0) d.Bytes(field, s, id.At, id.Size);
    }

    private bool ShowVersions()
    {
        WriteInfo("Version Negotiation", hasSource: true);
        for (int at = Header.NumberAt; at < s.Length; at += 4)
        {
            if (!d.Need(s, at, 4)) return false;
            ShowVersion(QuicFields.SupportedVersion, at);
        }
        return true;
    }

    private bool ShowRetry()
    {
        WriteInfo("Retry", hasSource: true);
        int at = Header.NumberAt, tag = QuicRetryTag.IsIn(Header.Version) ? QuicRetryTag.Size : 0;
        if (tag == 0)
        {
            int size = s.UInt8(at);
            if (!d.Need(s, at, 1 + size)) return false;
            d.Number(QuicFields.Odcil, s, at, 1, (ulong)size);
            if (size > 0) d.Bytes(QuicFields.Odcid, s, at + 1, size);
            at += 1 + size;
        }
        int token = s.Length - at - tag;
        if (!d.Need(s, at, Math.Max(0, token) + tag)) return false;
        d.Bytes(QuicFields.RetryToken, s, at, token);
        if (tag == 0) return true;
        d.Bytes(QuicFields.RetryIntegrityTag, s, at + token, tag);
        if (_packet.Connection is not null) ShowProof();
        return true;
    }

    private void ShowProof()
    {
        if (_packet.IsProven)
        {
            if (!d.WantsText || d.LastNode == Tape.Discarded) return;
            d.BeginText().Append(" [verified]");
            d.EndAppendix(d.LastNode);
            return;
        }
        d.Open();
        Note(s, QuicFields.BadRetry, "Retry Integrity Tag verification failure", Severity.Warning, ExpertGroup.Protocol);
        d.Close();
    }

    private bool ShowPayload()
    {
        int at = Header.Source.At + Header.Source.Size;
        if (Header.Form == QuicForm.Initial)
        {
            if (!QuicNumber.Show(d, QuicFields.TokenLength, s, ref at, out ulong size) || !d.Need(s, at, (int)Math.Min(size, int.MaxValue))) return false;
            if (size > 0) d.Bytes(QuicFields.Token, s, at, (int)size);
            at = Header.LengthAt;
        }
        if (!QuicNumber.Show(d, QuicFields.Length, s, ref at, out _)) return false;
        string name = ((QuicPacketType)Header.Form).Name()!;
        WriteInfo(name, hasSource: true);
        return _packet.Keys is { } keys ? ShowDeciphered(keys, at, isShort: false) : ShowRest(at);
    }

    private bool ShowDeciphered(QuicKeys keys, int at, bool isShort)
    {
        int size = (_packet.FirstByte & 3) + 1;
        byte[]? plain = keys.Decipher(s.Bytes, at, _packet.FirstByte, _packet.Number);
        if (plain is null && d.Session.IsSecondPass)
        {
            // As in tshark, a second pass does not try again.
            if (isShort) d.Close();
            Note(s, QuicFields.DecryptionFailed, "Failed to create decryption context: Decryption (checktag) failed: Checksum error", Severity.Warning, ExpertGroup.Decryption);
            return ShowBytes(at);
        }
        d.Number(QuicFields.PacketNumber, s, at, size, _packet.Number);
        if (d.BeginInfo(append: true) is { } info) info.Append($", PKN: {_packet.Number}");
        d.Bytes(isShort ? QuicFields.ProtectedPayload : QuicFields.Payload, s, at + size, s.CapturedLength - at - size);
        if (isShort) d.Close();
        if (plain is null)
        {
            d.Open();
            Note(s, QuicFields.DecryptionFailed, "Decryption failed: Decryption (checktag) failed: Checksum error", Severity.Warning, ExpertGroup.Decryption);
            d.Close();
            return true;
        }
        _packet.Connection!.Learn(_packet);
        byte source = d.AddSource(plain, "Decrypted QUIC");
        d.Session.State<QuicConversations>().Plain = (plain, source);
        if (source == 0) return true;
        var frames = new Slice(plain, plain.Length, 0, source, d);
        byte google = QuicVersions.GoogleNumberOf(_packet.Connection.Version);
        return google == 0 ? new QuicFrameNodes(d, frames).Show() : new GquicFrameNodes(d, frames, new GquicVersion(google), size).Show(0);
    }

    // What is not deciphered.
    private bool ShowRest(int at)
    {
        string? failure = _packet.Connection is not null ? _packet.Failure : Header.Form == QuicForm.Short ? null : "Failed to decrypt packet number";
        if (failure is not null) Note(s, QuicFields.DecryptionFailed, failure, Severity.Warning, ExpertGroup.Decryption);
        return ShowBytes(at);
    }

    private bool ShowBytes(int at)
    {
        if (s.CapturedLength > at) d.Bytes(QuicFields.RemainingPayload, s, at, s.CapturedLength - at);
        return true;
    }

    // The last packet of a datagram tells of itself, but for frames.
    private void WriteInfo(string name, bool hasSource)
    {
        if (d.BeginInfo(append: false) is not { } text) return;
        text.Append(name);
        if (Header.Destination.Size > 0) text.Append(", DCID=").AppendHex(s.Span(Header.Destination));
        if (hasSource && Header.Source.Size > 0) text.Append(", SCID=").AppendHex(s.Span(Header.Source));
    }

    private void Note(in Slice at, int field, string text, Severity severity, ExpertGroup group)
    {
        d.BeginText().Append(text);
        d.Expert(field, at, severity, group);
    }
}
