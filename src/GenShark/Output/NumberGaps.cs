namespace GenShark.Output;

/// <summary>Where numbers of conversations are to stand in a text that was written before they were known: it has nothing there.</summary>
public sealed class NumberGaps
{
    private readonly List<NumberGap> _gaps = [];

    public IReadOnlyList<NumberGap> Gaps => _gaps;

    public void Clear() => _gaps.Clear();

    internal void Add(int at, Type conversation, ulong number) => _gaps.Add(new NumberGap(at, conversation, (int)number));
}

/// <summary>A number that lacks.</summary>
/// <param name="At">Its place in the text.</param>
/// <param name="Conversation">Whose number it is.</param>
/// <param name="Own">The conversation's number in its shard.</param>
public readonly record struct NumberGap(int At, Type Conversation, int Own);
