using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>
/// The packets of a capture between some of its hosts, dissected by a session of their own beside those of the other shards. That gives the same as one
/// session for all, since state is kept by hosts; but for the numbers of conversations, which are those of the shard alone, and for packets that have
/// to do with hosts of other shards: with the first of these the shard ends. What is announced to all is dissected by every shard, and shown by one.
/// </summary>
/// <param name="map">The shards of all packets.</param>
/// <param name="own">The shard's number.</param>
public sealed class Shard(ShardMap map, int own) : FlowWatch
{
    private int _frame;

    // Whose the packet is: the shard's own, or of all shards.
    private byte _owner;

    private bool IsOfAll => _owner == ShardMap.Every;

    /// <summary>The first packet that had to do with hosts of another shard, or for which a state was forgotten that one session might not have
    /// forgotten; 0 if there was none yet.</summary>
    public int EndsAt { get; private set; }

    /// <summary>What else the shards must know of each other, since this was cleared, in order.</summary>
    public List<ShardEvent> Events { get; } = [];

    /// <summary>The first packet with which a message or a datagram was forgotten that took too much by itself; 0 if there was none yet.</summary>
    public int ForgotAt { get; private set; }

    /// <summary>The shards of all packets.</summary>
    public ShardMap Map => map;

    /// <summary>Whether the shard dissects the packet that comes next.</summary>
    /// <param name="bucket">The bucket of the packet's hosts.</param>
    /// <param name="shows">Whether it is this shard that shows it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Takes(int bucket, out bool shows)
    {
        _owner = map[bucket];
        shows = _owner == own || IsOfAll && own == 0;
        return shows || IsOfAll;
    }

    /// <summary>The limit of the shard's session, if one session for all has a limit: the shard ends before that would forget what another shard may have filled it with.</summary>
    /// <param name="limit">The one session's.</param>
    /// <param name="shards">How many shards there are.</param>
    public StateLimit LimitOf(StateLimit limit, int shards) => limit.Share(shards, frame => ForgotAt = frame, EndAt);

    internal override bool AsksAll => false;

    internal override void Begin(int frame) => _frame = frame;

    internal override void Note(in Address source, in Address destination)
    {
        if (!HostBuckets.IsNoPair(source, destination)) Note(HostBuckets.Of(source, destination));
    }

    internal override void NoteOthers() => Note(HostBuckets.Others);

    internal override void NoteForAll(ulong key)
    {
        if (!IsOfAll) EndAt(_frame);
    }

    // A key is mostly named by packets in a row.
    internal override void NoteKey(ulong key)
    {
        if (Events is [.., { Begun: null } last] && last.Key == key && last.IsOfAll == IsOfAll) return;
        Events.Add(new ShardEvent(_frame, IsOfAll, null, key));
    }

    private void Note(int bucket)
    {
        if (map[bucket] != _owner) EndAt(_frame);
    }

    private void EndAt(int frame)
    {
        if (EndsAt == 0) EndsAt = frame;
    }

    /// <summary>A conversation begins in the packet that is being dissected.</summary>
    internal void Begin(Type conversation) => Events.Add(new ShardEvent(_frame, IsOfAll, conversation, 0));
}

/// <summary>What a shard tells the others.</summary>
/// <param name="Frame">The packet.</param>
/// <param name="IsOfAll">Whether every shard dissects the packet, and tells the same.</param>
/// <param name="Begun">The kind of the conversation that began with it; null if it used a key.</param>
/// <param name="Key">The key (<see cref="Dissection.ShareKey"/>): if another shard used it before, they are not apart.</param>
public readonly record struct ShardEvent(int Frame, bool IsOfAll, Type? Begun, ulong Key);
