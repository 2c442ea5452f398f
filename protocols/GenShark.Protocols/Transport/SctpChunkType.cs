namespace GenShark.Protocols;

/// <summary>Types of chunks (RFC 9260, 3.2; RFC 3758, 4895, 5061, 6525, 8260). The two highest bits say what becomes of an unknown one.</summary>
public enum SctpChunkType : byte
{
    [Name("DATA")] Data = 0,
    [Name("INIT")] Init = 1,
    [Name("INIT_ACK")] InitAck = 2,
    [Name("SACK")] Sack = 3,
    [Name("HEARTBEAT")] Heartbeat = 4,
    [Name("HEARTBEAT_ACK")] HeartbeatAck = 5,
    [Name("ABORT")] Abort = 6,
    [Name("SHUTDOWN")] Shutdown = 7,
    [Name("SHUTDOWN_ACK")] ShutdownAck = 8,
    [Name("ERROR")] Error = 9,
    [Name("COOKIE_ECHO")] CookieEcho = 10,
    [Name("COOKIE_ACK")] CookieAck = 11,
    [Name("ECNE")] Ecne = 12,
    [Name("CWR")] Cwr = 13,
    [Name("SHUTDOWN_COMPLETE")] ShutdownComplete = 14,
    [Name("AUTH")] Auth = 15,
    [Name("NR_SACK")] NrSack = 16,
    [Name("I_DATA")] IData = 64,
    [Name("ASCONF_ACK")] AsconfAck = 128,
    [Name("PKTDROP")] PacketDrop = 129,
    [Name("RE_CONFIG")] ReConfig = 130,
    [Name("PAD")] Pad = 132,
    [Name("FORWARD_TSN")] ForwardTsn = 192,
    [Name("ASCONF")] Asconf = 193,
    [Name("I_FORWARD_TSN")] IForwardTsn = 194,
    [Name("IETF_EXTENSION")] IetfExtension = 255,
}
