namespace GenShark.Capture.Reading;

/// <summary>How a capture will be read; both ways give the same packets.</summary>
public enum CaptureAccess
{
    /// <summary>In order, through a small buffer, and out of order a packet at a time. The fastest way, and the only one for pipes.</summary>
    Buffered,

    /// <summary>
    /// Maps the whole file, so that the bytes of all frames stay valid until the reader is disposed. A file that is cut while it is
    /// mapped ends the process. Compressed captures and pipes are read as with <see cref="Buffered"/>.
    /// </summary>
    Mapped,
}
