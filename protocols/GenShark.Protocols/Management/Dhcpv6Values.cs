using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Shows the values of options. What does not fit its option is noted; options without a form of their own show no value.</summary>
internal static class Dhcpv6Values
{
    private const uint Infinity = uint.MaxValue;

    public static bool Walk(Dissection d, in Dhcpv6Value o)
    {
        Slice s = o.Slice;
        int at = o.At;
        switch (o.Code)
        {
            case Dhcpv6OptionCode.ClientIdentifier or Dhcpv6OptionCode.ServerIdentifier or Dhcpv6OptionCode.RelayID: return Dhcpv6Duid.Walk(d, o);
            case Dhcpv6OptionCode.IaNa or Dhcpv6OptionCode.IaPd: return WalkAssociation(d, o);
            case Dhcpv6OptionCode.IaTa when o.Length < 4: return o.Complain(d, "IA_TA");
            case Dhcpv6OptionCode.IaTa:
                DhcpDuid.WriteHex(d, s, Dhcpv6Fields.Iata, at, 4, '\0');
                return Dhcpv6Options.Walk(d, s, at + 4, o.End, o.Place.Within);
            case Dhcpv6OptionCode.IaAddress: return WalkAddress(d, o);
            case Dhcpv6OptionCode.IaPrefix: return WalkPrefix(d, o);
            case Dhcpv6OptionCode.OptionRequest or Dhcpv6OptionCode.EchoRequestOption: return WalkCodes(d, o, Dhcpv6Fields.RequestedOptionCode);
            case Dhcpv6OptionCode.S46Priority: return WalkCodes(d, o, Dhcpv6Fields.OptionCode);
            case Dhcpv6OptionCode.Preference: return WalkNumber(d, o, Dhcpv6Fields.OptionPreference, 1, "PREFERENCE");
            case Dhcpv6OptionCode.ElapsedTime: return WalkElapsedTime(d, o);
            case Dhcpv6OptionCode.RelayMessage: return WalkMessage(d, o);
            case Dhcpv6OptionCode.Authentication: return WalkAuthentication(d, o);
            case Dhcpv6OptionCode.ServerUnicast when o.Length != IPv6Address.Size: return o.Complain(d, "UNICAST");
            case Dhcpv6OptionCode.ServerUnicast: return d.Address(Dhcpv6Fields.Unicast, s, at, IPv6Address.Size, s.IPv6(at));
            case Dhcpv6OptionCode.StatusCode: return WalkStatus(d, o);
            case Dhcpv6OptionCode.UserClass: return WalkUserClass(d, o);
            case Dhcpv6OptionCode.VendorClass: return WalkVendorClass(d, o);
            case Dhcpv6OptionCode.VendorSpecificInformation: return WalkVendorOptions(d, o);
            case Dhcpv6OptionCode.InterfaceId: return o.Length == 0 ? o.Complain(d, "INTERFACE_ID") : d.Bytes(Dhcpv6Fields.InterfaceId, s, at, o.Length);
            case Dhcpv6OptionCode.ReconfigureMessage: return WalkNumber(d, o, Dhcpv6Fields.ReconfMsg, 1, "RECONF_MSG");
            case Dhcpv6OptionCode.ReconfigureAccept: return o.Length == 0 || o.Complain(d, "RECONF_ACCEPT");
            case Dhcpv6OptionCode.SIPServersIPv6AddressList: return WalkAddresses(d, o, Dhcpv6Fields.SipServerA, "SIP servers address");
            case Dhcpv6OptionCode.DNSRecursiveNameServer: return WalkAddresses(d, o, Dhcpv6Fields.DnsServer, "DNS servers address", "DNS server address");
            case Dhcpv6OptionCode.NetworkInformationServer: return WalkAddresses(d, o, Dhcpv6Fields.NisServer, "NIS servers address");
            case Dhcpv6OptionCode.NetworkInformationServerV2: return WalkAddresses(d, o, Dhcpv6Fields.NispServer, "NISP servers address");
            case Dhcpv6OptionCode.SimpleNetworkTimeProtocolServer: return WalkAddresses(d, o, Dhcpv6Fields.SntpServer, "SNTP servers address", "SNTP server address");
            case Dhcpv6OptionCode.BCMCSServersIPv6AddressList: return WalkAddresses(d, o, Dhcpv6Fields.BcmcsServerA, "BCMCS servers address");
            case Dhcpv6OptionCode.PANAAgentsIPv6AddressList: return WalkAddresses(d, o, Dhcpv6Fields.PanaAgent, "PANA agent address");
            case Dhcpv6OptionCode.LeasequeryClientLinkAddressList: return WalkAddresses(d, o, Dhcpv6Fields.LqClientLink, "LQ client links address");
            case Dhcpv6OptionCode.CAPWAPAccessControllers: return WalkAddresses(d, o, Dhcpv6Fields.CapwapAcV6, "CAPWAP Access Controllers address");
            case Dhcpv6OptionCode.SIPServerDomainNameList: return Dhcpv6Names.WalkList(d, o, Dhcpv6Fields.SipServerDomainSearchFqdn, "SIP Servers Domain Search List");
            case Dhcpv6OptionCode.DomainSearchList: return Dhcpv6Names.WalkList(d, o, Dhcpv6Fields.SearchListEntry, "Domain name suffix search list");
            case Dhcpv6OptionCode.NetworkInformationServerDomainName: return Dhcpv6Names.WalkList(d, o, Dhcpv6Fields.NisFqdn, "nis-domain-name");
            case Dhcpv6OptionCode.NetworkInformationServerV2DomainName: return Dhcpv6Names.WalkList(d, o, Dhcpv6Fields.NispFqdn, "nisp-domain-name");
            case Dhcpv6OptionCode.BCMCSServerDomain: return Dhcpv6Names.WalkList(d, o, Dhcpv6Fields.BcmcsServerFqdn, "BCMCS Servers Domain Search List");
            case Dhcpv6OptionCode.DualStackLiteAFTRName: return Dhcpv6Names.Walk(d, s, at, o.End, Dhcpv6Fields.AftrName);
            case Dhcpv6OptionCode.ClientFullyQualifiedDomainName: return Dhcpv6ClientName.Walk(d, o);
            case Dhcpv6OptionCode.Lifetime: return WalkNumber(d, o, Dhcpv6Fields.Lifetime, 4, "LIFETIME");
            case Dhcpv6OptionCode.RemoteIdentifier when o.Length < 4: return o.Complain(d, "REMOTE_ID");
            case Dhcpv6OptionCode.RemoteIdentifier:
                DhcpVendorIdentifying.Enterprise(d, s, Dhcpv6Fields.RemoteidEnterprise, "Enterprise ID", at);
                return d.Bytes(Dhcpv6Fields.RemoteidEnterpriseId, s, at + 4, o.Length - 4);
            case Dhcpv6OptionCode.SubscriberIdentifier: return o.Length == 0 ? o.Complain(d, "SUBSCRIBER_ID") : WalkText(d, o, Dhcpv6Fields.SubscriberId);
            case Dhcpv6OptionCode.TimeZone: return o.Length == 0 || WalkText(d, o, Dhcpv6Fields.Timezone);
            case Dhcpv6OptionCode.TimeZoneDatabase: return o.Length == 0 || WalkText(d, o, Dhcpv6Fields.Tzdb);
            case Dhcpv6OptionCode.LeasequeryQuery when o.Length < 1 + IPv6Address.Size: return o.Complain(d, "LQ-QUERY");
            case Dhcpv6OptionCode.LeasequeryQuery:
                d.Number(Dhcpv6Fields.LqQuery, s, at, 1, (ulong)s.UInt8(at));
                d.Address(Dhcpv6Fields.LqQueryLinkAddress, s, at + 1, IPv6Address.Size, s.IPv6(at + 1));
                return Dhcpv6Options.Walk(d, s, at + 1 + IPv6Address.Size, o.End, o.Place.Within);
            case Dhcpv6OptionCode.LeasequeryClientData: return Dhcpv6Options.Walk(d, s, at, o.End, o.Place.Within);
            case Dhcpv6OptionCode.ClientLastTransactionTime: return WalkNumber(d, o, Dhcpv6Fields.CltTime, 4, "CLT_TIME");
            case Dhcpv6OptionCode.LeasequeryRelayData when o.Length < IPv6Address.Size: return o.Complain(d, "LQ_RELAY_DATA");
            case Dhcpv6OptionCode.LeasequeryRelayData:
                d.Address(Dhcpv6Fields.LqRelayDataPeerAddr, s, at, IPv6Address.Size, s.IPv6(at));
                return d.Text(Dhcpv6Fields.LqRelayDataMsg, s, new TextPart(at + IPv6Address.Size, o.Length - IPv6Address.Size));
            case Dhcpv6OptionCode.NTPServer: return WalkTimeServers(d, o);
            case Dhcpv6OptionCode.PrefixExclude when o.Length is < 2 or > 17: return o.Complain(d, "PD_EXCLUDE");
            case Dhcpv6OptionCode.PrefixExclude:
                d.Number(Dhcpv6Fields.PdExcludePrefLen, s, at, 1, (ulong)s.UInt8(at));
                return d.Bytes(Dhcpv6Fields.PdExcludeSubnetId, s, at + 1, o.Length - 1);
            case Dhcpv6OptionCode.CaptivePortal: return WalkText(d, o, Dhcpv6Fields.CaptivePortal);
            case Dhcpv6OptionCode.UsageDescription: return WalkText(d, o, Dhcpv6Fields.Mudurl);
            case Dhcpv6OptionCode.RelaySourcePort: return WalkNumber(d, o, Dhcpv6Fields.RelayPort, 2, "Relay Port");
            default: return true;
        }
    }

