namespace GenShark.Protocols;

/// <summary>Where an error comes from (MS-CIFS, 2.2.2.4).</summary>
public enum SmbErrorClass : byte
{
    [Name("Success")] Success = 0x0,
    [Name("DOS Error")] DOSError = 0x1,
    [Name("Server Error")] ServerError = 0x2,
    [Name("Hardware Error")] HardwareError = 0x3,
    [Name("Command Error - Not an SMB format command")] CommandErrorNotAnSMBFormatCommand = 0x4,
}
