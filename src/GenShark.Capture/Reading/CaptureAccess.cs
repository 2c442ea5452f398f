namespace GenShark.Capture.Reading;

/// <summary>How a capture will be read; all ways give the same packets. Compressed captures and pipes are always buffered.</summary>
public enum CaptureAccess
{
    /// <summary>
    /// Files are read a piece at a time into a buffer that stays in the processor's cache: the fastest way for packets of usual size, and safe for
    /// files that grow or are cut while they are read.
    /// </summary>
    Buffered,

    /// <summary>
    /// Files are mapped into memory, a piece at a time: nothing is copied, which pays where packets are long and little is read of each. A file
    /// that is cut shorter meanwhile may end the process; one that grows is read on.
    /// </summary>
    Mapped,

    /// <summary>
    /// Files are read by libpcap, to compare: what it reads of them (no compressed ones, of pcapng only those of one link type), without names of
    /// interfaces, comments and the like.
    /// </summary>
    Libpcap,
}
