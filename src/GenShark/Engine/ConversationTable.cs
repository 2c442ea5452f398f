using System.Runtime.InteropServices;

namespace GenShark;

/// <summary>Conversations of one protocol by their ends, numbered from 0 in the order in which they began.</summary>
public sealed class ConversationTable<T> where T : class
{
    private readonly Dictionary<ConversationKey, T> _byKey = [];

    /// <summary>How many conversations have begun.</summary>
    public int Count { get; private set; }

    /// <summary>The conversation with these ends; made from its number if there is none.</summary>
    public T GetOrAdd(in ConversationKey key, Func<int, T> make)
    {
        ref T? conversation = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, key, out _);
        return conversation ??= make(Count++);
    }

    /// <summary>A new conversation between the ends of an old one, which is forgotten: a port was used again.</summary>
    public T Replace(in ConversationKey key, Func<int, T> make) => _byKey[key] = make(Count++);
}
