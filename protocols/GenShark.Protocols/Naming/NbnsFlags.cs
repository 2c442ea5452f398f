using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>What a message is (RFC 1002, 4.2.1.1); also what an owner is asked to wait for.</summary>
[PartOf<Nbns>]
public readonly ref partial struct NbnsFlags
{
    [Field("nbns.flags", "Flags", Base.Hex), Append(nameof(WriteSummary))]
    public partial ushort Flags { get; }

    [Field("nbns.flags.response", "Response", Truth = "Message is a response|Message is a query", Description = "Is the message a response?"), Bits(1), Of(nameof(Flags))]
    public partial bool IsResponse { get; }

    [Field("nbns.flags.opcode", "Opcode", Type = FieldType.UInt16, Description = "Operation code"), Bits(4), Of(nameof(Flags))]
    public partial NbnsOpcode Opcode { get; }

    [Field("nbns.flags.authoritative", "Authoritative", Truth = "Server is an authority for domain|Server is not an authority for domain", Description = "Is the server is an authority for the domain?"), Bits(1), Of(nameof(Flags)), If(nameof(IsAnswer))]
    public partial bool IsAuthoritative { get; }

    [Field("nbns.flags.truncated", "Truncated", Truth = "Message is truncated|Message is not truncated", Description = "Is the message truncated?"), Bits(1), Of(nameof(Flags))]
    public partial bool IsTruncated { get; }

    [Field("nbns.flags.recdesired", "Recursion desired", Truth = "Do query recursively|Don't do query recursively", Description = "Do query recursively?"), Bits(1), Of(nameof(Flags))]
    public partial bool IsRecursionDesired { get; }

    [Field("nbns.flags.recavail", "Recursion available", Truth = "Server can do recursive queries|Server can't do recursive queries", Description = "Can the server do recursive queries?"), Bits(1), Of(nameof(Flags)), If(nameof(IsAnswer))]
    public partial bool IsRecursionAvailable { get; }

    [Field("nbns.flags.broadcast", "Broadcast", Truth = "Broadcast packet|Not a broadcast packet", Description = "Is this a broadcast packet?"), Bits(1, Skip = 2), Of(nameof(Flags))]
    public partial bool IsBroadcast { get; }

    [Field("nbns.flags.rcode", "Reply code", Type = FieldType.UInt16), Bits(4), Of(nameof(Flags)), If(nameof(HasReplyCode))]
    public partial NbnsRcode ReplyCode { get; }

    private bool IsAnswer => IsResponse;

    // Not what an owner is asked to wait for, which stands in a record's data.
    private bool HasReplyCode => IsResponse && Slice.LayerOffset == 2;

    private void WriteSummary(TextBuilder text)
    {
        if (IsResponse) text.Append(", Response");
        text.Append($", Opcode: {Opcode.Name() ?? "Unknown"}");
        if (IsAnswer && IsAuthoritative) text.Append(", Authoritative");
        if (IsTruncated) text.Append(", Truncated");
        if (IsRecursionDesired) text.Append(", Recursion desired");
        if (IsAnswer && IsRecursionAvailable) text.Append(", Recursion available");
        if (IsBroadcast) text.Append(", Broadcast");
        if (HasReplyCode) text.Append($", Reply code: {ReplyCode.Name() ?? "Unknown"}");
    }
}
