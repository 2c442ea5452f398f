namespace GenShark.Protocols;

/// <summary>Procedures of version 1 (RFC 1057, A).</summary>
public enum PortmapProcedure1 : uint
{
    [Name("NULL")] Null = 0,
    [Name("SET")] Set = 1,
    [Name("UNSET")] Unset = 2,
    [Name("GETPORT")] GetPort = 3,
    [Name("DUMP")] Dump = 4,
    [Name("CALLIT")] CallIt = 5,
}

/// <summary>Procedures of version 2 (RFC 1833, 3.2).</summary>
public enum PortmapProcedure2 : uint
{
    [Name("NULL")] Null = 0,
    [Name("SET")] Set = 1,
    [Name("UNSET")] Unset = 2,
    [Name("GETPORT")] GetPort = 3,
    [Name("DUMP")] Dump = 4,
    [Name("CALLIT")] CallIt = 5,
}

/// <summary>Procedures of version 3 (RFC 1833, 2.2.1).</summary>
public enum PortmapProcedure3 : uint
{
    [Name("NULL")] Null = 0,
    [Name("SET")] Set = 1,
    [Name("UNSET")] Unset = 2,
    [Name("GETADDR")] GetAddress = 3,
    [Name("DUMP")] Dump = 4,
    [Name("CALLIT")] CallIt = 5,
    [Name("GETTIME")] GetTime = 6,
    [Name("UADDR2TADDR")] ToTransportAddress = 7,
    [Name("TADDR2UADDR")] ToUniversalAddress = 8,
}

/// <summary>Procedures of version 4 (RFC 1833, 2.2.1).</summary>
public enum PortmapProcedure4 : uint
{
    [Name("NULL")] Null = 0,
    [Name("SET")] Set = 1,
    [Name("UNSET")] Unset = 2,
    [Name("GETADDR")] GetAddress = 3,
    [Name("DUMP")] Dump = 4,
    [Name("BCAST")] Broadcast = 5,
    [Name("GETTIME")] GetTime = 6,
    [Name("UADDR2TADDR")] ToTransportAddress = 7,
    [Name("TADDR2UADDR")] ToUniversalAddress = 8,
    [Name("GETVERSADDR")] GetVersionAddress = 9,
    [Name("INDIRECT")] Indirect = 10,
    [Name("GETADDRLIST")] GetAddressList = 11,
    [Name("GETSTAT")] GetStatus = 12,
}
