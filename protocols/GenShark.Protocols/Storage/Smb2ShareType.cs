namespace GenShark.Protocols;

/// <summary>Kinds of shares (MS-SMB2, 2.2.10).</summary>
public enum Smb2ShareType : byte
{
    [Name("Physical disk")] PhysicalDisk = 0x1,
    [Name("Named pipe")] NamedPipe = 0x2,
    [Name("Printer")] Printer = 0x3,
}