    private static bool WalkNumber(Dissection d, in Dhcpv6Value o, int field, int size, string name) =>
        o.Length != size ? o.Complain(d, name) : d.Number(field, o.Slice, o.At, size, o.Slice.Unsigned(o.At, size));

    private static bool WalkText(Dissection d, in Dhcpv6Value o, int field) => d.Text(field, o.Slice, new TextPart(o.At, o.Length));

    private static bool WalkCodes(Dissection d, in Dhcpv6Value o, int field)
    {
        for (int at = o.At; at < o.End; at += 2)
        {
            if (!d.Number(field, o.Slice, at, 2, (ulong)o.Slice.UInt16(at))) return false;
        }
        return true;
    }

    // Some lists number their addresses.
    private static bool WalkAddresses(Dissection d, in Dhcpv6Value o, int field, string name, string? numberedLabel = null)
    {
        if (o.Length % IPv6Address.Size != 0) return o.Complain(d, name);
        for (int at = o.At, number = 1; at < o.End; at += IPv6Address.Size, number++)
        {
            d.Address(field, o.Slice, at, IPv6Address.Size, o.Slice.IPv6(at));
            if (numberedLabel is null || !d.WantsText || d.LastNode == Tape.Discarded) continue;
            d.BeginText().Append($"{(number < 10 ? " " : "")}{number} {numberedLabel}: {o.Slice.IPv6(at)}");
            d.EndText(d.LastNode);
        }
        return true;
    }

