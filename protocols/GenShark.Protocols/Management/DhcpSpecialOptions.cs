namespace GenShark.Protocols;

/// <summary>Options of forms of their own.</summary>
internal static class DhcpSpecialOptions
{
    /// <summary>Shows the value; false if the option has no form that is known.</summary>
    /// <param name="done">False after a fault.</param>
    public static bool Walk(Dissection d, in DhcpOptionValue o, out bool done)
    {
        done = true;
        switch (o.Code)
        {
            case 21: WalkPairs(d, o, DhcpFields.OptionPolicyFilterIp, DhcpFields.OptionPolicyFilterSubnetMask); break;
            case 33: WalkPairs(d, o, DhcpFields.OptionStaticRouteIp, DhcpFields.OptionStaticRouteRouter); break;
            case 43: return DhcpVendor.Walk(d, o, out done);
            case 52: done = DhcpOverload.Walk(d, o); return true;
            case 53: done = WalkType(d, o); return true;
            case 63: done = DhcpNovell.Options.Walk(d, o); break;
            case 61 or 97: done = DhcpClientIdentifier.Walk(d, o); break;
            case 77: DhcpUserClass.Walk(d, o); return true;
            case 78: return WalkDirectoryAgents(d, o);
            case 79: return WalkServiceScope(d, o);
            case 81: DhcpFullyQualifiedName.Walk(d, o); return true;
            case 82: DhcpRelayAgent.Walk(d, o); break;
            case 90: DhcpAuthentication.Walk(d, o); return true;
            case 94: done = WalkNetworkInterface(d, o); return true;
            case 99: return DhcpPlaces.WalkCivic(d, o);
            case 117: DhcpPlaces.WalkNameServices(d, o); return true;
            case 119: done = DhcpNames.Walk(d, o, o.At, DhcpFields.OptionDhcpDnsDomainSearchListFqdn); break;
            case 120: done = WalkSipServers(d, o); break;
            case 121 or 249: done = DhcpClasslessRoutes.Walk(d, o); return true;
            case 124: done = DhcpVendorIdentifying.WalkClass(d, o); break;
            case 125: done = DhcpVendorIdentifying.WalkInformation(d, o); break;
            case 146: done = DhcpPlaces.WalkNameServers(d, o); return true;
            case 151: WalkStatus(d, o); return true;
            case 152: WalkTime(d, o, DhcpFields.OptionBulkLeaseBaseTime); return true;
            case 154: WalkTime(d, o, DhcpFields.OptionBulkLeaseQueryStartTime); return true;
            case 155: WalkTime(d, o, DhcpFields.OptionBulkLeaseQueryEndTime); return true;
            case 158: done = !DhcpPlaces.HasRoom(d, o, 5, "length must >= 5") || DhcpPortControl.Walk(d, o.Slice.Part(o.At, o.Length), out _); return true;
            case 159: done = o.Length != 4 ? !DhcpPlaces.HasRoom(d, o, int.MaxValue, "length must be 4") : DhcpPortParameters.Walk(d, o.Slice.Part(o.At, o.Length), out _); return true;
            case 212: done = DhcpPlaces.WalkSixRd(d, o); return true;
            case 242: done = DhcpAvaya.Walk(d, o); return true;
            default: return false;
        }
        return o.Length > 0;
    }

    private static bool WalkType(Dissection d, in DhcpOptionValue o)
    {
        byte type = o.Slice.UInt8(o.At);
        if (!d.Number(DhcpFields.OptionDhcp, o.Slice, o.At, 1, (ulong)type)) return false;
        DhcpColumns.AppendTitle(d, (DhcpMessageType)type);
        return true;
    }

    private static void WalkPairs(Dissection d, in DhcpOptionValue o, int first, int second)
    {
        int at = o.At;
        for (; at + 8 <= o.End; at += 8)
        {
            d.Number(first, o.Slice, at, 4, (ulong)o.Slice.UInt32(at));
            d.Number(second, o.Slice, at + 4, 4, (ulong)o.Slice.UInt32(at + 4));
        }
        if (at == o.End) return;
        d.BeginText().Append("Option length isn't a multiple of 8"u8);
        o.Complain(d, DhcpFields.BadLength);
    }

