namespace GenShark;

/// <summary>
/// Streams that a scan may leave alone as long as no sign is met in them (<see cref="CarriesAfterAttribute"/>): what leads from them to a wanted protocol does so only
/// behind one. Streams are told apart by their ports.
/// </summary>
public class StreamSigns
{
    /// <summary>That no stream was left alone.</summary>
    public const int None = -1;

    private const int KeyBits = 22;

    private StreamSign[] _signs = [];

    /// <summary>How many keys streams may have. Few share one.</summary>
    private protected static int KeyCount => 1 << KeyBits;

    /// <summary>The key of the stream that the scan of the current frame left alone; <see cref="None"/> if it left none.</summary>
    public int Last { get; private protected set; } = None;

    /// <summary>The key of the stream in which the frame holds a sign; <see cref="None"/> if it holds none.</summary>
    public int Called { get; private protected set; } = None;

    /// <param name="roles">What the scan does with layers.</param>
    /// <param name="protocols">The protocols that lead on only behind their signs.</param>
    internal virtual void Watch(LayerRoles roles, IEnumerable<Protocol> protocols) =>
        _signs = [.. protocols.Where(protocol => protocol.SignedTables.Length > 0).Select(protocol => new StreamSign(protocol.Sign.ToArray()))];

    /// <summary>A frame is about to be scanned.</summary>
    internal void Begin() => (Last, Called) = (None, None);

    /// <summary>Whether a segment may be left alone.</summary>
    /// <param name="port">One port of its stream.</param>
    /// <param name="otherPort">The other.</param>
    /// <param name="payload">What it carries.</param>
    public virtual bool Passes(uint port, uint otherPort, in Slice payload)
    {
        int key = KeyOf(port, otherPort);
        if (HoldsSign(payload.Bytes)) Called = key;
        else Last = key;
        return Called == None;
    }

    /// <summary>The frame is finished without a walk.</summary>
    internal virtual void Note() { }

    /// <summary>The frame must be walked for a sign. Whether another scan of it finds out more by now.</summary>
    internal virtual bool TryAnswer(Session session) => false;

    private protected static int KeyOf(uint port, uint otherPort) => (int)((Math.Min(port, otherPort) << 16 | Math.Max(port, otherPort)) * 0x9E3779B1u >> (32 - KeyBits));

    private bool HoldsSign(ReadOnlySpan<byte> payload)
    {
        foreach (StreamSign sign in _signs)
        {
            if (sign.MayBeIn(payload)) return true;
        }
        return false;
    }
}
