namespace GenShark.Protocols;

/// <summary>Whether a pipe has messages (MS-CIFS, 2.2.1.3).</summary>
public enum SmbPipeType : byte
{
    [Name("Byte stream pipe")] ByteStreamPipe = 0,
    [Name("Message pipe")] MessagePipe = 1,
}
