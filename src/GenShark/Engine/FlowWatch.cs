namespace GenShark;

/// <summary>Is told between which hosts the packets of a session go, and so which packets may have to do with each other.</summary>
public abstract class FlowWatch
{
    /// <summary>Whether all packets must be dissected for it, also those that nothing is asked of.</summary>
    internal abstract bool AsksAll { get; }

    /// <summary>A packet is about to be dissected.</summary>
    internal abstract void Begin(int frame);

    /// <summary>The packet goes from one host to another, perhaps inside of what went between others.</summary>
    internal abstract void Note(in Address source, in Address destination);

    /// <summary>The packet has to do with those between any hosts: it is one of those without IP addresses.</summary>
    internal abstract void NoteOthers();

    /// <summary>The packet leaves behind what packets between any hosts may ask for. Those for which there is something name the key.</summary>
    internal abstract void NoteForAll(ulong key);

    /// <summary>The packet has to do with those between any hosts that name a key, if there are such.</summary>
    internal virtual void NoteKey(ulong key)
    {
    }
}
