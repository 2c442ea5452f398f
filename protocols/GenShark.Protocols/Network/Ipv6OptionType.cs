namespace GenShark.Protocols;

/// <summary>Hop-by-hop and destination options of IPv6.</summary>
/// <seealso href="https://www.iana.org/assignments/ipv6-parameters"/>
public enum Ipv6OptionType : byte
{
    [Name("Pad1")] Pad1 = 0x00,
    [Name("PadN")] PadN = 0x01,
    [Name("Tunnel Encapsulation Limit")] TunnelEncapsulationLimit = 0x04,
    [Name("Router Alert")] RouterAlert = 0x05,
    [Name("CALIPSO")] Calipso = 0x07,
    [Name("SMF_DPD")] SmfDpd = 0x08,
    [Name("Performance and Diagnostic Metrics")] PerformanceAndDiagnosticMetrics = 0x0f,
    [Name("Experimental (0x1E)")] Experimental1E = 0x1e,
    [Name("Quick-Start")] QuickStart = 0x26,
    [Name("Path MTU Option")] PathMtu = 0x30,
    [Name("IOAM Option")] Ioam = 0x31,
    [Name("Experimental (0x3E)")] Experimental3E = 0x3e,
    [Name("Tunnel Payload Forwarding (TPF) Information")] TunnelPayloadForwarding = 0x41,
    [Name("Experimental (0x5E)")] Experimental5E = 0x5e,
    [Name("RPL Option")] Rpl = 0x63,
    [Name("MPL Option")] Mpl = 0x6d,
    [Name("Experimental (0x7E)")] Experimental7E = 0x7e,
    [Name("Endpoint Identification")] EndpointIdentification = 0x8a,
    [Name("ILNP Nonce")] IlnpNonce = 0x8b,
    [Name("Line-Identification Option")] LineIdentification = 0x8c,
    [Name("Experimental (0x9E)")] Experimental9E = 0x9e,
    [Name("Experimental (0xBE)")] ExperimentalBE = 0xbe,
    [Name("Jumbo Payload")] JumboPayload = 0xc2,
    [Name("Home Address")] HomeAddress = 0xc9,
    [Name("Experimental (0xDE)")] ExperimentalDE = 0xde,
    [Name("IP_DFF")] IpDff = 0xee,
    [Name("Experimental (0xFE)")] ExperimentalFE = 0xfe,
}
