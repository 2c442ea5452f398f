namespace GenShark.Protocols;

/// <summary>What was opened (MS-CIFS, 2.2.4.64.2).</summary>
public enum SmbFileType : ushort
{
    [Name("Disk file or directory")] DiskFileOrDirectory = 0,
    [Name("Named pipe in byte mode")] NamedPipeInByteMode = 1,
    [Name("Named pipe in message mode")] NamedPipeInMessageMode = 2,
    [Name("Spooled printer")] SpooledPrinter = 3,
    [Name("Character mode device")] CharacterModeDevice = 4,
    [Name("Unknown file type")] UnknownFileType = 65535,
}
