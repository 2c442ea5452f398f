using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Simple Network Management Protocol, versions 1 (RFC 1157), 2c (RFC 1901) and 3 (RFC 3412).</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc3416"/>
[Protocol("snmp", "Simple Network Management Protocol", Column = "", ShownFrom = 2, Preferences = typeof(SnmpPreferences))]
[Over("udp.port", 161, 162, 8161), Over("ethertype", 0x814c)]
[DeclareField("snmp.version.unknown", "Unknown version", FieldType.None)]
public readonly ref partial struct Snmp
{
    /// <summary>The version, the first component of every message, tells which module's the message is.</summary>
    [Custom]
    private bool WalkMessage(Dissection d, in Slice s, ref int at)
    {
        if (!BerElement.TryRead(s, 0, out BerElement head, out int lacking)) return d.Need(s, lacking, 1);
        d.SetProtocolColumn("SNMP");
        d.Session.State<UdpConversations>().Claim(d);
        Slice message = s.Part(0, head.Size);
        at = message.Length;
        bool done = SnmpCommunityMessage.Create(message).Version switch
        {
            SnmpVersion.V1 or SnmpVersion.V2c => SnmpCommunityMessage.Walk(d, message, out _),
            SnmpVersion.V2u => SnmpPartyMessage.Walk(d, message, out _),
            SnmpVersion.V3 => SnmpV3Message.Walk(d, message, out _),
            _ => ReportVersion(d, s),
        };
        return done && (at >= s.Length || WalkRest(d, s.Payload(at, s.Length)));
    }

    // What stands behind the message is nobody's.
    private static bool WalkRest(Dissection d, in Slice rest)
    {
        int depth = d.LeaveTree();
        bool done = d.CallData(rest);
        d.EnterTree(depth);
        return done;
    }

    /// <summary>A sequence that is all there and starts with a number.</summary>
    [Accept]
    internal bool IsMessage
    {
        get
        {
            if (Slice.Length > 0 && Slice.UInt8(0) != SequenceTag) return false;
            if (!BerElement.TryRead(Slice, 0, out BerElement head, out _)) return true;
            return head.Size <= Slice.Length && (!Slice.Has(head.HeaderSize, 1) || Slice.UInt8(head.HeaderSize) == (byte)Asn.Integer);
        }
    }

    private const byte SequenceTag = 0x30;

    private static bool ReportVersion(Dissection d, in Slice s)
    {
        d.BeginText().Append("Unknown version"u8);
        d.Expert(SnmpFields.VersionUnknown, s, Severity.Warning, ExpertGroup.Protocol);
        return true;
    }
}

/// <summary>The version of a message.</summary>
public enum SnmpVersion
{
    [Name("version-1")] V1,
    [Name("v2c")] V2c,
    [Name("v2u")] V2u,
    [Name("snmpv3")] V3,
}

/// <summary>Message ::= SEQUENCE (RFC 1157, 4).</summary>
[PartOf<Snmp>, Ber]
public readonly ref partial struct SnmpCommunityMessage
{
    private const int DataIndex = 2;

    [Field("snmp.version", "version")] public partial SnmpVersion Version { get; }
    [Field("snmp.community", "community", Type = FieldType.String)] public partial ReadOnlySpan<byte> Community { get; }
    [Step] private void BeginInfo() => SnmpExchanges.BeginInfo(Dissection!, Data, Version);
    [Field("snmp.data", "data", Names = typeof(SnmpPduType), Description = "PDUs")] public partial SnmpPdus Data { get; }
    [Step] private void ShowExchange() => SnmpExchanges.Show(Dissection!, BerView.Element(Slice, BerType, DataIndex));
}

/// <summary>Messagev2u ::= SEQUENCE (RFC 1910, 4).</summary>
[PartOf<Snmp>, Ber]
public readonly ref partial struct SnmpPartyMessage
{
    [Field("snmp.version", "version")] public partial SnmpVersion Version { get; }
    [Field("snmp.parameters", "parameters", Description = "OCTET_STRING")] public partial ReadOnlySpan<byte> Parameters { get; }
    [Step] private void BeginInfo() => SnmpExchanges.BeginInfo(Dissection!, Data.Plain, SnmpVersion.V2u);
    [Field("snmp.datav2u", "datav2u", Names = typeof(SnmpPartyDataType))] public partial SnmpPartyData Data { get; }
}

/// <summary>datav2u CHOICE.</summary>
[PartOf<Snmp>, Ber(BerForm.Choice)]
public readonly ref partial struct SnmpPartyData
{
    [Field("snmp.plaintext", "plaintext", Names = typeof(SnmpPduType), Description = "PDUs")] public partial SnmpPdus Plain { get; }
    [Field("snmp.encrypted", "encrypted", Description = "OCTET_STRING")] public partial ReadOnlySpan<byte> Encrypted { get; }
}

/// <summary>Whether data is encrypted.</summary>
public enum SnmpPartyDataType : uint
{
    [Name("plaintext")] Plain,
    [Name("encrypted")] Encrypted,
}
