namespace GenShark.Capture.Statistics;

/// <summary>What a message of SMB says of a file.</summary>
internal sealed class SmbFileMessage
{
    public uint Stream { get; init; }

    /// <summary>Where the message starts in its data source.</summary>
    public int Start { get; init; }

    public byte Source { get; init; }
    public uint Command { get; set; }
    public bool IsResponse { get; set; }
    public ulong Id { get; set; }
    public ulong Session { get; set; }

    /// <summary>0 in what is answered late.</summary>
    public uint TreeId { get; set; }

    public string? Tree { get; set; }
    public string? Name { get; set; }
    public Guid File { get; set; }
    public ulong FileSize { get; set; }

    /// <summary>Where in the file the data belong.</summary>
    public ulong Offset { get; set; }

    /// <summary>Where in the message they are.</summary>
    public int DataOffset { get; set; }

    public uint Length { get; set; }
}
