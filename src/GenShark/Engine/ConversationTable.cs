using System.Runtime.InteropServices;

namespace GenShark;

/// <summary>Conversations of one protocol by their ends, numbered from 0 in the order in which they began. Part of a session's state.</summary>
public sealed class ConversationTable<T> where T : class
{
    private readonly Dictionary<ConversationKey, T> _byKey = [];
    private readonly Session? _session = Session.Making;
    private readonly List<int>? _begun = Session.Making?.Numbers?.Of(typeof(T));
    private int _lastFrame, _inFrame;

    /// <summary>How many conversations have begun.</summary>
    public int Count { get; private set; }

    /// <summary>The conversation with these ends; made from its number if there is none.</summary>
    public T GetOrAdd(in ConversationKey key, Func<int, T> make)
    {
        ref T? conversation = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, key, out _);
        return conversation ??= make(NextNumber());
    }

    /// <summary>A new conversation between the ends of an old one, which is forgotten: a port was used again.</summary>
    public T Replace(in ConversationKey key, Func<int, T> make) => _byKey[key] = make(NextNumber());

    private int NextNumber()
    {
        int next = Count++;
        if (_begun is null) return next;
        int frame = _session!.CurrentFrame;
        if (!_session.IsPartial)
        {
            _begun.Add(frame);
            return next;
        }
        _inFrame = frame == _lastFrame ? _inFrame + 1 : 0;
        _lastFrame = frame;
        return FirstOf(frame) + _inFrame;
    }

    private int FirstOf(int frame)
    {
        int low = 0, high = _begun!.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_begun[middle] < frame) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
