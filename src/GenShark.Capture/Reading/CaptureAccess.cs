namespace GenShark.Capture.Reading;

/// <summary>How a capture will be read; all ways give the same packets.</summary>
public enum CaptureAccess
{
    /// <summary>In order, through a small buffer. The fastest way, and the only one for pipes.</summary>
    Sequential,

    /// <summary>In order, then again and again out of order: keeps places to enter compressed captures at (up to 32 MB).</summary>
    Indexed,

    /// <summary>
    /// Maps the whole file, so that the bytes of all frames stay valid until the reader is disposed. A file that is cut while it is
    /// mapped ends the process. Compressed captures are read as with <see cref="Indexed"/>.
    /// </summary>
    Mapped,
}
