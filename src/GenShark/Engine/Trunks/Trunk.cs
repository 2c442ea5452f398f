namespace GenShark;

/// <summary>
/// The protocols that most frames begin with, followed in one routine that the generator writes of their declarations
/// (<see cref="TrunkAttribute"/>): no call between layers, no tape, no list. It answers for headers as they usually are; of all others
/// it says that it can't tell, and a <see cref="LayerScan"/> or a walk does.
/// </summary>
public abstract class Trunk
{
    /// <summary>How many protocols a trunk may have.</summary>
    public const int MaxProtocols = 16;

    /// <summary>The protocols, each at the index that <see cref="TrunkLayers"/> knows it by.</summary>
    public abstract IReadOnlyList<Protocol> Protocols { get; }

    /// <summary>Whether dispatch tables still lead from each protocol to the next as the declarations say: a key may have been given to another protocol since.</summary>
    public abstract bool IsInForce { get; }

    /// <summary>Finds the layers of a frame.</summary>
    /// <param name="frame">The captured bytes.</param>
    /// <param name="length">The length on the wire in bytes.</param>
    /// <param name="first">The index of the first layer's protocol.</param>
    /// <param name="plan">Where it may stop.</param>
    /// <param name="layers">The layers that were found; whole headers all of them.</param>
    /// <returns>False if the frame holds anything unusual, or if protocols that matter may follow.</returns>
    public abstract bool TryFollow(ReadOnlySpan<byte> frame, int length, int first, TrunkPlan plan, ref TrunkLayers layers);
}
