namespace GenShark.Protocols;

/// <summary>How a pipe is read (MS-CIFS, 2.2.1.3).</summary>
public enum SmbPipeReadMode : byte
{
    [Name("Read pipe as a byte stream")] ReadPipeAsAByteStream = 0,
    [Name("Read messages from pipe")] ReadMessagesFromPipe = 1,
}
