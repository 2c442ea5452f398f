using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows a list of addresses of any protocol. It may end within an address, which shows as far as it goes.</summary>
internal static class CdpAddresses
{
    private const int CountSize = 4, SnapSize = 8, SnapTypeAt = 6;
    private const ulong SnapStart = 0xaaaa03000000;

    /// <param name="d">The packet.</param>
    /// <param name="s">The layer.</param>
    /// <param name="at">Where the list begins.</param>
    /// <param name="end">Where its element ends.</param>
    public static bool Walk(Dissection d, in Slice s, int at, int end)
    {
        uint count = s.UInt32(at);
        if (!d.Number(CdpFields.NumberOfAddresses, s, at, CountSize, (ulong)count)) return false;
        at += CountSize;
        if (count > 0 && at > end) return d.Fail(s, at, 1);
        for (; count > 0 && at < end; count--)
        {
            int node = d.TextNode("Truncated address", s, at, end - at);
            d.Open();
            bool isWhole = WalkAddress(d, s, ref at, end, node);
            d.Close();
            if (!isWhole) break;
        }
        return true;
    }

    private static bool WalkAddress(Dissection d, in Slice s, ref int at, int end, int node)
    {
        var type = (CdpProtocolType)s.UInt8(at);
        d.Number(CdpFields.ProtocolType, s, at++, 1, (ulong)type);
        if (at >= end) return false;
        int size = s.UInt8(at), from = at + 1;
        d.Number(CdpFields.ProtocolLength, s, at++, 1, (ulong)size);
        if (!WalkBytes(d, s, ref at, end, size, CdpFields.Protocol2, "Protocol")) return false;
        LabelProtocol(d, s, from, size, type);
        if (end - at < 2) return false;
        int length = s.UInt16(at);
        d.Number(CdpFields.AddressLength, s, at, 2, (ulong)length);
        at += 2;
        bool isIpv4 = type == CdpProtocolType.Nlpid && size == 1 && s.UInt8(from) == (byte)FrameRelayNetwork.IP && length == IPv4Address.Size;
        bool isIpv6 = IsSnap(s, from, size, type) && s.UInt16(from + SnapTypeAt) == (ushort)EtherType.Ipv6 && length == IPv6Address.Size;
        if (isIpv4 && at + length <= end) d.Number(CdpFields.NrgyzIpAddress, s, at, length, (ulong)s.UInt32(at));
        else if (isIpv6 && at + length <= end) d.Address(CdpFields.NrgyzIpv6Address, s, at, length, s.IPv6(at));
        else if (!WalkBytes(d, s, ref at, end, length, CdpFields.Address, "Address")) return false;
        else at -= length;
        if (d.WantsText && length > 0)
        {
            if (isIpv4) d.BeginText().Append($"IP address: {s.IPv4(at)}");
            else if (isIpv6) d.BeginText().Append($"IPv6 address: {s.IPv6(at)}");
            else d.BeginText().Append("Address: ").AppendHex(s.Span(at, length));
            d.EndText(node);
        }
        at += length;
        return true;
    }

    // False if the list ends before they do; none of them is shown if it ends at once.
    private static bool WalkBytes(Dissection d, in Slice s, ref int at, int end, int size, int field, string name)
    {
        int left = end - at, shown = Math.Min(left, size);
        if (shown > 0 || size == 0) d.Bytes(field, s, at, shown);
        if (shown > 0 && shown < size && d.WantsText)
        {
            d.BeginText().Append(name).Append(": "u8).AppendHex(s.Span(at, shown)).Append(" (truncated)"u8);
            d.EndText(d.LastNode);
        }
        at += shown;
        return shown == size;
    }

    private static bool IsSnap(in Slice s, int at, int size, CdpProtocolType type) =>
        type == CdpProtocolType.Llc && size == SnapSize && s.UInt48(at) == SnapStart;

    private static void LabelProtocol(Dissection d, in Slice s, int at, int size, CdpProtocolType type)
    {
        if (!d.WantsText || d.LastNode == Tape.Discarded) return;
        if (type == CdpProtocolType.Nlpid && size == 1) Label(d, ((FrameRelayNetwork)s.UInt8(at)).Name(), s.UInt8(at), 2);
        else if (IsSnap(s, at, size, type)) Label(d, ((EtherType)s.UInt16(at + SnapTypeAt)).Name(), s.UInt16(at + SnapTypeAt), 4);
    }

    private static void Label(Dissection d, string? name, int value, int digits)
    {
        TextBuilder text = d.BeginText().Append("Protocol: ");
        if (name is not null) text.Append(name);
        else if (digits == 2) text.Append($"Unknown (0x{value:x2})");
        else text.Append($"Unknown (0x{value:x4})");
        d.EndText(d.LastNode);
    }
}
