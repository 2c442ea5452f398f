namespace GenShark.Protocols;

/// <summary>The rest of the fixed header: hardware address, names, magic cookie.</summary>
internal static class DhcpHeader
{
    private const int VendorSize = 64;

    /// <summary>Whether the hardware address is one of Ethernet's kind.</summary>
    public static bool HasMac(in Dhcp packet) =>
        packet.HardwareAddressLength == MacAddress.Size && packet.HardwareType is (byte)ArpHardwareType.Ethernet or 6;

    public static bool Walk(Dissection d, in Slice s, in Dhcp packet)
    {
        if (!WalkHardwareAddress(d, s, packet)) return false;
        int overload = DhcpOptions.FindOverload(s);
        if (!WalkName(d, s, DhcpFields.Server, Dhcp.ServerNameOffset, Dhcp.ServerNameSize, "Server host name", (overload & 2) != 0)) return false;
        if (!WalkName(d, s, DhcpFields.File, Dhcp.FileOffset, Dhcp.FileSize, "Boot file name", (overload & 1) != 0)) return false;
        if (DhcpOptions.FindType(s) is null) d.Number(DhcpFields.Bootp, s, 0, 0, true, NodeFlags.Hidden);
        return WalkCookie(d, s);
    }

    private static bool WalkHardwareAddress(Dissection d, in Slice s, in Dhcp packet)
    {
        const int At = Dhcp.HardwareAddressOffset, Size = Dhcp.HardwareAddressSize;
        int length = packet.HardwareAddressLength;
        if (length is 0 or > Size) return WalkNoAddress(d, s);
        if (HasMac(packet))
        {
            if (!d.Bytes(DhcpFields.HwMacAddr, s, At, length)) return false;
        }
        else
        {
            if (!d.Bytes(DhcpFields.HwAddr, s, At, Size)) return false;
            if (d.WantsText)
            {
                d.BeginText().Append("Client hardware address: "u8).AppendHex(s.Span(At, length));
                d.EndText(d.LastNode);
            }
        }
        return length == Size || d.Bytes(DhcpFields.HwAddrPadding, s, At + length, Size - length);
    }

    private static bool WalkNoAddress(Dissection d, in Slice s)
    {
        d.BeginText().Append("Client address not given"u8);
        d.Remark(DhcpFields.ClientAddressNotGiven, s, Dhcp.HardwareAddressOffset, Dhcp.HardwareAddressSize, Severity.Note, ExpertGroup.Protocol);
        return true;
    }

    private static bool WalkName(Dissection d, in Slice s, int field, int at, int size, string label, bool isOverloaded)
    {
        if (!d.Need(s, at, size)) return false;
        if (isOverloaded) return WalkOverloadedName(d, s, at, size);
        if (s.UInt8(at) != 0) return d.PaddedText(field, s, at, size);
        d.Made(field, s, at, size, default(ReadOnlySpan<byte>));
        if (d.WantsText)
        {
            d.BeginText().Append($"{label} not given");
            d.EndText(d.LastNode);
        }
        return true;
    }

    private static bool WalkOverloadedName(Dissection d, in Slice s, int at, int size)
    {
        bool isFile = at == Dhcp.FileOffset;
        d.BeginText().Append(isFile ? "Boot file name option overloaded by DHCP"u8 : "Server name option overloaded by DHCP"u8);
        d.Remark(isFile ? DhcpFields.BootFilenameOverloadedByDhcp : DhcpFields.ServerNameOverloadedByDhcp, s, at, size, Severity.Note, ExpertGroup.Protocol);
        return true;
    }

    // RFC 951 leaves 64 bytes to vendors; RFC 1497 makes them options where they start with the cookie.
    private static bool WalkCookie(Dissection d, in Slice s)
    {
        if (!s.Has(Dhcp.CookieOffset, 4)) return s.Length > DhcpOptions.BootpSize ? d.Need(s, Dhcp.CookieOffset, 4) : d.Fail(s, Dhcp.CookieOffset, 4);
        if (s.UInt32(Dhcp.CookieOffset) != Dhcp.MagicCookie) return d.Bytes(DhcpFields.VendorSpecificOptions, s, Dhcp.CookieOffset, VendorSize);
        d.Number(DhcpFields.Cookie, s, Dhcp.CookieOffset, 4, (ulong)Dhcp.MagicCookie);
        if (!d.WantsText) return true;
        d.BeginText().Append("Magic cookie: DHCP"u8);
        d.EndText(d.LastNode);
        return true;
    }
}
