namespace GenShark;

/// <summary>What a protocol says of the size of a message where it cannot be told in bytes.</summary>
public static class MessageSize
{
    /// <summary>More bytes must be there to tell.</summary>
    public const int Unknown = -1;

    /// <summary>The message goes on until the stream ends.</summary>
    public const int UntilEnd = int.MaxValue;
}
