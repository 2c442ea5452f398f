namespace GenShark.Capture.Live;

/// <summary>When enough is recorded.</summary>
/// <param name="Packets">After so many packets; 0 for no limit.</param>
/// <param name="Duration">After so long; null for no limit.</param>
internal readonly record struct RecordingLimits(long Packets, TimeSpan? Duration);
