using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows a message: of a client or a server (RFC 8415, 8), or of a relay (9).</summary>
internal static class Dhcpv6Messages
{
    private const int HeadSize = 4, RelayHeadSize = 2 + 2 * IPv6Address.Size, HopLimit = 32;

    // Each relay message takes a level of the tree.
    private const int DeepestMessage = 16;

    public static bool Walk(Dissection d, in Slice s, int at, int end, int depth)
    {
        var type = (Dhcpv6MessageType)s.UInt8(at);
        if (!d.Number(Dhcpv6Fields.Msgtype, s, at, 1, (ulong)type)) return false;
        if (d.BeginInfo(append: true) is { } info)
        {
            if (type.Name() is { } name) info.Append(name).Append(' ');
            else info.Append($"Message Type {(byte)type} ");
        }
        bool isRelayed = type is Dhcpv6MessageType.RelayForw or Dhcpv6MessageType.RelayReply;
        if (isRelayed ? !WalkRelayHead(d, s, at, end) : !WalkHead(d, s, at)) return false;
        return depth >= DeepestMessage || Dhcpv6Options.Walk(d, s, at + (isRelayed ? RelayHeadSize : HeadSize), end, new Dhcpv6Place(type, depth));
    }

    private static bool WalkHead(Dissection d, in Slice s, int at)
    {
        if (!d.Number(Dhcpv6Fields.Xid, s, at + 1, 3, (ulong)s.UInt24(at + 1))) return false;
        d.BeginInfo(append: true)?.Append($"XID: 0x{s.UInt24(at + 1):x6} ");
        return true;
    }

    private static bool WalkRelayHead(Dissection d, in Slice s, int at, int end)
    {
        if (!d.Number(Dhcpv6Fields.Hopcount, s, at + 1, 1, (ulong)s.UInt8(at + 1))) return false;
        CheckHops(d, s, at, end);
        if (!d.Address(Dhcpv6Fields.Linkaddr, s, at + 2, IPv6Address.Size, s.IPv6(at + 2))) return false;
        d.BeginInfo(append: true)?.Append($"L: {s.IPv6(at + 2)} ");
        return d.Address(Dhcpv6Fields.Peeraddr, s, at + 2 + IPv6Address.Size, IPv6Address.Size, s.IPv6(at + 2 + IPv6Address.Size));
    }

    // RFC 8415, 19.1: the first relay counts 0, each one after it one more.
    private static void CheckHops(Dissection d, in Slice s, int at, int end)
    {
        int hops = s.UInt8(at + 1);
        if (hops > HopLimit) d.BeginText().Append($"Hopcount ({hops}) exceeds the maximum limit HOP_COUNT_LIMIT ({HopLimit})");
        else if (FindMessage(s, at + RelayHeadSize, end) is not (>= 0 and var inner)) return;
        else if ((Dhcpv6MessageType)s.UInt8(inner) is Dhcpv6MessageType.RelayForw or Dhcpv6MessageType.RelayReply)
        {
            int expected = s.UInt8(inner + 1) + 1;
            if (hops == expected) return;
            d.BeginText().Append($"hopcount is not correctly incremented by 1 (expected : {expected}, actual : {hops})");
        }
        else if (hops == 0) return;
        else d.BeginText().Append($"Hopcount of most inner message has to equal 0 instead of {hops}");
        d.Open();
        d.Expert(Dhcpv6Fields.ErrorHopcount, s, Severity.Warning, ExpertGroup.Protocol);
        d.Close();
    }

    // Where the message begins that a relay's carries; below zero if nowhere.
    private static int FindMessage(in Slice s, int at, int end)
    {
        for (; at + HeadSize < end; at += HeadSize + s.UInt16(at + 2))
        {
            if ((Dhcpv6OptionCode)s.UInt16(at) == Dhcpv6OptionCode.RelayMessage) return s.UInt16(at + 2) > 0 ? at + HeadSize : -1;
        }
        return -1;
    }
}

/// <summary>What an option is in.</summary>
internal readonly record struct Dhcpv6Place(Dhcpv6MessageType Message, int Depth)
{
    public Dhcpv6Place Within => this with { Depth = Depth + 1 };
}
