namespace GenShark.Capture.Statistics;

/// <summary>A file, a body or a mail that was sent over the network.</summary>
/// <param name="Frame">The number of the packet that completed it, or that it began with where it came in any order (SMB).</param>
/// <param name="Host">Who it was got from or given to, as far as the protocol says: a host, a share, the sender of a mail; empty if it does not.</param>
/// <param name="ContentType">Its media type; empty if nobody said it.</param>
/// <param name="Name">Its name without folders, as the protocol has it; null if it has none.</param>
/// <param name="Content">Its bytes, out of their chunks and decompressed.</param>
public sealed record ExportedObject(int Frame, string Host, string ContentType, string? Name, byte[] Content)
{
    /// <summary>The name that tshark would give its file: without what file systems refuse, at most 255 bytes.</summary>
    /// <param name="duplicate">How many files of the name there are already.</param>
    public string FileName(int duplicate = 0) => ObjectFileName.Of(Name ?? (ContentType.Length == 0 ? $"object{Frame}" : $"object{Frame}.{ContentType}"), duplicate);
}

/// <summary>What objects are taken from.</summary>
public enum ObjectKind
{
    /// <summary>Bodies of HTTP's requests and responses.</summary>
    Http,

    /// <summary>Mails.</summary>
    Imf,

    /// <summary>Files that were read or written over SMB 2 and 3.</summary>
    Smb,
}
