namespace GenShark.Capture.Reading;

/// <summary>Where a packet stands in its capture: enough to read it again from the reader that read it first (16 bytes).</summary>
/// <param name="Offset">Where its record starts in the (decompressed) capture.</param>
/// <param name="Length">The record's length in bytes.</param>
/// <param name="Section">The section it stands in, from 0.</param>
public readonly record struct PacketIndexEntry(long Offset, int Length, int Section);
