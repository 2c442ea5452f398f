using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What PXE clients and boot servers tell each other in vendor-specific information (PXE 2.1, table 2-1; RFC 4578).</summary>
internal static class DhcpPxe
{
    private const byte PadCode = 0, EndCode = 255;

    public static bool Walk(Dissection d, in DhcpOptionValue o)
    {
        Slice s = o.Slice;
        for (int at = o.At; at < o.End;)
        {
            byte code = s.UInt8(at);
            if (code is PadCode or EndCode)
            {
                d.Number(code == PadCode ? DhcpFields.OptionVendorPxeclientPadding : DhcpFields.OptionVendorPxeclientEnd, s, at, 1, (ulong)code);
                if (code == EndCode) return true;
                at++;
                continue;
            }
            if (at + 1 >= o.End)
            {
                d.BeginText().Append($"Suboption {code}: no room left in option for suboption length");
                o.Complain(d, DhcpFields.MissingSuboptLength);
                return true;
            }
            int length = s.UInt8(at + 1);
            if (!WalkSuboption(d, s, at, code, length)) return false;
            at += 2 + length;
        }
        return true;
    }

    private static bool WalkSuboption(Dissection d, in Slice s, int at, byte code, int length)
    {
        d.Number(DhcpFields.OptionVendorPxeclientSuboption, s, at, 1, (ulong)code);
        int head = d.LastNode;
        d.EndNode(head, s, at + 2 + length);
        if (d.WantsText)
        {
            d.BeginText().Append($"Option 43 Suboption: ({code}) {((PxeSuboptionCode)code).Name() ?? "Unknown"}");
            d.EndText(head);
        }
        d.Open();
        d.Number(DhcpFields.OptionSuboptionLength, s, at + 1, 1, (ulong)length);
        if (!d.Bytes(DhcpFields.OptionVendorValue, s, at + 2, length, NodeFlags.Hidden)) return false;
        bool done = WalkValue(d, new DhcpOptionValue(s, at + 2, length, code));
        d.Close();
        return done;
    }

    private static bool WalkValue(Dissection d, in DhcpOptionValue o)
    {
        switch (o.Code)
        {
            case 1: DhcpValues.Walk(d, o, DhcpValueKind.Addresses, DhcpFields.OptionVendorPxeclientMtftpIp); return true;
            case 2: return WalkPort(d, o, DhcpFields.OptionVendorPxeclientMtftpClientPort);
            case 3: return WalkPort(d, o, DhcpFields.OptionVendorPxeclientMtftpServerPort);
            case 4: DhcpValues.Walk(d, o, DhcpValueKind.UInt8, DhcpFields.OptionVendorPxeclientMtftpTimeout); return true;
            case 5: DhcpValues.Walk(d, o, DhcpValueKind.UInt8, DhcpFields.OptionVendorPxeclientMtftpDelay); return true;
            case 6: WalkDiscoveryControl(d, o); return true;
            case 7: DhcpValues.Walk(d, o, DhcpValueKind.Addresses, DhcpFields.OptionVendorPxeclientMulticastAddress); return true;
            case 8: return WalkBootServers(d, o);
            case 9: return WalkBootMenu(d, o);
            case 10: return WalkPrompt(d, o);
            case 11: return d.Bytes(DhcpFields.OptionVendorPxeclientMulticastAddressAlloc, o.Slice, o.At, o.Length);
            case 12: return d.Bytes(DhcpFields.OptionVendorPxeclientCredentialTypes, o.Slice, o.At, o.Length);
            case 71: return WalkBootItem(d, o);
            default:
                d.BeginText().Append($"Unknown suboption {o.Code} ({o.Length} bytes)");
                d.Expert(DhcpFields.SuboptionInvalid, o.Slice, Severity.Error, ExpertGroup.Protocol);
                return true;
        }
    }

    // Ports alone are written least significant byte first.
    private static bool WalkPort(Dissection d, in DhcpOptionValue o, int field)
    {
        if (o.Length == 2) return d.Number(field, o.Slice, o.At, 2, (ulong)o.Slice.UInt16Little(o.At), NodeFlags.LittleEndian);
        d.BeginText().Append("length isn't 2"u8);
        d.Expert(DhcpFields.BadLength, o.Slice, Severity.Error, ExpertGroup.Protocol);
        return true;
    }

