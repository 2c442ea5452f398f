namespace GenShark;

/// <summary>A message that a protocol looked at and does not show: it is none of its own.</summary>
/// <param name="Protocol">The protocol's filter name.</param>
/// <param name="Bytes">The message.</param>
public readonly record struct RefusedMessage(string Protocol, ReadOnlyMemory<byte> Bytes);

// What protocols were handed and gave back. tshark's statistics count it.
public sealed partial class Dissection
{
    private List<RefusedMessage>? _refusals;

    /// <summary>Whether <see cref="Refusals"/> are told, which copies their bytes.</summary>
    public bool TellsRefusals { get; set; }

    /// <summary>The packet's messages that a protocol refused and told of.</summary>
    public IReadOnlyList<RefusedMessage> Refusals => _refusals ?? [];

    /// <summary>A protocol refuses a message. It may be asked several times.</summary>
    public void NoteRefusal(string protocol, in Slice message)
    {
        if (!TellsRefusals || IsQuoted) return;
        _refusals ??= [];
        if (_refusals.Count > 0 && message.Bytes.SequenceEqual(_refusals[^1].Bytes.Span)) return;
        _refusals.Add(new RefusedMessage(protocol, message.Bytes.ToArray()));
    }
}
