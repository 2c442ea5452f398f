namespace GenShark.Protocols;

/// <summary>Whether a file is a directory.</summary>
public enum SmbIsDirectory : byte
{
    [Name("This is NOT a directory")] ThisIsNOTADirectory = 0,
    [Name("This is a DIRECTORY")] ThisIsADIRECTORY = 1,
}