    private static void WalkDiscoveryControl(Dissection d, in DhcpOptionValue o)
    {
        byte control = o.Slice.UInt8(o.At);
        d.Number(DhcpFields.OptionVendorPxeclientDiscoveryControl, o.Slice, o.At, 1, (ulong)control);
        if (d.WantsText)
        {
            TextBuilder text = d.BeginText();
            if ((control & 1) != 0) text.Append(", Disable Broadcast"u8);
            if ((control & 2) != 0) text.Append(", Disable Multicast"u8);
            if ((control & 4) != 0) text.Append(", Serverlist only"u8);
            if ((control & 8) != 0) text.Append(", Bootstrap override"u8);
            d.EndAppendix(d.LastNode);
        }
        d.Open();
        d.Number(DhcpFields.OptionVendorPxeclientDiscoveryControlBroadcast, o.Slice, o.At, 1, (ulong)control & 1);
        d.Number(DhcpFields.OptionVendorPxeclientDiscoveryControlMulticast, o.Slice, o.At, 1, (ulong)control >> 1 & 1);
        d.Number(DhcpFields.OptionVendorPxeclientDiscoveryControlServerlist, o.Slice, o.At, 1, (ulong)control >> 2 & 1);
        d.Number(DhcpFields.OptionVendorPxeclientDiscoveryControlBstrap, o.Slice, o.At, 1, (ulong)control >> 3 & 1);
        d.Close();
    }

    private static bool WalkBootServers(Dissection d, in DhcpOptionValue o)
    {
        Slice s = o.Slice;
        d.Bytes(DhcpFields.OptionVendorPxeclientBootServers, s, o.At, o.Length);
        d.Open();
        for (int at = o.At; at < o.End;)
        {
            if (!d.Number(DhcpFields.OptionVendorPxeclientBootServersType, s, at, 2, (ulong)s.UInt16(at))) return false;
            if (!d.Number(DhcpFields.OptionVendorPxeclientBootServersCount, s, at + 2, 1, (ulong)s.UInt8(at + 2))) return false;
            int count = s.UInt8(at + 2);
            at += 3;
            for (; count > 0; count--, at += 4)
            {
                if (!d.Number(DhcpFields.OptionVendorPxeclientBootServersIp, s, at, 4, (ulong)s.UInt32(at))) return false;
            }
        }
        d.Close();
        return true;
    }

    private static bool WalkBootMenu(Dissection d, in DhcpOptionValue o)
    {
        Slice s = o.Slice;
        d.Bytes(DhcpFields.OptionVendorPxeclientBootMenu, s, o.At, o.Length);
        d.Open();
        for (int at = o.At; at < o.End;)
        {
            int length = s.UInt8(at + 2);
            if (!d.Number(DhcpFields.OptionVendorPxeclientBootMenuType, s, at, 2, (ulong)s.UInt16(at))) return false;
            if (!d.Number(DhcpFields.OptionVendorPxeclientBootMenuLength, s, at + 2, 1, (ulong)length)) return false;
            if (!d.Need(s, at + 3, length)) return false;
            DhcpValues.Text(d, s, DhcpFields.OptionVendorPxeclientBootMenuDesc, at + 3, length);
            at += 3 + length;
        }
        d.Close();
        return true;
    }

    private static bool WalkPrompt(Dissection d, in DhcpOptionValue o)
    {
        d.Bytes(DhcpFields.OptionVendorPxeclientMenuPrompt, o.Slice, o.At, o.Length);
        d.Open();
        if (!d.Number(DhcpFields.OptionVendorPxeclientMenuPromptTimeout, o.Slice, o.At, 1, (ulong)o.Slice.UInt8(o.At))) return false;
        DhcpValues.Text(d, o.Slice, DhcpFields.OptionVendorPxeclientMenuPromptPrompt, o.At + 1, Math.Max(0, o.Length - 1));
        d.Close();
        return true;
    }

    private static bool WalkBootItem(Dissection d, in DhcpOptionValue o)
    {
        d.Bytes(DhcpFields.OptionVendorPxeclientBootItem, o.Slice, o.At, o.Length);
        d.Open();
        if (!d.Number(DhcpFields.OptionVendorPxeclientBootItemType, o.Slice, o.At, 2, (ulong)o.Slice.UInt16(o.At))) return false;
        if (!d.Bytes(DhcpFields.OptionVendorPxeclientBootItemLayer, o.Slice, o.At + 2, 2)) return false;
        d.Close();
        return true;
    }
}
