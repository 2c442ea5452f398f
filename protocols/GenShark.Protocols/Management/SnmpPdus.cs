namespace GenShark.Protocols;

/// <summary>PDUs ::= CHOICE (RFC 3416, 3).</summary>
[PartOf<Snmp>, Ber(BerForm.Choice)]
public readonly ref partial struct SnmpPdus
{
    [Field("snmp.get_request_element", "get-request", Description = "GetRequest_PDU")] public partial SnmpGetRequest GetRequest { get; }
    [Field("snmp.get_next_request_element", "get-next-request", Description = "GetNextRequest_PDU")] public partial SnmpGetNextRequest GetNextRequest { get; }
    [Field("snmp.get_response_element", "get-response", Description = "GetResponse_PDU")] public partial SnmpGetResponse GetResponse { get; }
    [Field("snmp.set_request_element", "set-request", Description = "SetRequest_PDU")] public partial SnmpSetRequest SetRequest { get; }
    [Field("snmp.trap_element", "trap", Description = "Trap_PDU")] public partial SnmpTrap Trap { get; }
    [Step] private void CheckVersion() => SnmpExchanges.CheckTrap(Dissection!, Slice);
    [Field("snmp.getBulkRequest_element", "getBulkRequest", Description = "GetBulkRequest_PDU")] public partial SnmpGetBulkRequest GetBulkRequest { get; }
    [Field("snmp.informRequest_element", "informRequest", Description = "InformRequest_PDU")] public partial SnmpInformRequest InformRequest { get; }
    [Field("snmp.snmpV2_trap_element", "snmpV2-trap", Description = "SNMPv2_Trap_PDU")] public partial SnmpV2Trap V2Trap { get; }
    [Field("snmp.report_element", "report", Description = "Report_PDU")] public partial SnmpReport Report { get; }
}

/// <summary>Which one it is: the number of its tag.</summary>
public enum SnmpPduType : uint
{
    [Name("get-request")] GetRequest,
    [Name("get-next-request")] GetNextRequest,
    [Name("get-response")] GetResponse,
    [Name("set-request")] SetRequest,
    [Name("trap")] Trap,
    [Name("getBulkRequest")] GetBulkRequest,
    [Name("informRequest")] InformRequest,
    [Name("snmpV2-trap")] V2Trap,
    [Name("report")] Report,
}

/// <summary>GetRequest-PDU ::= [0] IMPLICIT PDU.</summary>
[PartOf<Snmp>, Ber(BerForm.Value), Tag(0)]
public readonly ref partial struct SnmpGetRequest { public partial SnmpPdu Pdu { get; } }

/// <summary>GetNextRequest-PDU ::= [1] IMPLICIT PDU.</summary>
[PartOf<Snmp>, Ber(BerForm.Value), Tag(1)]
public readonly ref partial struct SnmpGetNextRequest { public partial SnmpPdu Pdu { get; } }

/// <summary>Response-PDU ::= [2] IMPLICIT PDU.</summary>
[PartOf<Snmp>, Ber(BerForm.Value), Tag(2)]
public readonly ref partial struct SnmpGetResponse { public partial SnmpPdu Pdu { get; } }

/// <summary>SetRequest-PDU ::= [3] IMPLICIT PDU.</summary>
[PartOf<Snmp>, Ber(BerForm.Value), Tag(3)]
public readonly ref partial struct SnmpSetRequest { public partial SnmpPdu Pdu { get; } }

/// <summary>InformRequest-PDU ::= [6] IMPLICIT PDU.</summary>
[PartOf<Snmp>, Ber(BerForm.Value), Tag(6)]
public readonly ref partial struct SnmpInformRequest { public partial SnmpPdu Pdu { get; } }

/// <summary>SNMPv2-Trap-PDU ::= [7] IMPLICIT PDU.</summary>
[PartOf<Snmp>, Ber(BerForm.Value), Tag(7)]
public readonly ref partial struct SnmpV2Trap { public partial SnmpPdu Pdu { get; } }

/// <summary>Report-PDU ::= [8] IMPLICIT PDU.</summary>
[PartOf<Snmp>, Ber(BerForm.Value), Tag(8)]
public readonly ref partial struct SnmpReport { public partial SnmpPdu Pdu { get; } }

/// <summary>PDU ::= SEQUENCE.</summary>
[PartOf<Snmp>, Ber]
public readonly ref partial struct SnmpPdu
{
    [Field("snmp.request_id", "request-id", Description = "T_request_id")] public partial int RequestId { get; }
    [Field("snmp.error_status", "error-status")] public partial SnmpErrorStatus ErrorStatus { get; }

    /// <summary>Which binding is at fault, counted from 1.</summary>
    [Field("snmp.error_index", "error-index", Description = "INTEGER")] public partial int ErrorIndex { get; }
    [Field("snmp.variable_bindings", "variable-bindings", Description = "VarBindList")] public partial SnmpBindings Bindings { get; }
}

