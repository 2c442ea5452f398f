namespace GenShark.Protocols;

/// <summary>What a message of TFTP is.</summary>
public enum TftpOpcode : ushort
{
    [Name("Read Request")] ReadRequest = 1,
    [Name("Write Request")] WriteRequest = 2,
    [Name("Data Packet")] Data = 3,
    [Name("Acknowledgement")] Acknowledgement = 4,
    [Name("Error Code")] Error = 5,
    [Name("Option Acknowledgement")] OptionAcknowledgement = 6,
    [Name("Information (MSDP)")] Information = 255,
}

/// <summary>Why a transfer ends early.</summary>
public enum TftpErrorCode : ushort
{
    [Name("Not defined")] NotDefined = 0,
    [Name("File not found")] FileNotFound = 1,
    [Name("Access violation")] AccessViolation = 2,
    [Name("Disk full or allocation exceeded")] DiskFull = 3,
    [Name("Illegal TFTP Operation")] IllegalOperation = 4,
    [Name("Unknown transfer ID")] UnknownTransfer = 5,
    [Name("File already exists")] FileExists = 6,
    [Name("No such user")] NoSuchUser = 7,
    [Name("Option negotiation failed")] OptionsRefused = 8,
}
