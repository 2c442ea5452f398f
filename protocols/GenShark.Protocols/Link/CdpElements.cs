using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows an element of CDP: a text that tells most of it, below it type, length and value.</summary>
internal static class CdpElements
{
    private const int ValueAt = Cdp.HeadSize, PrefixSize = 5, HelloSize = 5, PowerAt = ValueAt + 4;

    /// <summary>Shows an element whose length is there. False if its value needs more than the packet has.</summary>
    public static bool Walk(Dissection d, in Slice s, int at, int length)
    {
        var type = (CdpType)s.UInt16(at);
        if (TextOf(type) is (string label, var field)) return WalkText(d, s, at, length, label, field);
        switch (type)
        {
            case CdpType.Addresses or CdpType.ManagementAddress:
                d.BeginText().Append(type == CdpType.Addresses ? "Addresses" : "Management Addresses");
                Begin(d, s, at, length);
                return End(d, CdpAddresses.Walk(d, s, at + ValueAt, at + length));
            case CdpType.Capabilities:
                d.BeginText().Append("Capabilities");
                Begin(d, s, at, length);
                return End(d, length < ValueAt + 4 || CdpCapabilities.Walk(d, s.From(at + ValueAt), out _));
            case CdpType.SparePower:
                d.BeginText().Append("Spare Pair PoE");
                Begin(d, s, at, length);
                return End(d, length == ValueAt || CdpSparePower.Walk(d, s.From(at + ValueAt), out _));
            case CdpType.SystemObjectId:
                d.BeginText().Append("System Object Identifier");
                Begin(d, s, at, length);
                return End(d, d.Bytes(CdpFields.SystemObjectIdentifier, s, at + ValueAt, length - ValueAt));
            case CdpType.EnergyWise:
                d.BeginText().Append("EnergyWise");
                Begin(d, s, at, length);
                return End(d, CdpEnergyWise.Walk(d, s.From(at + ValueAt), out _));
            case CdpType.SoftwareVersion: return WalkLines(d, s, at, length);
            case CdpType.Prefixes: return WalkPrefixes(d, s, at, length);
            case CdpType.ProtocolHello: return WalkHello(d, s, at, length);
            case CdpType.NativeVlan: return WalkNumber(d, s, at, length, "Native VLAN: ", CdpFields.NativeVlan, 2);
            case CdpType.Mtu: return WalkNumber(d, s, at, length, "MTU: ", CdpFields.Mtu, 4);
            case CdpType.PowerConsumption: return WalkNumber(d, s, at, length, "Power Consumption: ", CdpFields.PowerConsumption, 2, " mW");
            case CdpType.Duplex: return WalkOctet(d, s, at, length, CdpFields.Duplex, $"Duplex: {(s.UInt8(at + ValueAt) != 0 ? "Full" : "Half")}");
            case CdpType.TrustBitmap: return WalkOctet(d, s, at, length, CdpFields.TrustBitmap, $"Trust Bitmap: 0x{s.UInt8(at + ValueAt):x2}");
            case CdpType.UntrustedCos: return WalkOctet(d, s, at, length, CdpFields.UntrustedPortCos, $"Untrusted port CoS: 0x{s.UInt8(at + ValueAt):x2}");
            case CdpType.VoiceVlanReply or CdpType.VoiceVlanQuery: return WalkVoice(d, s, at, length, type);
            case CdpType.PowerRequested: return WalkPowers(d, s, at, length, "Power Request", CdpFields.PowerRequested);
            case CdpType.PowerAvailable: return WalkPowers(d, s, at, length, "Power Available", CdpFields.PowerAvailable);
            case CdpType.Location: return WalkLocation(d, s, at, length);
            default: return WalkUnknown(d, s, at, length, type);
        }
    }

    /// <summary>An element that is shorter than its own head.</summary>
    public static void WalkInvalid(Dissection d, in Slice s, int at, int length)
    {
        d.BeginText().Append($"TLV with invalid length {length} (< {Cdp.HeadSize})");
        Begin(d, s, at, Cdp.HeadSize);
        d.Close();
    }

