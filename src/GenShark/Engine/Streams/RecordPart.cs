namespace GenShark;

/// <summary>How many bytes a message takes that a slice begins with; <see cref="MessageSize.Unknown"/> if more must be there to tell.</summary>
public delegate int MessageSizer(in Slice beginning);

/// <summary>What a record holds of a message that records before it began (see <see cref="Dissection.ContinueMessage"/>).</summary>
/// <param name="Taken">How many bytes, from the record's start; 0 if there is no such message.</param>
/// <param name="Completes">Whether these are the last.</param>
public readonly record struct RecordPart(int Taken, bool Completes)
{
    internal StreamMessage? Message { get; init; }
}
