namespace GenShark;

/// <summary>The fields that show how a datagram, or a message of a stream, was put together (see <see cref="DeclareFragmentsAttribute"/> and
/// <see cref="DeclareSegmentsAttribute"/>).</summary>
/// <param name="owner">The filter name of the protocol whose datagrams they are.</param>
/// <param name="name">What those are called: <c>IPv4</c>.</param>
/// <param name="first">The number of the first field; the others follow in the order of the properties.</param>
public sealed class FragmentFields(string owner, string name, int first)
{
    public string Owner => owner;
    public string Name => name;

    /// <summary>What a piece is called in the text that tells of all of them.</summary>
    public required string PieceName { get; init; }

    /// <summary>What hex dumps call the whole datagram.</summary>
    public string SourceName => "Reassembled " + (MessagesOf ?? name);

    /// <inheritdoc cref="DeclareFragmentsAttribute.MessagesOf"/>
    public string? MessagesOf { get; init; }

    public int Set => first;
    public int Fragment => first + 1;
    public int Overlap => first + 2;
    public int Conflict => first + 3;
    public int MultipleTails => first + 4;
    public int TooLong => first + 5;
    public int Error => first + 6;
    public int Count => first + 7;
    public int ReassembledIn => first + 8;
    public int Length => first + 9;

    /// <summary>The whole; there is none for messages that a protocol cuts up.</summary>
    public int Data => first + 10;

    /// <summary>What a part of a stream holds of a message; not for datagrams.</summary>
    public int PartData => first + 11;
}
