namespace GenShark;

/// <summary>The fields that show how a datagram, or a message of a stream, was put together (see <see cref="DeclareFragmentsAttribute"/> and
/// <see cref="DeclareSegmentsAttribute"/>). Below zero: there is no such field, and nothing of it is shown.</summary>
/// <param name="owner">The filter name of the protocol whose datagrams they are.</param>
/// <param name="name">What those are called: <c>IPv4</c>.</param>
/// <param name="first">The number of the first field, if the others follow in the order of the properties.</param>
public sealed class FragmentFields(string owner, string name, int first = FragmentFields.None)
{
    /// <summary>No field.</summary>
    public const int None = -1;

    public string Owner => owner;
    public string Name => name;

    /// <summary>What a piece is called in the text that tells of all of them.</summary>
    public required string PieceName { get; init; }

    /// <summary>What hex dumps call the whole datagram.</summary>
    public string SourceName { get => field ?? "Reassembled " + (MessagesOf ?? name); init; }

    /// <inheritdoc cref="DeclareFragmentsAttribute.MessagesOf"/>
    public string? MessagesOf { get; init; }

    public int Set { get; init; } = At(first, 0);
    public int Fragment { get; init; } = At(first, 1);
    public int Overlap { get; init; } = At(first, 2);
    public int Conflict { get; init; } = At(first, 3);
    public int MultipleTails { get; init; } = At(first, 4);
    public int TooLong { get; init; } = At(first, 5);
    public int Error { get; init; } = At(first, 6);
    public int Count { get; init; } = At(first, 7);
    public int ReassembledIn { get; init; } = At(first, 8);
    public int Length { get; init; } = At(first, 9);

    /// <summary>The whole; there is none for messages that a protocol cuts up.</summary>
    public int Data { get => MessagesOf is null ? field : None; init; } = At(first, 10);

    /// <summary>What a part of a stream holds of a message; not for datagrams.</summary>
    public int PartData { get; init; } = At(first, 11);

    /// <summary>How long a message of a stream is; not for datagrams.</summary>
    public int MessageSize { get; init; } = At(first, 12);

    private static int At(int first, int place) => first < 0 ? None : first + place;
}
