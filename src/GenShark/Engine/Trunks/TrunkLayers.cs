using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>The layers of a frame's trunk: at most one of each protocol.</summary>
/// <remarks>Need not be cleared before a frame: what is not <see cref="Found"/> is not read.</remarks>
public struct TrunkLayers
{
    /// <summary>A bit for each layer that is there.</summary>
    public uint Found;

    private Windows _windows;

    /// <summary>Where the layer of the protocol at an index of <see cref="Trunk.Protocols"/> lies in the frame. Meaningless if it is not there.</summary>
    public LayerWindow this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        readonly get => _windows[index];
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => _windows[index] = value;
    }

    /// <summary>Whether there is a layer of the protocol at an index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Has(int index) => (Found >> index & 1) != 0;

    [InlineArray(Trunk.MaxProtocols)]
    private struct Windows
    {
        private LayerWindow _first;
    }
}
