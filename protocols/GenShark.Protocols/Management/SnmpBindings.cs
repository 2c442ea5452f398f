using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>VarBindList ::= SEQUENCE OF VarBind (RFC 3416, 3).</summary>
[PartOf<Snmp>, Ber(BerForm.SequenceOf)]
[DeclareField("snmp.response_in", "Response In", FieldType.FrameNumber, Description = "The response to this SNMP request is in this frame")]
[DeclareField("snmp.response_to", "Response To", FieldType.FrameNumber, Description = "This is a response to the SNMP request in this frame")]
[DeclareField("snmp.time", "Time", FieldType.RelativeTime, Description = "The time between the Request and the Response")]
[DeclareField("snmp.name", "Object Name", FieldType.Oid)]
[DeclareField("snmp.value.int", "Value (Integer32)", FieldType.Int64)]
[DeclareField("snmp.value.octets", "Value (OctetString)", FieldType.Bytes)]
[DeclareField("snmp.value.oid", "Value (OID)", FieldType.Oid)]
[DeclareField("snmp.value.null", "Value (Null)", FieldType.None)]
[DeclareField("snmp.value.ipv4", "Value (IpAddress)", FieldType.IPv4)]
[DeclareField("snmp.value.ipv6", "Value (IpAddress)", FieldType.IPv6)]
[DeclareField("snmp.value.addr", "Value (IpAddress)", FieldType.Bytes)]
[DeclareField("snmp.value.u32", "Value (Unsigned32)", FieldType.Int64)]
[DeclareField("snmp.value.g32", "Value (Gauge32)", FieldType.Int64)]
[DeclareField("snmp.value.unk", "Value (Unknown)", FieldType.Bytes)]
[DeclareField("snmp.value.counter", "Value (Counter32)", FieldType.UInt64)]
[DeclareField("snmp.value.counter", "Value (Counter64)", FieldType.UInt64)]
[DeclareField("snmp.value.nsap", "Value (NSAP)", FieldType.UInt64)]
[DeclareField("snmp.value.timeticks", "Value (Timeticks)", FieldType.UInt64)]
[DeclareField("snmp.value.opaque", "Value (Opaque)", FieldType.Bytes)]
[DeclareField("snmp.var-bind_str", "Variable-binding-string", FieldType.String)]
[DeclareField("snmp.noSuchObject", "noSuchObject", FieldType.None)]
[DeclareField("snmp.noSuchInstance", "noSuchInstance", FieldType.None)]
[DeclareField("snmp.endOfMibView", "endOfMibView", FieldType.None)]
[DeclareField("snmp.varbind.response", "Response", FieldType.None)]
[DeclareField("snmp.int_too_large", "Signed integer value > 2^63 - 1 or <= -2^63", FieldType.None)]
[DeclareField("snmp.uint_too_large", "Unsigned integer value > 2^64 - 1", FieldType.None)]
[DeclareField("snmp.integral_value0", "Integral value is zero-length", FieldType.None)]
[DeclareField("snmp.value_not_primitive_encoding", "value not in primitive encoding", FieldType.None)]
[DeclareField("snmp.varbind.wrong_tag", "Wrong tag for SNMP VarBind error value", FieldType.None)]
[DeclareField("snmp.trap_pdu_obsolete", "Trap-PDU is obsolete in this SNMP version", FieldType.None)]
[DeclareField("snmp.objectname_not_oid", "ObjectName not an OID", FieldType.None)]
public readonly ref partial struct SnmpBindings
{
    [Asn(Asn.Sequence), Content(nameof(WalkBinding))] public partial ReadOnlySpan<byte> First { get; }

    // VarBind ::= SEQUENCE { name, value }: both hang below a line of text that tells them.
    private bool WalkBinding(Dissection d, in Slice content)
    {
        int head = d.TextNode("VarBind", content, 0, content.Length);
        if (!BerElement.TryRead(content, 0, out BerElement name, out int lacking)) return d.Fail(content, lacking, 1);
        if (!name.Is(Asn.ObjectIdentifier) || name.IsConstructed) return ReportName(d, content);
        if (!d.Need(content, name.HeaderSize, name.ContentSize)) return false;
        ReadOnlySpan<byte> identifier = content.Span(name.HeaderSize, name.ContentSize);
        d.Open();
        d.Bytes(SnmpFields.Name, content, name.HeaderSize, name.ContentSize);
        if (!BerElement.TryRead(content, name.Size, out BerElement value, out lacking)) return d.Fail(content, lacking, 1);
        if (!d.Need(content, name.Size + value.HeaderSize, value.ContentSize)) return false;
        if (d.BeginInfo(append: true) is { } info) SnmpText.WriteName(info.Append(' '), identifier, withNumber: false);
        new SnmpValue(d, content.Part(name.Size + value.HeaderSize, value.ContentSize), value).Show(head, identifier);
        d.Close();
        return true;
    }

    private static bool ReportName(Dissection d, in Slice content)
    {
        const string Message = "ObjectName must be an OID in primitive encoding";
        d.TextNode(Message, content, 0, content.Length);
        d.Open();
        d.BeginText().Append("ObjectName not an OID"u8);
        d.Expert(SnmpFields.ObjectnameNotOid, content, Severity.Warning, ExpertGroup.Malformed);
        d.Close();
        return true;
    }
}