    // RFC 2610, 3 and 4.
    private static bool WalkDirectoryAgents(Dissection d, in DhcpOptionValue o)
    {
        if (!DhcpPlaces.HasRoom(d, o, 1, "length isn't >= 1")) return true;
        d.Number(DhcpFields.OptionSlpDirectoryAgentValue, o.Slice, o.At, 1, (ulong)o.Slice.UInt8(o.At));
        for (int at = o.At + 1; at + 4 <= o.End; at += 4) d.Number(DhcpFields.OptionSlpDirectoryAgentSlpdaAddress, o.Slice, at, 4, (ulong)o.Slice.UInt32(at));
        if (o.Length % 4 != 1)
        {
            d.BeginText().Append("Option length isn't a multiple of 4"u8);
            o.Complain(d, DhcpFields.BadLength);
        }
        return true;
    }

    private static bool WalkServiceScope(Dissection d, in DhcpOptionValue o)
    {
        if (o.Length == 0) return false;
        d.Number(DhcpFields.OptionSlpServiceScopeValue, o.Slice, o.At, 1, (ulong)o.Slice.UInt8(o.At));
        DhcpValues.Text(d, o.Slice, DhcpFields.OptionSlpServiceScopeString, o.At + 1, o.Length - 1);
        return true;
    }

    // RFC 4578, 2.2; only the first kind of interface (UNDI) has a version.
    private static bool WalkNetworkInterface(Dissection d, in DhcpOptionValue o)
    {
        if (!d.Need(o.Slice, o.At, 1)) return false;
        if (o.Slice.UInt8(o.At) != 1) return true;
        return d.Number(DhcpFields.ClientNetworkIdMajor, o.Slice, o.At + 1, 1, (ulong)o.Slice.UInt8(o.At + 1))
            && d.Number(DhcpFields.ClientNetworkIdMinor, o.Slice, o.At + 2, 1, (ulong)o.Slice.UInt8(o.At + 2));
    }

    // RFC 3361, 3.
    private static bool WalkSipServers(Dissection d, in DhcpOptionValue o)
    {
        if (o.Length == 0) return true;
        byte encoding = o.Slice.UInt8(o.At);
        d.Number(DhcpFields.OptionSipServerEncoding, o.Slice, o.At, 1, (ulong)encoding);
        int least = encoding == 1 ? 5 : 3, field = DhcpFields.BadLength;
        if (encoding > 1)
        {
            field = DhcpFields.OptionSipServerAddressEncoding;
            d.BeginText().Append($"RFC 3361 defines only 0 and 1 for Encoding byte (Encoding = {encoding}).");
        }
        else if (o.Length < least) d.BeginText().Append($"length isn't >= {least} (len = {o.Length})");
        else if (encoding == 0) return DhcpNames.Walk(d, o, o.At + 1, DhcpFields.OptionSipServerName);
        else if (o.Length % 4 != 1) d.BeginText().Append($"length isn't a multiple of 4 plus 1 (len = {o.Length}).");
        else
        {
            for (int at = o.At + 1; at < o.End; at += 4) d.Number(DhcpFields.OptionSipServerAddress, o.Slice, at, 4, (ulong)o.Slice.UInt32(at));
            return true;
        }
        o.Complain(d, field);
        return true;
    }

    // RFC 6926, 6.2.
    private static void WalkStatus(Dissection d, in DhcpOptionValue o)
    {
        if (!DhcpPlaces.HasRoom(d, o, 1, "length must >= 1")) return;
        d.Number(DhcpFields.OptionBulkLeaseStatusCode, o.Slice, o.At, 1, (ulong)o.Slice.UInt8(o.At));
        if (o.Length > 1) DhcpValues.Text(d, o.Slice, DhcpFields.OptionBulkLeaseStatusCodeMessage, o.At + 1, o.Length - 1);
    }

    private static void WalkTime(Dissection d, in DhcpOptionValue o, int field)
    {
        if (o.Length == 4)
        {
            // As NTP counts seconds (RFC 6926 would have those since 1970, but tshark reads it so): from 1900, and from 2036 where the highest bit is not set.
            long seconds = o.Slice.UInt32(o.At) - 2_208_988_800L;
            d.Time(field, o.Slice, o.At, 4, new Timestamp(o.Slice.UInt32(o.At) >> 31 != 0 ? seconds : seconds + (1L << 32), 0));
            return;
        }
        d.BeginText().Append("length must be 4"u8);
        o.Complain(d, DhcpFields.BadLength);
    }
}
