namespace GenShark;

/// <summary>In which packets the conversations of a capture began: where only some packets are dissected again, they have their numbers from here.</summary>
public sealed class ConversationNumbers
{
    private readonly Dictionary<Type, List<int>> _begun = [];

    /// <summary>The frames in which conversations of one kind began, in order.</summary>
    internal List<int> Of(Type conversation)
    {
        if (!_begun.TryGetValue(conversation, out List<int>? frames)) _begun.Add(conversation, frames = []);
        return frames;
    }
}
