namespace GenShark.Protocols;

/// <summary>As whom a server may act (MS-SMB2, 2.2.13).</summary>
public enum Smb2Impersonation : uint
{
    [Name("Anonymous")] Anonymous = 0,
    [Name("Identification")] Identification = 1,
    [Name("Impersonation")] Impersonation = 2,
    [Name("Delegation")] Delegation = 3,
}
