namespace GenShark.Protocols;

/// <summary>Network layer protocol identifiers over Frame Relay.</summary>
public enum FrameRelayNetwork : byte
{
    [Name("NULL")] Null = 0,
    [Name("T.70")] T70 = 1,
    [Name("X.633")] X633 = 3,
    [Name("Q.933")] Q933 = 8,
    [Name("LMI")] LMI = 9,
    [Name("Q.2119")] Q2119 = 0x0c,
    [Name("SNAP")] Snap = 0x80,
    [Name("CLNP")] Clnp = 0x81,
    [Name("ESIS")] Esis = 0x82,
    [Name("ISIS")] Isis = 0x83,
    [Name("IDRP")] Idrp = 0x85,
    [Name("ESIS (X.25)")] EsisX25 = 0x8a,
    [Name("ISO 10030")] ISO10030 = 0x8c,
    [Name("ISO 11577")] ISO11577 = 0x8d,
    [Name("IPv6")] IPv6 = 0x8e,
    [Name("Data compression protocol")] DataCompressionProtocol = 0xb0,
    [Name("IP")] IP = 0xcc,
    [Name("PPP")] PPP = 0xcf,
}
