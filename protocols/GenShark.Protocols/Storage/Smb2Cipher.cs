namespace GenShark.Protocols;

/// <summary>How messages are encrypted (MS-SMB2, 2.2.3.1.2).</summary>
public enum Smb2Cipher : ushort
{
    [Name("AES-128-CCM")] AES128CCM = 0x1,
    [Name("AES-128-GCM")] AES128GCM = 0x2,
    [Name("AES-256-CCM")] AES256CCM = 0x3,
    [Name("AES-256-GCM")] AES256GCM = 0x4,
}
