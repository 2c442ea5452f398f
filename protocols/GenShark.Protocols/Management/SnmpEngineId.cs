using System.Globalization;
using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>SnmpEngineID (RFC 3411, 5): who an engine is. Its parts lie in bytes of their own form, which the format tells, not in BER.</summary>
internal static class SnmpEngineId
{
    private const int DataOffset = 5, OldSize = 12, NetSnmpSize = 8;

    /// <summary>Shows what an engine's name is made of, below its field; what lacks is left out.</summary>
    public static bool WalkBelow(Dissection d, in Slice id)
    {
        if (id.Length == 0) return true;
        bool isNew = (id.UInt8(0) & 0x80) != 0;
        d.Number(SnmpFields.EngineidConform, id, 0, 1, isNew);
        if (id.Length < 4) return true;
        var enterprise = (SnmpEnterprise)(id.UInt32(0) & int.MaxValue);
        d.Number(SnmpFields.EngineidEnterprise, id, 0, 4, (ulong)enterprise);
        Label(d, $"Engine Enterprise ID: {enterprise.Name() ?? "Unknown"} ({(uint)enterprise})");
        if (!isNew)
        {
            if (id.Length == OldSize) d.Bytes(SnmpFields.AgentidTrailer, id, 4, OldSize - 4);
            else Report(d, id.From(4), "Data not conforming to RFC1910", SnmpFields.Rfc1910NonConformant);
            return true;
        }
        if (id.Length < DataOffset) return true;
        var format = (SnmpEngineFormat)id.UInt8(4);
        bool isNetSnmp = format == SnmpEngineFormat.NetSnmp && enterprise == SnmpEnterprise.NetSnmp;
        d.Number(SnmpFields.EngineidFormat, id, 4, 1, (ulong)format);
        if (isNetSnmp) Label(d, $"Engine ID Format: Reserved/Enterprise-specific ({(byte)format}): Net-SNMP Random");
        else if (format.Name() is null) Label(d, $"Engine ID Format: Reserved/Enterprise-specific ({(byte)format})");
        Slice data = id.From(DataOffset);
        if (data.Length > 0 && !TryShow(d, data, format, isNetSnmp)) Report(d, data, "Data not conforming to RFC3411", SnmpFields.Rfc3411NonConformant);
        return true;
    }

    private static bool TryShow(Dissection d, in Slice data, SnmpEngineFormat format, bool isNetSnmp) => format switch
    {
        SnmpEngineFormat.IPv4 => data.Length == 4 && d.Number(SnmpFields.EngineidIpv4, data, 0, 4, (ulong)data.UInt32(0)),
        SnmpEngineFormat.IPv6 => data.Length == IPv6Address.Size && d.Bytes(SnmpFields.EngineidIpv6, data, 0, IPv6Address.Size),
        SnmpEngineFormat.Mac => TryShowMac(d, data),
        SnmpEngineFormat.Text => d.Text(SnmpFields.EngineidText, data, 0, data.Length),
        _ when isNetSnmp => TryShowNetSnmp(d, data),
        _ => data.Length <= MostOctets && d.Bytes(SnmpFields.EngineidData, data, 0, data.Length),
    };

    private const int MostOctets = 27;

    // Cisco puts in front what kind of engine it is.
    private static bool TryShowMac(Dissection d, in Slice data)
    {
        int start = data.Length - MacAddress.Size;
        if (start is not (0 or 1)) return false;
        if (start == 1) d.Number(SnmpFields.EngineidCiscoType, data, 0, 1, (ulong)data.UInt8(0));
        return d.Bytes(SnmpFields.EngineidMac, data, start, MacAddress.Size);
    }

    // A random number, and when it was made (little-endian).
    private static bool TryShowNetSnmp(Dissection d, in Slice data)
    {
        if (data.Length != NetSnmpSize) return false;
        d.Bytes(SnmpFields.EngineidData, data, 0, 4);
        var time = new Timestamp(data.UInt32Little(4), 0);
        d.Time(SnmpFields.EngineidTime, data, 4, 4, time);
        DateTime made = time.ToDateTime();
        Label(d, $"Engine ID Data: Creation Time: {made.ToString("MMM", CultureInfo.InvariantCulture)} {made.Day,2}, {made:yyyy HH:mm:ss} UTC");
        return true;
    }

    private static void Label(Dissection d, string text)
    {
        if (!d.WantsText) return;
        d.BeginText().Append(text);
        d.EndText(d.LastNode);
    }

    private static void Report(Dissection d, in Slice rest, string message, int field)
    {
        d.BeginText().Append(message);
        d.Remark(field, rest, 0, rest.Length, Severity.Warning, ExpertGroup.Protocol);
    }
}

/// <summary>How the data of an engine's name is to be read.</summary>
public enum SnmpEngineFormat : byte
{
    [Name("IPv4 address")] IPv4 = 1,
    [Name("IPv6 address")] IPv6 = 2,
    [Name("MAC address")] Mac = 3,
    [Name("Text, administratively assigned")] Text = 4,
    [Name("Octets, administratively assigned")] Octets = 5,
    NetSnmp = 128,
}

/// <summary>What kind of engine Cisco says it is.</summary>
public enum CiscoEngineType : byte
{
    [Name("Agent")] Agent,
    [Name("Manager")] Manager,
}
