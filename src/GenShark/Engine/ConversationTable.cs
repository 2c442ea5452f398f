namespace GenShark;

/// <summary>Conversations of one protocol by their ends, numbered from 0 in the order in which they began. Part of a session's state;
/// one that was forgotten (see <see cref="StateLimit"/>) begins anew.</summary>
public sealed class ConversationTable<T> where T : class
{
    private readonly StateTable<ConversationKey, T> _byKey = new();
    private readonly ConversationCounter<T> _counter = new();

    /// <summary>How many conversations have begun.</summary>
    public int Count => _counter.Count;

    /// <summary>The conversation with these ends; made from its number if there is none.</summary>
    public T GetOrAdd(Session session, in ConversationKey key, Func<int, T> make)
    {
        ref T? conversation = ref _byKey.GetOrAdd(session, key, out _);
        return conversation ??= make(_counter.Next(session));
    }

    /// <summary>A new conversation between the ends of an old one, which is forgotten: a port was used again.</summary>
    public T Replace(Session session, in ConversationKey key, Func<int, T> make) => _byKey.GetOrAdd(session, key, out _) = make(_counter.Next(session));
}
