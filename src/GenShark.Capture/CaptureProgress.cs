namespace GenShark.Capture;

/// <summary>How far long work over a capture has come.</summary>
/// <param name="Bytes">Bytes of the file that are done.</param>
/// <param name="Length">The length of the file in bytes; -1 if it has none (pipes).</param>
/// <param name="Packets">Packets that are done.</param>
/// <param name="Elapsed">The time that it took.</param>
public readonly record struct CaptureProgress(long Bytes, long Length, int Packets, TimeSpan Elapsed)
{
    /// <summary>Packets in a second.</summary>
    public double PacketsPerSecond => Elapsed > TimeSpan.Zero ? Packets / Elapsed.TotalSeconds : 0;

    /// <summary>The time that the rest will take if it goes on like this; null if that cannot be told.</summary>
    public TimeSpan? TimeLeft => Bytes > 0 && Length >= Bytes ? Elapsed * ((double)(Length - Bytes) / Bytes) : null;
}
