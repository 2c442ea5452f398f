namespace GenShark.Capture;

/// <summary>How a <see cref="FileCapture"/> reads.</summary>
public sealed record FileCaptureOptions : CaptureOptions;
