using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>SNMPv3Message ::= SEQUENCE (RFC 3412, 6).</summary>
[PartOf<Snmp>, Ber]
[DeclareField("snmp.msgSecurityParameters", "msgSecurityParameters", FieldType.Bytes)]
public readonly ref partial struct SnmpV3Message
{
    [Field("snmp.msgVersion", "msgVersion", Description = "Version")] public partial SnmpVersion Version { get; }
    [Field("snmp.msgGlobalData_element", "msgGlobalData", Description = "HeaderData")] public partial SnmpHeaderData Header { get; }
    [Content(nameof(WalkSecurity))] public partial ReadOnlySpan<byte> SecurityParameters { get; }
    [Field("snmp.msgData", "msgData", Names = typeof(SnmpScopedDataType), Description = "ScopedPduData")] public partial SnmpScopedData Data { get; }

    // What they are, the security model in the header tells.
    private bool WalkSecurity(Dissection d, in Slice content) => Header.SecurityModel == SnmpSecurityModel.UserBased
        ? UsmSecurityParameters.Walk(d, content, out _)
        : d.Bytes(SnmpFields.MsgSecurityParameters, content, 0, content.Length);
}

/// <summary>HeaderData ::= SEQUENCE.</summary>
[PartOf<Snmp>, Ber]
[DeclareField("snmp.v3.flags.auth", "Authenticated", FieldType.Boolean, Mask = 0x1, MaskWidth = 8, Truth = Truth.SetNotSet)]
[DeclareField("snmp.v3.flags.crypt", "Encrypted", FieldType.Boolean, Mask = 0x2, MaskWidth = 8, Truth = Truth.SetNotSet)]
[DeclareField("snmp.v3.flags.report", "Reportable", FieldType.Boolean, Mask = 0x4, MaskWidth = 8, Truth = Truth.SetNotSet)]
public readonly ref partial struct SnmpHeaderData
{
    private const byte Reportable = 4, Encrypted = 2, Authenticated = 1;

    [Field("snmp.msgID", "msgID", Description = "INTEGER_0_2147483647")] public partial uint Id { get; }
    [Field("snmp.msgMaxSize", "msgMaxSize", Description = "INTEGER_484_2147483647")] public partial uint MaxSize { get; }
    [Field("snmp.msgFlags", "msgFlags"), Content(nameof(WalkFlags))] public partial ReadOnlySpan<byte> Flags { get; }
    [Field("snmp.msgSecurityModel", "msgSecurityModel")] public partial SnmpSecurityModel SecurityModel { get; }

    private bool WalkFlags(Dissection d, in Slice content)
    {
        byte flags = content.UInt8(0);
        return content.Length == 0 || d.Number(SnmpFields.V3FlagsReport, content, 0, 1, (flags & Reportable) != 0)
            && d.Number(SnmpFields.V3FlagsCrypt, content, 0, 1, (flags & Encrypted) != 0)
            && d.Number(SnmpFields.V3FlagsAuth, content, 0, 1, (flags & Authenticated) != 0);
    }
}

/// <summary>Who sees to a message's security.</summary>
public enum SnmpSecurityModel : uint
{
    [Name("Any")] Any,
    [Name("V1")] V1,
    [Name("V2C")] V2c,
    [Name("USM")] UserBased,
}