    // In seconds; all ones is forever.
    private static bool WalkTime(Dissection d, in Slice s, int field, int at, string label)
    {
        uint seconds = s.UInt32(at);
        if (!d.Number(field, s, at, 4, (ulong)seconds)) return false;
        if (seconds != Infinity || !d.WantsText || d.LastNode == Tape.Discarded) return true;
        d.BeginText().Append(label).Append(": infinity"u8);
        d.EndText(d.LastNode);
        return true;
    }

    private static bool WalkAssociation(Dissection d, in Dhcpv6Value o)
    {
        if (o.Length < 12) return o.Complain(d, o.Code == Dhcpv6OptionCode.IaNa ? "IA_NA" : "IA_PD");
        DhcpDuid.WriteHex(d, o.Slice, Dhcpv6Fields.Iaid, o.At, 4, '\0');
        return WalkTime(d, o.Slice, Dhcpv6Fields.IaidT1, o.At + 4, "T1") && WalkTime(d, o.Slice, Dhcpv6Fields.IaidT2, o.At + 8, "T2")
            && Dhcpv6Options.Walk(d, o.Slice, o.At + 12, o.End, o.Place.Within);
    }

    private static bool WalkAddress(Dissection d, in Dhcpv6Value o)
    {
        if (o.Length < 24) return o.Complain(d, "IA_TA");
        d.Address(Dhcpv6Fields.IaaddrIp, o.Slice, o.At, IPv6Address.Size, o.Slice.IPv6(o.At));
        d.BeginInfo(append: true)?.Append($"IAA: {o.Slice.IPv6(o.At)} ");
        return WalkTime(d, o.Slice, Dhcpv6Fields.IaaddrPrefLifetime, o.At + 16, "Preferred lifetime")
            // As tshark calls it.
            && WalkTime(d, o.Slice, Dhcpv6Fields.IaaddrValidLifetime, o.At + 20, "Preferred lifetime")
            && Dhcpv6Options.Walk(d, o.Slice, o.At + 24, o.End, o.Place.Within);
    }

