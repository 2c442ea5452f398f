using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>A message of ntpd's private mode behind its first byte: a number of items of one size.</summary>
/// <seealso href="https://github.com/ntp-project/ntp/blob/stable/include/ntp_request.h"/>
[PartOf<Ntp>]
[DeclareField("ntp.priv.mode7.item", "Mode7 item", FieldType.StringZ), DeclareField("ntp.priv.tstamp", "Authentication timestamp", FieldType.AbsoluteTime, Base.NtpUtc)]
public readonly ref partial struct NtpPrivate
{
    private const int HeaderSize = 7;

    // Requests with an authenticator keep room for 176 bytes of items; a time, a key's number and a digest stand behind.
    private const int TimestampOffset = HeaderSize + 176, KeyIdOffset = TimestampOffset + 8, MacOffset = KeyIdOffset + 4;

    [Field("ntp.priv.auth_seq", "Auth, sequence", Description = "Auth bit, sequence number")]
    public partial byte AuthSequence { get; }

    [Field("ntp.priv.auth", "Auth bit"), Bits(1), Of(nameof(AuthSequence))]
    public partial byte Auth { get; }

    [Field("ntp.priv.seq", "Sequence number"), Bits(7), Of(nameof(AuthSequence))]
    public partial byte Sequence { get; }

    [Field("ntp.priv.impl", "Implementation")]
    public partial NtpPrivateImplementation Implementation { get; }

    [Field("ntp.priv.reqcode", "Request code")]
    public partial NtpPrivateRequest Request { get; }

    [Step]
    private void ShowExchange() => Dissection!.Session.State<NtpExchanges>().Show(Dissection, Slice);

    [If(nameof(IsKnown))]
    public partial NtpPrivateItems Items { get; }

    /// <summary>The authenticator stands at a fixed place, whatever the items take.</summary>
    [Custom]
    private bool WalkAuthenticator(Dissection d, in Slice s, ref int at)
    {
        if (!IsKnown || Auth == 0 || IsAnswer) return true;
        if (!NtpTimestamp.Walk(d, NtpFields.PrivTstamp, s, TimestampOffset, NodeFlags.None, out _)) return false;
        if (!d.Bytes(NtpFields.Keyid, s, KeyIdOffset, MacOffset - KeyIdOffset)) return false;
        at = s.Length;
        return d.Bytes(NtpFields.Mac, s, MacOffset, s.Length - MacOffset);
    }

    private bool IsKnown => Implementation == NtpPrivateImplementation.Xntpd;
    private bool IsAnswer => Slice.Layer.Length > 0 && Slice.Layer[0] >> 7 == 1;
}

/// <summary>The items, and how many there are of what size.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpPrivateItems
{
    public partial ushort ErrorAndCount { get; }

    [Field("ntp.priv.err", "Err", Base.Hex, Generated = false, At = nameof(ErrorAndCount), Length = 1), Label(nameof(WriteError))]
    private NtpPrivateError Error => (NtpPrivateError)(ErrorAndCount >> 12);

    [Field("ntp.priv.numitems", "Number of data items", Generated = false, At = nameof(ErrorAndCount), Length = 2), Label(nameof(WriteCount))]
    private ushort Count => (ushort)(ErrorAndCount & 0xfff);

    public partial ushort ReservedAndSize { get; }

    [Field("ntp.priv.reserved", "Reserved", Base.Hex, Generated = false, At = nameof(ReservedAndSize), Length = 1), Label(nameof(WriteReserved))]
    private byte Reserved => (byte)(ReservedAndSize >> 12);

    /// <summary>In bytes.</summary>
    [Field("ntp.priv.itemsize", "Size of data item", Generated = false, At = nameof(ReservedAndSize), Length = 2), Label(nameof(WriteSize))]
    private ushort ItemSize => (ushort)(ReservedAndSize & 0xfff);

    /// <summary>An item may say more, or less, than its size: the next one starts behind that size all the same.</summary>
    [Custom]
    private bool WalkItems(Dissection d, in Slice s, ref int at)
    {
        at = 4;
        // Items of no size stand all at one place; hostile packets count thousands of them.
        for (int i = 0; i < Count; i++, at += ItemSize)
        {
            if (!d.Need(s, at, Math.Max(ItemSize, LeastSize))) return false;
            d.Made(NtpFields.PrivMode7Item, s, at, ItemSize, LeastSize > 0 ? "Monlist Item"u8 : default);
            if (d.WantsText)
            {
                WriteItem(d.BeginText(), s, at);
                d.EndText(d.LastNode);
            }
            d.Open();
            bool done = NtpPrivateItem.Walk(d, s.From(at), out _);
            d.Close();
            if (!done) return false;
        }
        return true;
    }

    private NtpPrivateRequest Request => Slice.Layer.Length > 3 ? (NtpPrivateRequest)Slice.Layer[3] : 0;

    // The head of a monitoring item shows what stands behind these bytes.
    private int LeastSize => Request switch
    {
        NtpPrivateRequest.MonGetlist => 22,
        NtpPrivateRequest.MonGetlist1 => 30,
        _ => 0,
    };

    private void WriteError(TextBuilder text) => WriteBits(text, (int)Error).Append($" .... = Err: {Error.Name() ?? "Unknown"} (0x{(byte)Error:x2})");

    private void WriteCount(TextBuilder text) => WriteBits(text.Append(".... "u8), Count, 12).Append($" = Number of data items: {Count}");

    private void WriteReserved(TextBuilder text) => WriteBits(text, Reserved).Append($" .... = Reserved: 0x{Reserved:x2}");

    private void WriteSize(TextBuilder text) => WriteBits(text.Append(".... "u8), ItemSize, 12).Append($" = Size of data item: {ItemSize}");

    // Two blanks stand between bytes, one between halves.
    private static TextBuilder WriteBits(TextBuilder text, int value, int bits = 4)
    {
        for (int bit = bits - 1; bit >= 0; bit--)
        {
            text.Append((char)('0' + (value >> bit & 1)));
            if (bit == 8) text.Append("  "u8);
            else if (bit == 4) text.Append(' ');
        }
        return text;
    }

    private void WriteItem(TextBuilder text, in Slice s, int at)
    {
        switch (Request)
        {
            case NtpPrivateRequest.MonGetlist: text.Append($"Monlist item: address: {s.IPv4(at + 16)}:{s.UInt16(at + 20)}"); break;
            case NtpPrivateRequest.MonGetlist1: text.Append($"Monlist item: address: {s.IPv4(at + 16)}:{s.UInt16(at + 28)}"); break;
            default: text.Append($"{Request.Name() ?? "Unknown"} Item"); break;
        }
    }
}

