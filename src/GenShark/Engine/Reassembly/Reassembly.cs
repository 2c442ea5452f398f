namespace GenShark;

/// <summary>What a session keeps of datagrams that come in pieces.</summary>
internal sealed class Reassembly
{
    /// <summary>Those of which pieces lack.</summary>
    public ReassemblyTable Table { get; } = new();

    /// <summary>Which datagram each piece turned out to belong to.</summary>
    public PacketMemory<CollectedFragment> Memory { get; } = new();
}

/// <summary>What became of a piece.</summary>
/// <param name="Datagram">What it is a piece of; null if that is not known.</param>
/// <param name="Completes">Whether it was the last that lacked.</param>
internal readonly record struct CollectedFragment(Datagram? Datagram, bool Completes);