    private static bool WalkPrefix(Dissection d, in Dhcpv6Value o)
    {
        if (o.Length < 25) return o.Complain(d, "IAPREFIX");
        return WalkTime(d, o.Slice, Dhcpv6Fields.IaprefixPrefLifetime, o.At, "Preferred lifetime")
            && WalkTime(d, o.Slice, Dhcpv6Fields.IaprefixValidLifetime, o.At + 4, "Valid lifetime")
            && d.Number(Dhcpv6Fields.IaprefixPrefLen, o.Slice, o.At + 8, 1, (ulong)o.Slice.UInt8(o.At + 8))
            && d.Address(Dhcpv6Fields.IaprefixPrefAddr, o.Slice, o.At + 9, IPv6Address.Size, o.Slice.IPv6(o.At + 9))
            && Dhcpv6Options.Walk(d, o.Slice, o.At + 25, o.End, o.Place.Within);
    }

    // In hundredths of a second; shown in thousandths.
    private static bool WalkElapsedTime(Dissection d, in Dhcpv6Value o)
    {
        if (o.Length != 2) return o.Complain(d, "ELAPSED-TIME");
        int time = o.Slice.UInt16(o.At) * 10;
        d.Number(Dhcpv6Fields.ElapsedTime, o.Slice, o.At, 2, (ulong)time);
        if (!d.WantsText || d.LastNode == Tape.Discarded) return true;
        d.BeginText().Append($"Elapsed time: {time}ms");
        d.EndText(d.LastNode);
        return true;
    }

    private static bool WalkMessage(Dissection d, in Dhcpv6Value o)
    {
        if (o.Length == 0) return o.Complain(d, "RELAY-MSG");
        d.BytesNode(Dhcpv6Protocol.Instance.FirstField, o.Slice, o.At, o.Length);
        d.Open();
        bool done = Dhcpv6Messages.Walk(d, o.Slice, o.At, o.End, o.Place.Depth + 1);
        d.Close();
        return done;
    }

    private static bool WalkAuthentication(Dissection d, in Dhcpv6Value o)
    {
        const int HeadSize = 11, DelayedSize = 20, Delayed = 2;
        if (o.Length < HeadSize) return o.Complain(d, "AUTH");
        Slice s = o.Slice;
        int at = o.At, info = at + HeadSize, size = o.Length - HeadSize;
        d.Number(Dhcpv6Fields.AuthProtocol, s, at, 1, (ulong)s.UInt8(at));
        d.Number(Dhcpv6Fields.AuthAlgorithm, s, at + 1, 1, (ulong)s.UInt8(at + 1));
        d.Number(Dhcpv6Fields.AuthRdm, s, at + 2, 1, (ulong)s.UInt8(at + 2));
        d.Bytes(Dhcpv6Fields.AuthReplayDetection, s, at + 3, 8);
        if (s.UInt8(at) != Delayed || size < DelayedSize) return d.Bytes(Dhcpv6Fields.AuthInfo, s, info, size);
        int realm = size - DelayedSize;
        if (realm > 0) d.Text(Dhcpv6Fields.AuthRealm, s, new TextPart(info, realm));
        return d.Number(Dhcpv6Fields.AuthKeyId, s, info + realm, 4, (ulong)s.UInt32(info + realm)) && d.Bytes(Dhcpv6Fields.AuthMd5Data, s, info + realm + 4, 16);
    }

    private static bool WalkStatus(Dissection d, in Dhcpv6Value o)
    {
        if (o.Length < 2) return true;
        d.Number(Dhcpv6Fields.StatusCode, o.Slice, o.At, 2, (ulong)o.Slice.UInt16(o.At));
        return o.Length == 2 || d.Text(Dhcpv6Fields.StatusMsg, o.Slice, new TextPart(o.At + 2, o.Length - 2));
    }

