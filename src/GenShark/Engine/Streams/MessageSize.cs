namespace GenShark;

/// <summary>What a protocol says of the size of a message where it cannot be told in bytes.</summary>
public static class MessageSize
{
    /// <summary>The bytes are no message, and nobody else's: they are left alone.</summary>
    public const int None = 0;

    /// <summary>More bytes must be there to tell.</summary>
    public const int Unknown = -1;

    /// <summary>All that is there is the protocol's, but no message: the carrier shows no length.</summary>
    public const int Rest = -2;

    /// <summary>The message is longer than places in the stream can tell: what follows is not taken for the rest of it.</summary>
    public const int TooLong = -3;

    /// <summary>The message goes on until the stream ends.</summary>
    public const int UntilEnd = int.MaxValue;
}
