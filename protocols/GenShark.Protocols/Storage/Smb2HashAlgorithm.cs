namespace GenShark.Protocols;

/// <summary>Hashes of the preauthentication (MS-SMB2, 2.2.3.1.1).</summary>
public enum Smb2HashAlgorithm : ushort
{
    [Name("SHA-512")] SHA512 = 0x1,
}
