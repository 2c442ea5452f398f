using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>Where a layer lies in its frame.</summary>
/// <param name="Offset">The first byte.</param>
/// <param name="Length">How many bytes the carrying protocol promises; fewer may have been captured.</param>
public readonly record struct LayerWindow(int Offset, int Length)
{
    /// <summary>The window on the captured bytes of the frame that the layer was found in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Slice In(ReadOnlySpan<byte> frame) => new(frame, this);
}
