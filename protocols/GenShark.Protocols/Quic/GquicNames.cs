namespace GenShark.Protocols;

/// <summary>What a long header begins, of Q046.</summary>
internal enum GquicPacketType : byte
{
    [Name("Initial")] Initial = 0,
    [Name("0-RTT")] ZeroRtt = 1,
    [Name("Handshake")] Handshake = 2,
}

/// <summary>How long a connection ID is.</summary>
internal enum GquicIdLength : byte
{
    [Name("0 bytes")] None = 0,
    [Name("8 bytes")] Eight = 5,
}

/// <summary>The same in public flags, before version 33.</summary>
internal enum GquicOldIdLength : byte
{
    [Name("0 Byte")] None = 0,
    [Name("1 Bytes")] One = 1,
    [Name("4 Bytes")] Four = 2,
    [Name("8 Bytes")] Eight = 3,
}

/// <summary>How long a number is that two bits measure: of a packet, or in an acknowledgement.</summary>
internal enum GquicNumberLength : byte
{
    [Name("1 Byte")] One = 0,
    [Name("2 Bytes")] Two = 1,
    [Name("4 Bytes")] Four = 2,
    [Name("6 Bytes")] Six = 3,
}

/// <summary>How long a stream ID is.</summary>
internal enum GquicStreamLength : byte
{
    [Name("1 Byte")] One = 0,
    [Name("2 Bytes")] Two = 1,
    [Name("3 Bytes")] Three = 2,
    [Name("4 Bytes")] Four = 3,
}

/// <summary>How long an offset in a stream is.</summary>
internal enum GquicOffsetLength : byte
{
    [Name("0 Byte")] None = 0,
    [Name("2 Bytes")] Two = 1,
    [Name("3 Bytes")] Three = 2,
    [Name("4 Bytes")] Four = 3,
    [Name("5 Bytes")] Five = 4,
    [Name("6 Bytes")] Six = 5,
    [Name("7 Bytes")] Seven = 6,
    [Name("8 Bytes")] Eight = 7,
}

/// <summary>What a frame is: by all of its type, or by the highest bits.</summary>
[NameRange(0x09, 0x1f, "Unknown")]
[NameRange(0x20, 0x3f, "CONGESTION_FEEDBACK (Special Frame Type)")]
[NameRange(0x40, 0x7f, "ACK (Special Frame Type)")]
[NameRange(0x80, 0xff, "STREAM (Special Frame Type)")]
internal enum GquicFrameType : byte
{
    [Name("PADDING")] Padding = 0,
    [Name("RST_STREAM")] ResetStream = 1,
    [Name("CONNECTION_CLOSE")] ConnectionClose = 2,
    [Name("GOAWAY")] GoAway = 3,
    [Name("WINDOW_UPDATE")] WindowUpdate = 4,
    [Name("BLOCKED")] Blocked = 5,
    [Name("STOP_WAITING")] StopWaiting = 6,
    [Name("PING")] Ping = 7,
    [Name("CRYPTO")] Crypto = 8,
}

/// <summary>Families of addresses, as Linux numbers them.</summary>
internal enum GquicAddressType : ushort
{
    [Name("IPv4")] IPv4 = 2,
    [Name("IPv6")] IPv6 = 10,
}
