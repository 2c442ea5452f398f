namespace GenShark.Protocols;

/// <summary>Procedures of version 4 (RFC 7530, 15).</summary>
public enum Nfs4Procedure : uint
{
    [Name("NULL")] Null = 0,
    [Name("COMPOUND")] Compound = 1,
}

/// <summary>Procedures of the callbacks of version 4 (RFC 7530, 15.19).</summary>
public enum Nfs4CallbackProcedure : uint
{
    [Name("CB_NULL")] Null = 0,
    [Name("CB_COMPOUND")] Compound = 1,
}
