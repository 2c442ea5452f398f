using GenShark.Capture.Live;
using GenShark.Capture.Writing;

namespace GenShark.Capture;

/// <summary>A live capture that saves to a ring of files: the oldest goes when there are too many.</summary>
public sealed class LiveRingCapture : LiveCapture
{
    /// <summary>Makes a capture, which captures nothing until it is asked to.</summary>
    /// <param name="path">What the files' names are made of: <c>ring.pcapng</c> makes <c>ring_00001_20261128013215.pcapng</c>.</param>
    /// <param name="ringFileSize">The size of a file in bytes, at which the next one is begun.</param>
    /// <param name="ringFiles">How many files stay.</param>
    /// <param name="interface">The interface's name or number; null for those of the options, or else the first usable one.</param>
    /// <param name="options">What is captured, and how.</param>
    public LiveRingCapture(string path, long ringFileSize = 1 << 20, int ringFiles = 10, string? @interface = null, LiveCaptureOptions? options = null)
        : base(@interface, WithRing(options ?? new LiveCaptureOptions(), path, ringFileSize, ringFiles))
    {
    }

    private static LiveCaptureOptions WithRing(LiveCaptureOptions options, string path, long size, int files) => options with
    {
        OutputFile = path,
        Output = options.Output with { Rotation = (options.Output.Rotation ?? new FileRotation()) with { Bytes = size, Files = files } },
    };
}
