namespace GenShark.Capture.Reading;

/// <summary>How a capture will be read; all ways give the same packets. Compressed captures and pipes are always buffered.</summary>
public enum CaptureAccess
{
    /// <summary>
    /// Files are mapped into memory, a piece at a time: the fastest way. A file that is cut shorter meanwhile may end the process;
    /// one that grows is read on.
    /// </summary>
    Mapped,

    /// <summary>Files are read through a small buffer: for those that may be cut while they are read.</summary>
    Buffered,

    /// <summary>
    /// Files are read by libpcap, to compare: what it reads of them (no compressed ones, of pcapng only those of one link type), without names of
    /// interfaces, comments and the like.
    /// </summary>
    Libpcap,
}
