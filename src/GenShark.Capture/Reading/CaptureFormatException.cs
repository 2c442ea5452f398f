namespace GenShark.Capture.Reading;

/// <summary>
/// A capture that cannot be read (on), in the words of tshark: the message is what tshark prints after its name, and may have a
/// second line with the details in parentheses.
/// </summary>
public sealed class CaptureFormatException : IOException
{
    private CaptureFormatException(CaptureProblem problem, string message, long offset, int packets, Exception? inner = null)
        : base(message, inner)
    {
        Problem = problem;
        Offset = offset;
        PacketsBefore = packets;
    }

    /// <summary>What is wrong.</summary>
    public CaptureProblem Problem { get; }

    /// <summary>Where in the (decompressed) capture the record starts that could not be read, in bytes.</summary>
    public long Offset { get; }

    /// <summary>How many packets were read before; they are good.</summary>
    public int PacketsBefore { get; }

    internal static CaptureFormatException Missing(string path) =>
        new(CaptureProblem.Missing, $"The file \"{path}\" doesn't exist.", 0, 0);

    internal static CaptureFormatException Folder(string path) =>
        new(CaptureProblem.Unreadable, $"\"{path}\" is a directory (folder), not a file.", 0, 0);

    internal static CaptureFormatException NoPermission(string path) =>
        new(CaptureProblem.Unreadable, $"You don't have permission to read the file \"{path}\".", 0, 0);

    internal static CaptureFormatException CannotOpen(string path, Exception cause) =>
        new(CaptureProblem.Unreadable, $"The file \"{path}\" could not be opened: {cause.Message}", 0, 0, cause);

    internal static CaptureFormatException CannotRead(string subject, Exception cause, long offset, int packets) =>
        new(CaptureProblem.Unreadable, $"{subject} could not be read{(offset > 0 ? " on" : "")}: {(cause.InnerException ?? cause).Message}.", offset, packets, cause);

    internal static CaptureFormatException Closed(string path) =>
        new(CaptureProblem.Unreadable, $"The file \"{path}\" could not be opened: it is closed.", 0, 0);

    internal static CaptureFormatException UnknownFormat(string subject, string? reason) =>
        new(CaptureProblem.UnknownFormat, WithDetail($"{subject} isn't a capture file in a format GenShark understands.", reason), 0, 0);

    internal static CaptureFormatException Unsupported(string subject, string detail, long offset, int packets) =>
        new(CaptureProblem.Unsupported, WithDetail($"{subject} contains record data that GenShark doesn't support.", detail), offset, packets);

    /// <param name="opening">Whether the capture ended in its headers, before the first record.</param>
    internal static CaptureFormatException CutShort(string subject, bool opening, long offset, int packets) =>
        new(CaptureProblem.CutShort, $"{subject} appears to have been cut short in the middle of a packet{(opening ? " or other data" : "")}.", offset, packets);

    internal static CaptureFormatException Damaged(string subject, string detail, long offset, int packets) =>
        new(CaptureProblem.Damaged, WithDetail($"{subject} appears to be damaged or corrupt.", detail), offset, packets);

    internal static CaptureFormatException DamagedCompression(string subject, string detail, long offset, int packets) =>
        new(CaptureProblem.DamagedCompression, WithDetail($"{subject} cannot be decompressed; it may be damaged or corrupt.", detail), offset, packets);

    internal static CaptureFormatException RefusedByLibpcap(string path, string detail) =>
        new(CaptureProblem.UnknownFormat, WithDetail($"{Subject(path)} isn't a capture file that libpcap reads.", detail), 0, 0);

    internal static CaptureFormatException BrokenByLibpcap(string path, string detail, long offset, int packets) =>
        detail.StartsWith("truncated", StringComparison.Ordinal) ? CutShort(Subject(path), opening: false, offset, packets) : Damaged(Subject(path), detail, offset, packets);

    /// <summary>The end of compressed data is known only when there is no more to come.</summary>
    public static CaptureFormatException CannotFollow(string path) =>
        new(CaptureProblem.Unsupported, $"{Subject(path)} is compressed, and can't be followed while it is written.", 0, 0);

    internal static CaptureFormatException Changed(string path, int packets) =>
        new(CaptureProblem.Unreadable, $"{Subject(path)} has been changed while it was read.", 0, packets);

    /// <summary>How tshark calls the capture at the start of a sentence.</summary>
    internal static string Subject(string path) => path == "-" ? "The standard input" : $"The file \"{path}\"";

    private static string WithDetail(string sentence, string? detail) => detail is null ? sentence : $"{sentence}\n({detail})";
}
