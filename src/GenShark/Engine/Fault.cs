namespace GenShark;

/// <summary>Why a dissection stopped before its end.</summary>
public enum FaultKind : byte
{
    None,
    /// <summary>The bytes were promised but not captured: the snapshot length cut them (<c>_ws.short</c>).</summary>
    Short,
    /// <summary>The protocol needs more bytes than its carrier promises (<c>_ws.malformed</c>).</summary>
    Malformed,
    /// <summary>Malformed, in a fragment that was not reassembled (<c>_ws.unreassembled</c>).</summary>
    Unreassembled,
    /// <summary>The bytes belong to a message that was put together without them (<c>_ws.malformed.reassembly</c>).</summary>
    Repeated,
}

/// <summary>A read that failed: needed, had, who set the limit, which layer, where.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Protocol">The layer's protocol.</param>
/// <param name="LayerOffset">Where the layer starts, from the start of its data source.</param>
/// <param name="Offset">Where the bytes should have been.</param>
/// <param name="Needed">How many were needed.</param>
/// <param name="Available">How many were there.</param>
public readonly record struct Fault(FaultKind Kind, Protocol? Protocol, int LayerOffset, int Offset, int Needed, int Available);
