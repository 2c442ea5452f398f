namespace GenShark.Protocols;

/// <summary>What a long header begins (RFC 9000, 17.2).</summary>
internal enum QuicPacketType : byte
{
    [Name("Initial")] Initial = 0,
    [Name("0-RTT")] ZeroRtt = 1,
    [Name("Handshake")] Handshake = 2,
    [Name("Retry")] Retry = 3,
}

/// <summary>The same in version 2 (RFC 9369, 3.2).</summary>
internal enum QuicPacketType2 : byte
{
    [Name("Retry")] Retry = 0,
    [Name("Initial")] Initial = 1,
    [Name("0-RTT")] ZeroRtt = 2,
    [Name("Handshake")] Handshake = 3,
}

/// <summary>Types of frames (RFC 9000, 19).</summary>
[NameRange(0x02, 0x03, "ACK")]
[NameRange(0x08, 0x0f, "STREAM")]
[NameRange(0x30, 0x31, "DATAGRAM")]
internal enum QuicFrameType : ulong
{
    [Name("PADDING")] Padding = 0x00,
    [Name("PING")] Ping = 0x01,
    Ack = 0x02,
    AckEcn = 0x03,
    [Name("RESET_STREAM")] ResetStream = 0x04,
    [Name("STOP_SENDING")] StopSending = 0x05,
    [Name("CRYPTO")] Crypto = 0x06,
    [Name("NEW_TOKEN")] NewToken = 0x07,
    Stream = 0x08,
    LastStream = 0x0f,
    [Name("MAX_DATA")] MaxData = 0x10,
    [Name("MAX_STREAM_DATA")] MaxStreamData = 0x11,
    [Name("MAX_STREAMS (BIDI)")] MaxStreamsBoth = 0x12,
    [Name("MAX_STREAMS (UNI)")] MaxStreamsOne = 0x13,
    [Name("DATA_BLOCKED")] DataBlocked = 0x14,
    [Name("STREAM_DATA_BLOCKED")] StreamDataBlocked = 0x15,
    [Name("STREAMS_BLOCKED (BIDI)")] StreamsBlockedBoth = 0x16,
    [Name("STREAMS_BLOCKED (UNI)")] StreamsBlockedOne = 0x17,
    [Name("NEW_CONNECTION_ID")] NewConnectionId = 0x18,
    [Name("RETIRE_CONNECTION_ID")] RetireConnectionId = 0x19,
    [Name("PATH_CHALLENGE")] PathChallenge = 0x1a,
    [Name("PATH_RESPONSE")] PathResponse = 0x1b,
    [Name("CONNECTION_CLOSE (Transport)")] CloseTransport = 0x1c,
    [Name("CONNECTION_CLOSE (Application)")] CloseApplication = 0x1d,
    [Name("HANDSHAKE_DONE")] HandshakeDone = 0x1e,
    Datagram = 0x30,
    DatagramWithLength = 0x31,
    [Name("MP_NEW_CONNECTION_ID")] MultipathNewConnectionId = 0x40,
    [Name("MP_RETIRE_CONNECTION_ID")] MultipathRetireConnectionId = 0x41,
    [Name("MP_ACK")] MultipathAck = 0x42,
    [Name("MP_ACK")] MultipathAckEcn = 0x43,
    [Name("ADD_ADDRESS")] AddAddress = 0x44,
    [Name("REMOVE_ADDRESS")] RemoveAddress = 0x45,
    [Name("UNIFLOWS")] Uniflows = 0x46,
    [Name("IMMEDIATE_ACK")] ImmediateAck = 0xac,
    [Name("ACK_FREQUENCY")] AckFrequency = 0xaf,
    [Name("TIME_STAMP")] TimeStamp = 0x2f5,
}

/// <summary>Who opened a stream: the last bit of its number (RFC 9000, 2.1).</summary>
internal enum QuicStreamInitiator : ulong
{
    [Name("Client-initiated")] Client = 0,
    [Name("Server-initiated")] Server = 1,
}

/// <summary>Which way a stream goes: the bit before that.</summary>
internal enum QuicStreamDirection : ulong
{
    [Name("Bidirectional")] Both = 0,
    [Name("Unidirectional")] One = 1,
}

/// <summary>Why a connection is closed (RFC 9000, 20.1).</summary>
[NameRange(256, 511, "CRYPTO_ERROR")]
internal enum QuicError : ulong
{
    [Name("NO_ERROR")] None = 0,
    [Name("INTERNAL_ERROR")] Internal = 1,
    [Name("CONNECTION_REFUSED")] ConnectionRefused = 2,
    [Name("FLOW_CONTROL_ERROR")] FlowControl = 3,
    [Name("STREAM_ID_ERROR")] StreamId = 4,
    [Name("STREAM_STATE_ERROR")] StreamState = 5,
    [Name("FINAL_SIZE_ERROR")] FinalSize = 6,
    [Name("FRAME_ENCODING_ERROR")] FrameEncoding = 7,
    [Name("TRANSPORT_PARAMETER_ERROR")] TransportParameter = 8,
    [Name("CONNECTION_ID_LIMIT_ERROR")] ConnectionIdLimit = 9,
    [Name("PROTOCOL_VIOLATION")] ProtocolViolation = 10,
    [Name("INVALID_TOKEN")] InvalidToken = 11,
    [Name("APPLICATION_ERROR")] Application = 12,
    [Name("CRYPTO_BUFFER_EXCEEDED")] CryptoBufferExceeded = 13,
    [Name("KEY_UPDATE_ERROR")] KeyUpdate = 14,
    [Name("AEAD_LIMIT_REACHED")] AeadLimitReached = 15,
    [Name("NO_VIABLE_PATH")] NoViablePath = 16,
    [Name("VERSION_NEGOTIATION_ERROR")] VersionNegotiation = 17,
}

/// <summary>The first bit of a packet.</summary>
internal enum QuicHeaderForm : byte
{
    [Name("Short Header")] Short = 0,
    [Name("Long Header")] Long = 1,
}

/// <summary>How long a packet number is.</summary>
internal enum QuicNumberLength : byte
{
    [Name("1 bytes")] One = 0,
    [Name("2 bytes")] Two = 1,
    [Name("3 bytes")] Three = 2,
    [Name("4 bytes")] Four = 3,
}
