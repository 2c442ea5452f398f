namespace GenShark.Capture.Reading.Input;

/// <summary>A place between two blocks of a gzip file from which decompression can go on.</summary>
/// <param name="Offset">Where it lies in the decompressed data.</param>
/// <param name="BitPosition">Where it lies in the file, in bits.</param>
/// <param name="MemberStart">Where the member starts in the decompressed data.</param>
/// <param name="Window">What the data behind it may refer back to.</param>
internal sealed record GzipCheckpoint(long Offset, long BitPosition, long MemberStart, byte[] Window);
