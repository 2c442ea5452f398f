namespace GenShark.Filters.Compiled;

/// <summary>A compiled filter's verdict on a frame: above zero if it passes, zero if it does not, below if the frame took a way that was not compiled.</summary>
/// <param name="frame">The captured bytes.</param>
/// <param name="length">The length on the wire.</param>
/// <param name="roles">Which protocols matter.</param>
internal delegate int FrameTest(ReadOnlySpan<byte> frame, int length, LayerRoles roles);
