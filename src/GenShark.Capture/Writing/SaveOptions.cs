namespace GenShark.Capture.Writing;

/// <summary>How a capture is saved, when the next file is begun, and when enough is saved.</summary>
public sealed record SaveOptions
{
    /// <summary>The format of the files.</summary>
    public CaptureFileFormat Format { get; init; }

    /// <summary>When to go on to another file; null for one file only.</summary>
    public FileRotation? Rotation { get; init; }

    /// <summary>Enough is saved when a file has so many bytes; 0 for no limit.</summary>
    public long MostBytes { get; init; }

    /// <summary>Enough is saved when so many packets are; 0 for no limit.</summary>
    public long MostPackets { get; init; }

    /// <summary>Enough is saved when so many files are full; 0 for no limit.</summary>
    public int MostFiles { get; init; }
}

/// <summary>When to go on to another file: at the first of these that is reached. At least one must be set.</summary>
public sealed record FileRotation
{
    /// <summary>After so long.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>When the clock (Unix time) reaches a multiple of this.</summary>
    public TimeSpan? Interval { get; init; }

    /// <summary>After so many bytes; 0 for no limit.</summary>
    public long Bytes { get; init; }

    /// <summary>After so many packets; 0 for no limit.</summary>
    public long Packets { get; init; }

    /// <summary>How many files stay: older ones are deleted; 0 for all.</summary>
    public int Files { get; init; }

    internal bool IsTimed => Duration is not null || Interval is not null;
}
