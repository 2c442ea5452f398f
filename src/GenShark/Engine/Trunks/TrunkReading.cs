using System.Numerics;

namespace GenShark;

/// <summary>
/// Reads what a plan wants of frames whose layers lie along a trunk, without a scan or a walk. Not for several threads at a time.
/// </summary>
internal sealed class TrunkReading
{
    private readonly TrunkWay _way;
    private readonly Protocol[] _protocols;
    private readonly DirectLayer?[] _layersOf;

    // A bit for each protocol of which something is wanted; of which that can only be told once a layer was passed; whose layers must be asked whether it can
    // be told; and must be walked.
    private readonly uint _wanted, _settled, _asked, _walked;

    private TrunkLayers _layers;

    /// <param name="way">The way along the trunk.</param>
    /// <param name="roles">Which protocols matter.</param>
    /// <param name="direct">By protocol number: what is read of layers that need no walk; null for those that do.</param>
    public TrunkReading(TrunkWay way, LayerRoles roles, DirectLayer?[] direct)
    {
        _way = way;
        _protocols = [.. way.Protocols];
        _layersOf = [.. _protocols.Select(protocol => direct[protocol.Id])];
        for (int i = 0; i < _protocols.Length; i++)
        {
            uint bit = 1u << i;
            if (roles.Of(_protocols[i]).IsWanted) _wanted |= bit;
            if (_layersOf[i] is not { } layer || _protocols[i].HasPreface) _walked |= bit;
            else if (layer.AsksLayer) _asked |= bit;
            if (_layersOf[i] is { HasSettled: true }) _settled |= bit;
        }
    }

    /// <summary>Finds the layers of a frame. False if the trunk can't tell.</summary>
    public bool TryFollow(in Frame frame) => _way.TryFollow(frame, ref _layers);

    /// <summary>Whether nothing is wanted of the frame that was followed last.</summary>
    public bool HoldsNothing => (_layers.Found & _wanted) == 0;

    /// <summary>Puts what is wanted of the frame that was followed last on the tape.</summary>
    /// <param name="packet">The frame's dissection.</param>
    /// <param name="frame">Its bytes.</param>
    /// <param name="mayPass">Whether layers may be passed (<see cref="Protocol.Pass"/>), which takes in what they tell of other packets.</param>
    /// <returns>False if its layers must be scanned or walked; then nothing was done.</returns>
    public bool TryRead(Dissection packet, in Slice frame, bool mayPass)
    {
        uint found = _layers.Found;
        bool passes = (found & _settled) != 0;
        // What is passed needs what all layers before tell: addresses.
        if (!passes) found &= _wanted;
        if (passes && !mayPass || (found & _walked) != 0 || !CanRead(frame, found)) return false;
        if (passes) packet.BeginPassing(frame);
        for (uint left = found; left != 0; left &= left - 1)
        {
            int i = BitOperations.TrailingZeroCount(left);
            Slice layer = LayerAt(i, frame);
            if (passes) packet.PassAlong(_protocols[i], layer);
            _layersOf[i]!.Write(packet, layer, isWhole: true);
        }
        return true;
    }

    private bool CanRead(in Slice frame, uint found)
    {
        int last = -1;
        for (uint left = found; left != 0; left &= left - 1)
        {
            int i = BitOperations.TrailingZeroCount(left), offset = _layers[i].Offset;
            // Layers nearly always lie in the trunk's order.
            if (offset <= last || (_asked >> i & 1) != 0 && !_layersOf[i]!.CanWrite(LayerAt(i, frame))) return false;
            last = offset;
        }
        return true;
    }

    private Slice LayerAt(int index, in Slice frame) => frame.Payload(_layers[index].Offset - frame.Offset, _layers[index].Length);
}