/// <summary>GetBulkRequest-PDU ::= [5] IMPLICIT BulkPDU.</summary>
[PartOf<Snmp>, Ber, Tag(5)]
public readonly ref partial struct SnmpGetBulkRequest
{
    [Field("snmp.request_id", "request-id", Description = "T_request_id")] public partial int RequestId { get; }
    [Field("snmp.non_repeaters", "non-repeaters", Description = "INTEGER_0_2147483647")] public partial uint NonRepeaters { get; }
    [Field("snmp.max_repetitions", "max-repetitions", Description = "INTEGER_0_2147483647")] public partial uint MaxRepetitions { get; }
    [Field("snmp.variable_bindings", "variable-bindings", Description = "VarBindList")] public partial SnmpBindings Bindings { get; }
}

/// <summary>Trap-PDU ::= [4] IMPLICIT SEQUENCE (RFC 1157, 4.1.6).</summary>
[PartOf<Snmp>, Ber, Tag(4)]
public readonly ref partial struct SnmpTrap
{
    [Field("snmp.enterprise", "enterprise", Description = "EnterpriseOID"), Asn(Asn.ObjectIdentifier)] public partial ReadOnlySpan<byte> Enterprise { get; }
    [Step] private void AddEnterprise() => SnmpExchanges.AppendIdentifier(Dissection!, Enterprise);
    [Field("snmp.agent_addr", "agent-addr", Description = "NetworkAddress")] public partial SnmpAddress Agent { get; }
    [Field("snmp.generic_trap", "generic-trap", Description = "GenericTrap")] public partial SnmpGenericTrap Generic { get; }
    [Field("snmp.specific_trap", "specific-trap", Description = "SpecificTrap")] public partial int Specific { get; }

    /// <summary>Since the sender started, in hundredths of a second.</summary>
    [Field("snmp.time_stamp", "time-stamp", Description = "TimeTicks")] public partial SnmpTimeTicks TimeStamp { get; }
    [Field("snmp.variable_bindings", "variable-bindings", Description = "VarBindList")] public partial SnmpBindings Bindings { get; }
}

/// <summary>IpAddress ::= [APPLICATION 0] IMPLICIT OCTET STRING.</summary>
[PartOf<Snmp>, Ber(BerForm.Value), Tag(0, Class = BerClass.Application)]
public readonly ref partial struct SnmpAddress { [Asn(Asn.OctetString)] public partial IPv4Address Value { get; } }

/// <summary>TimeTicks ::= [APPLICATION 3] IMPLICIT INTEGER.</summary>
[PartOf<Snmp>, Ber(BerForm.Value), Tag(3, Class = BerClass.Application)]
public readonly ref partial struct SnmpTimeTicks { public partial uint Value { get; } }

/// <summary>error-status INTEGER (RFC 3416, 3).</summary>
public enum SnmpErrorStatus
{
    [Name("noError")] NoError,
    [Name("tooBig")] TooBig,
    [Name("noSuchName")] NoSuchName,
    [Name("badValue")] BadValue,
    [Name("readOnly")] ReadOnly,
    [Name("genErr")] GeneralError,
    [Name("noAccess")] NoAccess,
    [Name("wrongType")] WrongType,
    [Name("wrongLength")] WrongLength,
    [Name("wrongEncoding")] WrongEncoding,
    [Name("wrongValue")] WrongValue,
    [Name("noCreation")] NoCreation,
    [Name("inconsistentValue")] InconsistentValue,
    [Name("resourceUnavailable")] ResourceUnavailable,
    [Name("commitFailed")] CommitFailed,
    [Name("undoFailed")] UndoFailed,
    [Name("authorizationError")] AuthorizationError,
    [Name("notWritable")] NotWritable,
    [Name("inconsistentName")] InconsistentName,
}

/// <summary>generic-trap INTEGER.</summary>
public enum SnmpGenericTrap
{
    [Name("coldStart")] ColdStart,
    [Name("warmStart")] WarmStart,
    [Name("linkDown")] LinkDown,
    [Name("linkUp")] LinkUp,
    [Name("authenticationFailure")] AuthenticationFailure,
    [Name("egpNeighborLoss")] EgpNeighborLoss,
    [Name("enterpriseSpecific")] EnterpriseSpecific,
}
