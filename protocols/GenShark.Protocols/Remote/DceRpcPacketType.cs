namespace GenShark.Protocols;

/// <summary>What a PDU is (C706, 12.6.4; MS-RPCH for the last).</summary>
public enum DceRpcPacketType : byte
{
    [Name("Request")] Request = 0,
    [Name("Ping")] Ping = 1,
    [Name("Response")] Response = 2,
    [Name("Fault")] Fault = 3,
    [Name("Working")] Working = 4,
    [Name("Nocall")] NoCall = 5,
    [Name("Reject")] Reject = 6,
    [Name("Ack")] Ack = 7,
    [Name("Cl_cancel")] ConnectionlessCancel = 8,
    [Name("Fack")] FragmentAck = 9,
    [Name("Cancel_ack")] CancelAck = 10,
    [Name("Bind")] Bind = 11,
    [Name("Bind_ack")] BindAck = 12,
    [Name("Bind_nak")] BindNak = 13,
    [Name("Alter_context")] AlterContext = 14,
    [Name("Alter_context_resp")] AlterContextResponse = 15,
    [Name("AUTH3")] Auth3 = 16,
    [Name("Shutdown")] Shutdown = 17,
    [Name("Co_cancel")] Cancel = 18,
    [Name("Orphaned")] Orphaned = 19,
    [Name("RPC-over-HTTP RTS")] RequestToSend = 20,
}

/// <summary>How the sender lays out integers (C706, 14.1).</summary>
public enum DceRpcByteOrder : byte
{
    [Name("Big-endian")] BigEndian = 0,
    [Name("Little-endian")] LittleEndian = 1,
}

/// <summary>Its characters.</summary>
public enum DceRpcCharacters : byte
{
    [Name("ASCII")] Ascii = 0,
    [Name("EBCDIC")] Ebcdic = 1,
}

/// <summary>Its floating-point numbers.</summary>
public enum DceRpcFloats : byte
{
    [Name("IEEE")] Ieee = 0,
    [Name("VAX")] Vax = 1,
    [Name("Cray")] Cray = 2,
    [Name("IBM")] Ibm = 3,
}