/// <summary>UsmSecurityParameters ::= SEQUENCE (RFC 3414, 2.4).</summary>
[PartOf<Snmp>, Ber]
[DeclareField("snmp.engineid.conform", "Engine ID Conformance", FieldType.Boolean, Mask = 0x80, MaskWidth = 8, Truth = "RFC3411 (SNMPv3)|RFC1910 (Non-SNMPv3)", Description = "Engine ID RFC3411 Conformance")]
[DeclareField("snmp.engineid.enterprise", "Engine Enterprise ID", FieldType.UInt32)]
[DeclareField("snmp.engineid.format", "Engine ID Format", FieldType.UInt8, Names = typeof(SnmpEngineFormat))]
[DeclareField("snmp.engineid.ipv4", "Engine ID Data: IPv4 address", FieldType.IPv4)]
[DeclareField("snmp.engineid.ipv6", "Engine ID Data: IPv6 address", FieldType.IPv6)]
[DeclareField("snmp.engineid.cisco.type", "Engine ID Data: Cisco type", FieldType.UInt8, Base.Hex, Names = typeof(CiscoEngineType))]
[DeclareField("snmp.engineid.mac", "Engine ID Data: MAC address", FieldType.Ether)]
[DeclareField("snmp.engineid.text", "Engine ID Data: Text", FieldType.String)]
[DeclareField("snmp.engineid.time", "Engine ID Data: Creation Time", FieldType.AbsoluteTime)]
[DeclareField("snmp.engineid.data", "Engine ID Data", FieldType.Bytes)]
[DeclareField("snmp.agentid_trailer", "AgentID Trailer", FieldType.Bytes)]
[DeclareField("snmp.rfc1910_non_conformant", "Data not conforming to RFC1910", FieldType.None)]
[DeclareField("snmp.rfc3411_non_conformant", "Data not conforming to RFC3411", FieldType.None)]
[UsesNames(typeof(SnmpEnterprise))]
public readonly ref partial struct UsmSecurityParameters
{
    [Field("snmp.msgAuthoritativeEngineID", "msgAuthoritativeEngineID"), Content(nameof(WalkEngine))] public partial ReadOnlySpan<byte> EngineId { get; }
    [Field("snmp.msgAuthoritativeEngineBoots", "msgAuthoritativeEngineBoots")] public partial uint EngineBoots { get; }

    /// <summary>Since it started, in seconds.</summary>
    [Field("snmp.msgAuthoritativeEngineTime", "msgAuthoritativeEngineTime")] public partial uint EngineTime { get; }
    [Field("snmp.msgUserName", "msgUserName", Type = FieldType.String)] public partial ReadOnlySpan<byte> UserName { get; }
    [Field("snmp.msgAuthenticationParameters", "msgAuthenticationParameters")] public partial ReadOnlySpan<byte> Authentication { get; }
    [Field("snmp.msgPrivacyParameters", "msgPrivacyParameters")] public partial ReadOnlySpan<byte> Privacy { get; }

    private bool WalkEngine(Dissection d, in Slice content) => SnmpEngineId.WalkBelow(d, content);
}

/// <summary>ScopedPduData ::= CHOICE.</summary>
[PartOf<Snmp>, Ber(BerForm.Choice)]
public readonly ref partial struct SnmpScopedData
{
    [Field("snmp.plaintext_element", "plaintext", Description = "ScopedPDU")] public partial SnmpScopedPdu Plain { get; }
    [Field("snmp.encryptedPDU", "encryptedPDU")] public partial ReadOnlySpan<byte> Encrypted { get; }
    [Step] private void TellEncrypted() => Dissection!.BeginInfo(append: false)?.Append("encryptedPDU: privKey Unknown");
}

/// <summary>Whether data is encrypted.</summary>
public enum SnmpScopedDataType : uint
{
    [Name("plaintext")] Plain,
    [Name("encryptedPDU")] Encrypted,
}

/// <summary>ScopedPDU ::= SEQUENCE.</summary>
[PartOf<Snmp>, Ber]
public readonly ref partial struct SnmpScopedPdu
{
    private const int DataIndex = 2;

    [Field("snmp.contextEngineID", "contextEngineID"), Content(nameof(WalkEngine))] public partial ReadOnlySpan<byte> EngineId { get; }
    [Field("snmp.contextName", "contextName", Type = FieldType.String, Description = "OCTET_STRING")] public partial ReadOnlySpan<byte> Name { get; }
    [Step] private void BeginInfo() => SnmpExchanges.BeginInfo(Dissection!, Data, SnmpVersion.V3);
    [Field("snmp.data", "data", Names = typeof(SnmpPduType), Description = "PDUs")] public partial SnmpPdus Data { get; }
    [Step] private void ShowExchange() => SnmpExchanges.Show(Dissection!, BerView.Element(Slice, BerType, DataIndex));

    private bool WalkEngine(Dissection d, in Slice content) => SnmpEngineId.WalkBelow(d, content);
}