    // What is text as a whole.
    private static (string Label, int Field)? TextOf(CdpType type) => type switch
    {
        CdpType.DeviceId => ("Device ID: ", CdpFields.Deviceid),
        CdpType.PortId => ("Port ID: ", CdpFields.Portid),
        CdpType.Platform => ("Platform: ", CdpFields.Platform),
        CdpType.VtpDomain => ("VTP Management Domain: ", CdpFields.VtpManagementDomain),
        CdpType.SystemName => ("System Name: ", CdpFields.SystemName),
        CdpType.Bssid => ("BSSID: ", CdpFields.Platform),
        CdpType.SerialNumber => ("Serial: ", CdpFields.Platform),
        CdpType.Ssid => ("SSID: ", CdpFields.Platform),
        CdpType.Radio1Channel => ("Radio 1 channel: ", CdpFields.Platform),
        CdpType.SnmpPort => ("SNMP port: ", CdpFields.Platform),
        CdpType.WebPort => ("Web mgmt port: ", CdpFields.Platform),
        CdpType.SourceAddress => ("Source MAC: ", CdpFields.Platform),
        CdpType.Radio2Channel => ("Radio 2 channel: ", CdpFields.Platform),
        CdpType.Radio1Operation => ("Radio 1 operating mode: ", CdpFields.Platform),
        CdpType.Radio2Operation => ("Radio 2 operating mode: ", CdpFields.Platform),
        CdpType.Radio1Mode => ("Radio 1 radio mode: ", CdpFields.Platform),
        CdpType.Radio2Mode => ("Radio 2 radio mode: ", CdpFields.Platform),
        _ => null,
    };

    // The text since BeginText heads it.
    private static void Begin(Dissection d, in Slice s, int at, int size)
    {
        int node = d.TextNode(ReadOnlySpan<byte>.Empty, s, at, size);
        d.EndText(node);
        d.Open();
        d.Number(CdpFields.TlvType, s, at, 2, (ulong)s.UInt16(at));
        d.Number(CdpFields.TlvLen, s, at + 2, 2, (ulong)s.UInt16(at + 2));
    }

    private static bool End(Dissection d, bool done)
    {
        d.Close();
        return done;
    }

    private static bool WalkText(Dissection d, in Slice s, int at, int length, string label, int field)
    {
        var value = new TextPart(at + ValueAt, length - ValueAt);
        ReadOnlySpan<byte> text = value.Of(s.Bytes);
        if (field == CdpFields.Deviceid && text.IndexOf((byte)0) is >= 0 and var end) text = text[..end];
        bool isEmpty = field == CdpFields.Platform && text.IsEmpty && (CdpType)s.UInt16(at) == CdpType.Ssid;
        d.BeginText().Append(label).AppendPrintable(isEmpty ? "[Empty]"u8 : text);
        Begin(d, s, at, length);
        if (!isEmpty) d.Text(field, s, value);
        if (field == CdpFields.Deviceid || field == CdpFields.Portid) d.BeginInfo(append: true)?.Append(label).AppendPrintable(text).Append("  "u8);
        return End(d, true);
    }

    private static bool WalkNumber(Dissection d, in Slice s, int at, int length, string label, int field, int size, string unit = "")
    {
        if (!d.Need(s, at + ValueAt, size)) return false;
        ulong value = s.Unsigned(at + ValueAt, size);
        d.BeginText().Append(label).Append(value).Append(unit);
        Begin(d, s, at, length);
        return End(d, d.Number(field, s, at + ValueAt, size, value));
    }

    private static bool WalkOctet(Dissection d, in Slice s, int at, int length, int field, string label)
    {
        if (!d.Need(s, at + ValueAt, 1)) return false;
        d.BeginText().Append(label);
        Begin(d, s, at, length);
        return End(d, d.Number(field, s, at + ValueAt, 1, (ulong)s.UInt8(at + ValueAt)));
    }

    private static bool WalkLines(Dissection d, in Slice s, int at, int length)
    {
        d.BeginText().Append("Software Version");
        Begin(d, s, at, length);
        Slice text = s.Trim(at + length);
        var lines = new TextLines(text.Bytes, at + ValueAt, takesRest: true);
        while (lines.MoveNext())
        {
            ReadOnlySpan<byte> line = lines.Current.Of(text.Bytes);
            int end = line.IndexOf((byte)0);
            d.Made(CdpFields.SoftwareVersion, s, lines.Whole.At, lines.Whole.Size, TextNodes.Ascii(d, end < 0 ? line : line[..end]));
        }
        return End(d, true);
    }

    // On-Demand Routing: a hub tells the way out, its spokes what lies behind them.
    private static bool WalkPrefixes(Dissection d, in Slice s, int at, int length)
    {
        int size = length - ValueAt;
        if (size == 4)
        {
            d.BeginText().Append($"ODR Default gateway: {s.IPv4(at + ValueAt)}");
            Begin(d, s, at, length);
            return End(d, d.Number(CdpFields.OdrDefaultGateway, s, at + ValueAt, 4, (ulong)s.UInt32(at + ValueAt)));
        }
        d.BeginText().Append($"IP Prefixes: {(size + PrefixSize - 1) / PrefixSize}");
        Begin(d, s, at, length);
        // Read until nothing is left; beyond the element, if its size is odd.
        bool done = true;
        for (at += ValueAt; done && size != 0; size -= PrefixSize, at += PrefixSize) done = WalkPrefix(d, s, at);
        return End(d, done);
    }

