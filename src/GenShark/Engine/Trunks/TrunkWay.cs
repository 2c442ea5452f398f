using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>The way of frames along a trunk, as far as it must be followed for what is wanted of them. Not for several threads at a time.</summary>
/// <param name="trunk">The trunk.</param>
/// <param name="scan">Looks for what is wanted, where the trunk cannot tell.</param>
public sealed class TrunkWay(Trunk trunk, LayerScan scan)
{
    /// <summary>The index of a protocol that is not in the trunk: no such layer is ever found.</summary>
    public const int Nowhere = 31;

    private readonly TrunkPlan _plan = new(trunk, scan.Roles);

    // Neighbours nearly always have the same link type.
    private int _linkType = -1;
    private int _first;

    /// <summary>The way along the first trunk that is open; null if none is.</summary>
    /// <param name="scan">Looks for what is wanted, where the trunk cannot tell.</param>
    public static TrunkWay? FirstOpen(LayerScan scan) => Registry.Trunks.Select(trunk => new TrunkWay(trunk, scan)).FirstOrDefault(way => way.IsOpen);

    /// <inheritdoc cref="Trunk.Protocols"/>
    public IReadOnlyList<Protocol> Protocols => trunk.Protocols;

    /// <summary>Whether dispatch is as declared, and no protocol of the trunk carries by its own code what is wanted.</summary>
    public bool IsOpen => trunk.IsInForce && trunk.Protocols.All(protocol => scan.Roles.Of(protocol).Least != int.MaxValue);

    /// <summary>Finds the layers of a frame.</summary>
    /// <returns>False if the trunk can't tell.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFollow(in Frame frame, ref TrunkLayers layers)
    {
        if (frame.LinkType != _linkType) (_first, _linkType) = (FirstOf(frame.LinkType), frame.LinkType);
        // Check sequences end payloads before their lengths say so.
        return _first != Nowhere && frame.FcsLength <= 0 && trunk.TryFollow(frame.Bytes, frame.Length, _first, _plan, ref layers);
    }

    /// <summary>The index of a protocol's layers, or <see cref="Nowhere"/>.</summary>
    public int IndexOf(Protocol protocol)
    {
        for (int i = 0; i < trunk.Protocols.Count; i++)
        {
            if (trunk.Protocols[i] == protocol) return i;
        }
        return Nowhere;
    }

    /// <summary>Where the occurrences of a field stand; null if one has no place in a header. Of a protocol outside of the trunk there is nothing to be read.</summary>
    public IReadOnlyList<FieldPlace>? PlacesOf(FieldInfo field)
    {
        if (IndexOf(field.Protocol!) == Nowhere) return [];
        return field.Places.Count > 0 ? field.Places : null;
    }

    // Of a first layer that does not matter the trunk does not see whether it takes the bytes, or another one stands in its place.
    private int FirstOf(int linkType) => scan.FirstOf(linkType) is { } first && (!first.IsSelective || scan.Roles.Matters(first)) ? IndexOf(first) : Nowhere;
}