/// <summary>An item: the request's code says which.</summary>
[PartOf<Ntp>]
public readonly ref partial struct NtpPrivateItem
{
    [Switch(nameof(Form))]
    [Case<NtpPeerListItem>(NtpPrivateRequest.PeerList), Case<NtpPeerSummaryItem>(NtpPrivateRequest.PeerListSum)]
    [Case<NtpPeerInfoItem>(NtpPrivateRequest.PeerInfo), Case<NtpPeerStatisticsItem>(NtpPrivateRequest.PeerStats)]
    [Case<NtpSystemInfoItem>(NtpPrivateRequest.SysInfo), Case<NtpSystemStatisticsItem>(NtpPrivateRequest.SysStats)]
    [Case<NtpIoStatisticsItem>(NtpPrivateRequest.IoStats), Case<NtpMemoryStatisticsItem>(NtpPrivateRequest.MemStats)]
    [Case<NtpLoopInfoItem>(NtpPrivateRequest.LoopInfo), Case<NtpTimerStatisticsItem>(NtpPrivateRequest.TimerStats)]
    [Case<NtpConfigurationItem>(NtpPrivateRequest.Config), Case<NtpPeerAddressItem>(NtpPrivateRequest.Unconfig, NtpPrivateRequest.ResetPeer)]
    [Case<NtpSystemFlagsItem>(NtpPrivateRequest.SetSysFlag, NtpPrivateRequest.ClrSysFlag), Case<NtpRestrictionItem>(NtpPrivateRequest.GetRestrict)]
    [Case<NtpRestrictionChangeItem>(NtpPrivateRequest.Resaddflags, NtpPrivateRequest.Ressubflags, NtpPrivateRequest.Unrestrict)]
    [Case<NtpMonitorItem>(NtpPrivateRequest.MonGetlist), Case<NtpMonitorItem1>(NtpPrivateRequest.MonGetlist1)]
    [Case<NtpResetStatisticsItem>(NtpPrivateRequest.ResetStats), Case<NtpTrustItem>(NtpPrivateRequest.Trustkey, NtpPrivateRequest.Untrustkey)]
    [Case<NtpAuthenticationItem>(NtpPrivateRequest.Authinfo), Case<NtpTrapItem>(NtpPrivateRequest.Traps)]
    [Case<NtpTrapChangeItem>(NtpPrivateRequest.AddTrap, NtpPrivateRequest.ClrTrap)]
    [Case<NtpKeyIdItem>(NtpPrivateRequest.RequestKey, NtpPrivateRequest.ControlKey), Case<NtpControlStatisticsItem>(NtpPrivateRequest.GetCtlstats)]
    [Case<NtpClockInfoItem>(NtpPrivateRequest.GetClockinfo), Case<NtpClockFudgeItem>(NtpPrivateRequest.SetClkfudge)]
    [Case<NtpKernelItem>(NtpPrivateRequest.GetKernel), Case<NtpClockDebugItem>(NtpPrivateRequest.GetClkbuginfo)]
    [Case<NtpInterfaceItem>(NtpPrivateRequest.IfStats, NtpPrivateRequest.IfReload)]
    public partial Variant Body { get; }

    // Who asks for a peer names it as the list of peers does.
    private NtpPrivateRequest Form => Code is NtpPrivateRequest.PeerInfo or NtpPrivateRequest.PeerStats && !IsAnswer ? NtpPrivateRequest.PeerList : Code;
    private NtpPrivateRequest Code => Slice.Layer.Length > 3 ? (NtpPrivateRequest)Slice.Layer[3] : 0;
    private bool IsAnswer => Slice.Layer.Length > 0 && Slice.Layer[0] >> 7 == 1;
}