    private static bool WalkUserClass(Dissection d, in Dhcpv6Value o)
    {
        for (int at = o.At; at < o.End; at += 2 + o.Slice.UInt16(at))
        {
            if (!d.Need(o.Slice, at, 2)) return false;
            int size = o.Slice.UInt16(at);
            d.TextNode("User Class suboption", o.Slice, at, size);
            d.Open();
            bool done = d.Number(Dhcpv6Fields.UserclassLength, o.Slice, at, 2, (ulong)size) && d.Bytes(Dhcpv6Fields.UserclassOpaqueData, o.Slice, at + 2, size);
            d.Close();
            if (!done) return false;
        }
        return true;
    }

    private static bool WalkVendorClass(Dissection d, in Dhcpv6Value o)
    {
        if (o.Length < 4) return o.Complain(d, "VENDOR_CLASS");
        DhcpVendorIdentifying.Enterprise(d, o.Slice, Dhcpv6Fields.VendorclassEnterprise, "Enterprise ID", o.At);
        if (o.Length < 6) return true;
        // As in tshark, all data behind the first length is one text.
        var data = new TextPart(o.At + 6, o.Length - 6);
        ReadOnlySpan<byte> text = data.Of(o.Slice.Bytes);
        int end = text.IndexOf((byte)0);
        return d.Made(Dhcpv6Fields.VendorclassData, o.Slice, data.At, data.Size, TextNodes.Ascii(d, end < 0 ? text : text[..end]));
    }

    private static bool WalkVendorOptions(Dissection d, in Dhcpv6Value o)
    {
        if (o.Length < 4) return o.Complain(d, "VENDOR_OPTS");
        DhcpVendorIdentifying.Enterprise(d, o.Slice, Dhcpv6Fields.VendoroptsEnterprise, "Enterprise ID", o.At);
        for (int at = o.At + 4; at < o.End; at += 4 + o.Slice.UInt16(at + 2))
        {
            int size = o.Slice.UInt16(at + 2);
            if (!d.Need(o.Slice, at, 4) || !d.Need(o.Slice, at, 4 + size)) return false;
            d.TextNode("option", o.Slice, at, 4 + size);
            d.Open();
            d.Number(Dhcpv6Fields.VendoroptsEnterpriseOptionCode, o.Slice, at, 2, (ulong)o.Slice.UInt16(at));
            d.Number(Dhcpv6Fields.VendoroptsEnterpriseOptionLength, o.Slice, at + 2, 2, (ulong)size);
            d.Bytes(Dhcpv6Fields.VendoroptsEnterpriseOptionData, o.Slice, at + 4, size);
            d.Close();
        }
        return true;
    }

    private static bool WalkTimeServers(Dissection d, in Dhcpv6Value o)
    {
        if (o.Length < 4) return o.Complain(d, "NTP Server");
        Slice s = o.Slice;
        for (int at = o.At; o.End - at >= 4; at += 4 + s.UInt16(at + 2))
        {
            var type = (Dhcpv6NtpSuboption)s.UInt16(at);
            int size = s.UInt16(at + 2), value = at + 4;
            if (!d.Need(s, at, 4 + size)) return false;
            d.TextNode(type.Name() ?? "Unknown", s, at, 4 + size);
            d.Open();
            d.Number(Dhcpv6Fields.NtpserverOptionType, s, at, 2, (ulong)type);
            d.Number(Dhcpv6Fields.NtpserverOptionLength, s, at + 2, 2, (ulong)size);
            bool done = type switch
            {
                Dhcpv6NtpSuboption.NTPServerAddress => d.Address(Dhcpv6Fields.NtpserverAddr, s, value, IPv6Address.Size, s.IPv6(value)),
                Dhcpv6NtpSuboption.NTPMulticastAddress => d.Address(Dhcpv6Fields.NtpserverMcAddr, s, value, IPv6Address.Size, s.IPv6(value)),
                Dhcpv6NtpSuboption.NTPServerFQDN => Dhcpv6Names.Walk(d, s, value, value + size, Dhcpv6Fields.NtpserverFqdn),
                _ => true,
            };
            d.Close();
            if (!done) return false;
        }
        return true;
    }
}
