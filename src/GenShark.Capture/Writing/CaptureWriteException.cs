namespace GenShark.Capture.Writing;

/// <summary>A capture cannot be written (on), in the words of tshark. What was written before is on disk, and readable.</summary>
public sealed class CaptureWriteException : IOException
{
    private const int NoSpace = 28, QuotaExceeded = 122, BrokenPipe = 32;

    private CaptureWriteException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    /// <summary>Whether a pipe is written to that nobody reads any more.</summary>
    public bool IsBrokenPipe { get; private init; }

    internal static CaptureWriteException CannotCreate(string path, Exception cause) => new(cause switch
    {
        _ when Directory.Exists(path) => $"\"{path}\" is a directory (folder), not a file.",
        DirectoryNotFoundException or FileNotFoundException or ArgumentException => $"The path to the file \"{path}\" doesn't exist.",
        UnauthorizedAccessException => $"You don't have permission to create or write to the file \"{path}\".",
        _ => $"The file \"{path}\" could not be created: {cause.Message}",
    }, cause);

    internal static CaptureWriteException IsBeingRead(string path) =>
        new($"The file \"{path}\" is being read, so it can't be written at the same time; name another one.");

    internal static CaptureWriteException CannotWrite(string path, IOException cause) => new(ErrorNumber(cause) switch
    {
        NoSpace => $"Not all the packets could be written to {Subject(path)} because there is no space left on the file system.",
        QuotaExceeded => $"Not all the packets could be written to {Subject(path)} because you are too close to, or over your disk quota.",
        _ => $"An error occurred while writing to {Subject(path)}: {cause.Message}",
    }, cause)
    { IsBrokenPipe = ErrorNumber(cause) == BrokenPipe };

    internal static CaptureWriteException MixedLinkTypes(CaptureFileFormat format) =>
        new($"The capture file being read can't be written as a \"{format.Name()}\" file.");

    internal static CaptureWriteException UnsavableLinkType(int number, CaptureFileFormat format) =>
        new($"Frame {number} has a network type that can't be saved in a \"{format.Name()}\" file.");

    internal static CaptureWriteException UnsavableRecord(int number, CaptureFileFormat format) =>
        new($"Record {number} has a record type that can't be saved in a \"{format.Name()}\" file.");

    private static string Subject(string path) => path == "-" ? "the standard output" : $"the file \"{path}\"";

    // On Unix the low word is the number of the system's error.
    private static int ErrorNumber(IOException cause) => cause.HResult & 0xffff;
}
