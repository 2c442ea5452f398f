using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Classes and information that vendors, known by their enterprise number, give a meaning (RFC 3925).</summary>
internal static class DhcpVendorIdentifying
{
    private const uint BroadbandForum = 3561;
    private const int HeaderSize = 5;

    public static bool WalkClass(Dissection d, in DhcpOptionValue o)
    {
        Slice s = o.Slice;
        int at = o.At;
        for (; o.End - at >= HeaderSize; at += HeaderSize + s.UInt8(at + 4))
        {
            int length = s.UInt8(at + 4);
            Enterprise(d, s, DhcpFields.OptionViClassEnterprise, "Enterprise", at);
            d.Number(DhcpFields.OptionViClassLength, s, at + 4, 1, (ulong)length);
            if (!d.Need(s, at + HeaderSize, length)) return false;
            DhcpValues.Text(d, s, DhcpFields.OptionViClassData, at + HeaderSize, length);
        }
        if (at < o.End) ComplainShort(d, o);
        return true;
    }

    public static bool WalkInformation(Dissection d, in DhcpOptionValue o)
    {
        Slice s = o.Slice;
        int at = o.At;
        while (o.End - at >= HeaderSize)
        {
            uint enterprise = s.UInt32(at);
            Enterprise(d, s, DhcpFields.OptionViEnterprise, "Enterprise", at);
            d.Open();
            d.Number(DhcpFields.OptionViLength, s, at + 4, 1, (ulong)s.UInt8(at + 4));
            int end = at + HeaderSize + s.UInt8(at + 4);
            bool done = true;
            for (at += HeaderSize; done && at < end;) done = enterprise == BroadbandForum ? WalkTr111(d, o, ref at, end) : WalkOther(d, o, ref at, end);
            d.Close();
            if (!done) return false;
            at = end;
        }
        if (at < o.End) ComplainShort(d, o);
        return true;
    }

    /// <summary>An enterprise's number (IANA's private enterprise numbers).</summary>
    public static void Enterprise(Dissection d, in Slice s, int field, string label, int at)
    {
        uint number = s.UInt32(at);
        d.Number(field, s, at, 4, (ulong)number);
        if (!d.WantsText) return;
        d.BeginText().Append($"{label}: {((DhcpEnterprise)number).Name() ?? "Unknown"} ({number})");
        d.EndText(d.LastNode);
    }

    // Device and gateway identities (TR-069, Annex F). tshark counts the head's bytes from its length on.
    private static bool WalkTr111(Dissection d, in DhcpOptionValue o, ref int at, int end)
    {
        Slice s = o.Slice;
        if (!HasLength(d, o, at, end)) { at = end; return true; }
        byte code = s.UInt8(at);
        int length = s.UInt8(at + 1);
        d.Number(DhcpFields.OptionViTr111Suboption, s, at + 1, 1, (ulong)code);
        int head = d.LastNode;
        d.EndNode(head, s, at + 3 + length);
        if (d.WantsText)
        {
            d.BeginText().Append($"Option 125 Suboption: ({code}) {((Tr111SuboptionCode)code).Name() ?? "Unknown"}");
            d.EndText(head);
        }
        d.Open();
        d.Number(DhcpFields.OptionSuboptionLength, s, at + 1, 1, (ulong)length);
        if (!d.Need(s, at + 2, length)) return false;
        int field = FieldOf((Tr111SuboptionCode)code);
        if (field == DhcpFields.OptionViTr111DeviceManufacturerOui) d.Number(field, s, at + 2, length, ReadHex(s.Span(at + 2, length)));
        else if (field >= 0) DhcpValues.Text(d, s, field, at + 2, length);
        d.Close();
        d.Bytes(DhcpFields.OptionViValue, s, at + 2, length, NodeFlags.Hidden);
        at += 2 + length;
        return true;
    }

    // The identifier is written in hexadecimal digits.
    private static ulong ReadHex(ReadOnlySpan<byte> digits) =>
        System.Buffers.Text.Utf8Parser.TryParse(digits, out uint value, out _, 'x') ? value & 0xff_ffff : 0;

    private static int FieldOf(Tr111SuboptionCode code) => code switch
    {
        Tr111SuboptionCode.DeviceManufacturerOui => DhcpFields.OptionViTr111DeviceManufacturerOui,
        Tr111SuboptionCode.DeviceSerialNumber => DhcpFields.OptionViTr111DeviceSerialNumber,
        Tr111SuboptionCode.DeviceProductClass => DhcpFields.OptionViTr111DeviceProductClass,
        Tr111SuboptionCode.GatewayManufacturerOui => DhcpFields.OptionViTr111GatewayManufacturerOui,
        Tr111SuboptionCode.GatewaySerialNumber => DhcpFields.OptionViTr111GatewaySerialNumber,
        Tr111SuboptionCode.GatewayProductClass => DhcpFields.OptionViTr111GatewayProductClass,
        _ => -1,
    };

    private static bool WalkOther(Dissection d, in DhcpOptionValue o, ref int at, int end)
    {
        Slice s = o.Slice;
        if (!d.Number(DhcpFields.VendorSuboption, s, at, 1, (ulong)s.UInt8(at))) return false;
        if (!HasLength(d, o, at, end)) { at = end; return true; }
        int length = s.UInt8(at + 1);
        d.Open();
        if (!d.Number(DhcpFields.OptionSuboptionLength, s, at + 1, 1, (ulong)length)) return false;
        if (at + 2 + length > end)
        {
            d.BeginText().Append($"Suboption {s.UInt8(at)}: no room left in option for suboption value");
            d.Expert(DhcpFields.MissingSuboptValue, s, Severity.Error, ExpertGroup.Protocol);
            d.Close();
            at = end;
            return true;
        }
        if (!d.Bytes(DhcpFields.VendorData, s, at + 2, length)) return false;
        d.Close();
        at += 2 + length;
        return true;
    }

    private static bool HasLength(Dissection d, in DhcpOptionValue o, int at, int end)
    {
        if (at + 1 < end) return true;
        d.BeginText().Append($"Suboption {o.Slice.UInt8(at)}: no room left in option for suboption length");
        d.Expert(DhcpFields.MissingSuboptLength, o.Slice, Severity.Error, ExpertGroup.Protocol);
        return false;
    }

    private static void ComplainShort(Dissection d, in DhcpOptionValue o)
    {
        d.BeginText().Append("length < 5"u8);
        o.Complain(d, DhcpFields.BadLength);
    }
}
