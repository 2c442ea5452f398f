namespace GenShark.Protocols;

/// <summary>Shows what RTP's packets hold besides fields of fixed places, and what is known of their stream.</summary>
internal static class RtpNodes
{
    private const int SourceSize = 4;

    // RFC 8285, 4.2 and 4.3: items with headers of one byte, and of two.
    private const ushort ShortItems = 0xbede, LongItems = 0x1000, LongItemsMask = 0xfff0;
    private const int EndOfItems = 15;

    public static void ShowSetup(Dissection d, in Slice s, MediaSetup? setup)
    {
        if (setup is null) return;
        d.Made(RtpFields.Setup, s, 0, 0, "", NodeFlags.Generated);
        if (d.WantsText && d.LastNode != Tape.Discarded)
        {
            d.BeginText().Append($"Stream setup by {setup.Method} (frame {setup.Frame})");
            d.EndText(d.LastNode);
        }
        d.Open();
        d.Number(RtpFields.SetupFrame, s, 0, 0, (ulong)setup.Frame, NodeFlags.Generated);
        d.Made(RtpFields.SetupMethod, s, 0, 0, setup.Method, NodeFlags.Generated);
        if (setup.CallId.Length > 0) d.Made(SipFields.CallIdGenerated, s, 0, 0, setup.CallId, NodeFlags.Generated);
        d.Close();
    }

    public static bool ShowSources(Dissection d, in Slice s, int count, int at)
    {
        int node = d.Node(RtpFields.CsrcItems, s, at, Math.Min(count * SourceSize, s.CapturedLength - at));
        if (d.WantsText && node != Tape.Discarded)
        {
            d.BeginText().Append($"Contributing Source identifiers ({count} items)");
            d.EndText(node);
        }
        d.Open();
        for (int i = 0; i < count; i++, at += SourceSize)
        {
            if (!d.Number(RtpFields.CsrcItem, s, at, SourceSize, (ulong)s.UInt32(at))) return false;
            if (!d.WantsText || d.LastNode == Tape.Discarded) continue;
            d.BeginText().Append($"CSRC item {i}: 0x{s.UInt32(at):X}");
            d.EndText(d.LastNode);
        }
        d.Close();
        return true;
    }

    public static bool ShowExtension(Dissection d, in Slice s, ushort profile, int size, ref int at)
    {
        int end = at + size;
        d.Node(RtpFields.HdrExts, s, at, Math.Min(size, s.CapturedLength - at));
        d.Open();
        if (!d.Need(s, at, size)) return false;
        bool isLong = (profile & LongItemsMask) == LongItems;
        if (profile == ShortItems || isLong) ShowItems(d, s, at, end, isLong);
        else
        {
            for (; at < end; at += sizeof(uint)) d.Number(RtpFields.HdrExt, s, at, sizeof(uint), (ulong)s.UInt32(at));
        }
        d.Close();
        at = end;
        return true;
    }

    private static void ShowItems(Dissection d, in Slice s, int at, int end, bool isLong)
    {
        while (at < end)
        {
            int padding = at;
            while (at < end && s.UInt8(at) == 0) at++;
            if (at >= end) return;
            if (at > padding && isLong) d.Bytes(RtpFields.PaddingData, s, padding, at - padding);
            int id = isLong ? s.UInt8(at) : s.UInt8(at) >> 4, header = isLong ? 2 : 1;
            if (!isLong && id == EndOfItems || at + header > end) return;
            int length = isLong ? s.UInt8(at + 1) : (s.UInt8(at) & 0xf) + 1;
            if (at + header + length > end) return;
            d.TextNode(isLong ? "RFC 5285 Header Extension (Two-Byte Header)" : "RFC 5285 Header Extension (One-Byte Header)", s, at, header + length);
            d.Open();
            if (isLong) d.Number(RtpFields.ExtRfc5285Appbits, s, at, 1, 0);
            d.Number(RtpFields.ExtRfc5285Id, s, at, 1, (ulong)id);
            d.Number(RtpFields.ExtRfc5285Len, s, at + header - 1, 1, (ulong)length);
            if (length > 0) d.Bytes(RtpFields.ExtRfc5285Data, s, at + header, length);
            d.Close();
            at += header + length;
        }
    }

    /// <param name="d">The packet.</param>
    /// <param name="s">Its layer.</param>
    /// <param name="isPadded">Whether the last byte tells how many are padding, itself among them (RFC 3550, 5.1).</param>
    /// <param name="isKnown">Whether the media are another protocol's.</param>
    /// <param name="at">Where they begin.</param>
    public static bool ShowPayload(Dissection d, in Slice s, bool isPadded, bool isKnown, ref int at)
    {
        int size = s.Length - at, padding = 0;
        if (size <= 0) return !isPadded || d.Fail(s, s.Length, 1);
        // Of a packet that was cut nobody knows it.
        if (isPadded && !s.IsIncomplete) padding = s.UInt8(s.Length - 1);
        int media = isPadded && padding == 0 ? size : Math.Max(size - padding, 0);
        if (media > 0)
        {
            Slice payload = s.Payload(at, media);
            if (!d.Bytes(RtpFields.Payload, s, at, media, isKnown ? NodeFlags.Hidden : NodeFlags.None)) return false;
            if (isKnown && !CallMedia(d, payload)) return false;
        }
        at += media;
        if (!isPadded || s.IsIncomplete) return true;
        int before = size - media - 1;
        if (before < 0) return d.Fail(s, s.Length, 1);
        if (before > 0) d.Bytes(RtpFields.PaddingData, s, at, before);
        at = s.Length;
        return d.Number(RtpFields.PaddingCount, s, at - 1, 1, (ulong)padding);
    }

    private static bool CallMedia(Dissection d, in Slice payload)
    {
        int depth = d.LeaveTree();
        bool done = d.CallData(payload);
        d.EnterTree(depth);
        return done;
    }
}
