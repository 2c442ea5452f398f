namespace GenShark.Protocols;

/// <summary>Which end of a pipe a state is of (MS-CIFS, 2.2.1.3).</summary>
public enum SmbPipeEnd : byte
{
    [Name("Consumer end of pipe")] ConsumerEndOfPipe = 0,
    [Name("Server end of pipe")] ServerEndOfPipe = 1,
}
