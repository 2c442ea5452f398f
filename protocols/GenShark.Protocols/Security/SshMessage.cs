namespace GenShark.Protocols;

/// <summary>How a message of a connection reads.</summary>
internal enum SshForm : byte
{
    /// <summary>A line that tells the version.</summary>
    Version,

    /// <summary>Bytes of a connection whose version is unknown.</summary>
    Opaque,

    /// <summary>A packet of version 1.</summary>
    Old,

    /// <summary>A packet of version 2 that is not encrypted yet.</summary>
    Plain,

    /// <summary>Encrypted packets of version 2: all the bytes that there are.</summary>
    Encrypted,

    /// <summary>As encrypted ones, by a cipher that tshark would decrypt had it the key: it shows nothing of them.</summary>
    Locked,
}

/// <summary>How a method exchanges keys: what the messages 30 to 34 are.</summary>
internal enum SshKeyExchange : byte
{
    /// <summary>RFC 4253, 8. Methods that are not known count as this one.</summary>
    DiffieHellman,

    /// <summary>RFC 4419.</summary>
    GroupExchange,

    /// <summary>RFC 5656, 4; RFC 8731.</summary>
    EllipticCurve,
}

/// <summary>What a message shows of its connection.</summary>
/// <param name="Form">How it reads.</param>
/// <param name="Size">In bytes; more than there are if some lack.</param>
/// <param name="Title">The head of its subtree; empty if it has none.</param>
internal readonly record struct SshMessage(SshForm Form, int Size, string Title)
{
    /// <summary>The method of exchanging keys; null if it is not agreed on.</summary>
    public string? Method { get; init; }

    public SshKeyExchange Exchange { get; init; }
    public bool IsFromServer { get; init; }

    /// <summary>As tshark counts the messages of a side.</summary>
    public uint Sequence { get; init; }

    /// <summary>The first of its side.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Of the authentication code of encrypted packets, in bytes.</summary>
    public int MacSize { get; init; }

    /// <summary>Whether the length of encrypted packets is not encrypted, since their authentication code covers what is encrypted.</summary>
    public bool HasPlainLength { get; init; }

    /// <summary>How many bytes the cipher must have to begin with.</summary>
    public int BlockSize { get; init; }
}
