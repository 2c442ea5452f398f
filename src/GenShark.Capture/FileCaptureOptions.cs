namespace GenShark.Capture;

/// <summary>How a <see cref="FileCapture"/> reads.</summary>
public sealed record FileCaptureOptions : CaptureOptions
{
    /// <summary>
    /// A file to keep the index in (see <c>Index/README.md</c>), written when the capture has been read to its end; null for none. A capture
    /// that has one, made with the same filter and not changed since, is not read to be counted, and <see cref="Capture.DissectAlone"/>
    /// is immediate everywhere. <see cref="FileCapture.IndexBeside"/> tells the usual name.
    /// </summary>
    public string? IndexFile { get; init; }
}
