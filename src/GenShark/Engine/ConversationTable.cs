namespace GenShark;

/// <summary>Conversations of one protocol by their ends, numbered from 0 in the order in which they began. Part of a session's state;
/// one that was forgotten (see <see cref="StateLimit"/>) begins anew.</summary>
public sealed class ConversationTable<T> where T : class
{
    private readonly StateTable<ConversationKey, T> _byKey = new();
    private readonly StateTable<PacketEnd, OpenConversation> _open = new();
    private readonly ConversationCounter<T> _counter = new();

    /// <summary>How many conversations have begun.</summary>
    public int Count => _counter.Count;

    /// <summary>The conversation with these ends; null if there is none.</summary>
    public T? Find(in ConversationKey key) => _byKey.Find(key);

    /// <summary>The conversation with these ends; made from its number if there is none.</summary>
    public T GetOrAdd(Session session, in ConversationKey key, Func<int, T> make)
    {
        ref T? conversation = ref _byKey.GetOrAdd(session, key, out _);
        return conversation ??= make(_counter.Next(session));
    }

    /// <summary>The conversation with these ends; else the one that is open at the first of them, else the one that is open at the second; made from its
    /// number if there is none.</summary>
    public T GetOrAdd(Session session, in ConversationKey key, in PacketEnd first, in PacketEnd second, Func<int, T> make) =>
        _open.Count == 0 || _byKey.TryGet(key, out _) ? GetOrAdd(session, key, make) : FindOpen(session, first, make) ?? FindOpen(session, second, make) ?? GetOrAdd(session, key, make);

    /// <summary>Opens a conversation between an end and whoever there is on the other side; it begins with the first packet that belongs to no other one. One that
    /// was opened there by an earlier frame is over.</summary>
    public void Open(Session session, in PacketEnd end)
    {
        ref OpenConversation open = ref _open.GetOrAdd(session, end, out bool exists);
        if (!exists || open.Frame != session.CurrentFrame) open = new OpenConversation { Frame = session.CurrentFrame };
    }

    private T? FindOpen(Session session, in PacketEnd end, Func<int, T> make)
    {
        if (!_open.TryGet(end, out OpenConversation open)) return null;
        session.Flows?.NoteKey(end.Key);
        if (open.Conversation is { } known) return known;
        open.Conversation = make(_counter.Next(session));
        _open.Set(session, end, open);
        return open.Conversation;
    }

    /// <summary>A new conversation between the ends of an old one, which is forgotten: a port was used again.</summary>
    public T Replace(Session session, in ConversationKey key, Func<int, T> make) => _byKey.GetOrAdd(session, key, out _) = make(_counter.Next(session));

    private struct OpenConversation
    {
        /// <summary>The frame that opened it.</summary>
        public int Frame;

        public T? Conversation;
    }
}