    // As in tshark, the value's bytes are in the wrong order.
    private static bool WalkPrefix(Dissection d, in Slice s, int at)
    {
        if (!d.Number(CdpFields.IpPrefix, s, at, PrefixSize, (ulong)s.UInt32Little(at))) return false;
        if (!d.WantsText) return true;
        d.BeginText().Append($"IP Prefix: {s.IPv4(at)}/{s.UInt8(at + 4)}");
        d.EndText(d.LastNode);
        return true;
    }

    private static bool WalkHello(Dissection d, in Slice s, int at, int length)
    {
        if (!d.Need(s, at + ValueAt, HelloSize)) return false;
        var protocol = (CdpHelloProtocol)s.UInt16(at + ValueAt + 3);
        if (protocol.Name() is { } name) d.BeginText().Append("Protocol Hello: ").Append(name);
        else d.BeginText().Append($"Protocol Hello: Unknown (0x{(ushort)protocol:x4})");
        Begin(d, s, at, length);
        d.Number(CdpFields.Oui, s, at + ValueAt, 3, (ulong)s.UInt24(at + ValueAt));
        d.Number(CdpFields.ProtocolId, s, at + ValueAt + 3, 2, (ulong)protocol);
        int body = at + ValueAt + HelloSize;
        if (protocol == CdpHelloProtocol.ClusterManagement) return End(d, CdpCluster.Walk(d, s.From(body), out _));
        return End(d, body <= at + length ? d.Bytes(CdpFields.HelloUnknown, s, body, at + length - body) : d.Fail(s, body, 1));
    }

    // The byte before the VLAN is missing where there would be no room for both.
    private static bool WalkVoice(Dissection d, in Slice s, int at, int length, CdpType type)
    {
        string label = type == CdpType.VoiceVlanReply ? "VoIP VLAN Reply" : "VoIP VLAN Query";
        bool isData = length == ValueAt + 2, hasVlan = !isData && s.Has(at + ValueAt, 3);
        d.BeginText().Append(label);
        if (hasVlan) d.BeginText().Append($"{label}: VLAN {s.UInt16(at + ValueAt + 1)}");
        Begin(d, s, at, length);
        if (isData) return End(d, d.Bytes(CdpFields.Data, s, at + ValueAt, 2));
        return End(d, d.Bytes(CdpFields.Data, s, at + ValueAt, 1) && d.Number(CdpFields.VoiceVlan, s, at + ValueAt + 1, 2, (ulong)s.UInt16(at + ValueAt + 1)));
    }

    private static bool WalkPowers(Dissection d, in Slice s, int at, int length, string label, int field)
    {
        int count = Math.Max(0, (length - PowerAt) / 4);
        TextBuilder text = d.BeginText().Append(label);
        for (int i = 0; i < count; i++) text.Append($"{(i == 0 ? ':' : ',')} {s.UInt32(at + PowerAt + i * 4)} mW");
        Begin(d, s, at, length);
        bool done = d.Number(CdpFields.RequestId, s, at + ValueAt, 2, (ulong)s.UInt16(at + ValueAt))
            && d.Number(CdpFields.ManagementId, s, at + ValueAt + 2, 2, (ulong)s.UInt16(at + ValueAt + 2));
        for (int i = 0; done && i < count; i++) done = d.Number(field, s, at + PowerAt + i * 4, 4, (ulong)s.UInt32(at + PowerAt + i * 4));
        return End(d, done);
    }

    // Behind a byte that nobody explains; one that lacks even that goes on to the end.
    private static bool WalkLocation(Dissection d, in Slice s, int at, int length)
    {
        if (!d.Need(s, at + ValueAt, 1)) return false;
        int start = at + ValueAt + 1;
        var value = new TextPart(start, length > ValueAt ? length - ValueAt - 1 : s.Length - start);
        d.BeginText().Append("Location: ").AppendPrintable(length > ValueAt ? value.Of(s.Bytes) : default);
        Begin(d, s, at, length);
        d.Number(CdpFields.LocationUnknown, s, at + ValueAt, 1, (ulong)s.UInt8(at + ValueAt));
        return End(d, d.Text(CdpFields.Location, s, value));
    }

    private static bool WalkUnknown(Dissection d, in Slice s, int at, int length, CdpType type)
    {
        if (type.Name() is { } name) d.BeginText().Append($"Type: {name}, length: {length}");
        else d.BeginText().Append($"Type: Unknown (0x{(ushort)type:x4}), length: {length}");
        Begin(d, s, at, length);
        return End(d, length == ValueAt || d.Bytes(CdpFields.Data, s, at + ValueAt, length - ValueAt));
    }
}
