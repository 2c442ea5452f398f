namespace GenShark.Protocols;

/// <summary>Which protocol TLS carries: by what was negotiated (RFC 7301), else by the port.</summary>
internal static class TlsApplications
{
    private const string Http = "Hypertext Transfer Protocol", Http2 = "HyperText Transfer Protocol 2", Dns = "Domain Name System", Coap = "Constrained Application Protocol";

    /// <summary>By the ports of the segment that is being walked: the lower one first. Through a proxy that of the server behind it counts.</summary>
    public static string? OfPorts(Dissection d)
    {
        if (HttpConversations.TunnelPortOf(d) is { } behind) return OfPort(behind);
        (ushort source, ushort destination) = TransportStream.PortsOf(d);
        return OfPort(Math.Min(source, destination)) ?? OfPort(Math.Max(source, destination));
    }

    /// <summary>The same of a datagram.</summary>
    public static string? OfDatagramPorts(Dissection d)
    {
        (ushort source, ushort destination) = TransportStream.PortsOf(d);
        return OfDatagramPort(Math.Min(source, destination)) ?? OfDatagramPort(Math.Max(source, destination));
    }

    /// <summary>By the protocol's name in the negotiation.</summary>
    public static string? OfNegotiation(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("http/1.1"u8) || name.SequenceEqual("http/1.0"u8)) return Http;
        if (name.SequenceEqual("h2"u8) || name.StartsWith("h2-"u8)) return Http2;
        if (name.StartsWith("spdy/"u8)) return "SPDY";
        if (name.SequenceEqual("dot"u8)) return Dns;
        if (name.SequenceEqual("coap"u8)) return Coap;
        return name.SequenceEqual("stun.turn"u8) ? "TURN Channel" : null;
    }

    private static string? OfDatagramPort(ushort port) => port switch
    {
        853 => Dns,
        2221 => "Common Industrial Protocol, I/O",
        5684 => Coap,
        5868 => "Diameter Protocol",
        _ => null,
    };

    private static string? OfPort(ushort port) => port switch
    {
        // Where plain text comes first: TLS begins after STARTTLS or its kin.
        21 => "File Transfer Protocol (FTP)",
        25 or 587 => "Simple Mail Transfer Protocol",
        110 => "Post Office Protocol",
        143 => "Internet Message Access Protocol",
        3306 => "MySQL Protocol",
        5432 => "PostgreSQL",
        324 => "RPKI-Router Protocol",
        443 => Http,
        465 => "Simple Mail Transfer Protocol",
        636 => "Lightweight Directory Access Protocol",
        802 => "Modbus/TCP",
        853 => Dns,
        993 => "Internet Message Access Protocol",
        995 => "Post Office Protocol",
        1300 => "Q.931",
        2221 => "EtherNet/IP (Industrial Protocol)",
        2443 => "Skinny Client Control Protocol",
        3249 or 3250 or 3251 or 3252 => "Intel Omni-Path FE Header - Omni-Path Fabric Executive Header",
        3496 => "DoIP (ISO13400) Protocol",
        5061 => "Session Initiation Protocol",
        5671 => "Advanced Message Queuing Protocol",
        5684 => Coap,
        5868 => "Diameter Protocol",
        8883 => "MQ Telemetry Transport Protocol",
        11207 => "Couchbase Protocol",
        19999 => "Distributed Network Protocol 3.0",
        27017 => "Mongo Wire Protocol",
        _ => null,
    };
}
