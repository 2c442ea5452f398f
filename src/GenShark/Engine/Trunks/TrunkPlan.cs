using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>How far a trunk must be followed for what is wanted.</summary>
public sealed class TrunkPlan
{
    /// <param name="trunk">The trunk.</param>
    /// <param name="roles">Which protocols matter.</param>
    public TrunkPlan(Trunk trunk, LayerRoles roles)
    {
        Roles = roles;
        for (int i = 0; i < trunk.Protocols.Count; i++)
        {
            Protocol protocol = trunk.Protocols[i];
            if (!roles.Matters(protocol)) Ignored |= 1u << i;
            if (!roles.Of(protocol).LeadsOn) Last |= 1u << i;
        }
    }

    /// <summary>A bit for each protocol whose layers neither are wanted nor lead to such.</summary>
    public uint Ignored { get; }

    /// <summary>A bit for each protocol behind whose layers nothing is wanted.</summary>
    public uint Last { get; }

    /// <summary>Which protocols matter.</summary>
    public LayerRoles Roles { get; }

    /// <summary>Whether a protocol that matters follows under a key.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MayFollow(DispatchTable table, uint key) => table.Find(key) is { } next && Roles.Matters(next);

    /// <summary>Whether a protocol that matters may follow by a port or by what the bytes look like.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MayFollow(DispatchTable ports, DispatchTable guesses, uint source, uint destination, ReadOnlySpan<byte> frame, LayerWindow payload) =>
        Roles.MayFind(ports, source, destination) || Roles.MayGuess(guesses, frame, payload);

    /// <summary>Whether a protocol that matters may follow on a stream by a port or by a guess, and the stream must not be passed by.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool MayFollowInStream(DispatchTable ports, DispatchTable guesses, uint source, uint destination, ReadOnlySpan<byte> frame, LayerWindow payload) =>
        (Roles.MayFind(ports, source, destination) || Roles.MayGuess(guesses)) && !Roles.PassesStream(ports, guesses, source, destination, payload.In(frame));
}
